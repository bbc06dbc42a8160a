import type { Datum } from './datum.js';
import type { ListDetails, Session } from './event-details.js';
import { compact } from './fields.js';
import { readPerformers } from './read-performers.js';
import { oneOrList, readEntry, readList } from './read-lists.js';
import { readPlace } from './read-place.js';
import { readAll } from './read-things.js';
import { readDate } from './read-values.js';
import { readStatus } from './schema-terms.js';

/** Reads the sessions of an event, or the events of a series. */
export function readSessions(event: Datum): ListDetails<Session> | undefined {
  return readEvents(event, (session) => {
    const performer = readPerformers(session);
    return { timeText: session.at('timeText').text(), performer: performer && [...performer.itemListElement] };
  });
}

/** Reads what a calendar has of the events of a series. */
export function readCalendarEvents(event: Datum): ListDetails<Session> | undefined {
  return readEvents(event, () => ({}));
}

function readEvents(event: Datum, readMore: (session: Datum) => object): ListDetails<Session> | undefined {
  const isTime = event.at('timeZone').value !== undefined;
  return readList(oneOrList(event.at('subEvent', 'subEvents')), (session) =>
    compact({
      ...readEntry(session),
      startDate: readDate(session.at('startDate'), isTime),
      endDate: readDate(session.at('endDate'), isTime),
      eventStatus: readStatus(session.at('eventStatus')),
      location: readAll(session.at('location'), readPlace),
      ...readMore(session),
    }),
  );
}
