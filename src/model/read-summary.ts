import { isTimeZone, parseDate, wallClock } from './dates.js';
import type { Datum } from './datum.js';
import type { EventSummary, Fact } from './event-details.js';
import { compact, isPresent } from './fields.js';
import { MINUTE, zoneOffset } from './instants.js';
import { endsTooEarly, periodsOf } from './periods.js';
import { readOffers } from './read-offers.js';
import { readPlace } from './read-place.js';
import {
  readAll,
  readKeywords,
  readLanguages,
  readFact,
  readLink,
  readOrganizer,
  readThing,
  readTopics,
} from './read-things.js';
import { firstOf, readDate, readParagraphs } from './read-values.js';
import { readContentParagraphs, readContentFields } from './rich-text.js';
import { readMode, readStatus } from './schema-terms.js';
import { termName, typesOf } from './type-names.js';

/** Reads when the event takes place, and whether it does. */
export function readWhen(event: Datum): When {
  const timeZone = readTimeZone(event.at('timeZone'));
  const isTime = timeZone !== undefined;
  const dates = {
    startDate: one(readDates(event.at('startDate'), isTime)),
    endDate: one(readDates(event.at('endDate'), isTime)),
    timeZone,
  };
  checkDates(event, dates);
  const previousStartDate = readDates(splitDates(event.at('previousStartDate')), isTime)?.filter(Boolean);
  return compact({ ...dates, previousStartDate, ...readStatuses(event, dates, previousStartDate) });
}

/** Reads the fields of the event itself. */
export function readSummary(event: Datum): EventSummary {
  const when = readWhen(event);
  return compact({
    '@type': typesOf(event.value).includes('EventSeries') ? ('EventSeries' as const) : undefined,
    name: event.at('name', 'headline').text(),
    category: event.at('category').text() ?? event.at('genre').text(),
    ...readContentFields(event, 'name', 'category'),
    ...readContentParagraphs(event),
    ...when,
    eventSchedule: firstOf(event.at('eventSchedule'), 'name', 'description')?.text(),
    description: readParagraphs(event.at('description')),
    url: event.at('url', 'mainEntityOfPage').url(),
    subjectOf: readAll(event.at('subjectOf', 'workFeatured'), readLink),
    eventAttendanceMode: readMode(event.at('eventAttendanceMode')),
    location: readAll(withJoinLink(event), readPlace),
    offers: readAll(event.at('offers'), (offer) => readOffers(offer, when.timeZone !== undefined))?.flat(),
    isAccessibleForFree: /^true$/i.test(termName(String(event.at('isAccessibleForFree').value))) || undefined,
    keywords: readKeywords(event.at('keywords')),
    about: readTopics(event.at('about')),
    organizer: readAll(event.at('organizer'), readOrganizer),
    sponsor: readAll(event.at('sponsor', 'funder'), readThing),
    inLanguage: readLanguages(event.at('inLanguage')),
    accessibilitySummary: readParagraphs(event.at('accessibilitySummary', 'accessibility')),
    additionalProperty: readAll(event.at('additionalProperty'), readFact) as readonly Fact[] | undefined,
    identifier: firstOf(event.at('identifier'), 'value')?.text(1000),
    dateModified: readDate(event.at('dateModified')),
  });
}

type Dates = Pick<EventSummary, 'startDate' | 'endDate' | 'timeZone'>;
type When = Dates & Pick<EventSummary, 'previousStartDate' | 'eventStatus' | 'statusNote'>;

/** Reads one or several dates. A date that could not be read is empty, so that starts and ends belong together. */
function readDates(dates: Datum, isTime: boolean): readonly string[] | undefined {
  const found = dates.list().map((date) => readDate(date, isTime) ?? '');
  return found.some(Boolean) ? found : undefined;
}

/** Splits several dates in one text, as in an attribute. A space may also stand between the day and the time of one. */
function splitDates(dates: Datum): Datum {
  const texts = typeof dates.value === 'string' ? dates.value.trim().split(/\s+/) : [];
  return texts.length > 1 && texts.every(parseDate) ? dates.with(texts) : dates;
}

const one = (dates: readonly string[] | undefined): Dates['startDate'] =>
  dates && dates.length > 1 ? dates : dates?.[0];

/** Reports dates that are wrong although each can be read. */
function checkDates(event: Datum, { startDate, endDate, timeZone }: Dates): void {
  const [starts, ends] = [startDate, endDate].map((dates) => [dates ?? []].flat()) as [string[], string[]];
  for (const [i, end] of ends.entries())
    if (starts[i] && end && end !== starts[i] && endsTooEarly(starts[i], end, timeZone))
      event.at('endDate').report('after the start', end);
  if (!timeZone) return;
  for (const [name, texts] of Object.entries({ startDate: starts, endDate: ends }))
    for (const text of texts) {
      const date = parseDate(text);
      // `Z` may be the offset of the instant rather than that of a clock.
      if (date?.offset && zoneOffset(timeZone, wallClock(date) - date.offset * MINUTE) !== date.offset * MINUTE)
        event.at(name).report(`with the offset of ${timeZone} at that time, or without an offset`, text);
    }
}

/** Reads the statuses and their reason. A postponed event with a new date is rescheduled. */
function readStatuses(
  event: Datum,
  { startDate, timeZone }: Dates,
  previousStartDate: readonly string[] | undefined,
): Pick<EventSummary, 'eventStatus' | 'statusNote'> {
  const status = event.at('eventStatus');
  const from = (dates: Dates['startDate']): number =>
    periodsOf({ startDate: dates ?? '', timeZone: timeZone! })[0]!.from;
  const isNew = from(startDate) > from(previousStartDate?.slice(-1));
  const statuses = readStatus(status)?.map((one) => (one === 'postponed' && isNew ? 'rescheduled' : one));
  const notes = [event.at('statusNote'), ...status.list().map((one) => one.at('description'))];
  return {
    eventStatus: statuses && [...new Set(statuses)],
    statusNote: notes.map((note) => note.text()).find(isPresent),
  };
}

/** Adds the virtual place of the attribute `join-href` to the places. */
function withJoinLink(event: Datum): Datum {
  const [places, url] = [event.at('location'), event.at('joinHref').value];
  return url === undefined
    ? places
    : places.with([...places.list().map(({ value }) => value), { '@type': 'VirtualLocation', url }]);
}

function readTimeZone(timeZone: Datum): string | undefined {
  const zone = timeZone.text(100);
  if (zone === undefined || isTimeZone(zone)) return zone;
  return timeZone.report('an IANA name such as Europe/Vienna');
}
