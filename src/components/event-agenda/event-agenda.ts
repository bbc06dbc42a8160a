import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../../data/source-properties.js';
import { isTimeZone } from '../../model/dates.js';
import type { EventDetails, Performer, Place } from '../../model/event-details.js';
import type { ListInput, SessionInput } from '../../model/event-input.js';
import { DAY } from '../../model/instants.js';
import { isCalledOff, isOpenToRemote, isStillOn } from '../../model/phase.js';
import { readSessions } from '../../model/read-sessions.js';
import { readSummary } from '../../model/read-summary.js';
import type { Problem } from '../../model/reading.js';
import { Clock } from '../../page/clock.js';
import { baseStyles } from '../../ui/base.styles.js';
import { heading } from '../../ui/heading.js';
import { partSection } from '../../ui/part-section.js';
import { printStyles } from '../../ui/print.styles.js';
import { status } from '../../ui/status.js';
import { formattedDate } from '../../ui/date.js';
import { inline, linked, paragraphs, wordAround, wordLine } from '../../ui/text.js';
import { agendaWords, dateWords, statusWords } from '../../words/en-elements.js';
import type { Words } from '../../words/words.js';
import { formatDate, type FormattedDate } from '../../words/format-date.js';
import { formatTimeSpan } from '../../words/format-units.js';
import { zoneName } from '../../words/format-zone.js';
import { agendaStyles } from './event-agenda.styles.js';
import {
  daysOf,
  hasTime,
  instantsOf,
  isOn,
  readerDifference,
  timedSessions,
  type TimedSession,
} from '../../model/sessions.js';

const OVERRIDES = {
  items: 'subEvent.items',
  heading: 'subEvent.name',
  timeZone: 'timeZone',
};

/**
 * The sessions of an event, in the order of their times. Each has a title, and may have a time, speakers, a place and a
 * description. Sessions on several days have a heading for each day.
 *
 * Times are shown without day and time zone. One line before the sessions names the time zone. If the event can be
 * attended from elsewhere, the next line says how far the reader's time zone is ahead or behind.
 *
 * A session that takes place at the moment is marked with "Now". The time of a cancelled session is struck through.
 *
 * @example
 * <event-agenda
 *   heading="Programme" time-zone="Europe/Vienna"
 *   items='[{"name": "Opening", "startDate": "2027-03-18T14:00", "endDate": "2027-03-18T14:20"}]'
 * ></event-agenda>
 *
 * @summary Sessions with their times and speakers.
 * @slot - The author's HTML, shown while there are no entries.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart heading - The heading of the sessions, of a day and of a session.
 * @csspart zone - A line about the time zone.
 * @csspart list - The list of the sessions of one day.
 * @csspart status - The status of a session that does not take place as planned.
 * @csspart now - "Now", before the time of a session that takes place at the moment.
 * @csspart time - The time of a session.
 * @csspart speaker - A line with a speaker of a session.
 * @csspart place - The place of a session.
 * @csspart description - A paragraph about a session.
 * @csspart summary - A paragraph about all sessions.
 */
export class EventAgendaElement extends LitElement {
  static override readonly styles = [baseStyles, agendaStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES);

  /** The heading; replaces `subEvent.name`. */
  declare heading: string | null | undefined;
  /** IANA name of the time zone of times without an offset, such as `Europe/Vienna`; replaces `timeZone`. */
  declare timeZone: string | null | undefined;
  /** The sessions (`{name, startDate, endDate, performer, …}`): an array or a list object, or JSON text. */
  declare items: ListInput<SessionInput> | string | null | undefined;

  readonly #data = new EventDataController<EventDetails>(this, {
    read: (event) => {
      const subEvent = readSessions(event);
      return { ...readSummary(event), ...(subEvent && { subEvent }) };
    },
    overrides: OVERRIDES,
    words: { ...agendaWords, ...dateWords, ...statusWords },
    loadHtmlReader: async () => (await import('../../author-html/author-sessions.js')).sessionsJson,
  });
  readonly #clock = new Clock(this, () =>
    this.#sessions.flatMap(({ period }) => (period?.isExact ? [period.from, period.until] : [])),
  );

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  get #sessions(): readonly TimedSession[] {
    const { '@type': isSeries, subEvent, timeZone } = this.#data.details;
    return isSeries || !subEvent ? [] : timedSessions(subEvent.itemListElement, timeZone);
  }

  override render(): TemplateResult {
    const sessions = this.#sessions;
    if (!sessions.length) return html`<slot></slot>`;
    const { details, words } = this.#data;
    const days = daysOf(sessions);
    return partSection(details.subEvent!, this.#data, 'programme', (level) => {
      const isSeveral = days.length > 1;
      return html`
        ${this.#zoneTemplates(sessions)} ${paragraphs(details.subEvent!, 'summary')}
        ${days.map(
          (one) => html`
            ${one.day ? heading(level, formattedDate(formatDate(one.day, { language: words.language }))) : nothing}
            <ol role="list" part="list">
              ${one.sessions.map((session) => this.#session(session, isSeveral ? level + 1 : level))}
            </ol>
          `,
        )}
      `;
    });
  }

  /** Renders the time zone, and how far that of the reader is from it if somebody may attend from there. */
  #zoneTemplates(sessions: readonly TimedSession[]): readonly TemplateResult[] {
    const { details, words } = this.#data;
    const instants = instantsOf(sessions);
    const [first] = instants;
    if (!first || instants.some(({ clock }) => clock !== first.clock)) return [];
    const zone = zoneName(first.clock, first.start, first.from, words.languageOf('timesAreIn'));
    const { timeZone: readerZone } = new Intl.DateTimeFormat().resolvedOptions();
    const isNeeded = isOpenToRemote(details) && isStillOn(details, this.#clock.now) && isTimeZone(readerZone);
    const difference = isNeeded ? readerDifference(sessions, readerZone) : undefined;
    const key = (difference ?? 0) > 0 ? 'yourTimeZoneIsAhead' : 'yourTimeZoneIsBehind';
    const span = difference && formatTimeSpan(Math.abs(difference) / 1000, words.languageOf(key), 'long');
    return [
      ...(zone ? [wordLine('zone', 'timesAreIn', words, { zone })] : []),
      ...(span ? [wordLine('zone', key, words, { difference: span })] : []),
    ];
  }

  #session(timed: TimedSession, level: number): TemplateResult {
    const { session } = timed;
    const { words } = this.#data;
    const isNow = isOn(timed, this.#clock.now);
    return html`<li aria-current=${isNow ? 'time' : nothing}>
      <div class="when">${status(session.eventStatus, words)} ${isNow ? wordLine('now', 'now', words) : nothing} ${this.#time(timed)}</div>
      <div class="what">
        ${heading(level, linked(session))} ${session.performer?.map((one) => speaker(one, words))} ${session.location?.map((one) => place(one, words))}
        ${paragraphs(session, 'description')}
      </div>
    </li>`;
  }

  #time({ session, period }: TimedSession): TemplateResult | typeof nothing {
    const { words } = this.#data;
    const isStruck = isCalledOff(session.eventStatus) ? 'cancelled' : '';
    const line = (content: unknown): TemplateResult => html`<p part="time" class=${isStruck}>${content}</p>`;
    const { timeText: text, startDate } = session;
    if (text)
      return line(startDate && period ? formattedDate({ ...formatDate(startDate), text }) : html`<bdi>${text}</bdi>`);
    if (!period) return nothing;
    const { start, end, from, until, isExact } = period;
    // A text that is no date is shown as it is. A day alone is in the heading, if there are several.
    if (Number.isNaN(from)) return line(formattedDate({ text: start }));
    if (!hasTime(start)) return nothing;
    const shown = (date: string, timeOnly: boolean): FormattedDate =>
      formatDate(date, {
        language: words.language,
        timeZone: this.#data.details.timeZone,
        withoutZone: true,
        timeOnly,
      });
    // An end in the night after the session is still the same evening.
    const isSameDay = !isExact || until - from < DAY;
    const last = end && (!hasTime(end) && isSameDay ? undefined : shown(end, isSameDay));
    const first = formattedDate(shown(start, true));
    if (!last) return line(first);
    return line(wordAround(isSameDay ? 'toTime' : 'to', words, { start: first, end: formattedDate(last) }));
  }
}

/** Renders a speaker: "Chair: Ana Silva, Director, River Institute". */
function speaker(performer: Performer, words: Words): TemplateResult {
  const { roleName, jobTitle, affiliation } = performer;
  const others = [jobTitle, affiliation].filter(Boolean).map((text) => html`${words.mark('comma')}<bdi>${text}</bdi>`);
  return html`<p part="speaker">${roleName ? html`<bdi>${roleName}</bdi>${words.mark('colon')}` : nothing}${inline(performer)}${others}</p>`;
}

function place({ name, address }: Place, words: Words): TemplateResult | typeof nothing {
  const texts = [...new Set([name, address].filter(Boolean))];
  return texts.length
    ? html`<p part="place">${texts.map((text, i) => html`${i ? words.mark('comma') : nothing}<bdi>${text}</bdi>`)}</p>`
    : nothing;
}

export interface EventAgendaElement extends SourceProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'event-agenda': EventAgendaElement;
  }
}
