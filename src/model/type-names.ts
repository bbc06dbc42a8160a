import { isFields } from './fields.js';

/**
 * Returns the name of a term: `EventCancelled` for `https://schema.org/EventCancelled` or `schema:EventCancelled`, and
 * `MusicEvent` for `Music Event`.
 */
export function termName(value: unknown): string {
  const term = isFields(value) ? (value['@id'] ?? value['@type']) : value;
  return typeof term === 'string' ? term.replace(/^.*[/:#]|\s+/g, '') : '';
}

/** Returns the names of a node's types. */
export function typesOf(node: unknown): readonly string[] {
  return isFields(node) ? [node['@type']].flat().map(termName) : [];
}
