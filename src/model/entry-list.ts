/**
 * A read-only list that reads each entry once, when it is first accessed. So ten thousand photos cost nothing until a
 * reader turns to them. It has `length`, `at` and iteration, as an array has. `JSON.stringify` includes all entries.
 */
export class EntryList<T> implements Iterable<T> {
  readonly length: number;
  readonly #raw: readonly unknown[];
  readonly #read: (raw: unknown, index: number) => T;
  readonly #entries: T[] = [];

  /** `raw` must not change afterwards, so pass a copy. `read` must not throw. */
  constructor(raw: readonly unknown[], read: (raw: unknown, index: number) => T) {
    this.length = raw.length;
    this.#raw = raw;
    this.#read = read;
  }

  /**
   * Returns the entry at `index`, as `Array.prototype.at` does: 0 is the first entry, a negative index counts from the
   * end, and an index outside the list returns `undefined`.
   */
  at(index: number): T | undefined {
    const i = index < 0 ? index + this.length : index;
    if (!(i >= 0 && i < this.length)) return undefined;
    return (this.#entries[i] ??= this.#read(this.#raw[i], i));
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.length; i++) yield this.at(i) as T;
  }

  /** Returns all entries, for `JSON.stringify`. */
  toJSON(): T[] {
    return [...this];
  }
}
