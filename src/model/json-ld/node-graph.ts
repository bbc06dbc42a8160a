import { Datum } from '../datum.js';
import { isFields, type Fields } from '../fields.js';
import { limits } from '../limits.js';
import { Reading } from '../reading.js';
import { typesOf } from '../schema-terms.js';
import { linkNodes } from './link-nodes.js';

/** Fields in which generators nest other things. */
const CONTAINERS = ['@graph', 'mainEntity', 'item'];
/** Fields in which generators list other things. */
const LISTS = ['itemListElement', 'dataFeedElement', 'event', 'events'];

/** The data that identifies the thing of a node. It is compared to find other nodes of the same thing. */
interface Identity {
  node: Fields;
  keys: readonly string[];
  /** A node of the same thing has at least one of these among its `keys`. */
  matchingKeys: readonly string[];
  name: string | undefined;
  day: string | undefined;
  /** The start of the event as a timestamp in ms; `NaN` if it has none. */
  startTime: number;
}

/** All things in JSON-LD, such as that of all scripts of a page. */
export class NodeGraph {
  /** All nodes: outer nodes before inner ones, otherwise in document order. */
  readonly nodes: readonly Fields[];
  /** The nodes whose name may stand at the end of the name of a page. */
  readonly sites: readonly Fields[];
  /** The nodes that are entries of a list. */
  readonly #listedNodes = new Set<Fields>();
  readonly #baseUrl: string | undefined;

  /**
   * @param blocks the JSON of each script
   * @param baseUrl the base of relative addresses. Without it, they do not identify a thing.
   */
  constructor(blocks: readonly unknown[], baseUrl: string | undefined) {
    this.#baseUrl = baseUrl;
    this.nodes = this.#collect(linkNodes(blocks));
    this.sites = this.nodesOfType(/^(?:WebSite|Organization)$/);
  }

  nodesOfType(type: RegExp): Fields[] {
    return this.nodes.filter((node) => hasType(node, type));
  }

  /** Whether a node is an entry of a list, so the page may be about something else. */
  isListed(node: Fields): boolean {
    return this.#listedNodes.has(node);
  }

  /** Returns the values of a field: one value, several, or the entries of a list. */
  valuesOf(value: unknown): unknown[] {
    const list = isFields(value) ? LISTS.map((name) => value[name]).find(Array.isArray) : undefined;
    const values: readonly unknown[] = list ?? (value === undefined ? [] : [value].flat());
    return values.map((entry) => (isFields(entry) && Object.hasOwn(entry, 'item') ? entry['item'] : entry));
  }

  /** Returns the addresses of a thing, in the form in which they are compared with those of the page. */
  addressKeys(node: Fields): string[] {
    const page = node['mainEntityOfPage'];
    const urls = [node['url'], node['@id'], isFields(page) ? (page['@id'] ?? page['url']) : page];
    return urls.map((url) => this.addressKey(url)).filter((key) => key !== undefined);
  }

  /**
   * Returns an `http:` or `https:` address in a form that can be compared: without the protocol, `www.`, the slash at
   * the end and the fragment, but with the query. Any other value has no such form.
   */
  addressKey(url: unknown): string | undefined {
    if (typeof url !== 'string' || !url || !URL.canParse(url, this.#baseUrl)) return undefined;
    const { protocol, host, pathname, search } = new URL(url, this.#baseUrl);
    return /^https?:$/.test(protocol) ? host.replace(/^www\./, '') + pathname.replace(/\/+$/, '') + search : undefined;
  }

  /** Merges the nodes that describe the same thing. If both have a field, the first node wins. */
  merge(nodes: readonly Fields[]): Fields[] {
    const byKey = new Map<string, Identity[]>();
    const merged: Identity[] = [];
    for (const node of nodes) {
      const identity = this.#identityOf(node);
      const same = identity.matchingKeys
        .map((key) => byKey.get(key)?.find((other) => canBeSame(other, identity)))
        .find(Boolean);
      if (same) {
        const areBothListed = this.isListed(same.node) && this.isListed(node);
        Object.assign(same, this.#identityOf({ ...node, ...presentFields(same.node) }));
        if (areBothListed) this.#listedNodes.add(same.node);
        continue;
      }
      for (const key of identity.keys) if (!byKey.get(key)?.push(identity)) byKey.set(key, [identity]);
      merged.push(identity);
    }
    return merged.map(({ node }) => node);
  }

  /** Whether two nodes describe the same thing. */
  isSame(node: unknown, other: Fields): boolean {
    if (!isFields(node)) return false;
    const [identity, otherIdentity] = [this.#identityOf(node), this.#identityOf(other)];
    const hasMatch = identity.matchingKeys.some((key) => otherIdentity.keys.includes(key));
    return hasMatch && canBeSame(identity, otherIdentity);
  }

  /**
   * Returns the data that identifies the thing of a node.
   *
   * `@id`s with different fragments name different things, such as the sessions of an event. But an `@id` with a
   * fragment and an address without one may name the same thing: one plugin calls the event `#event`, another uses the
   * address of the page. So a node with a fragment also has the key `page#`, which stands for any part of its page.
   * Only addresses without a fragment match that key.
   */
  #identityOf(node: Fields): Identity {
    const id = node['@id'];
    const fragment = typeof id === 'string' ? /#.+/s.exec(id)?.[0] : undefined;
    const addresses = this.addressKeys(fragment ? { ...node, '@id': undefined } : node);
    const page = fragment && this.addressKey(id);
    const startDate = new Datum(node, '', new Reading()).at('startDate').text() ?? '';
    return {
      node,
      keys: page ? [...addresses, page + fragment, `${page}#`] : addresses,
      matchingKeys: [
        ...addresses,
        ...(page ? [page + fragment, page] : []),
        ...addresses.map((address) => `${address}#`),
      ],
      name: comparableName(node),
      day: /^\d{4}-\d\d-\d\d/.exec(startDate)?.[0],
      startTime: Date.parse(startDate),
    };
  }

  /** Returns the nodes in the data. The search is breadth first, so that deep data cannot exhaust the stack. */
  #collect(data: unknown): Fields[] {
    const found = new Set<Fields>();
    let level = [{ value: data, isListed: false }];
    for (let depth = 0; level.length && depth < limits.depth; depth++) {
      const next: typeof level = [];
      for (const { value, isListed } of level) {
        if (found.size >= limits.entries) break;
        if (Array.isArray(value)) {
          const entries = value.slice(0, limits.entries) as unknown[];
          next.push(...entries.map((entry) => ({ value: entry, isListed })));
        }
        if (!isFields(value)) continue;
        // A thing that also stands outside a list does not count as an entry.
        if (found.has(value)) {
          if (!isListed) this.#listedNodes.delete(value);
          continue;
        }
        found.add(value);
        if (isListed) this.#listedNodes.add(value);
        for (const key of [...CONTAINERS, ...LISTS])
          if (Object.hasOwn(value, key)) next.push({ value: value[key], isListed: isListed || LISTS.includes(key) });
      }
      level = next;
    }
    return [...found];
  }
}

/** Whether any type of a node matches. */
export function hasType(node: unknown, type: RegExp): boolean {
  return typesOf(node).some((name) => type.test(name));
}

/**
 * Returns the name of a thing without punctuation, only for comparison. One plugin prints a name escaped and with
 * typographic quotation marks, and another prints it as the author typed it.
 */
export function comparableName(node: Fields, language?: string): string | undefined {
  const name = new Datum(node, '', new Reading({ language })).at('name', 'headline').text();
  return name && comparable(name);
}

/** Returns a text in a form that can be compared: without punctuation and in small letters. */
export function comparable(text: string): string {
  return text
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether two texts are equal; a missing text is equal to any text. */
export function canBeEqual(text: string | undefined, other: string | undefined): boolean {
  return text === undefined || other === undefined || text === other;
}

/**
 * Whether two nodes with the same address can describe the same thing. Plugins that print the same event give it the
 * same name and the same day, or the same time in two time zones. Different events may share an address, such as the
 * address of a programme or a ticket office. If they were merged, the first event would show the cancellation of
 * another.
 */
function canBeSame(identity: Identity, other: Identity): boolean {
  const isSameTime = identity.startTime === other.startTime || canBeEqual(identity.day, other.day);
  return canBeEqual(identity.name, other.name) && isSameTime;
}

/** Returns the fields of a node that have a value. */
function presentFields(node: Fields): Fields {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== '' && value !== null));
}
