import type { ReactiveControllerHost } from 'lit';
import type { EntryList } from '../../model/entry-list.js';
import type { Gallery, Photo } from '../../model/event-details.js';
import type { Words } from '../../words/words.js';
import { indexOfSame } from './same-photo.js';

/** The element, as the parts of the slideshow see it. */
export interface SlideshowHost extends ReactiveControllerHost, HTMLElement {
  index: number;
  readonly loop: boolean;
  readonly autoplay: boolean;
  readonly interval: number;
  readonly history: boolean;
  readonly label: string | null | undefined;
  readonly announce: string | null | undefined;
}

/**
 * The core of a slideshow: its photos, which one is shown, its words and its elements. The element creates it and hands
 * it to each part, so parts need no callbacks to the element. The index of the host is the only state that a visitor
 * changes.
 */
export class Slideshow {
  readonly host: SlideshowHost;
  readonly words: Words;
  /** Renders the host's index at once, if an update is pending. */
  readonly render: () => void;
  /** The photos as of the last update. */
  gallery: Gallery | undefined;
  /** Autoplay, while it runs. */
  running: { stop(): void } | undefined;
  /** The enlarged view, while it is open: announcements outside a modal dialog are not heard. */
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

  /** The photo at `index`, from 0. Only for an index of this slideshow. */
  photo(index: number): Photo {
    return this.photos!.at(index)!;
  }

  /** The photo that is shown; `undefined` without photos. */
  get current(): Photo | undefined {
    return this.photos?.at(this.host.index);
  }

  /** Name of the set of photos: its heading, else the label. */
  get name(): string | undefined {
    return this.gallery?.name ?? (this.host.label || undefined);
  }

  /** The index one step forward or back, or `undefined` at an end. */
  step(by: 1 | -1): number | undefined {
    const { count } = this;
    const next = this.host.index + by;
    if (next >= 0 && next < count) return next;
    return this.host.loop && count > 1 ? (next + count) % count : undefined;
  }

  /** The nearest index that has a photo; any index while there are no photos yet. */
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

  /** Stops autoplay: the visitor has done something. */
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
