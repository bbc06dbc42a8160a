import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets an element grow with its content but not shrink again while its width stays: a long caption moves what follows once, a short one after it does not move it back.
 * Takes its sizes from the observer, so it causes no layout of its own.
 */
export class SteadyHeight implements ReactiveController {
  readonly #element: () => HTMLElement | null;
  #observed: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #width = 0;
  #height = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, element: () => HTMLElement | null) {
    this.#element = element;
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#element() ?? undefined;
    if (element === this.#observed) return;
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
    const isWidthNew = inlineSize !== this.#width;
    if (!isWidthNew && blockSize <= this.#height) return;
    this.#width = inlineSize;
    this.#height = isWidthNew ? 0 : blockSize;
    (target as HTMLElement).style.minBlockSize = isWidthNew ? '' : `${blockSize}px`;
  }
}
