/**
 * Dates are parsed by hand: `new Date("2024-02-30")` is 1 March, and `new Date("2009-06-19")` is 18 June in New York.
 * Precision, offset and zone are kept as they were given.
 */
export interface ParsedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of Greenwich; absent for a time without offset. */
  readonly offset?: number | undefined;
  /** IANA name written behind the time. */
  readonly zone?: string;
}

const PATTERN =
  /^(\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:[T ]\s*(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:(Z)|([+\-\u2212])(\d\d):?(\d\d)?)?\s*(?:\[?([A-Za-z][\w+-]*(?:\/[\w+-]+)+)\]?)?)?)?)?$/i;
/** An offset whose sign got lost, as one calendar prints it; what it meant is not to be known, so it is dropped. */
const SIGNLESS_OFFSET = /^(.*T\d\d:\d\d:\d\d)\d\d:\d\d$/;

/** The date that `text` gives in ISO 8601 or nearly so, or `undefined` where it is none, such as 30 February. */
export function parseDate(text: string): ParsedDate | undefined {
  const match = PATTERN.exec(text.trim().replace(SIGNLESS_OFFSET, '$1'));
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, utc, sign, offsetHours, offsetMinutes, zone] = match;
  const date: Mutable<ParsedDate> = { year: Number(year) };
  if (month !== undefined) date.month = Number(month);
  if (day !== undefined) date.day = Number(day);
  if (hour !== undefined) {
    date.hour = Number(hour);
    date.minute = Number(minute);
    if (second !== undefined) date.second = Number(second);
    if (utc) date.offset = 0;
    else if (sign) date.offset = (sign === '+' ? 1 : -1) * (Number(offsetHours) * 60 + Number(offsetMinutes ?? 0));
    if (zone && isTimeZone(zone)) date.zone = zone;
  }
  return exists(date) ? date : undefined;
}

/** ISO 8601, and the zone in brackets as RFC 9557 writes it. `parseDate` of it gives the same date. */
export function toIso(date: ParsedDate): string {
  return toDateTime(date) + (date.zone ? `[${date.zone}]` : '');
}

/** A valid value for `<time datetime>`. */
export function toDateTime({ year, month, day, hour, minute, second, offset }: ParsedDate): string {
  let text = String(year).padStart(4, '0');
  if (month !== undefined) text += `-${two(month)}`;
  if (day !== undefined) text += `-${two(day)}`;
  if (hour === undefined) return text;
  text += `T${two(hour)}:${two(minute!)}`;
  if (second !== undefined) text += `:${two(second)}`;
  if (offset !== undefined) text += offset === 0 ? 'Z' : offsetName(offset);
  return text;
}

/** The point in time at which a clock in Greenwich shows this, in ms. */
export function wallClock(date: ParsedDate): number {
  return Date.parse(toDateTime({ month: 1, day: 1, hour: 0, minute: 0, ...date, offset: 0 }));
}

/** `+05:30` */
export function offsetName(offset: number): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Whether `Intl` here knows the zone; it throws on others. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Some engines take 30 February for 1 March, others for no date. */
function exists(date: ParsedDate): boolean {
  const asWritten = toDateTime({ ...date, offset: undefined });
  return (
    date.year > 0 &&
    Math.abs(date.offset ?? 0) < 24 * 60 &&
    new Date(wallClock(date)).toJSON()?.startsWith(asWritten) === true
  );
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
