import type { EventDetails } from './event-details.js';
import { periodsOf } from './periods.js';

/** The largest number of events of a series in one calendar file. */
const MAX_EVENTS = 100;

/**
 * Returns what a calendar file contains: the event, or the coming events of a series. Each event of a series has a mark
 * that tells it apart from those before it with the same address or name. The mark stays the same when another event is
 * over.
 */
export function calendarEvents(
  details: EventDetails,
  now: number,
): readonly (readonly [event: EventDetails, mark?: string])[] {
  const { '@type': isSeries, subEvent, timeZone } = details;
  if (!isSeries || !subEvent?.itemListElement.length) return [[details]];
  const counts = new Map<string, number>();
  return Array.from(subEvent.itemListElement, (event): readonly [EventDetails, string] => {
    const { name = '', url = name } = event;
    const count = (counts.get(url) ?? 0) + 1;
    counts.set(url, count);
    // An entry of a calendar has no performers.
    return [{ ...(timeZone && { timeZone }), ...event, performer: undefined }, count > 1 ? `.${count}` : ''];
  })
    .filter(([event]) => periodsOf(event).some(({ until }) => until > now))
    .slice(0, MAX_EVENTS);
}
