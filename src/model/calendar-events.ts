import type { EventDetails } from './event-details.js';
import { periodsOf } from './periods.js';

/** The largest number of events of a series in one calendar file. */
const MAX_EVENTS = 100;

/** Returns what a calendar file contains: the event, or the coming events of a series. */
export function calendarEvents(details: EventDetails, now: number): readonly EventDetails[] {
  const { '@type': isSeries, subEvent, timeZone } = details;
  if (!isSeries || !subEvent?.itemListElement.length) return [details];
  return Array.from(
    subEvent.itemListElement,
    // An entry of a calendar has no performers.
    (event): EventDetails => ({ ...(timeZone && { timeZone }), ...event, performer: undefined }),
  )
    .filter((event) => periodsOf(event).some(({ until }) => until > now))
    .slice(0, MAX_EVENTS);
}
