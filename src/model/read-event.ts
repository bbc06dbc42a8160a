import { readNode, type Datum } from './datum.js';
import type { EventDetails } from './event-details.js';
import { compact } from './fields.js';
import { findEvent } from './find-event.js';
import { readArticles, readBreadcrumb, readRecentEvents, readRecommendations } from './read-lists.js';
import { readImage } from './read-photos.js';
import { readSummary } from './read-summary.js';
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
 */
export function readEvent(value: unknown, options: ReadOptions = {}): ReadResult {
  const reading = new Reading(options);
  const event = reading.guard('', () => findEvent(value, reading));
  return { details: readNode(event, reading, readDetails) ?? {}, problems: reading.problems };
}

/** Reads all parts of an event. If one part cannot be read, the others still are. */
export function readDetails(event: Datum): EventDetails {
  const part = <T>(path: string, read: (event: Datum) => T): T | undefined =>
    event.reading.guard(path, () => read(event));
  return {
    ...part('', readSummary),
    ...compact({
      breadcrumb: part('breadcrumb', readBreadcrumb),
      recommendations: part('recommendations', readRecommendations),
      image: part('image', readImage),
      articles: part('articles', readArticles),
      recentEvents: part('recentEvents', readRecentEvents),
    }),
  };
}
