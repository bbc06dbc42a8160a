/**
 * A date with only the precision, the offset and the time zone that the data contains.
 *
 * Dates are parsed by hand, because `Date` changes them: `new Date("2024-02-30")` is 1 March, and
 * `new Date("2009-06-19")` is 18 June in New York.
 */
export interface ParsedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes ahead of UTC; absent for a time without an offset. */
  readonly offset?: number | undefined;
  /** IANA name that follows the time, such as `Europe/Vienna`. */
  readonly zone?: string;
}

/** One space stands for any white space. A name such as `CEST` after an offset only repeats it. */
const PATTERN =
  /^(\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:(?: ?T ?| )(\d\d?):(\d\d?)(?::(\d\d?))?(?:[.,]\d+)? ?(Z|UTC|GMT)? ?(?:([+\-\u2212])(\d\d?):?(\d\d)?(?: [A-Z]{3,5})?)? ?(?:\[?([A-Za-z][\w+-]*(?:\/[\w+-]+)+)\]?)?)?)?)?$/i;
/** The form of calendar files, such as `20090619T100000Z`. */
const WITHOUT_SEPARATORS = /^(\d{4})(\d\d)(\d\d)(T\d\d)(\d\d)(\d\d)/i;
/**
 * A time with an offset that has no sign, as one calendar prints it. The offset is dropped, because its direction is
 * unknown.
 */
const SIGNLESS_OFFSET = /^(.*T\d\d:\d\d:\d\d)\d\d:\d\d$/;

/**
 * Parses ISO 8601 and close variants of it. Returns `undefined` for any other text, and for a date that does not exist,
 * such as 30 February.
 */
export function parseDate(text: string): ParsedDate | undefined {
  const match = PATTERN.exec(
    text.trim().replace(/\s+/g, ' ').replace(WITHOUT_SEPARATORS, '$1-$2-$3$4:$5:$6').replace(SIGNLESS_OFFSET, '$1'),
  );
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, utc, sign, offsetHours, offsetMinutes, zone] = match;
  const date: Mutable<ParsedDate> = { year: Number(year) };
  if (month !== undefined) date.month = Number(month);
  if (day !== undefined) date.day = Number(day);
  if (hour !== undefined) {
    date.hour = Number(hour);
    date.minute = Number(minute);
    if (second !== undefined) date.second = Number(second);
    if (sign) date.offset = (sign === '+' ? 1 : -1) * (Number(offsetHours) * 60 + Number(offsetMinutes ?? 0));
    else if (utc) date.offset = 0;
    if (zone && isTimeZone(zone)) date.zone = zone;
  }
  const isEndOfDay = date.hour === 24 && !date.minute && !date.second;
  if (isEndOfDay) date.hour = 0;
  if (!isInCalendar(date)) return undefined;
  // 24:00 is the start of the next day.
  return isEndOfDay ? { ...date, ...parseDate(new Date(wallClock(date) + 86_400_000).toJSON().slice(0, 10)) } : date;
}

/** Formats a date as ISO 8601, with the zone in brackets as in RFC 9557. `parseDate` reads it as the same date. */
export function toIso(date: ParsedDate): string {
  return toDateTime(date) + (date.zone ? `[${date.zone}]` : '');
}

/** Formats a date as a valid value for `<time datetime>`. */
export function toDateTime({ year, month, day, hour, minute, second, offset }: ParsedDate): string {
  let text = String(year).padStart(4, '0');
  if (month !== undefined) text += `-${twoDigits(month)}`;
  if (day !== undefined) text += `-${twoDigits(day)}`;
  if (hour === undefined) return text;
  text += `T${twoDigits(hour)}:${twoDigits(minute!)}`;
  if (second !== undefined) text += `:${twoDigits(second)}`;
  if (offset !== undefined) text += offset === 0 ? 'Z' : formatOffset(offset);
  return text;
}

/** Returns the timestamp, in ms, at which a clock set to UTC shows this date and time. The offset is ignored. */
export function wallClock(date: ParsedDate): number {
  return Date.parse(toDateTime({ month: 1, day: 1, hour: 0, minute: 0, ...date, offset: 0 }));
}

/** Formats an offset in minutes: 330 becomes `+05:30`. */
export function formatOffset(offset: number): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const timeZones = new Set<string>();

/**
 * Whether `Intl` in this browser knows the time zone. Its constructors throw if it does not. They are slow in Chromium
 * and WebKit, and a list may have thousands of dates in one time zone, so each zone is looked up once.
 */
export function isTimeZone(name: string): boolean {
  try {
    if (!timeZones.has(name)) new Intl.DateTimeFormat('en', { timeZone: name });
    timeZones.add(name);
    return true;
  } catch {
    return false;
  }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * Whether the date exists in the calendar. Some engines parse 30 February as 1 March, and others as an invalid date. So
 * the date that the engine parsed is compared with the date as written.
 */
function isInCalendar(date: ParsedDate): boolean {
  const asWritten = toDateTime({ ...date, offset: undefined });
  return (
    date.year > 0 &&
    Math.abs(date.offset ?? 0) < 24 * 60 &&
    new Date(wallClock(date)).toJSON()?.startsWith(asWritten) === true
  );
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
