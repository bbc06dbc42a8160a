import type { EventStatus, EventSummary } from './event-details.js';
import { periodsOf, type Dated } from './periods.js';

/** Whether an event is still to come, takes place, or is over. */
export type Phase = 'upcoming' | 'now' | 'past';

type Details = Dated & { readonly eventStatus?: readonly EventStatus[] };

/** Whether the event does not take place on its date. */
export function isCalledOff(statuses: readonly EventStatus[] = []): boolean {
  return statuses.includes('cancelled') || statuses.includes('postponed');
}

/**
 * Returns the phase of an event at the instant `now`, in ms since 1970. It is `undefined` if the event is called off,
 * if its date could not be read, or if it is not certain: on the day of an event whose times are unknown, and between
 * two dates of one event.
 */
export function phaseOf(details: Details, now: number): Phase | undefined {
  const periods = periodsOf(details).filter(({ from }) => !Number.isNaN(from));
  if (!periods.length || isCalledOff(details.eventStatus)) return undefined;
  if (periods.every(({ from }) => now < from)) return 'upcoming';
  if (periods.every(({ until }) => now >= until)) return 'past';
  return periods.some(({ from, until, isExact }) => isExact && now >= from && now < until) ? 'now' : undefined;
}

/** Whether the event is neither over nor called off, so that somebody can still join it. */
export function isStillOn(details: Details, now: number): boolean {
  return !isCalledOff(details.eventStatus) && phaseOf(details, now) !== 'past';
}

/** Whether the event can be attended from elsewhere. */
export function isOpenToRemote({ eventAttendanceMode: mode, eventStatus = [], location = [] }: EventSummary): boolean {
  return (
    mode === 'online' ||
    mode === 'mixed' ||
    eventStatus.includes('moved-online') ||
    location.some((place) => place['@type'] === 'VirtualLocation')
  );
}

/** Whether nobody should travel to the place, although the data have one. */
export function isOnlineOnly({ eventAttendanceMode: mode, eventStatus = [], location = [] }: EventSummary): boolean {
  const isPlaceOnly = location.every((place) => place['@type'] === 'Place');
  return (eventStatus.includes('moved-online') && mode !== 'mixed') || (mode === 'online' && isPlaceOnly);
}

/** The instants at which the phase of the event changes. */
export function phaseChanges(details: Dated): readonly number[] {
  return periodsOf(details)
    .flatMap(({ from, until }) => [from, until])
    .filter((time) => !Number.isNaN(time));
}
