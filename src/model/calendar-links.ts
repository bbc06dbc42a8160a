import { compactIso, textsOf, timesOf, type EntryOptions } from './calendar-entry.js';
import type { EventDetails } from './event-details.js';
import { DAY } from './instants.js';
import { isInCalendars, periodsOf } from './periods.js';

/** The services that have an address for a new entry, by their names in the attribute `calendars`. */
export type CalendarService = 'google' | 'outlook' | 'office365' | 'yahoo';

export interface CalendarLink {
  readonly service: CalendarService;
  /** The official spelling. */
  readonly name: string;
  readonly url: string;
}

const MAX_ADDRESS = 2000;

/**
 * Returns the links that open a calendar service with an entry for the event. Services take one event each, so there
 * are none for a series and for several dates. There are also none for a date that `isInCalendars` refuses, and a
 * service is left out if the texts do not fit into its address.
 */
export function calendarLinks(details: EventDetails, options: EntryOptions = {}): readonly CalendarLink[] {
  const [period, ...more] = periodsOf(details);
  if (!period || more.length || details['@type'] || !isInCalendars(period)) return [];
  const { name, location, description } = textsOf(details, options);
  const { start, end, isWholeDays } = timesOf(period);
  // Google and Yahoo need an end.
  const [from, until] = [start, end ?? start].map(compactIso) as [string, string];
  const google = { action: 'TEMPLATE', text: name, dates: `${from}/${until}`, location };
  const outlook = {
    ...{ rru: 'addevent', subject: name, startdt: start, ...(end && { enddt: end }) },
    ...{ allday: String(isWholeDays), location },
  };
  const yahoo = { v: '60', title: name, st: from, et: until, ...(isWholeDays && { dur: 'allday' }), in_loc: location };

  /** Returns the link with as much of the summary as fits into 2,000 characters. `field` takes the description. */
  const link = (
    service: CalendarService,
    shownName: string,
    address: string,
    fields: Readonly<Record<string, string>>,
    field: string,
  ): readonly CalendarLink[] => {
    for (let max = 1000; max >= 0; max -= 50) {
      // Some services show `+` as it is, so a space becomes `%20`.
      const query = new URLSearchParams({ ...fields, [field]: description(max) }).toString().replaceAll('+', '%20');
      const url = `https://${address}?${query}`;
      if (url.length <= MAX_ADDRESS) return [{ service, name: shownName, url }];
    }
    return [];
  };

  return [
    ...link('google', 'Google Calendar', 'calendar.google.com/calendar/render', google, 'details'),
    ...link('outlook', 'Outlook.com', 'outlook.live.com/calendar/0/action/compose', outlook, 'body'),
    ...link('office365', 'Microsoft 365', 'outlook.office.com/calendar/0/action/compose', outlook, 'body'),
    // Yahoo shows only the first of several whole days.
    ...(isWholeDays && Date.parse(end!) - Date.parse(start) > DAY
      ? []
      : link('yahoo', 'Yahoo', 'calendar.yahoo.com/', yahoo, 'desc')),
  ];
}
