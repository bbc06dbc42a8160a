import type { ReactiveController } from 'lit';
import { LazyPart } from '../../page/lazy-part.js';
import type { PhotoSlides } from './photo-slides.js';
import type { SlideTurns } from './slide-turns.js';
import type { Slideshow } from './slideshow.js';

/** Loads the code for swiping: at once on a touch screen, otherwise when a finger or pen first reaches the slides. */
export class SwipeLauncher implements ReactiveController {
  readonly #slideshow: Slideshow;
  readonly #swipe;

  constructor(slideshow: Slideshow, turns: SlideTurns, slides: PhotoSlides) {
    this.#slideshow = slideshow;
    this.#swipe = new LazyPart(slideshow.host, async () => {
      const { swipeSlides } = await import('./swipe/slides-target.js');
      return swipeSlides(slideshow, turns, slides.deck);
    });
    slideshow.host.addController(this);
  }

  hostUpdated(): void {
    if (matchMedia('(any-pointer: coarse)').matches) this.#prepare();
    this.#swipe.loaded?.attach(this.#slideshow.part('slides'));
  }

  readonly onPointer = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') this.#prepare();
  };

  #prepare(): void {
    if (this.#slideshow.count > 1) this.#swipe.request();
  }
}
