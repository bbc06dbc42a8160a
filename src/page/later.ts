import type { ReactiveControllerHost } from 'lit';

/** A part of an element whose code is fetched when it is wanted for the first time: most pages never want it. */
export class Later<T> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #isAsked = false;
  #part: T | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** What is here. */
  get here(): T | undefined {
    return this.#part;
  }

  /** The same, and asked for where it is not here yet; the host is rendered again when it comes. */
  want(): T | undefined {
    if (!this.#isAsked) {
      this.#isAsked = true;
      this.#load().then(
        (part) => {
          this.#part = part;
          this.#host.requestUpdate();
        },
        // Without a line the next time asks again.
        () => (this.#isAsked = false),
      );
    }
    return this.#part;
  }
}
