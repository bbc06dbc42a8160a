import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets an element grow with its content but not shrink again while its width stays: a long caption moves what follows once, a short one after it does not move it back.
 * Takes its sizes from the observer, so it causes no layout of its own.
 */
export class SteadyHeight implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #element: () => HTMLElement | null;
  #observed: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #width = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, element: () => HTMLElement | null) {
    this.#host = host;
    this.#element = element;
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#element() ?? undefined;
    // What comes late renders a host once more that has left the page.
    if (element === this.#observed || !this.#host.isConnected) return;
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
    if (inlineSize !== this.#width) {
      this.#width = inlineSize;
      // Not within the observer's own turn: a change of size in there is an error to the page.
      requestAnimationFrame(() => {
        style.minBlockSize = '';
        this.#observer?.unobserve(target);
        if (target === this.#observed) this.#observer?.observe(target);
      });
    } else if (blockSize > (parseFloat(style.minBlockSize) || 0)) style.minBlockSize = `${blockSize}px`;
  }
}
