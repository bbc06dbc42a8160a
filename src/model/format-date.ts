import { offsetName, parseDate, toDateTime, type ParsedDate } from './dates.js';

/** `long` has the weekday and the time, for one event; `short` is `dateStyle: 'long'`, for lists. */
export type DateStyle = 'long' | 'short';

export interface FormatOptions {
  /** BCP 47; the platform's own where it is none. */
  readonly language?: string | undefined;
  /** IANA name. Without it a time is shown in its own offset, and one without offset as written: never in the reader's zone. */
  readonly timeZone?: string | undefined;
  readonly style?: DateStyle;
  /** Only the time of day: for an end on the day of the start. */
  readonly timeOnly?: boolean;
}

export interface FormattedDate {
  readonly text: string;
  /** For `<time datetime>`; absent where the date could not be read and `text` is what was given. */
  readonly datetime?: string;
}

/** The words for a date. What cannot be read comes back as the text that was given. */
export function formatDate(
  text: string,
  { language, timeZone, style = 'long', timeOnly = false }: FormatOptions = {},
): FormattedDate {
  const date = parseDate(text);
  if (!date) return { text };
  const datetime = toDateTime(date);
  const hasTime = date.hour !== undefined && style === 'long';
  const parts: Intl.DateTimeFormatOptions =
    style === 'short' && date.day !== undefined ? { dateStyle: 'long' } : { year: 'numeric' };
  if (style === 'long' || date.day === undefined) {
    if (date.month !== undefined) parts.month = 'long';
    if (date.day !== undefined) Object.assign(parts, { day: 'numeric', weekday: 'long' });
  }
  if (hasTime && timeOnly) for (const name of ['year', 'month', 'day', 'weekday'] as const) delete parts[name];
  if (hasTime) Object.assign(parts, { hour: 'numeric', minute: '2-digit' });
  return { text: spell(date, parts, hasTime, language, timeZone ?? date.zone), datetime };
}

/** Whether two dates fall on one day as they are shown, so that the second need not name it again. */
export function sameDay(a: string, b: string, timeZone?: string): boolean {
  const options = { language: 'en', timeZone, style: 'short' } as const;
  const [first, second] = [parseDate(a), parseDate(b)];
  return (
    first?.hour !== undefined &&
    second?.hour !== undefined &&
    formatDate(a, options).text === formatDate(b, options).text
  );
}

function spell(
  date: ParsedDate,
  parts: Intl.DateTimeFormatOptions,
  hasTime: boolean,
  language: string | undefined,
  zone: string | undefined,
): string {
  const asWritten = wallClock(date);
  if (date.hour === undefined || (date.offset === undefined && !zone))
    return format(language, { ...parts, timeZone: 'UTC' }, asWritten);
  const named: Intl.DateTimeFormatOptions = hasTime ? { ...parts, timeZoneName: 'short' } : parts;
  if (zone) return format(language, { ...named, timeZone: zone }, instant(date, zone));
  const offset = date.offset!;
  if (offset === 0) return format(language, { ...named, timeZone: 'UTC' }, asWritten);
  try {
    return format(language, { ...named, timeZone: offsetName(offset) }, asWritten - offset * 60_000);
  } catch {
    // Engines of before 2024 know no offsets as zones: the time as written, and the offset's name beside it.
    return `${format(language, { ...parts, timeZone: 'UTC' }, asWritten)}${hasTime ? ` GMT${offsetName(offset)}` : ''}`;
  }
}

/** The point in time, in ms. A time without offset stands in `zone`: guessed from the zone's offset then, and once more near a change of clocks. */
function instant(date: ParsedDate, zone: string): number {
  const asWritten = wallClock(date);
  if (date.offset !== undefined) return asWritten - date.offset * 60_000;
  const guess = asWritten - zoneOffset(zone, asWritten);
  return asWritten - zoneOffset(zone, guess);
}

function wallClock({ year, month = 1, day = 1, hour = 0, minute = 0, second = 0 }: ParsedDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC takes 99 for 1999
  return date.setUTCHours(hour, minute, second);
}

/** How far `zone` is ahead of UTC at a point in time, in ms. */
function zoneOffset(zone: string, time: number): number {
  const options = {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const shown = Object.fromEntries(
    new Intl.DateTimeFormat('en', options).formatToParts(time).map(({ type, value }) => [type, Number(value)]),
  );
  return (
    Date.UTC(shown['year']!, shown['month']! - 1, shown['day'], shown['hour'], shown['minute'], shown['second']) -
    Math.floor(time / 1000) * 1000
  );
}

/** `Intl` throws on a language or a zone that it does not know; the platform's own language and UTC stand in. */
function format(language: string | undefined, options: Intl.DateTimeFormatOptions, time: number): string {
  let formatter: Intl.DateTimeFormat;
  try {
    formatter = new Intl.DateTimeFormat(language || undefined, options);
  } catch {
    formatter = new Intl.DateTimeFormat(undefined, options);
  }
  return formatter.format(time);
}
