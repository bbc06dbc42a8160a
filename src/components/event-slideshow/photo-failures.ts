/** Photos whose picture did not arrive: which, and how often each was asked for again. */
export class PhotoFailures {
  readonly #missing = new Set<number>();
  readonly #retries = new Map<number, number>();
  readonly #onChange: (index: number) => void;

  constructor(onChange: (index: number) => void) {
    this.#onChange = onChange;
  }

  isMissing(index: number): boolean {
    return this.#missing.has(index);
  }

  /** How often it was asked for again, also when it has arrived since. */
  retriesOf(index: number): number {
    return this.#retries.get(index) ?? 0;
  }

  failed(index: number): void {
    if (this.#missing.has(index)) return;
    this.#missing.add(index);
    this.#onChange(index);
  }

  retry(index: number): void {
    this.#retries.set(index, this.retriesOf(index) + 1);
    this.#onChange(index);
  }

  arrived(index: number): void {
    if (this.#missing.delete(index)) this.#onChange(index);
  }

  /** Other photos have come: nothing is known of those that are not the same. */
  keep(isSame: (index: number) => boolean): void {
    for (const index of [...this.#missing, ...this.#retries.keys()])
      if (!isSame(index)) {
        this.#missing.delete(index);
        this.#retries.delete(index);
      }
  }
}
