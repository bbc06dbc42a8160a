import { parseDate, wallClock, type ParsedDate } from './dates.js';
import { DAY, instantAt, MINUTE, wallAt, type Clockface } from './instants.js';

/** The dates of an event, as its details and its entries in lists have them. */
export interface Dated {
  readonly startDate?: string | readonly string[];
  readonly endDate?: string | readonly string[];
  readonly timeZone?: string;
}

/** One start and its end. An event has one period, or several if it is held on several dates. */
export interface Period {
  /** ISO 8601, or the given text if it could not be read. A whole day has no time, even if the data have times. */
  readonly start: string;
  /** Absent without an end after the start. */
  readonly end?: string;
  /** How far the clock of the event is ahead of UTC, if the data tell. */
  readonly clock?: Clockface;
  /** The instant before which the period is still to come, in ms since 1970; `NaN` if the start could not be read. */
  readonly from: number;
  /** The instant at which the period is over. */
  readonly until: number;
  /** Whether start and end are instants. Otherwise the event takes place some time between `from` and `until`. */
  readonly isExact: boolean;
}

/** The first and the last offset on earth, in minutes. A date without a time zone begins and ends somewhere between. */
const FIRST_OFFSET = 14 * 60;
const LAST_OFFSET = -12 * 60;
const MAX_PERIODS = 12;

/** A date as a clock at the event shows it. */
interface Moment {
  readonly date: ParsedDate;
  /** A timestamp as if the clock were set to UTC. */
  readonly wall: number;
  readonly clock: Clockface | undefined;
  /** Present for a time with an offset. Where clocks are set back, `wall` alone does not tell it. */
  readonly instant: number | undefined;
}

/** Returns the periods of an event, at most 12. `startDate` and `endDate` may be lists, which belong together. */
export function periodsOf({ startDate, endDate, timeZone }: Dated): readonly Period[] {
  const [starts, ends] = [startDate, endDate].map((dates) => [dates ?? []].flat() as readonly string[]);
  // An end without any start is all that is known of the date.
  const first = starts!.length ? starts! : ends!.slice(0, 1);
  return first
    .slice(0, MAX_PERIODS)
    .map((start, i) => periodOf(start, starts!.length ? ends![i] : undefined, timeZone));
}

/**
 * Whether a calendar can hold the period: a day, or a time that is an instant. Calendars disagree on a time without a
 * time zone: some take it for UTC.
 */
export function isInCalendars({ start, clock }: Period): boolean {
  const { day, hour } = parseDate(start) ?? {};
  return day !== undefined && (hour === undefined || clock !== undefined);
}

/** Whether the end is readable, but not after the start. */
export function endsTooEarly(start: string, end: string, timeZone: string | undefined): boolean {
  const [first, last] = momentsOf(start, end, timeZone);
  return first !== undefined && last !== undefined && !isAfter(last, first);
}

function periodOf(startText: string, endText: string | undefined, timeZone: Clockface | undefined): Period {
  const [start, end] = momentsOf(startText, endText, timeZone);
  if (!start) return { start: startText, ...(endText && { end: endText }), from: NaN, until: NaN, isExact: false };
  if (end && isWholeDays(start, end)) return wholeDays(start, end);
  const { clock } = start;
  const last = end && isAfter(end, start) ? end : undefined;
  const isExact = Boolean(last && [start, last].every((one) => one.date.hour !== undefined && one.clock !== undefined));
  return {
    start: startText,
    // A text that is no date may still tell a person the end.
    ...(endText && (last || !end) && { end: endText }),
    ...(clock !== undefined && { clock }),
    from: beginOf(start, FIRST_OFFSET),
    until: last ? endOf(last, LAST_OFFSET) : endOfDay(start, LAST_OFFSET),
    isExact,
  };
}

function momentsOf(
  start: string,
  end: string | undefined,
  timeZone: Clockface | undefined,
): readonly (Moment | undefined)[] {
  const first = momentOf(start, timeZone);
  return [first, end ? momentOf(end, timeZone, first?.clock) : undefined];
}

/** Returns the date as the clock of the event shows it: in its time zone, or else in the offset of the date. */
function momentOf(text: string, timeZone: Clockface | undefined, fallback?: Clockface): Moment | undefined {
  const date = parseDate(text);
  if (!date) return undefined;
  const clock = timeZone ?? date.zone ?? date.offset ?? fallback;
  const written = wallClock(date);
  const instant = date.offset === undefined ? undefined : written - date.offset * MINUTE;
  // The clock of the event may show another time than is written.
  return { date, wall: instant === undefined ? written : wallAt(clock!, instant), clock, instant };
}

/** Whether `end` is after the start. An end that is a day includes the day, but no day ends itself. */
function isAfter(end: Moment, start: Moment): boolean {
  const clock = start.clock ?? end.clock ?? 0;
  return beginOf(end, clock) > beginOf(start, clock) || endOf(end, clock) > endOf(start, clock);
}

/** The instant at which what the date names begins. `fallback` is the clock if the data tell none. */
function beginOf({ wall, clock, instant }: Moment, fallback: Clockface): number {
  return instant ?? instantAt(clock ?? fallback, wall);
}

/** The instant at which what the date names is over: the time itself, or the end of the day, the month or the year. */
function endOf(moment: Moment, fallback: Clockface): number {
  const { date, wall, clock } = moment;
  if (date.hour !== undefined) return beginOf(moment, fallback);
  const end = new Date(wall);
  if (date.day !== undefined) end.setUTCDate(end.getUTCDate() + 1);
  else if (date.month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return instantAt(clock ?? fallback, end.getTime());
}

/** The end of the day of a time; of a date without a time, its own end. */
function endOfDay(moment: Moment, fallback: Clockface): number {
  return moment.date.hour === undefined
    ? endOf(moment, fallback)
    : instantAt(moment.clock ?? fallback, startOfDay(moment.wall) + DAY);
}

const startOfDay = (wall: number): number => wall - (((wall % DAY) + DAY) % DAY);

/**
 * Whether the times only say that the event takes whole days: from 00:00 to 23:59 of the same or a later day, or to
 * 00:00 of a later day. Calendars print events without times so.
 */
function isWholeDays(start: Moment, end: Moment): boolean {
  if (start.date.hour === undefined || end.date.hour === undefined || start.wall !== startOfDay(start.wall))
    return false;
  const time = end.wall - startOfDay(end.wall);
  return end.wall > start.wall && (time === 0 || time >= DAY - MINUTE);
}

function wholeDays(start: Moment, end: Moment): Period {
  const day = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
  // 00:00 is the end of the day before.
  const last = startOfDay(end.wall - 1);
  const days = periodOf(day(start.wall), day(last), start.clock);
  // Where clocks change in between, the offset of the end is another one.
  return end.clock === undefined ? days : { ...days, until: instantAt(end.clock, last + DAY) };
}

/**
 * Returns the first and the last instant of a date that stands alone, such as a deadline: of a time, the same instant.
 * `clock` is that of the event, for a date without an offset. Both are `NaN` if the date could not be read.
 */
export function spanOf(text: string, clock: Clockface | undefined): { readonly from: number; readonly until: number } {
  const moment = momentOf(text, clock);
  return { from: moment ? beginOf(moment, FIRST_OFFSET) : NaN, until: moment ? endOf(moment, LAST_OFFSET) : NaN };
}
