import { offsetName, parseDate, toDateTime, wallClock, type ParsedDate } from '../model/dates.js';

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
  return { text: spell(date, parts, hasTime, language, timeZone ?? date.zone), datetime: toDateTime(date) };
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
  const { hour, offset } = date;
  const asWritten = wallClock(date);
  const inWords = (options: Intl.DateTimeFormatOptions, time: number) =>
    format(language, { ...parts, ...options }, time);
  if (hour === undefined || (offset === undefined && !zone)) return inWords({ timeZone: 'UTC' }, asWritten);
  try {
    const time = offset === undefined ? instantIn(zone!, asWritten) : asWritten - offset * 60_000;
    const timeZone = zone ?? (offset ? offsetName(offset) : 'UTC');
    return inWords({ timeZone, timeZoneName: hasTime ? 'short' : undefined }, time);
  } catch {
    // Engines of before 2024 know no offsets as zones: the time as written, and the offset's name beside it.
    return inWords({ timeZone: 'UTC' }, asWritten) + (hasTime && offset ? ` GMT${offsetName(offset)}` : '');
  }
}

/** When a clock in `zone` shows a time: guessed from the zone's offset then, and once more near a change of clocks. */
function instantIn(zone: string, asWritten: number): number {
  return asWritten - zoneOffset(zone, asWritten - zoneOffset(zone, asWritten));
}

/** How far `zone` is ahead of UTC at a point in time, in ms. */
function zoneOffset(zone: string, time: number): number {
  // Sweden writes dates nearly as ISO 8601 does.
  const shown = new Date(time).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T');
  return (Date.parse(`${shown}Z`) || time) - time;
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
