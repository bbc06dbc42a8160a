/** Writes iCalendar files (RFC 5545). */
import { VERSION } from '../version.js';
import { compactIso, ENGLISH, textsOf, timesOf, toUtc, type EntryOptions } from './calendar-entry.js';
import { calendarEvents } from './calendar-events.js';
import { parseDate, wallClock } from './dates.js';
import type { EventDetails } from './event-details.js';
import { MINUTE, wallAt } from './instants.js';
import { isInCalendars, periodsOf, type Period } from './periods.js';

export interface ICalendarOptions extends EntryOptions {
  /** When the file is written; the current time by default. Of several dates, those that are over are left out. */
  readonly now?: Date | undefined;
}

const MAX_SUMMARY = 1000;
/** Octets, as in the next limit. RFC 5545 (3.1) counts neither characters nor UTF-16 code units. */
const MAX_LINE = 75;
const MAX_UID = 200;
const MAX_FILE_NAME = 60;

const encoder = new TextEncoder();
const octets = (text: string): number => encoder.encode(text).length;

/**
 * Returns an event as the text of an iCalendar file, with one entry for each of its dates. Of a series, the file has an
 * entry for each of its coming events, at most 100. The text is empty if no entry can be written: for a postponed
 * event, a month or a year, a time without a time zone or an offset, and if all of several dates are over.
 */
export function toICalendar(details: EventDetails, options: ICalendarOptions = {}): string {
  const now = options.now ?? new Date();
  const entries = calendarEvents(details, now.getTime()).flatMap(([event, mark]) => {
    // Without an address of its own, an event of a series is told apart by its name.
    const isNamed = mark !== undefined && !event.url;
    return entriesOf(isNamed ? { ...event, identifier: hash(event.name ?? '') } : event, options, now, mark);
  });
  if (!entries.length) return '';
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//event-page-elements//${VERSION}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries,
    'END:VCALENDAR',
  ];
  return calendar.map((line) => (line ? `${fold(line)}\r\n` : '')).join('');
}

type Line = string | false | undefined;

/**
 * Returns the lines of the entries of an event. Of several dates, only those to come have one. `mark`: what tells an
 * event of a series apart from others.
 */
function entriesOf(
  details: EventDetails,
  { address, words }: ICalendarOptions,
  now: Date,
  mark: string | undefined,
): readonly Line[] {
  const { eventStatus = [], previousStartDate = [], dateModified = '' } = details;
  if (eventStatus.includes('postponed')) return [];
  const { name, location, description, url } = textsOf(details, { address, words });
  const text = description(MAX_SUMMARY);
  const changes = eventStatus.filter((status) => status === 'moved-online' || status === 'cancelled');
  const isCancelled = changes.includes('cancelled');
  // Some calendars show a cancelled entry like any other.
  const { cancelled, colon } = { ...ENGLISH, ...words };
  const title = isCancelled && mark !== undefined ? cancelled + colon + name : name;
  const modified = parseDate(dateModified);
  const periods = periodsOf(details);

  const entryOf = (period: Period, suffix: string): readonly Line[] => {
    const { start, end, isWholeDays } = timesOf(period);
    const type = isWholeDays ? ';VALUE=DATE:' : ':';
    return [
      'BEGIN:VEVENT',
      `UID:${toText(uidOf(details, url, (mark ?? '') + suffix))}`,
      // A calendar replaces an entry only by one with a higher number.
      `SEQUENCE:${previousStartDate.length + changes.length}`,
      `DTSTAMP:${compactIso(toUtc(now.getTime()))}`,
      modified && `LAST-MODIFIED:${compactIso(toUtc(wallClock(modified) - (modified.offset ?? 0) * MINUTE))}`,
      `DTSTART${type}${compactIso(start)}`,
      // Without an end, each calendar has its own default length.
      end && `DTEND${type}${compactIso(end)}`,
      title && `SUMMARY:${toText(title)}`,
      location && `LOCATION:${toText(location)}`,
      url && `URL:${url.href}`,
      text && `DESCRIPTION:${toText(text)}`,
      `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'END:VEVENT',
    ];
  };

  const isSeveral = periods.length > 1;
  // The number of a date is its place among all dates, so that it stays the same when the first one is over.
  return periods.flatMap((period, i) =>
    isInCalendars(period) && (!isSeveral || period.until > now.getTime())
      ? entryOf(period, isSeveral ? `-${i + 1}` : '')
      : [],
  );
}

/** Returns a name for the file of an event: its name and its first day. */
export function fileName(details: EventDetails): string {
  const name = wellFormed(details.name ?? '').normalize('NFC');
  // Format characters are invisible, and some of them reverse the text: `gpj.exe` could be shown as `exe.jpg`.
  // One character at a time, because WebKit takes some two characters for one; see `toText`.
  const characters = Array.from(name, (one) => (/\p{Cf}/u.test(one) ? '' : /[\p{L}\p{N}\p{M}]/u.test(one) ? one : ' '));
  const isNamed = characters.some((one) => /[\p{L}\p{N}]/u.test(one));
  const words = characters.join('').trim().replace(/ +/g, '-');
  const letters = [...words].slice(0, MAX_FILE_NAME).join('').replace(/-$/, '');
  const period = periodsOf(details).find(isInCalendars);
  const day = period && (period.clock === undefined ? timesOf(period).start : toUtc(wallAt(period.clock, period.from)));
  return `${[isNamed ? letters : 'event', day?.slice(0, 10)].filter(Boolean).join('-')}.ics`;
}

/**
 * Returns an identifier of at most 200 octets that stays the same when the event gets another date. It is the
 * identifier in the data, or else the path and the query of the event's address, with its host. Without an address, it
 * is a hash of the name, and the host is the name of this package.
 */
function uidOf({ identifier, name = '' }: EventDetails, url: URL | undefined, suffix: string): string {
  const path = url && (url.pathname + url.search).replace(/[^a-z\d.-]/gi, '-').replace(/^-+|-+$/g, '');
  const id = identifier || path || hash(name);
  const [, local, host] = /^(.*)(@.*)$/s.exec(id) ?? ['', id, `@${url?.host || 'event-page-elements'}`];
  const uid = local + suffix + host;
  // The end tells events of a site apart, and the hash those with the same end.
  return octets(uid) > MAX_UID ? `${hash(uid)}-${uid.slice(-MAX_UID / 4)}` : uid;
}

/** Returns a short hash (32-bit FNV-1a), as letters and digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Replaces lone surrogates, as `toWellFormed` does, which is newer than Safari 16.4. */
const wellFormed = (text: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoder.encode(text));

/**
 * Returns a text as the value of a property. Control characters are dropped, and line breaks become `\n`.
 *
 * The pattern of control characters has no negated class. With the flag `u`, WebKit (2026) takes some pairs of
 * characters for one, such as U+FB50 before U+FEFC, and a negated class would match both.
 */
function toText(value: string): string {
  return wellFormed(value)
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Breaks a line after at most 75 octets, but never inside a character. A space continues it on the next line. */
function fold(line: string): string {
  let [folded, last] = ['', ''];
  for (const character of line) {
    if (octets(last + character) > MAX_LINE) {
      folded += `${last}\r\n`;
      last = ' ';
    }
    last += character;
  }
  return folded + last;
}
