import { EntryList } from './entry-list.js';
import { limits } from './limits.js';
import type { Reading } from './reading.js';
import { safeUrl, type UrlUse } from './safe-url.js';
import { cut, plainText } from './text.js';

/** An object of foreign data. Only ever looked at through `Datum`. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * One value of foreign data, and where it stands. Every value goes through one of these methods, which coerce or drop and never throw;
 * what was dropped is listed in the problems of the reading.
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

  /** Another value in the same place. */
  with(value: unknown): Datum {
    return new Datum(value, this.path, this.reading);
  }

  /** The first of `names` that this has and that says something; without any, nothing. References of a JSON-LD graph are followed. */
  at(...names: [string, ...string[]]): Datum {
    const { value, path, reading } = this;
    const name = fieldIn(value, names);
    const found = name === undefined ? undefined : reading.resolve((value as Fields)[name]);
    return new Datum(found, `${path && `${path}.`}${name ?? names[0]}`, reading);
  }

  report(expected: string, value = this.value): undefined {
    return this.reading.report(this.path, expected, value);
  }

  /** A text without markup, or nothing. Takes numbers, JSON-LD value objects, things with a name, and the first of several. */
  text(max: number = limits.text): string | undefined {
    if (this.value === undefined) return undefined;
    const { value } = this.#innermost((thing) => thing.at('@value', 'name'));
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return this.report('a text');
    if (value.length > max) this.report(`a text of at most ${max} characters`, value);
    return plainText(cut(value, max)) || undefined;
  }

  /** An address that passed the allow-list for its use. An object counts by its `contentUrl`, `url` or `@id`, an array by its first entry. */
  url(use: UrlUse = 'link'): string | undefined {
    const address = this.#innermost((thing) => thing.#address());
    if (address.value === undefined) return undefined;
    return safeUrl(address.value, use, this.reading.baseUrl) ?? address.report(use === 'link' ? LINK : PICTURE);
  }

  /** Its entries: nothing is none, anything but an array or a list is one. */
  list(): readonly Datum[] {
    return this.#entries().map((entry, i) => new Datum(this.reading.resolve(entry), this.#pathOf(i), this.reading));
  }

  /**
   * A list that is read when looked at. Up front only the shape of an entry is checked: `counts` says whether it is one.
   * A list that was read before is taken as it is, so that reading twice costs and changes nothing.
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

  /** What an array or an object around a plain value stands for. */
  #innermost(inside: (thing: Datum) => Datum): Datum {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- it goes inwards from here
    let datum: Datum = this;
    for (let depth = 0; typeof datum.value === 'object' && datum.value !== null && depth < limits.depth; depth++)
      datum = Array.isArray(datum.value) ? datum.with(datum.value[0]) : inside(datum);
    return datum;
  }

  /** A JSON-LD `@id` is an address only if it can be followed: many are names within the page. */
  #address(): Datum {
    const address = this.at('contentUrl', 'url', '@id');
    return address.path.endsWith('@id') && !/^https?:/i.test(String(address.value)) ? address.with(undefined) : address;
  }
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof EntryList);

/** Whether a value is there at all: an empty string is none. */
export function isPresent<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null && value !== '';
}

/** Whether an entry is a text, or has one of `names` to show. Cheap on purpose: it is asked of all entries before the first is read. */
export function saysSomething(raw: unknown, names: readonly string[]): boolean {
  return typeof raw === 'string' ? raw.trim() !== '' : fieldIn(raw, names) !== undefined;
}

/** The object without the fields that are `undefined`. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** The list, unless it is empty. */
export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}

/** Own properties only, so that nothing comes from a prototype. */
function fieldIn(value: unknown, names: readonly string[]): string | undefined {
  return isFields(value) ? names.find((name) => Object.hasOwn(value, name) && isPresent(value[name])) : undefined;
}

const LINK = 'an address with http:, https:, mailto:, tel: or webcal:';
const PICTURE = 'the address of a picture (http:, https:, blob:, or data: with png, jpeg, gif, webp or avif)';
