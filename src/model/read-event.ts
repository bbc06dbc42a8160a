import { readNode, type Datum } from './datum.js';
import type { EventDetails } from './event-details.js';
import { compact } from './fields.js';
import { findEvent } from './find-event.js';
import { readArticles, readBreadcrumb, readRecentEvents, readRecommendations } from './read-lists.js';
import { readImage } from './read-photos.js';
import { readSummary } from './read-summary.js';
import { Reading, type Problem, type ReadOptions } from './reading.js';

/** What `readEvent` gives: the data that can be shown, and what was wrong with the rest. */
export interface ReadResult {
  readonly details: EventDetails;
  /** At most 100. Entries of lists are read when looked at, and what is wrong in one is added then: `JSON.stringify(details)` looks at all. */
  readonly problems: readonly Problem[];
}

/**
 * The only validator of the package: makes `EventDetails` of anything, such as parsed JSON in our vocabulary or schema.org JSON-LD.
 * Coerces what it can, drops what is unsafe or unreadable, lists every problem with its path, and never throws.
 * Reading its own result again gives the same.
 */
export function readEvent(value: unknown, options: ReadOptions = {}): ReadResult {
  const reading = new Reading(options);
  const event = reading.guarded('', () => findEvent(value, reading));
  return { details: readNode(event, reading, readDetails) ?? {}, problems: reading.problems };
}

/** The sum of all part readers; one part that cannot be read does not take the others with it. */
export function readDetails(event: Datum): EventDetails {
  const part = <T>(path: string, read: (event: Datum) => T): T | undefined =>
    event.reading.guarded(path, () => read(event));
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
