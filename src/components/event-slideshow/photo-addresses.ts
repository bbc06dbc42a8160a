import { EntryAddresses } from '../../page/entry-addresses.js';
import type { PhotoSlides } from './photo-slides.js';
import type { SlideTurns } from './slide-turns.js';
import type { Slideshow, SlideshowHost } from './slideshow.js';

/** The photo addresses of a slideshow, such as `#photo-3`. */
export class PhotoAddresses extends EntryAddresses {
  declare readonly host: SlideshowHost;
  readonly #turns: SlideTurns;
  readonly #slides: PhotoSlides;

  constructor(slideshow: Slideshow, turns: SlideTurns, slides: PhotoSlides) {
    super(slideshow.host, 'photo', () => slideshow.photos);
    this.#turns = turns;
    this.#slides = slides;
  }

  /**
   * Shows the photo that the address of the page names, unless the visitor has already turned to another. That happens
   * when the first photos arrive: a heading alone is a gallery, too. More of them may arrive while the browser parses
   * the page.
   */
  onNewPhotos(previousCount: number | undefined): void {
    if (this.#turns.hasActed || (previousCount && document.readyState !== 'loading')) return;
    const { host } = this;
    const index = this.findIndex();
    if (index === undefined) return;
    host.index = index;
    // If the visitor has scrolled meanwhile, or the browser has restored a scroll position, the page stays there. It
    // still scrolls if the browser has scrolled to the author's own figure, which the slideshow replaces.
    if (!scrollY || host.querySelector(':target')) void host.updateComplete.then(() => host.scrollIntoView());
  }

  /** The fragment of the shown photo without `#`; `undefined` if the photo has no address. */
  get fragment(): string | undefined {
    return this.fragmentOf(this.host.index);
  }

  protected override open(index: number, takesFocus: boolean): void {
    this.#turns.turn(index, 'hash');
    this.host.scrollIntoView();
    if (takesFocus) this.#slides.focus();
  }
}
