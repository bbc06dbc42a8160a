import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../data/source-properties.js';
import type { RecentEvent } from '../model/event-details.js';
import { isCalledOff } from '../model/phase.js';
import { readRecentEvents } from '../model/read-lists.js';
import type { ListInput, RecentEventInput } from '../model/event-input.js';
import type { Problem } from '../model/reading.js';
import { baseStyles } from '../ui/base.styles.js';
import { heading } from '../ui/heading.js';
import { followEntry, listSection } from '../ui/list-section.js';
import { listStyles } from '../ui/list.styles.js';
import { printStyles } from '../ui/print.styles.js';
import { status } from '../ui/status.js';
import { date, linked, paragraphs } from '../ui/text.js';
import { listWords, statusWords } from '../words/en-elements.js';

const OVERRIDES = {
  items: 'recentEvents.items',
  heading: 'recentEvents.name',
  href: 'recentEvents.url',
  linkText: 'recentEvents.linkText',
};

/**
 * A list of other events, and a closing link to more. Each entry has a date, a title and a short description.
 *
 * The visual order is the reading order: a status such as "Cancelled", then the date, then the title, which is the only
 * link of an entry. A click anywhere in the entry leads to it.
 *
 * @example
 * <event-recent heading="Recent Events" href="/events" items='[{"name": "A launch", "url": "/launch"}]'></event-recent>
 *
 * @summary Recent events with a link to more.
 * @slot - The author's HTML, shown while there are no entries.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart heading - The heading of the list and of each entry.
 * @csspart list - The list.
 * @csspart status - The status of an event that does not take place as planned.
 * @csspart date - The date of an entry.
 * @csspart description - A paragraph of an entry.
 * @csspart summary - A paragraph of the description of the list.
 * @csspart more - The closing link.
 */
export class EventRecentElement extends LitElement {
  static override readonly styles = [baseStyles, listStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES);

  /** The heading; replaces `recentEvents.name`. */
  declare heading: string | null | undefined;
  /** Address of the list of all events; replaces `recentEvents.url`. */
  declare href: string | null | undefined;
  /** Text of the closing link; "View more" by default. */
  declare linkText: string | null | undefined;
  /** The entries (`{name, startDate, description?, url?, eventStatus?}`): an array or a list object, or JSON text. */
  declare items: ListInput<RecentEventInput> | string | null | undefined;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ recentEvents: readRecentEvents(event) }),
    overrides: OVERRIDES,
    words: { ...listWords, ...statusWords },
    loadHtmlReader: async () => (await import('../author-html/author-lists.js')).eventsJson,
  });

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', followEntry);
  }

  override render(): TemplateResult {
    const { recentEvents } = this.#data.details;
    if (!recentEvents?.itemListElement.length) return html`<slot></slot>`;
    return listSection(recentEvents, this.#data, (event, level) => this.#entry(event, level));
  }

  #entry(event: RecentEvent, level: number): TemplateResult {
    const { startDate, eventStatus } = event;
    const { words } = this.#data;
    return html`
      ${status(eventStatus, words)}
      ${startDate ? html`<p part="date" class=${isCalledOff(eventStatus) ? 'cancelled' : ''}>${date(startDate, { language: words.language, style: 'short' })}</p>` : nothing}
      ${heading(level, linked(event))} ${paragraphs(event, 'description')}
    `;
  }
}

export interface EventRecentElement extends SourceProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'event-recent': EventRecentElement;
  }
}
