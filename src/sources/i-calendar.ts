/**
 * Reads the events of iCalendar files (RFC 5545) as event JSON: title, dates, address, description and status. Loaded
 * on demand, when an address leads to such a file.
 */
import { isTimeZone } from '../model/dates.js';
import { compact, type Fields } from '../model/fields.js';
import { DAY } from '../model/instants.js';
import { createProblem, type Problem } from '../model/reading.js';
import type { ParsedText } from './json.js';

export interface CalendarData extends ParsedText {
  readonly value: { readonly recentEvents: readonly Fields[] };
  readonly problems: readonly Problem[];
}

interface Property {
  readonly parameters: string;
  readonly value: string;
}

/**
 * Matches a property that is read, with its parameters. A quoted parameter may contain a colon. The lengths are limited
 * for the sake of hostile lines: a browser cannot repeat a group ten million times.
 */
const PROPERTY =
  /^(BEGIN|END|SUMMARY|DTSTART|DTEND|URL|DESCRIPTION|STATUS|RRULE|RDATE|X-WR-TIMEZONE)((?:;(?:"[^"]{0,1000}"|[^":]){0,1000})?):([^]*)$/i;

/**
 * Reads the text of a calendar file. Recurring events have only their first date, because their rules are not
 * calculated.
 */
export function readCalendar(text: string): CalendarData {
  const events: Fields[] = [];
  let event: Map<string, Property> | undefined;
  /** The number of components that are open inside the event, such as alarms, which have descriptions as well. */
  let depth = 0;
  let [recurring, incomplete] = [0, 0];
  let zone = '';
  // A line that begins with white space continues the line before it.
  for (const line of text.replace(/(?:\r\n?|\n)[ \t]/g, '').split(/\r\n?|\n/)) {
    const [, given = '', parameters = '', value = ''] = PROPERTY.exec(line) ?? [];
    const name = given.toUpperCase();
    const isEvent = /^\s*VEVENT\s*$/i.test(value);
    if (name === 'BEGIN' && isEvent) {
      if (event) incomplete++;
      event = new Map();
      depth = 0;
    } else if (name === 'END' && isEvent) {
      if (event) events.push(eventJson(event, zone));
      if (event?.has('RRULE') || event?.has('RDATE')) recurring++;
      event = undefined;
    } else if (name === 'BEGIN') depth++;
    else if (name === 'END') depth--;
    else if (name === 'X-WR-TIMEZONE') zone = value;
    else if (event && depth <= 0 && !event.has(name)) event.set(name, { parameters, value });
  }
  if (event) incomplete++;
  return {
    value: { recentEvents: events },
    problems: [
      ...problem(recurring, 'events without a rule of recurrence, of which only the first date is shown'),
      ...problem(incomplete, 'events that end with END:VEVENT'),
    ],
  };
}

function problem(count: number, expected: string): readonly Problem[] {
  return count ? [createProblem('src', expected, `a calendar file in which ${count} differ`)] : [];
}

function eventJson(event: ReadonlyMap<string, Property>, zone: string): Fields {
  const startDate = dateOf(event.get('DTSTART'), zone);
  const endDate = endOf(dateOf(event.get('DTEND'), zone));
  return compact({
    name: textOf(event.get('SUMMARY')),
    startDate,
    // An end that is not after the start is none.
    endDate: endDate === startDate ? undefined : endDate,
    url: event.get('URL')?.value.trim(),
    description: textOf(event.get('DESCRIPTION')),
    eventStatus: /^\s*cancelled\s*$/i.test(event.get('STATUS')?.value ?? '') ? 'cancelled' : undefined,
  });
}

function textOf(property: Property | undefined): string | undefined {
  return property?.value.replace(/\\([^])/g, (_escape, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );
}

/**
 * Returns a date in a form that event JSON has. A time in UTC gets the time zone of the calendar, if the calendar names
 * one, since many calendars write all times in UTC: the event may be on another day there. Names of time zones that are
 * not those of IANA, such as Microsoft's, are dropped, and the time stays as it is written.
 */
function dateOf(property: Property | undefined, calendarZone: string): string | undefined {
  if (!property) return undefined;
  const text = property.value.trim();
  const day = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (day) return day.slice(1).join('-');
  const isUtc = /z$/i.test(text);
  const zone = isUtc ? calendarZone.trim() : (/;TZID="?([^";]+)/i.exec(property.parameters)?.[1] ?? '');
  if (!isUtc && /^(?:UTC|GMT)$/i.test(zone)) return `${text}Z`;
  return zone.includes('/') && isTimeZone(zone) ? `${text}[${zone}]` : text;
}

/** Returns the last day of an event whose end is a day: in a calendar file that is the day after it. */
function endOf(date: string | undefined): string | undefined {
  return date && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
    ? new Date(Date.parse(date) - DAY).toISOString().slice(0, 10)
    : date;
}
