import { EntryList } from './entry-list.js';
import { fieldIn, isPresent, type Fields } from './fields.js';
import { limits } from './limits.js';
import type { Reading } from './reading.js';
import { safeUrl, type UrlUse } from './safe-url.js';
import { cut, plainText } from './text.js';

/**
 * One value of foreign data, and its path. Its methods are the only way to a usable value: they coerce or drop, and never throw.
 * Dropped values are listed in the problems of the reading.
 */
export class Datum {
  readonly value: unknown;
  /** Such as `image[2].contentUrl`; empty for the event itself. */
  readonly path: string;
  readonly reading: Reading;

  constructor(value: unknown, path: string, reading: Reading) {
    this.value = value;
    this.path = path;
    this.reading = reading;
  }

  /** Another value with the same path. */
  with(value: unknown): Datum {
    return new Datum(value, this.path, this.reading);
  }

  /** The first of the fields `names` that is present, or `undefined` as value. References of a JSON-LD graph are followed. */
  at(...names: [string, ...string[]]): Datum {
    const { value, path, reading } = this;
    const name = fieldIn(value, names);
    const found = name === undefined ? undefined : reading.resolve((value as Fields)[name]);
    return new Datum(found, `${path && `${path}.`}${name ?? names[0]}`, reading);
  }

  report(expected: string, value = this.value): undefined {
    return this.reading.report(this.path, expected, value);
  }

  /**
   * The value as a text without markup, or `undefined`. Takes numbers, JSON-LD value objects, objects with a name, and the first of
   * an array.
   */
  text(max: number = limits.text): string | undefined {
    if (this.value === undefined) return undefined;
    const { value } = this.#innermost((thing) => thing.at('@value', 'name'));
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return this.report('a text');
    if (value.length > max) this.report(`a text of at most ${max} characters`, value);
    return plainText(cut(value, max)) || undefined;
  }

  /**
   * The value as an address that passed the allow-list for its use. An object counts by its `contentUrl`, `url` or `@id`, an array
   * by its first entry.
   */
  url(use: UrlUse = 'link'): string | undefined {
    const address = this.#innermost((thing) => thing.#address());
    if (address.value === undefined) return undefined;
    return safeUrl(address.value, use, this.reading.baseUrl) ?? address.report(use === 'link' ? LINK : PICTURE);
  }

  /** The value as a list: absent → empty; a single value → one entry. */
  list(): readonly Datum[] {
    return this.#entries().map((entry, i) => new Datum(this.reading.resolve(entry), this.#pathOf(i), this.reading));
  }

  /**
   * The value as a list whose entries are read when they are looked at. Up front only their shape is checked: `counts` says whether
   * a value is an entry. A list that was read before is returned as it is, so reading twice costs and changes nothing.
   */
  entries<T>(counts: (raw: unknown) => boolean, read: (entry: Datum) => T): EntryList<T> {
    const { value, reading } = this;
    if (value instanceof EntryList) return value as EntryList<T>;
    const raws: unknown[] = [];
    const numbers: number[] = [];
    for (const [i, entry] of this.#entries().entries()) {
      const raw = reading.resolve(entry);
      if (counts(raw)) {
        raws.push(raw);
        numbers.push(i);
      } else reading.report(this.#pathOf(i), 'a text, or an object with a name', entry);
    }
    return new EntryList(raws, (raw, i) => {
      const entry = new Datum(raw, this.#pathOf(numbers[i]!), reading);
      return reading.guarded(entry.path, () => read(entry)) ?? read(entry.with({}));
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

  /** The plain value inside arrays and objects. */
  #innermost(inside: (thing: Datum) => Datum): Datum {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the loop walks inwards from here
    let datum: Datum = this;
    for (let depth = 0; typeof datum.value === 'object' && datum.value !== null && depth < limits.depth; depth++)
      datum = Array.isArray(datum.value) ? datum.with(datum.value[0]) : inside(datum);
    return datum;
  }

  /** A JSON-LD `@id` counts as an address only if it can be followed: many are names within the page. */
  #address(): Datum {
    const address = this.at('contentUrl', 'url', '@id');
    return address.path.endsWith('@id') && !/^https?:/i.test(String(address.value)) ? address.with(undefined) : address;
  }
}

/** What `read` makes of an event's node; `undefined` if the data cannot be looked at. */
export function readNode<T>(event: Fields | undefined, reading: Reading, read: (event: Datum) => T): T | undefined {
  return reading.guarded('', () => read(new Datum(event, '', reading)));
}

const LINK = 'an address with http:, https:, mailto:, tel: or webcal:';
const PICTURE = 'the address of a picture (http:, https:, blob:, or data: with png, jpeg, gif, webp or avif)';
