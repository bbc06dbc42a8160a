import { EntryList } from './entry-list.js';
import { limits } from './limits.js';
import { safeUrl, type UrlUse } from './safe-url.js';
import { cut, plainText } from './text.js';

/** Something in the data that could not be taken as it is. `message` says it in a sentence. */
export interface Problem {
  /** Where it is, such as `image[2].contentUrl`. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  readonly message: string;
}

/** A problem, and the sentence that says it. */
export function problem(path: string, expected: string, got: string): Problem {
  return { path, expected, got, message: `${path} should be ${expected}, but is ${got}.` };
}

/** An object of foreign data. Only ever looked at through `own`. */
export type Fields = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Makes addresses absolute. Without it safe relative addresses stay. */
  readonly baseUrl?: string | undefined;
  /** Called for every problem, also for those found later, when an entry of a list is looked at for the first time. */
  readonly onProblem?: (() => void) | undefined;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof EntryList);

/**
 * One pass over one source: what its readers share. Every value of foreign data goes through one of these methods, which coerce or drop and never throw;
 * what was dropped is listed in `problems`.
 */
export class Reading {
  readonly problems: Problem[] = [];
  /** All problems, also those over the limit that are not listed. */
  total = 0;
  readonly baseUrl: string | undefined;
  /** Nodes of a JSON-LD graph by `@id`, for references. */
  readonly nodes = new Map<string, Fields>();
  readonly #onProblem: (() => void) | undefined;

  constructor({ baseUrl, onProblem }: ReadOptions = {}) {
    this.baseUrl = baseUrl;
    this.#onProblem = onProblem;
  }

  report(path: string, expected: string, value: unknown): undefined {
    this.total++;
    if (this.problems.length < limits.problems) {
      this.problems.push(problem(path, expected, describe(value)));
    }
    this.#onProblem?.();
  }

  /** The first of `names` that `value` has and that says something. Own properties only; references of a JSON-LD graph are followed. */
  own(value: unknown, ...names: string[]): unknown {
    if (!isFields(value)) return undefined;
    for (const name of names) {
      const found = Object.hasOwn(value, name) ? value[name] : undefined;
      if (found !== undefined && found !== null && found !== '') return this.resolve(found);
    }
    return undefined;
  }

  /** The node that `{"@id": …}` stands for, else the value itself. */
  resolve(value: unknown): unknown {
    if (!this.nodes.size || !isFields(value)) return value;
    const id = value['@id'];
    return (typeof id === 'string' && Object.keys(value).length === 1 && this.nodes.get(id)) || value;
  }

  /** A text without markup, or nothing. Takes numbers, JSON-LD value objects, things with a name, and the first of several. */
  text(value: unknown, path: string, max: number = limits.text): string | undefined {
    let text: unknown = value;
    for (let depth = 0; typeof text === 'object' && text !== null && depth < limits.depth; depth++)
      text = Array.isArray(text) ? text[0] : this.own(text, '@value', 'name');
    if (text === undefined || text === null)
      return value === undefined ? undefined : this.report(path, 'a text', value);
    if (typeof text === 'number') return String(text);
    if (typeof text !== 'string') return this.report(path, 'a text', value);
    if (text.length > max) this.report(path, `a text of at most ${max} characters`, text);
    return plainText(cut(text, max)) || undefined;
  }

  /** Paragraphs of a string (split at blank lines) or of an array of strings. */
  paragraphs(value: unknown, path: string): readonly string[] | undefined {
    const found: string[] = [];
    let room: number = limits.text;
    for (const [i, part] of this.list(value, path).entries()) {
      const text = this.text(part, Array.isArray(value) ? `${path}[${i}]` : path);
      if (!text) continue;
      if (text.length > room) this.report(path, `texts of at most ${limits.text} characters together`, value);
      if (room <= 0) break;
      // Cut text is cleaned once more: the cut may have left white space at its end.
      found.push(...plainText(cut(text, room)).split('\n\n'));
      room -= text.length;
    }
    return found.length ? found : undefined;
  }

  /** An address that passed the allow-list for its use. An object counts by its `url`, `@id` or `contentUrl`, an array by its first entry. */
  url(value: unknown, path: string, use: UrlUse = 'link'): string | undefined {
    let address: unknown = value;
    for (let depth = 0; typeof address === 'object' && address !== null && depth < limits.depth; depth++)
      address = Array.isArray(address) ? address[0] : this.address(address);
    if (address === undefined) return undefined;
    return safeUrl(address, use, this.baseUrl) ?? this.report(path, use === 'link' ? LINK : PICTURE, address);
  }

  /** What a thing has for an address. A JSON-LD `@id` is one only if it can be followed: many are names within the page. */
  address(value: unknown): unknown {
    const id = this.own(value, '@id');
    return this.own(value, 'contentUrl', 'url') ?? (typeof id === 'string' && /^https?:/i.test(id) ? id : undefined);
  }

  /** `value` as an array: nothing is none, anything but an array or a list is one. */
  list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined || value === null || value === '') return [];
    const all = value instanceof EntryList ? value.toJSON() : Array.isArray(value) ? (value as unknown[]) : [value];
    if (all.length > limits.entries) this.report(path, `a list of at most ${limits.entries} entries`, all);
    return all.slice(0, limits.entries);
  }

  /**
   * A list that is read when looked at. Up front only the shape of an entry is checked: `counts` says whether it is one.
   * A list that was read before is taken as it is, so that reading twice costs and changes nothing.
   */
  entries<T>(
    value: unknown,
    path: string,
    counts: (raw: unknown) => boolean,
    read: (raw: unknown, path: string) => T,
  ): EntryList<T> {
    if (value instanceof EntryList) return value as EntryList<T>;
    const raws: unknown[] = [];
    const numbers: number[] = [];
    const pathOf = (i: number): string => (Array.isArray(value) ? `${path}[${i}]` : path);
    for (const [i, entry] of this.list(value, path).entries()) {
      const raw = this.resolve(entry);
      if (counts(raw)) {
        raws.push(raw);
        numbers.push(i);
      } else this.report(pathOf(i), 'a text, or an object with a name', entry);
    }
    return new EntryList(raws, (raw, i) => {
      const entryPath = pathOf(numbers[i]!);
      return this.guarded(entryPath, () => read(raw, entryPath)) ?? read({}, entryPath);
    });
  }

  /** Runs a reader on data that may be a trap (a proxy or a getter that throws). */
  guarded<T>(path: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      return this.report(path, 'readable data', error);
    }
  }
}

/** Whether an entry is a text, or has one of `names` to show. Cheap on purpose: it is asked of all entries before the first is read. */
export function saysSomething(raw: unknown, names: readonly string[]): boolean {
  if (typeof raw === 'string') return raw.trim() !== '';
  return (
    isFields(raw) &&
    names.some((name) => Object.hasOwn(raw, name) && raw[name] !== '' && raw[name] !== null && raw[name] !== undefined)
  );
}

/** The object without the fields that are `undefined`. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

const LINK = 'an address with http:, https:, mailto:, tel: or webcal:';
const PICTURE = 'the address of a picture (http:, https:, blob:, or data: with png, jpeg, gif, webp or avif)';

/** A few words about a foreign value, for a developer; never calls its code. */
function describe(value: unknown): string {
  try {
    return words(value);
  } catch {
    return 'a thing that cannot be looked at';
  }
}

function words(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${cut(value, 60)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value === null || typeof value !== 'object') return String(value);
  return 'an object';
}
