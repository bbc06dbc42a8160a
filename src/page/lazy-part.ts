import type { ReactiveControllerHost } from 'lit';

/** A part of an element whose code is fetched on demand: most pages never need it. */
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

  /** The part. If it has not been loaded, it is fetched, and the host is updated when it is here. */
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
