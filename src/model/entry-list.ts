/**
 * A list whose entries are read when they are looked at, each once: ten thousand photos cost nothing until somebody turns to them.
 * Behaves like the part of an array that a reader needs; `JSON.stringify` gives all entries.
 */
export class EntryList<T> implements Iterable<T> {
  readonly length: number;
  readonly #raw: readonly unknown[];
  readonly #read: (raw: unknown, index: number) => T;
  readonly #entries: T[] = [];

  /** `raw` must not change afterwards: hand in a copy. `read` must not throw. */
  constructor(raw: readonly unknown[], read: (raw: unknown, index: number) => T) {
    this.length = raw.length;
    this.#raw = raw;
    this.#read = read;
  }

  /** The entry at `index`, from 0; negative counts from the end; `undefined` outside, as `Array.prototype.at`. */
  at(index: number): T | undefined {
    const i = index < 0 ? index + this.length : index;
    if (!(i >= 0 && i < this.length)) return undefined;
    return (this.#entries[i] ??= this.#read(this.#raw[i], i));
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.length; i++) yield this.at(i) as T;
  }

  toJSON(): T[] {
    return [...this];
  }
}
