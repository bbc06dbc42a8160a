import { EntryList } from './entry-list.js';
import { fieldIn, isFields, isPresent, type Fields } from './fields.js';
import { limits } from './limits.js';
import type { Reading } from './reading.js';
import { safeUrl, type UrlUse } from './safe-url.js';
import { cut, plainText } from './text.js';

/**
 * One value of untrusted data, with its path. Its methods are the only way to get a usable value. They coerce the value
 * or drop it, and never throw. Dropped values are listed in the problems of the reading.
 */
export class Datum {
  readonly value: unknown;
  /** The path in the event JSON, such as `image[2].contentUrl`; empty for the event itself. */
  readonly path: string;
  readonly reading: Reading;

  constructor(value: unknown, path: string, reading: Reading) {
    this.value = value;
    this.path = path;
    this.reading = reading;
  }

  /** Returns another value with the same path. */
  with(value: unknown): Datum {
    return new Datum(value, this.path, this.reading);
  }

  /**
   * Returns the first of the fields `names` that is present. If none is, the value is `undefined`. Of texts in several
   * languages, one is chosen.
   */
  at(...names: [string, ...string[]]): Datum {
    const { value, path, reading } = this;
    const name = fieldIn(value, names);
    const found = name === undefined ? undefined : reading.localize((value as Fields)[name]);
    return new Datum(found, `${path && `${path}.`}${name ?? names[0]}`, reading);
  }

  /** Adds a problem with this value. Returns `undefined`, so that a reader can return the call. */
  report(expected: string, value = this.value): undefined {
    return this.reading.report(this.path, expected, value);
  }

  /**
   * Returns the value as text without markup, or `undefined`. A number becomes text. An object stands for its name, and
   * an array for its first entry.
   */
  text(max: number = limits.text): string | undefined {
    if (this.value === undefined) return undefined;
    const { value } = this.#innermost((object) => object.at('name'));
    if (Number.isFinite(value)) return String(value);
    if (typeof value !== 'string') return this.report('a text');
    if (value.length > max) this.report(`a text of at most ${max} characters`, value);
    return plainText(cut(value, max)) || undefined;
  }

  /**
   * Returns the value as an address that passed the allow-list for its use, or `undefined`. An object stands for its
   * `contentUrl`, `url` or `@id`, and an array for its first entry.
   */
  url(use: UrlUse = 'link'): string | undefined {
    const address = this.#innermost((object) => object.#address());
    if (address.value === undefined) return undefined;
    return safeUrl(address.value, use, this.reading.baseUrl) ?? address.report(use === 'link' ? LINK : PICTURE);
  }

  /** Returns the value as a list. An absent value is an empty list, and a single value is a list of one entry. */
  list(): readonly Datum[] {
    return this.#entries().map((entry, i) => new Datum(this.reading.localize(entry), this.#pathOf(i), this.reading));
  }

  /**
   * Returns the value as a list whose entries are read when they are first accessed. Before that, only `isEntry` runs
   * for each value; values that are not entries are dropped, and reported with what was `expected`. A list that was
   * read before is returned unchanged, so reading it twice costs nothing.
   */
  entries<T>(
    isEntry: (raw: unknown) => boolean,
    read: (entry: Datum) => T,
    expected = 'a text, or an object with a name',
  ): EntryList<T> {
    const { value, reading } = this;
    if (value instanceof EntryList) return value as EntryList<T>;
    const raws: unknown[] = [];
    const positions: number[] = [];
    for (const [i, entry] of this.#entries().entries()) {
      const raw = reading.localize(entry);
      if (isEntry(raw)) {
        raws.push(raw);
        positions.push(i);
      } else reading.report(this.#pathOf(i), expected, entry);
    }
    return new EntryList(raws, (raw, i) => {
      const entry = new Datum(raw, this.#pathOf(positions[i]!), reading);
      return reading.guard(entry.path, () => read(entry)) ?? read(entry.with({}));
    });
  }

  #entries(): readonly unknown[] {
    const { value } = this;
    if (!isPresent(value)) return [];
    const all = value instanceof EntryList ? value.toJSON() : Array.isArray(value) ? (value as unknown[]) : [value];
    if (all.length > limits.entries) this.report(`a list of at most ${limits.entries} entries`, all);
    return all.slice(0, limits.entries);
  }

  #pathOf(index: number): string {
    return Array.isArray(this.value) ? `${this.path}[${index}]` : this.path;
  }

  /** Returns the plain value inside nested arrays and objects. `inside` picks the field of an object. */
  #innermost(inside: (object: Datum) => Datum): Datum {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the loop starts here and walks inwards
    let datum: Datum = this;
    for (let depth = 0; typeof datum.value === 'object' && datum.value !== null && depth < limits.depth; depth++)
      datum = Array.isArray(datum.value) ? datum.with(this.reading.localize(datum.value[0])) : inside(datum);
    return datum;
  }

  /** Returns the address of an object. Its `@id` counts only if it is one, because many only name a node. */
  #address(): Datum {
    const address = this.at('contentUrl', 'url', '@id');
    return address.path.endsWith('@id') && !isAddress(address.value) ? address.with(undefined) : address;
  }
}

/** Whether an `@id` is the address of a page or a file. One with a fragment names a thing in the page. */
export const isAddress = (id: unknown): boolean => typeof id === 'string' && /^https?:[^#]+$/i.test(id);

/** Returns the node of an event. Any other value is reported. */
export function eventNode(value: unknown, reading: Reading): Fields | undefined {
  const node = reading.localize(value);
  return isFields(node) ? node : reading.report('', 'an object with the data of an event', value);
}

/** Reads an event's node with `read`. Returns `undefined` if accessing the data throws. */
export function readNode<T>(event: Fields | undefined, reading: Reading, read: (event: Datum) => T): T | undefined {
  return reading.guard('', () => read(new Datum(event, '', reading)));
}

const LINK = 'an address with http:, https:, mailto:, tel: or webcal:';
const PICTURE = 'the address of a picture (http:, https:, blob:, or data: with png, jpeg, gif, webp or avif)';
