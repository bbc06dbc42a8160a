import type { EventDetails } from '../model/event-details.js';
import { periodsOf } from '../model/periods.js';
import { endsOnSameDay, formatPeriod, type FormattedDate } from '../words/format-date.js';
import { dateInWords, facts } from './facts.js';
import { element, lines, type Markup, type Printable } from './markup.js';
import { statusLines } from './status.js';
import { heading, paragraph, paragraphs, text, time, type Context } from './text.js';
import type { Wording } from './wording.js';

/**
 * Returns the event itself. What depends on the moment, such as "Past event", is left out, because the HTML may be read
 * at any time.
 */
export function header(details: EventDetails, { words, level }: Context): Markup | undefined {
  const { name, category, eventStatus, statusNote, previousStartDate, subjectOf: [more] = [] } = details;
  const [date, ...otherDates] = datesOf(details, words);
  const meta = [category && text(details, 'category'), date].filter((one) => one !== undefined && one !== '');
  const former = previousStartDate?.at(-1);
  const was = former && dateInWords(former, details, words);
  // A line above the title that says more than a status would be read as the category.
  const above = eventStatus?.filter((status) => !was || status !== 'rescheduled');
  const below = eventStatus?.filter((status) => !above?.includes(status));
  return lines(
    statusLines(above, words, { note: statusNote }),
    meta.length ? paragraph(meta.map((one, i) => (i ? [' – ', one] : one))) : undefined,
    name && heading(level, text(details)),
    statusLines(below, words, { was, note: above?.length ? undefined : statusNote }),
    otherDates.map(paragraph),
    paragraphs(details),
    more?.url
      ? paragraph(element('a', { href: more.url }, more.name ?? words.word('moreAboutThisEvent')))
      : more?.name && paragraph(more.name),
    facts(details, words),
  );
}

/** Returns the dates, one for each period; without any, the words for a recurring event. */
function datesOf(details: EventDetails, words: Wording): readonly Printable[] {
  const { eventSchedule, timeZone } = details;
  const options = { language: words.language, timeZone };
  const periods = periodsOf(details);
  if (!periods.length && eventSchedule) return [undefined, eventSchedule];
  return periods.map(({ start, end }, i) => {
    const [first, last] = formatPeriod(start, end === start ? undefined : end, options);
    // Two dates with machine-readable forms would be read as the start and the end of one period.
    const shown = (date: FormattedDate): Printable => (i ? date.text : time(date));
    if (!last) return shown(first);
    const key = endsOnSameDay(start, end!, timeZone) ? 'toTime' : 'to';
    return words.around(key, { start: shown(first), end: shown(last) });
  });
}
