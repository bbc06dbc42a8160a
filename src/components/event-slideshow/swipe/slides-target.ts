import type { SlideDeck } from '../slide-deck.js';
import type { SlideTurns } from '../slide-turns.js';
import type { Slideshow } from '../slideshow.js';
import { Swipe, type SwipeTarget } from './swipe.js';

/** Returns a `Swipe` that moves the slides. */
export function swipeSlides(slideshow: Slideshow, turns: SlideTurns, deck: SlideDeck): Swipe {
  return new Swipe(new SlidesTarget(slideshow, turns, deck));
}

/** The slides as the target of a swipe. The neighbour moves in from the side, and the deck shows and hides it. */
class SlidesTarget implements SwipeTarget {
  readonly #slideshow: Slideshow;
  readonly #turns: SlideTurns;
  readonly #deck: SlideDeck;

  constructor(slideshow: Slideshow, turns: SlideTurns, deck: SlideDeck) {
    this.#slideshow = slideshow;
    this.#turns = turns;
    this.#deck = deck;
  }

  get current(): HTMLElement | undefined {
    return this.#slideshow.count > 1 ? this.#deck.current : undefined;
  }

  canTurn(by: 1 | -1): boolean {
    return this.#slideshow.step(by) !== undefined;
  }

  turn(by: 1 | -1): void {
    this.#turns.press(by);
  }

  onMove(): void {
    this.#slideshow.stop();
  }

  neighbour(by: 1 | -1): HTMLElement {
    return this.#deck.ready(this.#slideshow.step(by)!);
  }

  showBeside(slide: HTMLElement): void {
    setBeside(slide, true);
    this.#deck.reveal(slide);
  }

  hideBeside(slide: HTMLElement): void {
    setBeside(slide, false);
    this.#deck.conceal(slide);
  }
}

/** Marks or unmarks a slide as visible beside the current one. Such a slide is inert. */
function setBeside(slide: HTMLElement, isBeside: boolean): void {
  slide.inert = isBeside;
  slide.classList.toggle('beside', isBeside);
}
