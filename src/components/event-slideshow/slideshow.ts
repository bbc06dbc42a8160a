import type { ReactiveControllerHost } from 'lit';
import type { EntryList } from '../../model/entry-list.js';
import type { Gallery, Photo } from '../../model/event-details.js';
import type { Words } from '../../words/words.js';
import { indexOfSame } from './same-photo.js';

/** The slideshow element, with the members that the parts of the slideshow use. */
export interface SlideshowHost extends ReactiveControllerHost, HTMLElement {
  index: number;
  readonly loop: boolean;
  readonly autoplay: boolean;
  readonly interval: number;
  readonly history: boolean;
  readonly download: boolean;
  readonly credit: string | null | undefined;
  readonly label: string | null | undefined;
  readonly announce: string | null | undefined;
}

/**
 * The core of a slideshow: its photos, the shown photo, its words and its elements. The element creates the core and
 * passes it to each part, so parts need no callbacks to the element. A turn to another photo changes only the index of
 * the host.
 */
export class Slideshow {
  readonly host: SlideshowHost;
  readonly words: Words;
  /** Renders the host at once, if an update is pending. */
  readonly render: () => void;
  /** The photos as of the last update. */
  gallery: Gallery | undefined;
  /** Autoplay, while it runs. */
  running: { stop(): void } | undefined;
  /**
   * The dialog of the enlarged view, while it is open. Screen readers do not read announcements outside a modal dialog.
   */
  dialog: HTMLDialogElement | undefined;

  constructor(host: SlideshowHost, words: Words, render: () => void) {
    this.host = host;
    this.words = words;
    this.render = render;
  }

  get photos(): EntryList<Photo> | undefined {
    return this.gallery?.associatedMedia;
  }

  get count(): number {
    return this.photos?.length ?? 0;
  }

  /** Returns the photo at `index`, which must be from 0 to `count` - 1. */
  photo(index: number): Photo {
    return this.photos!.at(index)!;
  }

  /** The photo that is shown; `undefined` without photos. */
  get current(): Photo | undefined {
    return this.photos?.at(this.host.index);
  }

  /** Name of the set of photos: its heading, or else the label. */
  get name(): string | undefined {
    return this.gallery?.name ?? (this.host.label || undefined);
  }

  /** Returns the index one step forward or back, or `undefined` if there is no such photo. */
  step(by: 1 | -1): number | undefined {
    const { count } = this;
    const next = this.host.index + by;
    if (next >= 0 && next < count) return next;
    return this.host.loop && count > 1 ? (next + count) % count : undefined;
  }

  /** Returns the nearest index that has a photo. While there are no photos yet, it returns `index`. */
  clamp(index: number): number {
    return this.count ? Math.min(Math.max(Math.trunc(index) || 0, 0), this.count - 1) : index;
  }

  /**
   * Takes over newly read photos. The shown photo stays if it is among them, unless a script has just set the index.
   */
  take(gallery: Gallery | undefined, isIndexSet: boolean): void {
    const before = this.photos;
    const { host } = this;
    this.gallery = gallery;
    if (before && this.photos?.length && before !== this.photos && !isIndexSet)
      host.index = indexOfSame(this.photos, before.at(host.index), host.index) ?? host.index;
    host.index = this.clamp(host.index);
  }

  /** Stops autoplay, because the visitor has acted. */
  stop(): void {
    this.running?.stop();
  }

  /** The element with this part name in the template of the host. */
  part(name: string): HTMLElement | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`) ?? undefined;
  }

  /** A button of the controls, by its id. */
  control(id: string): HTMLElement | undefined {
    return this.part('controls')?.querySelector<HTMLElement>(`#${id}`) ?? undefined;
  }

  /** The focused element inside the slideshow. */
  get focused(): Element | undefined {
    return this.host.shadowRoot?.activeElement ?? undefined;
  }
}
