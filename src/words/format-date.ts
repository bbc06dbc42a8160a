import { formatOffset, parseDate, toDateTime, wallClock, type ParsedDate } from '../model/dates.js';
import { formatterFor } from './formatter.js';
import { DAY, instantIn, MINUTE, wallAt } from '../model/instants.js';

/** `long`, for one event, includes the weekday and the time. `short`, for lists, is `dateStyle: 'long'` of `Intl`. */
export type DateStyle = 'long' | 'short';

export interface FormatOptions {
  /** A BCP 47 language tag. English replaces an empty or invalid one. */
  readonly language?: string | undefined;
  /**
   * An IANA name. Without it, a time is shown in the zone or the offset that the date contains. A time with neither is
   * shown as written. The reader's zone is never used.
   */
  readonly timeZone?: string | undefined;
  readonly style?: DateStyle;
  /** Whether to show only the time of day, for an end on the same day as the start. */
  readonly timeOnly?: boolean;
  /** Whether to leave out the name of the time zone, because the end has the same. */
  readonly withoutZone?: boolean;
}

export interface FormattedDate {
  readonly text: string;
  /** The value for `<time datetime>`. Absent if the date could not be read; `text` is the given text then. */
  readonly datetime?: string;
  /** The name of the time zone in the text, if there is one. */
  readonly zoneName?: string | undefined;
  /** Whether the name stands before the time, as in Chinese. */
  readonly isZoneFirst?: boolean;
}

/** Formats a date in words. A date that cannot be read is returned as the given text. */
export function formatDate(
  text: string,
  { language, timeZone, style = 'long', timeOnly = false, withoutZone = false }: FormatOptions = {},
): FormattedDate {
  const date = parseDate(text);
  if (!date) return { text };
  const { month, day, hour } = date;
  const hasTime = hour !== undefined && style === 'long';
  const dayParts: Intl.DateTimeFormatOptions =
    style === 'short' && day
      ? { dateStyle: 'long' }
      : {
          year: 'numeric',
          month: month ? 'long' : undefined,
          day: day ? 'numeric' : undefined,
          weekday: day ? 'long' : undefined,
        };
  const parts: Intl.DateTimeFormatOptions = {
    ...(!(hasTime && timeOnly) && dayParts),
    ...(hasTime && { hour: 'numeric', minute: '2-digit' }),
  };
  const shown = formatParts(date, parts, hasTime && !withoutZone, language, timeZone ?? date.zone);
  return { ...shown, datetime: toDateTime(date) };
}

/**
 * Formats a start and its end. The end has no date if it is on the same day, or at midnight after it. The name of a
 * time zone stands once, before or after both times. The start has no date `withoutDay`.
 */
export function formatPeriod(
  start: string,
  end: string | undefined,
  options: FormatOptions,
  withoutDay = false,
): readonly [start: FormattedDate, end?: FormattedDate] {
  const startOptions = { ...options, timeOnly: withoutDay };
  const first = formatDate(start, startOptions);
  if (!end) return [first];
  const endOptions = { ...options, timeOnly: endsOnSameDay(start, end, options.timeZone) };
  const last = formatDate(end, endOptions);
  if (!first.zoneName || first.zoneName !== last.zoneName) return [first, last];
  return last.isZoneFirst
    ? [first, formatDate(end, { ...endOptions, withoutZone: true })]
    : [formatDate(start, { ...startOptions, withoutZone: true }), last];
}

/** Whether two dates have a time, and are shown with the same day. */
export function isSameDay(a: string, b: string, timeZone?: string): boolean {
  const [first, second] = [dayOf(a, timeZone), dayOf(b, timeZone)];
  return first !== undefined && first === second;
}

/** Whether the end is on the day of the start, or at 00:00 after it, which is still the same evening. */
export function endsOnSameDay(start: string, end: string, timeZone: string | undefined): boolean {
  const [first, last] = [dayOf(start, timeZone), dayOf(end, timeZone)];
  return first !== undefined && last !== undefined && (first === last || wallOf(end, timeZone) === (first + 1) * DAY);
}

/** The day of a time, counted from 1970, as it is shown. A date without a time has none. */
function dayOf(text: string, timeZone: string | undefined): number | undefined {
  const wall = wallOf(text, timeZone);
  return wall === undefined ? undefined : Math.floor(wall / DAY);
}

/** The time that is shown, as a timestamp of a clock that is set to UTC. */
function wallOf(text: string, timeZone: string | undefined): number | undefined {
  const date = parseDate(text);
  if (date?.hour === undefined) return undefined;
  const zone = timeZone ?? date.zone;
  const wall = wallClock(date);
  return zone && date.offset !== undefined ? wallAt(zone, wall - date.offset * MINUTE) : wall;
}

/**
 * Formats the given parts of a date: in `zone` if there is one, else in the offset of the date, else as written. With
 * `hasZone`, a time is followed by the name of its time zone.
 */
function formatParts(
  date: ParsedDate,
  parts: Intl.DateTimeFormatOptions,
  hasZone: boolean,
  language: string | undefined,
  zone: string | undefined,
): FormattedDate {
  const { hour, offset } = date;
  const asWritten = wallClock(date);
  const formatWith = (options: Intl.DateTimeFormatOptions, time: number) =>
    format(language, { ...parts, ...options }, time);
  if (hour === undefined || (offset === undefined && !zone)) return formatWith({ timeZone: 'UTC' }, asWritten);
  try {
    const time = offset === undefined ? instantIn(zone!, asWritten) : asWritten - offset * MINUTE;
    const timeZone = zone ?? (offset ? formatOffset(offset) : 'UTC');
    return formatWith({ timeZone, timeZoneName: hasZone ? 'short' : undefined }, time);
  } catch {
    // Engines from before 2024 do not support an offset as a time zone. The time is shown as written, with its offset.
    const { text } = formatWith({ timeZone: 'UTC' }, asWritten);
    if (!hasZone || !offset) return { text };
    const zoneName = withMinus(`GMT${formatOffset(offset)}`);
    return { text: `${text} ${zoneName}`, zoneName };
  }
}

/** Formats a timestamp. English replaces an invalid language tag. Throws if the time zone is unknown. */
function format(language: string | undefined, options: Intl.DateTimeFormatOptions, time: number): FormattedDate {
  const create = (tag: string): Intl.DateTimeFormat => new Intl.DateTimeFormat(tag, inCalendarOf(tag, options));
  const parts = formatterFor(language, create)
    .formatToParts(time)
    .map(({ type, value }) => ({ type, value: type === 'timeZoneName' ? withMinus(value) : value }));
  const types = parts.map(({ type }) => type);
  return {
    text: parts.map(({ value }) => value).join(''),
    zoneName: parts.find(({ type }) => type === 'timeZoneName')?.value,
    isZoneFirst: types.indexOf('timeZoneName') < types.indexOf('hour'),
  };
}

/**
 * Adds the calendar. It is the Gregorian one, which people plan conferences with, except in the languages whose readers
 * use another one every day, or if the tag names one (`fa-u-ca-gregory`). A browser decides differently: its versions
 * disagree on Saudi Arabia, and give Pashto Persian years. The era says which calendar it is. Its short form is spelled
 * out by a screen reader, and without any, browsers write the parts of a Persian date in a wrong order.
 */
function inCalendarOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  if (/-u-(?:.*-)?ca-/i.test(tag)) return options;
  if (!/^(?:fa|th)(?:-|$)/i.test(tag)) return { ...options, calendar: 'gregory' };
  const { dateStyle, ...parts } = options;
  if (dateStyle) return { ...parts, year: 'numeric', month: 'long', day: 'numeric', era: 'long' };
  return options.year ? { ...options, era: 'long' } : options;
}

/** Writes the sign of an offset as a minus: a voice skips a hyphen, so "GMT-4" would be "GMT 4". */
const withMinus = (zone: string): string => zone.replace(/-(?=\p{Nd})/u, '\u2212');
