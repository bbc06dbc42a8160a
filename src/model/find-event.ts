import { isFields, type Fields } from './fields.js';
import { limits } from './limits.js';
import type { Reading } from './reading.js';
import { typesOf } from './schema-terms.js';

/** Types of which an event is. */
export const EVENT = /Event$|^(?:EventSeries|Festival|Hackathon|CourseInstance)$/;
/** Where generators put the node that matters. */
const CONTAINERS = ['@graph', 'mainEntity', 'itemListElement', 'item'];

/**
 * The node of the event in what a source gave: a plain object, an array, or JSON-LD with `@graph`, lists and references.
 * Typed nodes win; otherwise the first object is taken for the event. Walks breadth first, so depth cannot exhaust the stack.
 */
export function findEvent(value: unknown, reading: Reading): Fields {
  let level: unknown[] = [value];
  let first: Fields | undefined;
  let event: Fields | undefined;
  let crumbs: Fields | undefined;
  let seen = 0;
  for (let depth = 0; level.length && depth < limits.depth; depth++) {
    const next: unknown[] = [];
    for (const node of level) {
      if (++seen > limits.entries) break;
      if (Array.isArray(node)) next.push(...(node.slice(0, limits.entries) as unknown[]));
      if (!isFields(node)) continue;
      const types = typesOf(node);
      const isEvent = types.some((type) => EVENT.test(type));
      const inside = CONTAINERS.filter((key) => Object.hasOwn(node, key) && typeof node[key] === 'object');
      const isGraph = inside.includes('@graph');
      if (typeof node['@id'] === 'string' && Object.keys(node).length > 1) reading.nodes.set(node['@id'], node);
      if (types.includes('BreadcrumbList')) crumbs ??= node;
      else if (isEvent) event ??= node;
      if (!isGraph) first ??= node;
      // An event's own lists hold other events; and our own JSON needs no `@type`: nothing in it stands for another event.
      if (!isEvent && (isGraph || types.some(Boolean))) next.push(...inside.map((key) => node[key]));
    }
    level = next;
  }
  const found = event ?? first;
  if (!found) {
    reading.report('', 'an object with the data of an event', value);
    return {};
  }
  return crumbs && !Object.hasOwn(found, 'breadcrumb') ? { ...found, breadcrumb: crumbs } : found;
}
