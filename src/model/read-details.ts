import type { Datum } from './datum.js';
import type { EventDetails } from './event-details.js';
import { compact } from './fields.js';
import { readMedia } from './read-media.js';
import { readArticles, readBreadcrumb, readRecentEvents, readRecommendations } from './read-lists.js';
import { readPerformers } from './read-performers.js';
import { readImage } from './read-photos.js';
import { readSeries } from './read-series.js';
import { readSessions } from './read-sessions.js';
import { readSummary } from './read-summary.js';

/** Reads all parts of an event. If one part cannot be read, the others still are. */
export function readDetails(event: Datum): EventDetails {
  const part = <T>(path: string, read: (event: Datum) => T): T | undefined =>
    event.reading.guard(path, () => read(event));
  return {
    ...part('', readSummary),
    ...compact({
      breadcrumb: part('breadcrumb', readBreadcrumb),
      performer: part('performer', readPerformers),
      subEvent: part('subEvent', readSessions),
      recommendations: part('recommendations', readRecommendations),
      image: part('image', readImage),
      recordedIn: part('recordedIn', readMedia),
      superEvent: part('superEvent', readSeries),
      articles: part('articles', readArticles),
      recentEvents: part('recentEvents', readRecentEvents),
    }),
  };
}
