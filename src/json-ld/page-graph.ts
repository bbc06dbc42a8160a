import { Datum } from '../model/datum.js';
import { isFields, type Fields } from '../model/fields.js';
import { limits } from '../model/limits.js';
import { Reading } from '../model/reading.js';
import { typesOf } from '../model/schema-terms.js';

/** Where generators put further things. */
const INSIDE = ['@graph', 'mainEntity', 'itemListElement', 'item'];

/** A thing, by what is compared to know it again. */
interface Known {
  node: Fields;
  keys: readonly string[];
  /** The keys of which the same thing has one. */
  sought: readonly string[];
  name: string | undefined;
  day: string | undefined;
  /** Its begin, in ms; `NaN` where none is said. */
  begin: number;
}

/** All things that the JSON-LD of a page names, from all its scripts. */
export class PageGraph {
  /** In the order of the document, the outer ones first. */
  readonly nodes: readonly Fields[];
  readonly #listed = new Set<Fields>();
  readonly #ids = new Map<unknown, Fields>();
  readonly #baseUrl: string;

  /** @param blocks the JSON of each script */
  constructor(blocks: readonly unknown[], baseUrl: string) {
    this.#baseUrl = baseUrl;
    this.nodes = this.#collect(blocks);
    for (const node of this.nodes) {
      const id = node['@id'];
      if (typeof id === 'string' && !this.#ids.has(id)) this.#ids.set(id, node);
    }
  }

  ofType(type: RegExp): Fields[] {
    return this.nodes.filter((node) => isOf(node, type));
  }

  /** One of several in a list, so perhaps not what the page is about. */
  isListed(node: Fields): boolean {
    return this.#listed.has(node);
  }

  /** The thing that a reference stands for, else the value itself. */
  follow(value: unknown): unknown {
    return isFields(value) && Object.keys(value).length === 1 ? (this.#ids.get(value['@id']) ?? value) : value;
  }

  /** What a field of a thing holds: one value, several, or the entries of a list; references followed. */
  all(value: unknown): unknown[] {
    const list = this.follow(value);
    if (isFields(list) && Array.isArray(list['itemListElement'])) return this.all(list['itemListElement']);
    return (Array.isArray(list) ? (list as unknown[]) : list === undefined ? [] : [list]).map((one) => {
      const entry = this.follow(one);
      return isFields(entry) && Object.hasOwn(entry, 'item') ? this.follow(entry['item']) : entry;
    });
  }

  /** The addresses of a thing, without fragment, as they are compared with those of the page. */
  places(node: Fields): string[] {
    const page = node['mainEntityOfPage'];
    const urls = [node['url'], node['@id'], isFields(page) ? (page['@id'] ?? page['url']) : page];
    return urls.map((url) => this.place(url)).filter((place) => place !== undefined);
  }

  /** `http:` or `https:`, with `www.` or without, with a slash at the end or none: one place. The query is part of it. */
  place(url: unknown): string | undefined {
    if (typeof url !== 'string' || !url || !URL.canParse(url, this.#baseUrl)) return undefined;
    const { protocol, host, pathname, search } = new URL(url, this.#baseUrl);
    return /^https?:$/.test(protocol) ? host.replace(/^www\./, '') + pathname.replace(/\/+$/, '') + search : undefined;
  }

  /** What is said of one thing in two nodes, as one: the first says more where both say something. */
  merged(nodes: readonly Fields[]): Fields[] {
    const byKey = new Map<string, Known[]>();
    const found: Known[] = [];
    for (const node of nodes) {
      const known = this.#known(node);
      const same = known.sought.map((key) => byKey.get(key)?.find((one) => mayBeSame(one, known))).find(Boolean);
      if (same) {
        const isMoreListed = this.isListed(same.node) && this.isListed(node);
        Object.assign(same, this.#known({ ...node, ...stated(same.node) }));
        if (isMoreListed) this.#listed.add(same.node);
        continue;
      }
      for (const key of known.keys) if (!byKey.get(key)?.push(known)) byKey.set(key, [known]);
      found.push(known);
    }
    return found.map(({ node }) => node);
  }

  /** Whether two nodes are about one thing. */
  isSame(node: Fields, other: Fields): boolean {
    const [one, two] = [this.#known(node), this.#known(other)];
    return mayBeSame(one, two) && one.sought.some((key) => two.keys.includes(key));
  }

  /**
   * A fragment tells one `@id` from another, as sessions have them, but not from an address without: what one plugin calls `#event` is the page's event of the
   * next. So what has one is also known as some part of its page (`page#`), for which only addresses without are looking.
   */
  #known(node: Fields): Known {
    const fragment = /#.+/s.exec(String(node['@id']))?.[0];
    const whole = this.places(fragment ? { ...node, '@id': undefined } : node);
    const page = fragment && this.place(node['@id']);
    const startDate = textOf(node, 'startDate') ?? '';
    return {
      node,
      keys: page ? [...whole, page + fragment, `${page}#`] : whole,
      sought: [...whole, ...(page ? [page + fragment, page] : []), ...whole.map((place) => `${place}#`)],
      name: nameOf(node),
      day: /^\d{4}-\d\d-\d\d/.exec(startDate)?.[0],
      begin: Date.parse(startDate),
    };
  }

  /** Breadth first, so that depth cannot exhaust the stack. */
  #collect(blocks: readonly unknown[]): Fields[] {
    const found: Fields[] = [];
    let level = blocks.map((value) => ({ value, isListed: false }));
    for (let depth = 0; level.length && depth < limits.depth; depth++) {
      const next: typeof level = [];
      for (const { value, isListed } of level) {
        if (found.length >= limits.entries) return found;
        if (Array.isArray(value)) {
          const entries = value.slice(0, limits.entries) as unknown[];
          next.push(...entries.map((entry) => ({ value: entry, isListed })));
        }
        if (!isFields(value)) continue;
        found.push(value);
        if (isListed) this.#listed.add(value);
        for (const key of INSIDE)
          if (Object.hasOwn(value, key) && typeof value[key] === 'object')
            next.push({ value: value[key], isListed: isListed || key === 'itemListElement' });
      }
      level = next;
    }
    return found;
  }
}

/** Whether one of a thing's types matches. */
export function isOf(node: unknown, type: RegExp): boolean {
  return typesOf(node).some((word) => type.test(word));
}

/** For comparison only: one plugin prints a name escaped and with typographic quotation marks, another as it was typed. */
export function nameOf(node: Fields): string | undefined {
  return textOf(node, 'name', 'headline')
    ?.replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}

/** Whether two texts are the same as far as both are there. */
export function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/**
 * Plugins that print the same event give it one address, one name and one day, or one time as two zones have it. Different events may have an address in
 * common, that of a programme or of a ticket office: taken for one, the first would be shown with the cancellation of another.
 */
function mayBeSame(one: Known, other: Known): boolean {
  return agree(one.name, other.name) && (one.begin === other.begin || agree(one.day, other.day));
}

function textOf(node: Fields, ...names: [string, ...string[]]): string | undefined {
  return new Datum(node, '', new Reading()).at(...names).text();
}

/** The fields that say something. */
function stated(node: Fields): Fields {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== '' && value !== null));
}
