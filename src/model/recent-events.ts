import { parseDate, wallClock } from './dates.js';
import type { RecentEvent } from './event-details.js';
import { periodsOf } from './periods.js';

/** Which events a list shows. */
export type ShownEvents = 'all' | 'upcoming' | 'past';

/** An event of a list, with what decides its place in the list. */
export interface DatedEvent {
  readonly event: RecentEvent;
  /** The date as it is written, as a number; `NaN` without a readable date. */
  readonly date: number;
  /** The instant at which the event is over, in ms since 1970; `NaN` without a readable date. */
  readonly until: number;
}

/** Reads the dates of the events in a list. */
export function datedEvents(events: Iterable<RecentEvent>): readonly DatedEvent[] {
  return [...events].map((event) => {
    // The status does not count: a cancelled event is listed by its date, too.
    const [period] = periodsOf(event);
    const date = parseDate(period?.start ?? '');
    return { event, date: date ? wallClock(date) : NaN, until: period?.until ?? NaN };
  });
}

/**
 * Returns the events that are shown at the instant `now`, in their order: those that are not over with the next one
 * first, those that are over with the last one first, or all in the given order. An event without a readable date is
 * not over, and comes last.
 */
export function selectEvents(all: readonly DatedEvent[], shown: ShownEvents, now: number): readonly RecentEvent[] {
  const isPast = ({ until }: DatedEvent): boolean => now >= until;
  const isShown = (event: DatedEvent): boolean => shown === 'all' || isPast(event) === (shown === 'past');
  const [undated, dated] = [true, false].map((isUndated) =>
    all.filter((event) => isShown(event) && Number.isNaN(event.date) === isUndated),
  ) as [DatedEvent[], DatedEvent[]];
  // Sorting is stable, so events with equal dates keep the given order.
  if (shown === 'upcoming') dated.sort((a, b) => a.date - b.date);
  if (shown === 'past') dated.sort((a, b) => b.date - a.date);
  return [...dated, ...undated].map(({ event }) => event);
}
