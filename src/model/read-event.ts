import { eventNode, readNode } from './datum.js';
import type { EventDetails } from './event-details.js';
import { findGivenEvent } from './json-ld/find-event.js';
import { readDetails } from './read-details.js';
import { Reading, type Problem, type ReadOptions } from './reading.js';

/** The result of `readEvent`: the data that can be shown, and the problems with the rest. */
export interface ReadResult {
  readonly details: EventDetails;
  /**
   * At most 100. An entry of a list is read when it is first accessed, and its problems are added then.
   * `JSON.stringify(details)` reads all entries.
   */
  readonly problems: readonly Problem[];
}

/**
 * Reads any value as `EventDetails`, such as parsed event JSON or schema.org JSON-LD. It is the package's only
 * validator. It coerces values if possible, drops unsafe and unreadable ones, and lists each problem with its path. It
 * never throws. Reading its result again returns the same result.
 *
 * Of several events, the first is read, and the others become its recent events. An element also considers which of
 * them is the event of the page.
 */
export function readEvent(value: unknown, options: ReadOptions = {}): ReadResult {
  const reading = new Reading(options);
  const event = reading.guard('', () => eventNode(findGivenEvent(value), reading));
  return { details: readNode(event, reading, readDetails) ?? {}, problems: reading.problems };
}
