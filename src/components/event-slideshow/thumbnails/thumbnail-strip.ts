import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { announcerFor } from '../../../page/announcer.js';
import { thumbnailWords } from '../../../words/en-on-demand.js';
import type { SlideTurns } from '../slide-turns.js';
import type { Slideshow } from '../slideshow.js';
import { thumbnails } from './thumbnails-template.js';
import { thumbnailStyles } from './thumbnails.styles.js';

/** The strip of thumbnails: it handles its keys, and keeps the current thumbnail in view. */
export class ThumbnailStrip implements ReactiveController {
  readonly #slideshow: Slideshow;
  readonly #turns: SlideTurns;
  /** A strip that was built while it was hidden can scroll only after it gets a size. */
  readonly #sizes = new ResizeObserver(() => this.#scroll());
  #observed: HTMLElement | undefined;

  constructor(slideshow: Slideshow, turns: SlideTurns) {
    this.#slideshow = slideshow;
    this.#turns = turns;
    slideshow.words.add(thumbnailWords);
    slideshow.host.shadowRoot!.adoptedStyleSheets.push(thumbnailStyles.styleSheet!);
    slideshow.host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const strip = this.#strip;
    if (strip !== this.#observed) {
      this.#sizes.disconnect();
      this.#observed = strip;
      if (strip) this.#sizes.observe(strip);
    }
    this.#scroll();
  }

  render(): TemplateResult {
    const { words, photos, host } = this.#slideshow;
    const pick = (index: number): void => this.#turns.turn(index, 'user');
    return html`<div class="strip" part="thumbnails" role="group" tabindex="-1" aria-label=${words.text('chooseImage')} lang=${words.lang('chooseImage') ?? nothing} @keydown=${this.#onKeyDown} @focusout=${this.#onFocusOut}>
      ${thumbnails(photos!, host.index, words, pick)}
    </div>`;
  }

  /** Handles arrow keys, Home and End. The focus follows, because only the current thumbnail is a tab stop. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (this.#turns.handleKey(event, true)) this.#current?.focus({ preventScroll: true });
  };

  /** Empties the live region, so that a screen reader does not read the old announcement later. */
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const strip = this.#strip;
    if (strip && !strip.contains(relatedTarget as Node | null)) announcerFor(strip).clear();
  };

  /** Scrolls the strip to the current thumbnail. The page does not scroll. */
  #scroll(): void {
    const [strip, current] = [this.#strip, this.#current];
    if (!strip || !current) return;
    const [all, one] = [strip.getBoundingClientRect(), current.getBoundingClientRect()];
    if (one.left < all.left || one.right > all.right)
      strip.scrollBy({ left: (one.left + one.right - all.left - all.right) / 2, behavior: 'instant' });
  }

  /** The strip, if the host is connected. A lazy part may trigger one more update after the host was disconnected. */
  get #strip(): HTMLElement | undefined {
    return this.#slideshow.host.isConnected ? this.#slideshow.part('thumbnails') : undefined;
  }

  get #current(): HTMLElement | null | undefined {
    return this.#strip?.querySelector<HTMLElement>('[aria-current]');
  }
}
