/** What calendar files and the links to calendar services have in common: the times and the texts of one entry. */
import { parseDate, wallClock } from './dates.js';
import type { EventDetails } from './event-details.js';
import { DAY } from './instants.js';
import type { Period } from './periods.js';
import { cut } from './text.js';

/** The fixed texts of an entry. */
export interface CalendarWords {
  /** Label of the address where people take part online, without a colon. */
  readonly joinOnline: string;
  /** The place of an event without a room. */
  readonly online: string;
  /** Before the name of a cancelled event of a series, with a colon. */
  readonly cancelled?: string;
  /** Between a label and its text, with its space. */
  readonly colon?: string;
}

export interface EntryOptions {
  /** The absolute address of the page. The address of the event itself comes first, and may be relative to this one. */
  readonly address?: string | undefined;
  /** English by default. */
  readonly words?: CalendarWords | undefined;
}

/** ISO 8601: instants in UTC, such as `2009-06-19T14:00:00Z`, or whole days, such as `2009-06-19`. */
export interface EntryTimes {
  readonly start: string;
  /** Of whole days, the day after the last one, and always present. */
  readonly end?: string;
  readonly isWholeDays: boolean;
}

export interface EntryTexts {
  readonly name: string;
  readonly location: string;
  /** Returns the description with the summary cut to `max` characters. It ends with the address of the event. */
  readonly description: (max: number) => string;
  readonly url?: URL | undefined;
}

export const ENGLISH = {
  joinOnline: 'Join online',
  online: 'Online',
  cancelled: 'Cancelled',
  colon: ': ',
} satisfies CalendarWords;

/** Formats an instant, in ms since 1970, as ISO 8601 in UTC. */
export const toUtc = (instant: number): string => new Date(instant).toISOString().replace(/\.\d+/, '');

/** Formats ISO 8601 as calendar files do. */
export const compactIso = (iso: string): string => iso.replace(/[-:]/g, '');

/** Returns the times of a period for which `isInCalendars` is true. */
export function timesOf({ start, end = '', from, until }: Period): EntryTimes {
  const [first, last] = [parseDate(start)!, parseDate(end)];
  if (first.hour !== undefined) {
    // An end that is only the day of the start tells no time at which the event is over.
    const isEnd = last?.day !== undefined && !start.startsWith(end);
    return { start: toUtc(from), ...(isEnd && { end: toUtc(until) }), isWholeDays: false };
  }
  const lastDay = last?.day === undefined ? first : last;
  // An end at 00:00 is the end of the day before.
  const lastTime = wallClock(lastDay) - (lastDay.hour === undefined ? 0 : 1);
  const day = (time: number): string => toUtc(time).slice(0, 10);
  return { start: day(wallClock(first)), end: day(lastTime + DAY), isWholeDays: true };
}

/** Returns the texts of an event for its entry in a calendar. */
export function textsOf(details: EventDetails, { address, words }: EntryOptions): EntryTexts {
  const { name = '', description = [], location = [], eventStatus, eventAttendanceMode } = details;
  const { joinOnline, online, colon } = { ...ENGLISH, ...words };
  const url = absolute(details.url, address) ?? absolute(address);
  const virtual = location.filter((place) => place['@type'] === 'VirtualLocation');
  const rooms = location
    .filter((place) => !virtual.includes(place))
    .map((place) => [place.name, place.address].filter(Boolean).join(', '))
    .filter(Boolean)
    .join('; ');
  const isOnline = eventStatus?.includes('moved-online') || eventAttendanceMode === 'online';
  const joinLinks = virtual
    .map((place) => absolute(place.url, address)?.href)
    // Some systems print the page itself as the virtual place.
    .filter((link) => link && link !== url?.href)
    .map((link) => `${joinOnline}${colon}${link}`);
  return {
    name,
    location: (!isOnline && rooms) || (isOnline || virtual.length ? online : ''),
    // Some services ignore the field for the address, so the description contains it, too.
    description: (max) => [...joinLinks, cut(description.join('\n\n'), max), url?.href].filter(Boolean).join('\n\n'),
    url,
  };
}

/** Returns an absolute address, or `undefined` for a relative one without a usable `base`. */
function absolute(url: string | undefined, base?: string): URL | undefined {
  if (!url) return undefined;
  if (base && URL.canParse(url, base)) return new URL(url, base);
  return URL.canParse(url) ? new URL(url) : undefined;
}
