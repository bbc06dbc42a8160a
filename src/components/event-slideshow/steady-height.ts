import type { ReactiveController } from 'lit';
import type { Slideshow } from './slideshow.js';

/**
 * Lets the slides grow with their content, but not shrink while their width stays the same. A long caption moves the
 * content below the slides down once, and a short caption after it does not move that content back up. The sizes come
 * from a `ResizeObserver`, so they cause no additional layout.
 */
export class SteadyHeight implements ReactiveController {
  readonly #slideshow: Slideshow;
  #observed: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #width = 0;

  constructor(slideshow: Slideshow) {
    this.#slideshow = slideshow;
    slideshow.host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#slideshow.part('slides');
    // A lazy part may trigger one more update after the host was disconnected.
    if (element === this.#observed || !this.#slideshow.host.isConnected) return;
    this.#observer ??= new ResizeObserver(([entry]) => this.#keep(entry!));
    this.#observer.disconnect();
    this.#observed = element;
    if (element) this.#observer.observe(element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  #keep({ borderBoxSize: [box], target }: ResizeObserverEntry): void {
    const { inlineSize, blockSize } = box!;
    const { style } = target as HTMLElement;
    const isOtherWidth = inlineSize !== this.#width;
    this.#width = inlineSize;
    if (isOtherWidth && style.minBlockSize) {
      // The height is reset in the next frame. If the size changed inside the callback of the observer, the browser
      // would report an error of the page.
      requestAnimationFrame(() => {
        style.minBlockSize = '';
        this.#observer?.unobserve(target);
        if (target === this.#observed) this.#observer?.observe(target);
      });
    } else if (blockSize > (parseFloat(style.minBlockSize) || 0)) style.minBlockSize = `${blockSize}px`;
  }
}
