import { isFields, type Fields } from './fields.js';
import { limits } from './limits.js';
import type { Reading } from './reading.js';
import { typesOf } from './schema-terms.js';

/** Matches the schema.org types of events. */
export const EVENT_TYPE = /Event$|^(?:EventSeries|Festival|Hackathon|CourseInstance)$/;
/** Fields in which generators nest the event. */
const CONTAINERS = ['@graph', 'mainEntity', 'itemListElement', 'item'];

/**
 * Finds the event's node in the value of a data source: a plain object, an array, or JSON-LD with `@graph`, lists and
 * references. A node with the type of an event wins; without one, the first object is the event. The search is breadth
 * first, so deeply nested data cannot exhaust the stack.
 */
export function findEvent(value: unknown, reading: Reading): Fields {
  let level: unknown[] = [value];
  let first: Fields | undefined;
  let event: Fields | undefined;
  let crumbs: Fields | undefined;
  let visited = 0;
  for (let depth = 0; level.length && depth < limits.depth; depth++) {
    const next: unknown[] = [];
    for (const node of level) {
      if (++visited > limits.entries) break;
      if (Array.isArray(node)) next.push(...(node.slice(0, limits.entries) as unknown[]));
      if (!isFields(node)) continue;
      const types = typesOf(node);
      const isEvent = types.some((type) => EVENT_TYPE.test(type));
      const inside = CONTAINERS.filter((key) => Object.hasOwn(node, key) && typeof node[key] === 'object');
      const isGraph = inside.includes('@graph');
      if (typeof node['@id'] === 'string' && Object.keys(node).length > 1) reading.nodes.set(node['@id'], node);
      if (types.includes('BreadcrumbList')) crumbs ??= node;
      else if (isEvent) event ??= node;
      if (!isGraph) first ??= node;
      // The search does not enter an event, because its lists contain other events. It does not enter a node without a
      // type either: that is the package's own event JSON, in which no node stands for another event.
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
