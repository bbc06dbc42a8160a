import type { SlideTurns } from './slide-turns.js';

/** The keys of the small pictures, and that the current one is in sight. */
export class ThumbnailStrip {
  readonly #turns: SlideTurns;
  readonly #strip: () => HTMLElement | null;

  constructor(turns: SlideTurns, strip: () => HTMLElement | null) {
    this.#turns = turns;
    this.#strip = strip;
  }

  /** Arrows, Home and End choose; the focus goes along, since only the current one is a tab stop. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (this.#turns.byKey(event, true)) this.#current?.focus({ preventScroll: true });
  };

  /** Scrolls within the strip only: the page does not move. */
  showCurrent(): void {
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
