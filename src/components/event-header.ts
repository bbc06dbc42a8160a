import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../data/source-properties.js';
import type { EventSummary, Place } from '../model/event-details.js';
import { readSummary } from '../model/read-summary.js';
import type { DateInput, ModeInput, StatusInput } from '../model/event-input.js';
import type { Problem } from '../model/reading.js';
import { baseStyles } from '../ui/base.styles.js';
import { heading } from '../ui/heading.js';
import { printStyles } from '../ui/print.styles.js';
import { status } from '../ui/status.js';
import { date, inline, link, linked, paragraphs } from '../ui/text.js';
import { headerWords, statusWords } from '../words/en-elements.js';
import type { StringKey } from '../words/en.js';
import { formatDate, isSameDay } from '../words/format-date.js';
import { headerStyles } from './event-header.styles.js';

const OVERRIDES = {
  heading: 'name',
  category: 'category',
  start: 'startDate',
  end: 'endDate',
  timeZone: 'timeZone',
  summary: 'description',
  href: 'subjectOf.url',
  linkText: 'subjectOf.name',
  status: 'eventStatus',
  mode: 'eventAttendanceMode',
  place: 'location.name',
};

/**
 * The key facts of an event: status, category, date, title, summary, main link, place, attendance mode, and the link to
 * register.
 *
 * The status comes first. If the event is cancelled, its date is struck through, and there is no link to register.
 * Dates are formatted in the language of the element and in the event's own time zone or offset, never in the reader's
 * time zone.
 *
 * @example
 * <event-header
 *   category="Panel Discussions" start="2009-06-19" heading="Legitimacy in UN Field Missions"
 * ></event-header>
 *
 * @summary Status, category, date, title, summary, links and place of an event.
 * @slot - The author's HTML, shown while there is no data.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart status - The status, such as "Cancelled".
 * @csspart meta - The line with category and date.
 * @csspart category - The category.
 * @csspart date - The date.
 * @csspart heading - The title.
 * @csspart summary - A paragraph of the summary.
 * @csspart link - The main link.
 * @csspart place - A line with a place or the attendance mode.
 * @csspart register - The link to register.
 */
export class EventHeaderElement extends LitElement {
  static override readonly styles = [baseStyles, headerStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES);

  /** The title; replaces `name`. */
  declare heading: string | null | undefined;
  /** The category; replaces `category`. */
  declare category: string | null | undefined;
  /** The start in ISO 8601, as precise as it is known; replaces `startDate`. */
  declare start: DateInput | null | undefined;
  /** The end in ISO 8601; replaces `endDate`. */
  declare end: DateInput | null | undefined;
  /** IANA name of the time zone in which times are shown; replaces `timeZone`. */
  declare timeZone: string | null | undefined;
  /** The summary, in which blank lines separate paragraphs; replaces `description`. */
  declare summary: string | null | undefined;
  /** Address of the main link; replaces `subjectOf[0].url`. */
  declare href: string | null | undefined;
  /** Text of the main link; replaces `subjectOf[0].name`; "More about this event" by default. */
  declare linkText: string | null | undefined;
  /** The status: `scheduled`, `cancelled`, `postponed`, `rescheduled` or `moved-online`; replaces `eventStatus`. */
  declare status: StatusInput | null | undefined;
  /** The attendance mode: `in-person`, `online` or `mixed`; replaces `eventAttendanceMode`. */
  declare mode: ModeInput | null | undefined;
  /** Name of the place; replaces `location.name`. */
  declare place: string | null | undefined;

  readonly #data = new EventDataController<EventSummary>(this, {
    read: readSummary,
    overrides: OVERRIDES,
    words: { ...headerWords, ...statusWords },
    loadHtmlReader: async () => (await import('../author-html/author-header.js')).headerJson,
  });

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const details: EventSummary = this.#data.details;
    if (!hasContent(details)) return html`<slot></slot>`;
    const { titleLevel, words } = this.#data;
    const { name, category, subjectOf: [more] = [] } = details;
    const when = this.#when(details);
    return html`
      ${this.#status(details)}
      ${category || when ? html`<p part="meta">${category ? html`<span part="category">${inline(details, 'category')}</span>` : nothing} ${when ?? nothing}</p>` : nothing}
      ${name ? heading(titleLevel, inline(details)) : nothing} ${paragraphs(details, 'summary')}
      ${link(more?.url, more?.name, 'link', words, 'moreAboutThisEvent')}
      ${this.#where(details)} ${this.#register(details)}
    `;
  }

  #status({ eventStatus, previousStartDate, timeZone }: EventSummary): TemplateResult | typeof nothing {
    const previousDate =
      previousStartDate && formatDate(previousStartDate, { language: this.#data.words.language, timeZone }).text;
    return status(eventStatus, this.#data.words, previousDate);
  }

  #when({ startDate, endDate, timeZone, eventStatus }: EventSummary): TemplateResult | undefined {
    const first = startDate ?? endDate;
    if (!first) return undefined;
    const options = { language: this.#data.words.language, timeZone };
    const start = date(first, options);
    const end =
      startDate && endDate && endDate !== startDate
        ? date(endDate, { ...options, timeOnly: isSameDay(startDate, endDate, timeZone) })
        : undefined;
    const to = html`<span lang=${this.#data.words.lang('to') ?? nothing}>${this.#data.words.text('to')}</span>`;
    return html`<span part="date" class=${eventStatus === 'cancelled' ? 'cancelled' : ''}>${start}${end ? html` ${to} ${end}` : nothing}</span>`;
  }

  #where({ eventAttendanceMode, location = [] }: EventSummary): TemplateResult | typeof nothing {
    const key: StringKey | undefined =
      eventAttendanceMode &&
      ({ 'in-person': 'inPerson', online: 'online', mixed: 'inPersonAndOnline' } as const)[eventAttendanceMode];
    const mode = key
      ? html`<p part="place" lang=${this.#data.words.lang(key) ?? nothing}>${this.#data.words.text(key)}</p>`
      : nothing;
    return html`${location.map((place) => html`<p part="place">${this.#place(place)}</p>`)} ${mode}`;
  }

  #place({ '@type': type, name, address, url, hasMap }: Place): TemplateResult {
    const isVirtual = type === 'VirtualLocation';
    const shown = name ?? (isVirtual ? this.#data.words.text('online') : (url ?? ''));
    const label = address === name ? undefined : address;
    const map = html`<a href=${hasMap ?? nothing} lang=${this.#data.words.lang('map') ?? nothing}>${this.#data.words.text('map')}</a>`;
    return html`${linked({ name: shown, url })}${shown && label ? ', ' : ''}${label ? html`<bdi>${label}</bdi>` : nothing}
    ${hasMap ? map : nothing}`;
  }

  /** Renders the link to register, unless the event is cancelled or sold out. */
  #register({ eventStatus, offers = [] }: EventSummary): TemplateResult | typeof nothing {
    const offer = offers.find(({ url, soldOut }) => url && !soldOut);
    if (!offer || eventStatus === 'cancelled') return nothing;
    return link(offer.url, undefined, 'register', this.#data.words, 'register');
  }
}

/**
 * Whether the details contain anything that this element shows. The status "scheduled" alone shows nothing, and fields
 * of other elements do not count.
 */
function hasContent(details: EventSummary): boolean {
  return SHOWN_FIELDS.some((field) => details[field] !== undefined && details[field] !== 'scheduled');
}

const SHOWN_FIELDS = [
  'name',
  'category',
  'startDate',
  'endDate',
  'description',
  'subjectOf',
  'eventStatus',
  'eventAttendanceMode',
  'location',
] as const;

export interface EventHeaderElement extends SourceProperties {
  /** Level of the title, 1 to 6; by default the level that the surrounding `event-page` provides, or else 1. */
  headingLevel: number | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-header': EventHeaderElement;
  }
}
