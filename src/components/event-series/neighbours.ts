import { parseDate } from '../../model/dates.js';
import type { EventSummary, RecentEvent } from '../../model/event-details.js';
import { periodsOf } from '../../model/periods.js';

export interface Neighbours {
  readonly previous: RecentEvent | undefined;
  readonly next: RecentEvent | undefined;
}

/**
 * Returns the events of a series before and after this one, sorted by date. If an event has no date, the given order
 * stays. `isThisEvent` tells by the address whether an event is this one. Returns `undefined` if the place of this
 * event in the series is not known.
 */
export function neighboursOf(
  series: Iterable<RecentEvent>,
  event: Pick<EventSummary, 'name' | 'startDate'>,
  isThisEvent: (url: string) => boolean,
): Neighbours | undefined {
  const startOf = (one: RecentEvent): number => periodsOf(one)[0]?.from ?? NaN;
  const given = [...series];
  const sorted = given.some((one) => Number.isNaN(startOf(one)))
    ? given
    : given.toSorted((a, b) => startOf(a) - startOf(b));
  const byAddress = sorted.findIndex(({ url }) => url !== undefined && isThisEvent(url));
  const index = byAddress < 0 ? sorted.findIndex((one) => hasSameNameAndDay(one, event)) : byAddress;
  return index < 0 ? undefined : { previous: sorted[index - 1], next: sorted[index + 1] };
}

function hasSameNameAndDay(one: RecentEvent, { name, startDate }: Pick<EventSummary, 'name' | 'startDate'>): boolean {
  const dayOf = (date: string | undefined): string | undefined =>
    date && parseDate(date) ? date.slice(0, 10) : undefined;
  return one.name === name && dayOf(one.startDate) === dayOf([startDate].flat()[0]);
}
