import { Datum } from '../datum.js';
import { isFields, isPresent, valueIn, type Fields } from '../fields.js';
import { limits } from '../limits.js';
import { Reading } from '../reading.js';
import { safeUrl } from '../safe-url.js';
import { typesOf } from '../type-names.js';
import { linkNodes } from './link-nodes.js';

/** Fields in which generators nest other things. */
const CONTAINERS = ['@graph', 'mainEntity', 'item'];
/** Fields in which generators list other things. */
const LISTS = ['itemListElement', 'dataFeedElement', 'event', 'events'];

/** The data that identifies the thing of a node. It is compared to find other nodes of the same thing. */
interface Identity {
  node: Fields;
  keys: readonly string[];
  name: string | undefined;
  day: string | undefined;
  /** The start of the event as a timestamp in ms; `NaN` if it has none. */
  startTime: number;
}

/** All things in JSON-LD, such as that of all scripts of a page. */
export interface NodeGraph {
  /** All nodes: outer nodes before inner ones, otherwise in document order. */
  readonly nodes: readonly Fields[];
  /** The nodes that are not only entries of a list. The page may be about them. */
  readonly unlisted: Set<Fields>;
  /** The nodes whose name may stand at the end of the name of a page. */
  readonly sites: readonly Fields[];
  /** The base of relative addresses. */
  readonly baseUrl: string;
}

/** Returns the things in the JSON of each script. Without a base, relative addresses do not identify a thing. */
export function graphOf(blocks: readonly unknown[], baseUrl = 'about:blank'): NodeGraph {
  const data = linkNodes(blocks);
  const nodes = nodesIn(data, [...CONTAINERS, ...LISTS]);
  const unlisted = new Set(nodesIn(data, CONTAINERS));
  return { nodes, unlisted, sites: ofType(/^(?:WebSite|Organization)$/, nodes), baseUrl };
}

/** Returns those of the nodes of which any type matches. */
export function ofType<T>(type: RegExp, nodes: readonly T[]): T[] {
  return nodes.filter((node) => typesOf(node).some((name) => type.test(name)));
}

/** Returns the addresses of a thing in a form that can be compared with those of the page: without fragments. */
export function pagesOf(node: Fields, graph: NodeGraph): string[] {
  return keysOf(node, graph).map(withoutFragment);
}

/**
 * Returns the addresses of a thing in a form that can be compared: without the protocol, `www.` and the slash at the
 * end, but with the query. Only an `@id` has its fragment.
 */
function keysOf(node: Fields, { baseUrl }: NodeGraph): string[] {
  const keys = ['url', '@id', 'mainEntityOfPage'].map((name) => {
    const value = node[name];
    const url = safeUrl(valueIn(value, '@id', 'url') ?? value, 'data', baseUrl) ?? '';
    const key = url.replace(/^https?:\/\/(?:www\.)?|\/+(?=[?#]|$)/g, '');
    return name === '@id' ? key : withoutFragment(key);
  });
  return keys.filter(Boolean);
}

/**
 * Merges the nodes that describe the same thing. If both have a field, the first node wins.
 *
 * `@id`s with different fragments name different things, such as the sessions of an event. But an `@id` with a fragment
 * and an address without one may name the same thing: one plugin calls the event `#event`, another uses the address of
 * the page. So a node is also found by `page#`, which stands for any part of its page. Only addresses without a
 * fragment look for that key.
 */
export function merge(nodes: readonly Fields[], graph: NodeGraph): Fields[] {
  const { unlisted } = graph;
  const byKey = new Map<string, Identity[]>();
  const merged: Identity[] = [];
  for (const node of nodes) {
    const identity = identityOf(node, graph);
    const { keys } = identity;
    const same = keys
      .flatMap((key) => (key.includes('#') ? [key, withoutFragment(key)] : `${key}#`))
      .map((key) => byKey.get(key)?.find((other) => canBeSame(other, identity)))
      .find(Boolean);
    if (same) {
      const both = [node, same.node];
      const present = Object.entries(same.node).filter(([, value]) => isPresent(value));
      Object.assign(same, identityOf({ ...node, ...Object.fromEntries(present) }, graph));
      if (both.some((one) => unlisted.has(one))) unlisted.add(same.node);
      continue;
    }
    for (const key of [...keys, ...keys.map((key) => `${withoutFragment(key)}#`)])
      if (!byKey.get(key)?.push(identity)) byKey.set(key, [identity]);
    merged.push(identity);
  }
  return merged.map(({ node }) => node);
}

function identityOf(node: Fields, graph: NodeGraph): Identity {
  const startDate = datumOf(node).at('startDate').text() ?? '';
  return {
    node,
    keys: keysOf(node, graph),
    name: comparableName(node),
    day: /^\d{4}-\d\d-\d\d/.exec(startDate)?.[0],
    startTime: Date.parse(startDate),
  };
}

/**
 * Returns the nodes in the data, and those in the fields `names` of other nodes. The search is breadth first, so that
 * deep data cannot exhaust the stack.
 */
function nodesIn(data: unknown, names: readonly string[]): Fields[] {
  const depths = new Map([[data, 1]]);
  for (const [value, depth] of depths) {
    const inside: readonly unknown[] = Array.isArray(value) ? value : names.map((name) => valueIn(value, name));
    for (const inner of inside) if (depth < limits.depth && !depths.has(inner)) depths.set(inner, depth + 1);
  }
  // A node with a graph only contains the others, unless it has a type.
  const nodes = [...depths.keys()].filter(isFields).filter((node) => node['@type'] || !node['@graph']);
  return nodes.slice(0, limits.entries);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/, '');
}

/** Returns a value as the readers need it. Its problems are not reported. */
export function datumOf(value: unknown, language?: string): Datum {
  return new Datum(value, '', new Reading({ language }));
}

/** Returns the values of a field: one value, several, or the entries of a list. */
export function valuesOf(value: unknown): unknown[] {
  const list = isFields(value) ? LISTS.map((name) => value[name]).find(Array.isArray) : undefined;
  const values: readonly unknown[] = list ?? (value ? [value].flat() : []);
  return values.map((entry) => (isFields(entry) && entry['item']) || entry);
}

/**
 * Returns the name of a thing without punctuation, only for comparison. One plugin prints a name escaped and with
 * typographic quotation marks, and another prints it as the author typed it.
 */
export function comparableName(node: Fields, language?: string): string | undefined {
  const name = datumOf(node, language).at('name', 'headline').text();
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
