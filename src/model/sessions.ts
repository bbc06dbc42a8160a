import { parseDate } from './dates.js';
import type { Session } from './event-details.js';
import { DAY, wallAt } from './instants.js';
import { periodsOf, type Period } from './periods.js';

/** A session with its time. */
export interface TimedSession {
  readonly session: Session;
  readonly period: Period | undefined;
  /** The day on which it begins, such as `2009-06-19`, as the clock of the event shows it. */
  readonly day: string | undefined;
}

/** The sessions of one day. The day is absent if all sessions are on the same day, or if it is not known. */
export interface AgendaDay {
  readonly day: string | undefined;
  readonly sessions: readonly TimedSession[];
}

/** Returns the sessions with their times, sorted by their start. If a session has none, the given order stays. */
export function timedSessions(sessions: Iterable<Session>, timeZone: string | undefined): readonly TimedSession[] {
  const timed = Array.from(sessions, (session): TimedSession => {
    // An end without a start tells no place among the others.
    const period = session.startDate ? periodsOf({ ...session, ...(timeZone && { timeZone }) })[0] : undefined;
    return { session, period, day: period && dayOf(period) };
  });
  const startOf = ({ period }: TimedSession): number => period?.from ?? NaN;
  return timed.some((one) => Number.isNaN(startOf(one))) ? timed : timed.toSorted((a, b) => startOf(a) - startOf(b));
}

/** Returns the sessions by day. A session without a day takes place on the day of the one before. */
export function daysOf(sessions: readonly TimedSession[]): readonly AgendaDay[] {
  const known = new Set(sessions.flatMap(({ day }) => day ?? []));
  if (known.size < 2) return [{ day: undefined, sessions }];
  const days: { day: string | undefined; sessions: TimedSession[] }[] = [];
  for (const one of sessions) {
    const last = days.at(-1);
    if (last && (one.day ?? last.day) === last.day) last.sessions.push(one);
    else days.push({ day: one.day, sessions: [one] });
  }
  return days;
}

/** Whether a session takes place at the instant `now`. */
export function isOn({ session, period }: TimedSession, now: number): boolean {
  const isPlanned = !session.eventStatus?.some((status) => status === 'cancelled' || status === 'postponed');
  return Boolean(period?.isExact && isPlanned && period.from <= now && now < period.until);
}

/** The times that are instants: those of sessions whose clock and time are known. */
export function instantsOf(
  sessions: readonly TimedSession[],
): readonly (Period & { readonly clock: string | number })[] {
  return sessions.flatMap(({ period }) =>
    period?.clock !== undefined && hasTime(period.start) ? [{ ...period, clock: period.clock }] : [],
  );
}

/**
 * Returns how far the clock of the reader is ahead of that of the event, in ms. `undefined` if the sessions disagree,
 * as on both sides of a change of clocks, or if there is no difference.
 */
export function readerDifference(sessions: readonly TimedSession[], readerZone: string): number | undefined {
  const differences = instantsOf(sessions).flatMap(({ clock, from, until, isExact }) =>
    [from, ...(isExact ? [until] : [])].map((time) => wallAt(readerZone, time) - wallAt(clock, time)),
  );
  const [first] = differences;
  return differences.every((one) => one === first) ? first || undefined : undefined;
}

export const hasTime = (date: string): boolean => parseDate(date)?.hour !== undefined;

function dayOf({ start, clock, from }: Period): string | undefined {
  const date = parseDate(start);
  if (date?.day === undefined) return undefined;
  if (date.hour === undefined || clock === undefined) return start.slice(0, 10);
  return new Date(Math.floor(wallAt(clock, from) / DAY) * DAY).toISOString().slice(0, 10);
}
