import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { EntryList } from '../../../model/entry-list.js';
import type { Photo } from '../../../model/event-details.js';
import { thumbnailWords } from '../../../words/en-on-demand.js';
import { thumbnailStyles } from './thumbnails.styles.js';
import { thumbnails } from './thumbnails-template.js';
import { announcerFor } from '../../../page/announcer.js';
import type { Words } from '../../../words/words.js';
import type { SlideshowHost, SlideTurns } from '../slide-turns.js';

/** The small pictures: their keys, and that the current one is in sight. */
export class ThumbnailStrip implements ReactiveController {
  readonly #host: SlideshowHost;
  readonly #turns: SlideTurns;
  readonly #strip: () => HTMLElement | null;
  /** Made out of sight, it has nothing to scroll until it is seen. */
  readonly #sizes = new ResizeObserver(() => this.#scroll());
  #observed: HTMLElement | undefined;

  constructor(host: SlideshowHost, words: Words, turns: SlideTurns, strip: () => HTMLElement | null) {
    words.add(thumbnailWords);
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, thumbnailStyles.styleSheet!];
    this.#turns = turns;
    this.#host = host;
    // What comes late renders a host once more that has left the page.
    this.#strip = () => (this.#host.isConnected ? strip() : null);
    this.#host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.hostUpdated();
  }

  render(photos: EntryList<Photo>, current: number, words: Words): TemplateResult {
    const pick = (index: number): void => this.#turns.turn(index, 'user');
    return html`<div class="strip" part="thumbnails" role="group" tabindex="-1" aria-label=${words.text('chooseImage')} lang=${words.lang('chooseImage') ?? nothing} @keydown=${this.onKeyDown} @focusout=${this.#onFocusOut}>
      ${thumbnails(photos, current, words, pick)}
    </div>`;
  }

  /** Arrows, Home and End choose; the focus goes along, since only the current one is a tab stop. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (this.#turns.byKey(event, true)) this.#current?.focus({ preventScroll: true });
  };

  /** What was said is not left behind, to be found when reading on. */
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const strip = this.#strip();
    if (strip && !strip.contains(relatedTarget as Node | null)) announcerFor(strip).clear();
  };

  hostUpdated(): void {
    const strip = this.#strip() ?? undefined;
    if (strip !== this.#observed) {
      this.#sizes.disconnect();
      this.#observed = strip;
      if (strip) this.#sizes.observe(strip);
    }
    this.#scroll();
  }

  /** Within the strip only: the page does not move. */
  #scroll(): void {
    const [strip, current] = [this.#strip(), this.#current];
    if (!strip || !current) return;
    const [all, one] = [strip.getBoundingClientRect(), current.getBoundingClientRect()];
    if (one.left < all.left || one.right > all.right)
      strip.scrollBy({ left: (one.left + one.right - all.left - all.right) / 2, behavior: 'instant' });
  }

  get #current(): HTMLElement | null | undefined {
    return this.#strip()?.querySelector<HTMLElement>('[aria-current]');
  }
}
