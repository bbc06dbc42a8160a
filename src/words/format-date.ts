import { formatOffset, parseDate, toDateTime, wallClock, type ParsedDate } from '../model/dates.js';

/** `long`, for one event, includes the weekday and the time. `short`, for lists, is `dateStyle: 'long'` of `Intl`. */
export type DateStyle = 'long' | 'short';

export interface FormatOptions {
  /** A BCP 47 language tag. The browser's language replaces an empty or invalid one. */
  readonly language?: string | undefined;
  /**
   * An IANA name. Without it, a time is shown in the zone or the offset that the date contains. A time with neither is
   * shown as written. The reader's zone is never used.
   */
  readonly timeZone?: string | undefined;
  readonly style?: DateStyle;
  /** Whether to show only the time of day, for an end on the same day as the start. */
  readonly timeOnly?: boolean;
}

export interface FormattedDate {
  readonly text: string;
  /** The value for `<time datetime>`. Absent if the date could not be read; `text` is the given text then. */
  readonly datetime?: string;
}

/** Formats a date in words. A date that cannot be read is returned as the given text. */
export function formatDate(
  text: string,
  { language, timeZone, style = 'long', timeOnly = false }: FormatOptions = {},
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
  return { text: formatParts(date, parts, hasTime, language, timeZone ?? date.zone), datetime: toDateTime(date) };
}

/** Whether two dates have a time and are shown with the same day, so the second can be shown as a time only. */
export function isSameDay(a: string, b: string, timeZone?: string): boolean {
  const options = { language: 'en', timeZone, style: 'short' } as const;
  const [first, second] = [parseDate(a), parseDate(b)];
  return (
    first?.hour !== undefined &&
    second?.hour !== undefined &&
    formatDate(a, options).text === formatDate(b, options).text
  );
}

/** Formats the given parts of a date: in `zone` if there is one, else in the offset of the date, else as written. */
function formatParts(
  date: ParsedDate,
  parts: Intl.DateTimeFormatOptions,
  hasTime: boolean,
  language: string | undefined,
  zone: string | undefined,
): string {
  const { hour, offset } = date;
  const asWritten = wallClock(date);
  const formatWith = (options: Intl.DateTimeFormatOptions, time: number) =>
    format(language, { ...parts, ...options }, time);
  if (hour === undefined || (offset === undefined && !zone)) return formatWith({ timeZone: 'UTC' }, asWritten);
  try {
    const time = offset === undefined ? timestampIn(zone!, asWritten) : asWritten - offset * 60_000;
    const timeZone = zone ?? (offset ? formatOffset(offset) : 'UTC');
    return formatWith({ timeZone, timeZoneName: hasTime ? 'short' : undefined }, time);
  } catch {
    // Engines from before 2024 do not support an offset as a time zone. The time is shown as written, with its offset.
    return formatWith({ timeZone: 'UTC' }, asWritten) + (hasTime && offset ? ` GMT${formatOffset(offset)}` : '');
  }
}

/**
 * Returns the timestamp, in ms, at which a clock in `zone` shows a wall-clock time. The first guess uses the zone's
 * offset at the same time in UTC. The result uses the offset at that guess. They differ only near a clock change.
 */
function timestampIn(zone: string, asWritten: number): number {
  return asWritten - zoneOffset(zone, asWritten - zoneOffset(zone, asWritten));
}

/** Returns how far `zone` is ahead of UTC at a timestamp, in ms. */
function zoneOffset(zone: string, time: number): number {
  // The Swedish format is nearly ISO 8601.
  const shown = new Date(time).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T');
  return (Date.parse(`${shown}Z`) || time) - time;
}

/** Formats a timestamp. The browser's language replaces an invalid language tag. Throws if the time zone is unknown. */
function format(language: string | undefined, options: Intl.DateTimeFormatOptions, time: number): string {
  let formatter: Intl.DateTimeFormat;
  try {
    formatter = new Intl.DateTimeFormat(language || undefined, options);
  } catch {
    formatter = new Intl.DateTimeFormat(undefined, options);
  }
  return formatter.format(time);
}
