import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController, sourceProperties } from '../data/event-data.js';
import { titleLevel } from '../data/heading-level.js';
import { Words } from '../words/words.js';
import type { EventSummary, Place } from '../model/event-details.js';
import { formatDate, sameDay } from '../words/format-date.js';
import { readSummary } from '../model/read-summary.js';
import type { Problem } from '../model/reading.js';
import { headerWords, statusWords, type StringKey } from '../words/en.js';
import { hostStyles } from '../ui/host.styles.js';
import { printStyles } from '../ui/print.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { heading } from '../ui/heading.js';
import { status } from '../ui/status.js';
import { date, link, linked, paragraphs } from '../ui/text.js';
import { headerStyles } from './event-header.styles.js';

/**
 * What a reader must know of the event: whether it takes place, category and date, title, summary, the main link, where and how, and the way to register.
 *
 * A cancelled event says so first, its date is struck through, and it offers no registration. Dates stand in the language of the element
 * and in the event's own time zone or offset, never in the reader's.
 *
 * @example
 * <event-header category="Panel Discussions" start="2009-06-19" heading="Legitimacy in UN Field Missions" summary="A full day."></event-header>
 *
 * @summary Status, category, date, title, summary, links, place.
 * @slot - The author's HTML, shown while there are no data.
 * @fires {DetailsLoadEvent} details-load - The element's own source was read.
 * @fires {DetailsErrorEvent} details-error - Something in the data could not be taken as it is.
 * @csspart status - "Cancelled" and the like.
 * @csspart meta - The line with category and date.
 * @csspart category - The category.
 * @csspart date - The date.
 * @csspart heading - The title.
 * @csspart summary - A paragraph of the summary.
 * @csspart link - The main link.
 * @csspart place - The line of a place, or of how to take part.
 * @csspart register - The link to register.
 */
export class EventHeaderElement extends LitElement {
  static override readonly styles = [hostStyles, tokens, headerStyles, printStyles];

  static override readonly properties = {
    ...sourceProperties,
    heading: {},
    category: {},
    start: {},
    end: {},
    timeZone: { attribute: 'time-zone' },
    summary: {},
    href: {},
    linkText: { attribute: 'link-text' },
    status: {},
    mode: {},
    place: {},
  };

  /** Address of the event's JSON. */
  declare src: string | null | undefined;
  /** Which JSON of the page itself: `page` for the JSON-LD that the CMS prints, or the id of a script with JSON. */
  declare from: string | null | undefined;
  /** The event: an object, or JSON text. Gives back what was set. */
  declare details: unknown;
  /** Level of the title, 1 to 6; by default 1, or what the `event-page` says. */
  declare headingLevel: number | undefined;
  /** Words that replace the package's own: an object, or JSON text. */
  declare strings: unknown;
  /** The title; replaces `name`. */
  declare heading: string | null | undefined;
  /** Replaces `category`. */
  declare category: string | null | undefined;
  /** Replaces `startDate`; ISO 8601, with as much precision as there is. */
  declare start: string | null | undefined;
  /** Replaces `endDate`. */
  declare end: string | null | undefined;
  /** IANA name of the zone that times are shown in; replaces `timeZone`. */
  declare timeZone: string | null | undefined;
  /** Replaces `description`; blank lines part paragraphs. */
  declare summary: string | null | undefined;
  /** Address of the main link; replaces `subjectOf[0].url`. */
  declare href: string | null | undefined;
  /** Text of the main link; replaces `subjectOf[0].name`; "More about this event" by default. */
  declare linkText: string | null | undefined;
  /** `scheduled`, `cancelled`, `postponed`, `rescheduled` or `moved-online`; replaces `eventStatus`. */
  declare status: string | null | undefined;
  /** `in-person`, `online` or `mixed`; replaces `eventAttendanceMode`. */
  declare mode: string | null | undefined;
  /** Name of the place; replaces `location.name`. */
  declare place: string | null | undefined;

  readonly #data = new EventDataController<EventSummary>(this, {
    read: readSummary,
    overrides: () => ({
      name: this.heading,
      category: this.category,
      startDate: this.start,
      endDate: this.end,
      timeZone: this.timeZone,
      description: this.summary,
      'subjectOf.url': this.href,
      'subjectOf.name': this.linkText,
      eventStatus: this.status,
      eventAttendanceMode: this.mode,
      'location.name': this.place,
    }),
    loadHtmlReader: async () => (await import('../author-html/author-header.js')).readAuthorHeader,
  });
  readonly #words = new Words(this, { ...headerWords, ...statusWords }, () => this.#data.context?.strings);

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const details: EventSummary = this.#data.details;
    const {
      name,
      nameContent,
      category,
      categoryContent,
      description,
      descriptionContent,
      subjectOf: [more] = [],
    } = details;
    if (!HEADER_FIELDS.some((field) => details[field] !== undefined && details[field] !== 'scheduled'))
      return html`<slot></slot>`;
    const level = titleLevel(this.headingLevel ?? this.#data.authorLevel, this.#data.context);
    const when = this.#when(details);
    return html`
      ${this.#status(details)}
      ${category || when ? html`<p part="meta">${category ? html`<span part="category">${linked(category, undefined, categoryContent)}</span>` : nothing} ${when ?? nothing}</p>` : nothing}
      ${name ? heading(level, linked(name, undefined, nameContent)) : nothing} ${paragraphs(description, 'summary', descriptionContent)}
      ${link(more?.url, more?.name, 'link', this.#words.word('moreAboutThisEvent'))}
      ${this.#where(details)} ${this.#register(details)}
    `;
  }

  #status({ eventStatus, previousStartDate, timeZone }: EventSummary): TemplateResult | typeof nothing {
    const was = previousStartDate && formatDate(previousStartDate, { language: this.#words.language, timeZone }).text;
    return status(eventStatus, this.#words, was);
  }

  #when({ startDate, endDate, timeZone, eventStatus }: EventSummary): TemplateResult | undefined {
    const first = startDate ?? endDate;
    if (!first) return undefined;
    const options = { language: this.#words.language, timeZone };
    const start = date(first, options);
    const end =
      startDate && endDate && endDate !== startDate
        ? date(endDate, { ...options, timeOnly: sameDay(startDate, endDate, timeZone) })
        : undefined;
    const to = html`<span lang=${this.#words.lang('to') ?? nothing}>${this.#words.say('to')}</span>`;
    return html`<span part="date" class=${eventStatus === 'cancelled' ? 'cancelled' : ''}>${start}${end ? html` ${to} ${end}` : nothing}</span>`;
  }

  #where({ eventAttendanceMode, location = [] }: EventSummary): TemplateResult | typeof nothing {
    const key: StringKey | undefined =
      eventAttendanceMode &&
      ({ 'in-person': 'inPerson', online: 'online', mixed: 'inPersonAndOnline' } as const)[eventAttendanceMode];
    const mode = key
      ? html`<p part="place" lang=${this.#words.lang(key) ?? nothing}>${this.#words.say(key)}</p>`
      : nothing;
    return html`${location.map((place) => html`<p part="place">${this.#place(place)}</p>`)} ${mode}`;
  }

  #place({ '@type': type, name, address, url, hasMap }: Place): TemplateResult {
    const isVirtual = type === 'VirtualLocation';
    const shown = name ?? (isVirtual ? this.#words.say('online') : (url ?? ''));
    const label = address === name ? undefined : address;
    const map = html`<a href=${hasMap ?? nothing} lang=${this.#words.lang('map') ?? nothing}>${this.#words.say('map')}</a>`;
    return html`${linked(shown, url)}${shown && label ? ', ' : ''}${label ? html`<bdi>${label}</bdi>` : nothing}
    ${hasMap ? map : nothing}`;
  }

  /** Nobody registers for what does not take place, or is full. */
  #register({ eventStatus, offers = [] }: EventSummary): TemplateResult | typeof nothing {
    const offer = offers.find(({ url, soldOut }) => url && !soldOut);
    if (!offer || eventStatus === 'cancelled') return nothing;
    return link(offer.url, undefined, 'register', this.#words.word('register'));
  }
}

/** Without any of these there is nothing to show; that an event is scheduled is nothing either. */
const HEADER_FIELDS = [
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

declare global {
  interface HTMLElementTagNameMap {
    'event-header': EventHeaderElement;
  }
}
