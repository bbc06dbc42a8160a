import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EventDataController } from '../../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../../data/source-properties.js';
import type { Availability, EventSummary } from '../../model/event-details.js';
import { phaseChanges, phaseOf } from '../../model/phase.js';
import { readSummary } from '../../model/read-summary.js';
import { registrationChanges } from '../../model/registration.js';
import type { DateInput, ModeInput, StatusInput } from '../../model/event-input.js';
import type { Problem } from '../../model/reading.js';
import { Clock } from '../../page/clock.js';
import { baseStyles } from '../../ui/base.styles.js';
import { heading } from '../../ui/heading.js';
import { printStyles } from '../../ui/print.styles.js';
import { status } from '../../ui/status.js';
import { inline, link, paragraphs } from '../../ui/text.js';
import { dateWords, headerWords, statusWords } from '../../words/en-elements.js';
import { headerStyles } from './event-header.styles.js';
import { factsTemplate } from './facts.js';
import { registerTemplates } from './register.js';
import { dateInWords, dateTemplates, phaseTemplate, readerTimeTemplates, type ReaderTime } from './when.js';
import { whereTemplates } from './where.js';

const OVERRIDES = {
  heading: 'name',
  category: 'category',
  start: 'startDate',
  end: 'endDate',
  previousStart: 'previousStartDate',
  timeZone: 'timeZone',
  summary: 'description',
  href: 'subjectOf.url',
  linkText: 'subjectOf.name',
  status: 'eventStatus',
  statusNote: 'statusNote',
  mode: 'eventAttendanceMode',
  place: 'location.name',
  joinHref: 'joinHref',
  register: 'offers.url',
  registerText: 'offers.linkText',
  availability: 'offers.availability',
  price: 'offers.priceText',
  organizer: 'organizer.name',
  topics: 'about',
  language: 'inLanguage',
  contact: 'organizer.contactPoint',
  accessibility: 'accessibilitySummary',
};

/**
 * The key facts of an event: status, phase, category, date, title, summary, main link, place, how to join and to
 * register, and facts such as organizer and accessibility.
 *
 * The status comes first. If the event is cancelled or postponed, its date is struck through, and there is no link to
 * join or to register. "Happening now" and "Past event" follow the clock, and so does the registration.
 *
 * Dates are formatted in the language of the element and in the event's own time zone or offset. If the event can be
 * attended from elsewhere, the time in the reader's time zone follows them.
 *
 * @example
 * <event-header
 *   category="Panel Discussions" start="2009-06-19" heading="Legitimacy in UN Field Missions"
 * ></event-header>
 *
 * @summary Status, date, title, summary, place, registration and facts of an event.
 * @slot - The author's HTML, shown while there is no data.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @cssstate upcoming - The event is still to come.
 * @cssstate now - The event takes place at the moment.
 * @cssstate past - The event is over.
 * @cssstate cancelled - The event is cancelled.
 * @cssstate postponed - The event is postponed.
 * @csspart status - A status, such as "Cancelled".
 * @csspart status-note - The reason for the status.
 * @csspart phase - "Happening now" or "Past event".
 * @csspart meta - A line with category and date.
 * @csspart category - The category.
 * @csspart date - A date, with its end.
 * @csspart reader-time - The date in the time zone of the reader.
 * @csspart heading - The title.
 * @csspart summary - A paragraph of the summary.
 * @csspart link - The main link.
 * @csspart place - A line with a place, how to take part, or the attendance mode.
 * @csspart join - The link to a virtual place.
 * @csspart register - A link to register.
 * @csspart offers - The list of several ways to register.
 * @csspart price - The price.
 * @csspart availability - A line such as "Sold out" or "Registration is closed".
 * @csspart facts - The list of facts.
 * @csspart fact - A value of a fact.
 */
export class EventHeaderElement extends LitElement {
  static override readonly styles = [baseStyles, headerStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES, {
    readerTime: { attribute: 'reader-time' },
    map: {},
    facts: {},
  });

  /** The title; replaces `name`. */
  declare heading: string | null | undefined;
  /** The category; replaces `category`. */
  declare category: string | null | undefined;
  /** The start in ISO 8601, as precise as it is known; replaces `startDate`. */
  declare start: DateInput | null | undefined;
  /** The end in ISO 8601; replaces `endDate`. */
  declare end: DateInput | null | undefined;
  /** The former start of a rescheduled event; replaces `previousStartDate`. */
  declare previousStart: DateInput | null | undefined;
  /** IANA name of the time zone in which times are shown; replaces `timeZone`. */
  declare timeZone: string | null | undefined;
  /**
   * Whether to show the time in the reader's time zone: `auto` (default) if the event can be attended from elsewhere,
   * `always`, or `never`. It is shown only if the reader's clock differs.
   */
  declare readerTime: ReaderTime | null | undefined;
  /** The summary, in which blank lines separate paragraphs; replaces `description`. */
  declare summary: string | null | undefined;
  /** Address of the main link; replaces `subjectOf[0].url`. */
  declare href: string | null | undefined;
  /** Text of the main link; replaces `subjectOf[0].name`; "More about this event" by default. */
  declare linkText: string | null | undefined;
  /**
   * The status: `scheduled`, `cancelled`, `postponed`, `rescheduled` or `moved-online`, or several, separated by
   * spaces; replaces `eventStatus`.
   */
  declare status: StatusInput | `${StatusInput} ${StatusInput}` | null | undefined;
  /** The reason for the status; replaces `statusNote`. */
  declare statusNote: string | null | undefined;
  /** The attendance mode: `in-person`, `online` or `mixed`; replaces `eventAttendanceMode`. */
  declare mode: ModeInput | null | undefined;
  /** Name of the place; replaces `location.name`. */
  declare place: string | null | undefined;
  /**
   * Address of a map, for places without a map in the data. The placeholders `{address}`, `{name}`, `{latitude}` and
   * `{longitude}` are filled in, as in `https://maps.example/?q={address}`. Without it, a place with coordinates has a
   * link to OpenStreetMap.
   */
  declare map: string | null | undefined;
  /** Address at which to join the event; it adds a `VirtualLocation` to `location`. */
  declare joinHref: string | null | undefined;
  /** Address at which to register; replaces `offers[0].url`. */
  declare register: string | null | undefined;
  /** Text of the link to register; replaces `offers[0].linkText`; "Register" by default. */
  declare registerText: string | null | undefined;
  /** Whether somebody can register; replaces `offers[0].availability`. */
  declare availability: Availability | null | undefined;
  /** The price, shown as it is; replaces `offers[0].priceText`. */
  declare price: string | null | undefined;
  /** The facts to show, in this order; `organizer sponsor topics language contact accessibility` by default. */
  declare facts: string | null | undefined;
  /** Name of the organizer; replaces `organizer.name`. */
  declare organizer: string | null | undefined;
  /** Topics, separated by commas; replaces `about`. */
  declare topics: string | null | undefined;
  /** The language of the event, such as `fr`; replaces `inLanguage`. It is shown if it is not that of the page. */
  declare language: string | null | undefined;
  /** A text, an e-mail address or an address; replaces `organizer.contactPoint`. */
  declare contact: string | null | undefined;
  /** What makes the event accessible; replaces `accessibilitySummary`. */
  declare accessibility: string | null | undefined;

  readonly #data = new EventDataController<EventSummary>(this, {
    read: readSummary,
    overrides: OVERRIDES,
    words: { ...dateWords, ...headerWords, ...statusWords },
    loadHtmlReader: async () => (await import('../../author-html/author-header.js')).headerJson,
  });
  readonly #clock = new Clock(this, () => [
    ...phaseChanges(this.#data.details),
    ...registrationChanges(this.#data.details),
  ]);

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const details: EventSummary = this.#data.details;
    if (!hasContent(details)) return html`<slot></slot>`;
    const { now } = this.#clock;
    const { titleLevel, words } = this.#data;
    const { name, category, subjectOf: [more] = [] } = details;
    const [date, ...otherDates] = dateTemplates(details, words);
    return html`
      ${this.#status(details, now)} ${phaseTemplate(phaseOf(details, now), words)}
      ${category || date ? html`<p part="meta">${category ? html`<span part="category">${inline(details, 'category')}</span>` : nothing} ${date ?? nothing}</p>` : nothing}
      ${otherDates.map((other) => html`<p part="meta">${other}</p>`)}
      ${readerTimeTemplates(details, now, this.readerTime ?? 'auto', words)}
      ${name ? heading(titleLevel, inline(details)) : nothing} ${paragraphs(details, 'summary')}
      ${link(more?.url, more?.name, 'link', words, 'moreAboutThisEvent')}
      ${whereTemplates(details, now, this.map, words)} ${registerTemplates(details, now, words)}
      ${factsTemplate(this.topics == null ? details : { ...details, keywords: [] }, this.facts, words)}
    `;
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const { eventStatus = [] }: EventSummary = this.#data.details;
    const phase = phaseOf(this.#data.details, this.#clock.now);
    const { states } = this.#data.busy;
    for (const state of ['upcoming', 'now', 'past', 'cancelled', 'postponed'] as const)
      states[state === phase || (eventStatus as readonly string[]).includes(state) ? 'add' : 'delete'](state);
  }

  /** Renders the statuses. Of an event that is over, only that it did not take place still matters. */
  #status(details: EventSummary, now: number): readonly TemplateResult[] {
    const { eventStatus = [], previousStartDate, statusNote } = details;
    if (phaseOf(details, now) === 'past') return [];
    const { words } = this.#data;
    const former = previousStartDate?.at(-1);
    const was = former && dateInWords(former, details, words, 'rescheduledWas');
    return status(eventStatus, words, { was, note: statusNote });
  }
}

/** Whether the details contain anything that this element shows. The fields of other elements do not count. */
function hasContent(details: EventSummary): boolean {
  return (
    SHOWN_FIELDS.some((field) => details[field] !== undefined) ||
    details.eventStatus?.some((one) => one !== 'scheduled') === true
  );
}

const SHOWN_FIELDS = [
  ...([
    'name',
    'category',
    'startDate',
    'endDate',
    'eventSchedule',
    'description',
    'subjectOf',
    'eventAttendanceMode',
  ] as const),
  ...(['location', 'offers', 'organizer', 'sponsor', 'about', 'accessibilitySummary', 'additionalProperty'] as const),
];

export interface EventHeaderElement extends SourceProperties {
  /** Level of the title, 1 to 6; by default the level that the surrounding `event-page` provides, or else 1. */
  headingLevel: number | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-header': EventHeaderElement;
  }
}
