import { html, nothing, type TemplateResult } from 'lit';
import { isTimeZone } from '../../model/dates.js';
import type { EventSummary } from '../../model/event-details.js';
import { zoneOf } from '../../model/facts.js';
import { DAY, wallAt } from '../../model/instants.js';
import { periodsOf, type Period } from '../../model/periods.js';
import { isCalledOff, isOpenToRemote, isStillOn, type Phase } from '../../model/phase.js';
import { formattedDate } from '../../ui/date.js';
import { word, wordAround, wordLine } from '../../ui/text.js';
import { endsOnSameDay, formatDate, formatPeriod, type FormatOptions } from '../../words/format-date.js';
import type { StringKey } from '../../words/en.js';
import type { Words } from '../../words/words.js';

/** When to show the reader's time: if the event can be attended from elsewhere, whatever the event, or never. */
export type ReaderTime = 'auto' | 'always' | 'never';

/** Renders the phase in words. An event that is still to come needs none. */
export function phaseTemplate(phase: Phase | undefined, words: Words): TemplateResult | typeof nothing {
  const key = phase === 'past' ? 'pastEvent' : phase === 'now' ? 'happeningNow' : undefined;
  return key ? wordLine('phase', key, words) : nothing;
}

/** Renders the dates, one for each period; without any, the words for a recurring event. */
export function dateTemplates(details: EventSummary, words: Words): readonly TemplateResult[] {
  const isStruck = isCalledOff(details.eventStatus);
  const options = { language: words.language, timeZone: details.timeZone };
  const { eventSchedule } = details;
  const periods: readonly Pick<Period, 'start' | 'end'>[] = periodsOf(details);
  return (periods.length || !eventSchedule ? periods : [{ start: eventSchedule }]).map(
    ({ start, end }) =>
      html`<span part="date" class=${isStruck ? 'cancelled' : ''}>${periodTemplate(start, end, options, words)}</span>`,
  );
}

function periodTemplate(
  start: string,
  end: string | undefined,
  options: FormatOptions,
  words: Words,
  withoutDay = false,
): TemplateResult {
  const [first, last] = formatPeriod(start, end === start ? undefined : end, options, withoutDay);
  if (!last) return formattedDate(first);
  const key = endsOnSameDay(start, end!, options.timeZone) ? 'toTime' : 'to';
  return wordAround(key, words, { start: formattedDate(first), end: formattedDate(last) });
}

/**
 * Renders the dates in the time zone of the reader, as far as the reader needs them. The zone is that of the browser,
 * and it is neither stored nor sent.
 */
export function readerTimeTemplates(
  details: EventSummary,
  now: number,
  mode: ReaderTime,
  words: Words,
): readonly TemplateResult[] {
  if (mode === 'never' || !isStillOn(details, now)) return [];
  if (mode !== 'always' && !isOpenToRemote(details)) return [];
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  // A browser that cannot tell the zone of its system may name one that it does not know, such as Etc/Unknown.
  if (!isTimeZone(timeZone)) return [];
  const periods = periodsOf(details);
  return periods
    .filter((period) => isElsewhere(period, timeZone))
    .map((period) => {
      const { from, clock } = period;
      const instant = endInstant(period);
      const [start, end] = [isoOf(from), instant === undefined ? undefined : isoOf(instant)];
      const day = dayAt(clock!, from);
      // The line above names the day of the event, if that is only one.
      const isTimeOnly =
        periods.length < 2 && dayAt(timeZone, from) === day && (!instant || dayAt(clock!, instant - 1) === day);
      const options = { language: words.language, timeZone };
      return html`<p part="reader-time">${word('inYourTimeZone', words)} ${periodTemplate(start, end, options, words, isTimeOnly)}</p>`;
    });
}

/** Whether the times are instants at which a clock of the reader shows another time than that of the event. */
function isElsewhere(period: Period, timeZone: string): boolean {
  const { start, clock, from } = period;
  if (clock === undefined || !start.includes('T')) return false;
  return [from, endInstant(period) ?? from].some((time) => wallAt(clock, time) !== wallAt(timeZone, time));
}

/** The instant of the end. Without an end, `until` is only the end of the day. */
const endInstant = ({ isExact, until }: Period): number | undefined => (isExact ? until : undefined);

const dayAt = (clock: string | number, instant: number): number => Math.floor(wallAt(clock, instant) / DAY);

/** ISO 8601 in UTC, without milliseconds. */
const isoOf = (instant: number): string => new Date(instant).toISOString().replace('.000', '');

/** Returns a date in words for the word `key`, in its language and on the clock of the event. */
export function dateInWords(date: string, details: EventSummary, words: Words, key: StringKey): string {
  return formatDate(date, { language: words.languageOf(key), timeZone: zoneOf(date, details) }).text;
}
