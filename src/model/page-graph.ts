import { isFields, type Fields } from './datum.js';
import { limits } from './limits.js';
import { typesOf } from './words.js';

/** Where generators put further things. */
const INSIDE = ['@graph', 'mainEntity', 'itemListElement', 'item'];

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

  /** The addresses of a thing, without fragment, as keys by which two things are known to be the same. */
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
    const known = new Map<string, number>();
    const found: Fields[] = [];
    for (const node of nodes) {
      const places = this.places(node);
      const index = places.map((place) => known.get(place)).find((i) => i !== undefined);
      if (index !== undefined) {
        const isMoreListed = this.isListed(found[index]!) && this.isListed(node);
        found[index] = { ...node, ...stated(found[index]!) };
        if (isMoreListed) this.#listed.add(found[index]);
        continue;
      }
      for (const place of places) known.set(place, found.length);
      found.push(node);
    }
    return found;
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

/** The fields that say something. */
function stated(node: Fields): Fields {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== '' && value !== null));
}
