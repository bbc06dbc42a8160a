import type { EventDetails, Performer, Place } from '../model/event-details.js';
import { daysOf, hasTime, timedSessions, type TimedSession } from '../model/sessions.js';
import { endsOnSameDay, formatDate, formatPeriod } from '../words/format-date.js';
import { lines, markup, type Markup, type Printable } from './markup.js';
import { statusLines } from './status.js';
import {
  heading,
  innerLevel,
  item,
  linked,
  list,
  paragraph,
  paragraphs,
  partHeading,
  text,
  time,
  type Context,
} from './text.js';

/** Returns the sessions by day, in the order of their times. A series has no sessions: its events are listed. */
export function agenda(details: EventDetails, context: Context): Markup | undefined {
  const { '@type': isSeries, subEvent, timeZone } = details;
  if (isSeries || !subEvent?.itemListElement.length) return undefined;
  const { words } = context;
  const ownHeading = partHeading(subEvent, context, words.word('programme'));
  const level = innerLevel(ownHeading, context);
  const days = daysOf(timedSessions(subEvent.itemListElement, timeZone));
  const isSeveral = days.length > 1;
  const session = (one: TimedSession): Markup => sessionItem(one, isSeveral ? level + 1 : level, timeZone, context);
  return lines(
    ownHeading,
    paragraphs(subEvent),
    days.flatMap(({ day, sessions }) => [
      day ? heading(level, time(formatDate(day, { language: words.language }))) : undefined,
      list('ol', sessions.map(session)),
    ]),
  );
}

function sessionItem(
  { session, period }: TimedSession,
  level: number,
  timeZone: string | undefined,
  { words }: Context,
): Markup {
  const { timeText, eventStatus, performer = [], location = [] } = session;
  const options = { language: words.language, timeZone };
  const when = (): Printable => {
    if (timeText !== undefined || !period) return timeText;
    const { start, end, from } = period;
    // A text that is no date is shown as it is. A day is in the heading, if there are several.
    if (!hasTime(start)) return Number.isNaN(from) ? start : undefined;
    const [first, last] = formatPeriod(start, end, options, true);
    if (!last) return time(first);
    const key = endsOnSameDay(start, end!, timeZone) ? 'toTime' : 'to';
    return words.around(key, { start: time(first), end: time(last) });
  };
  const shownTime = when();
  return item(
    {},
    statusLines(eventStatus, words),
    shownTime && paragraph(shownTime),
    heading(level, linked(session)),
    performer.map(speaker),
    location.map(place),
    paragraphs(session),
  );
}

/** Returns a speaker as a line: "Chair: Ana Silva, Director, River Institute". */
function speaker(performer: Performer): Markup {
  const { roleName, jobTitle, affiliation } = performer;
  const others = [jobTitle, affiliation].filter(Boolean).map((other) => `, ${other}`);
  return paragraph(markup`${roleName && `${roleName}: `}${text(performer)}${others}`);
}

function place({ name, address }: Place): Markup | undefined {
  const texts = [...new Set([name, address].filter(Boolean))];
  return texts.length ? paragraph(texts.join(', ')) : undefined;
}
