import type { ReactiveControllerHost } from 'lit';

/** A lazy part of an element: its code is loaded on demand, because most pages never need it. */
export class LazyPart<T> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #isRequested = false;
  #part: T | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, if it has been loaded. */
  get loaded(): T | undefined {
    return this.#part;
  }

  /** Returns the part. If it has not been loaded, `request` loads it, and updates the host afterwards. */
  request(): T | undefined {
    if (!this.#isRequested) {
      this.#isRequested = true;
      this.#load().then(
        (part) => {
          this.#part = part;
          this.#host.requestUpdate();
        },
        // If the network fails, the next request tries again.
        () => (this.#isRequested = false),
      );
    }
    return this.#part;
  }
}
