import type { Datum } from './datum.js';
import type { ListDetails, RecentEvent } from './event-details.js';
import { isReference } from './fields.js';
import { readList, readRecentEvent } from './read-lists.js';

/** Reads the series that the event is a part of, with its events. Of several series, the first is read. */
export function readSeries(event: Datum): ListDetails<RecentEvent> | undefined {
  const [series] = event.at('superEvent').list();
  if (!series) return undefined;
  if (typeof series.value === 'string') return readList(series.with({ name: series.value }), readRecentEvent);
  return isReference(series.value)
    ? series.report('a name, or an object with a name')
    : readList(series, readRecentEvent);
}
