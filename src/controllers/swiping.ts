import type { Swipe, SwipeOptions } from './swipe.js';

/** Turning with a finger or a pen. Its code comes where there is a touch screen, or when something other than a mouse comes near. */
export class Swiping {
  readonly #options: SwipeOptions;
  #surface: HTMLElement | undefined;
  #swipe: Swipe | undefined;
  #isAsked = false;

  constructor(options: SwipeOptions) {
    this.#options = options;
  }

  /** See `Swipe`. */
  attach(surface: HTMLElement | undefined): void {
    if (surface && surface !== this.#surface) {
      surface.addEventListener('pointerover', ({ pointerType }) => pointerType !== 'mouse' && this.#load());
      if (matchMedia('(any-pointer: coarse)').matches) this.#load();
    }
    this.#surface = surface;
    this.#swipe?.attach(surface);
  }

  #load(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    import('./swipe.js').then(
      ({ Swipe }) => {
        this.#swipe = new Swipe(this.#options);
        this.#swipe.attach(this.#surface);
      },
      // Without a line the buttons turn, and the next finger asks again.
      () => (this.#isAsked = false),
    );
  }
}
