import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController, sourceProperties } from '../data/event-data.js';
import { partLevel } from '../data/heading-level.js';
import { Words } from '../words/words.js';
import type { RecentEvent } from '../model/event-details.js';
import { readRecentEvents } from '../model/read-lists.js';
import type { Problem } from '../model/reading.js';
import { hostStyles } from '../ui/host.styles.js';
import { listStyles } from '../ui/list.styles.js';
import { printStyles } from '../ui/print.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { listWords, statusWords } from '../words/en.js';
import { entryHeading, heading } from '../ui/heading.js';
import { date, link, linked, paragraphs } from '../ui/text.js';
import { status } from '../ui/status.js';

/**
 * A rail of other events: date, title and a few words each, and a link to more.
 *
 * What is seen is the order in the document: a status such as "Cancelled" before the date, the date before the title, which is the entry's only link.
 *
 * @example
 * <event-recent heading="Recent Events" href="/events" items='[{"name": "A launch", "startDate": "2014-11-25", "url": "/launch"}]'></event-recent>
 *
 * @summary Recent events with a link to more.
 * @slot - The author's HTML, shown while there are no data.
 * @fires {DetailsLoadEvent} details-load - The element's own source was read.
 * @fires {DetailsErrorEvent} details-error - Something in the data could not be taken as it is.
 * @csspart heading - The heading of the rail, and of each entry.
 * @csspart list - The list.
 * @csspart status - The status of an event that does not take place as planned.
 * @csspart date - The date of an entry.
 * @csspart description - A paragraph of an entry.
 * @csspart summary - What else the author says of the list.
 * @csspart more - The closing link.
 */
export class EventRecentElement extends LitElement {
  static override readonly styles = [hostStyles, tokens, listStyles, printStyles];

  static override readonly properties = {
    ...sourceProperties,
    heading: {},
    href: {},
    linkText: { attribute: 'link-text' },
    items: {},
  };

  /** Address of the event's JSON. */
  declare src: string | null | undefined;
  /** Which JSON of the page itself: `page` for the JSON-LD that the CMS prints, or the id of a script with JSON. */
  declare from: string | null | undefined;
  /** The event: an object, or JSON text. Gives back what was set. */
  declare details: unknown;
  /** Level of the element's heading, 1 to 6; by default one below the event's title. */
  declare headingLevel: number | undefined;
  /** Words that replace the package's own: an object, or JSON text. */
  declare strings: unknown;
  /** Replaces `recentEvents.name`. */
  declare heading: string | null | undefined;
  /** Address of the list of all events; replaces `recentEvents.url`. */
  declare href: string | null | undefined;
  /** Text of the link to it; "View more" by default. */
  declare linkText: string | null | undefined;
  /** The entries (`{name, startDate, description?, url?, eventStatus?}`): an array or a list object, or JSON text. */
  declare items: unknown;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ recentEvents: readRecentEvents(event) }),
    overrides: () => ({
      'recentEvents.items': this.items,
      'recentEvents.name': this.heading,
      'recentEvents.url': this.href,
      'recentEvents.linkText': this.linkText,
    }),
    loadHtmlReader: async () => (await import('../author-html/author-lists.js')).readAuthorEvents,
  });
  readonly #words = new Words(this, { ...listWords, ...statusWords }, () => this.#data.context?.strings);

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const { recentEvents } = this.#data.details;
    if (!recentEvents?.itemListElement.length) return html`<slot></slot>`;
    const { name, nameContent, description, descriptionContent, url, linkText, itemListElement } = recentEvents;
    const level = partLevel(this.headingLevel ?? this.#data.authorLevel, this.#data.context);
    return html`
      <section aria-label=${name ?? nothing}>
        ${name ? heading(level, linked(name, undefined, nameContent)) : nothing}
        <ul role="list" part="list">
          ${[...itemListElement].map((event) => html`<li>${this.#entry(event, name ? level + 1 : level)}</li>`)}
        </ul>
        ${paragraphs(description, 'summary', descriptionContent)} ${link(url, linkText, 'more', this.#words.word('viewMore'))}
      </section>
    `;
  }

  #entry(event: RecentEvent, level: number): TemplateResult {
    const { name, nameContent, startDate, description, descriptionContent, url, eventStatus } = event;
    const { language } = this.#words;
    return html`
      ${status(eventStatus, this.#words)}
      ${startDate ? html`<p part="date" class=${eventStatus === 'cancelled' ? 'cancelled' : ''}>${date(startDate, { language, style: 'short' })}</p>` : nothing}
      ${entryHeading(level, name, url, nameContent)} ${paragraphs(description, 'description', descriptionContent)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-recent': EventRecentElement;
  }
}
