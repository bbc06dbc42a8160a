import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EventDataController } from '../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../data/source-properties.js';
import type { Datum } from '../model/datum.js';
import type { EntryList } from '../model/entry-list.js';
import type { RecentEvent } from '../model/event-details.js';
import { isCalledOff } from '../model/phase.js';
import { readRecentEvents } from '../model/read-lists.js';
import { datedEvents, selectEvents, type DatedEvent, type ShownEvents } from '../model/recent-events.js';
import type { ListInput, RecentEventInput } from '../model/event-input.js';
import type { Problem } from '../model/reading.js';
import { announcerFor } from '../page/announcer.js';
import { Clock } from '../page/clock.js';
import { parseJsonOrCalendar } from '../sources/json-or-calendar.js';
import { baseStyles } from '../ui/base.styles.js';
import { controlStyles } from '../ui/controls.styles.js';
import { heading } from '../ui/heading.js';
import { followEntry, listSection } from '../ui/list-section.js';
import { listStyles } from '../ui/list.styles.js';
import { picture } from '../ui/picture.js';
import { printStyles } from '../ui/print.styles.js';
import { status } from '../ui/status.js';
import { date } from '../ui/date.js';
import { linked, paragraphs, word } from '../ui/text.js';
import { listWords, recentWords, statusWords } from '../words/en-elements.js';

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
 * `show` selects the events to come or those that are over. With `limit`, a button shows further ones: the focus moves
 * to the first of them, and their number is announced. `src` may also lead to an iCalendar file.
 *
 * @example
 * <event-recent heading="Recent Events" href="/events" items='[{"name": "A launch", "url": "/launch"}]'></event-recent>
 *
 * @summary Recent events with a link to more.
 * @slot - The author's HTML, shown while there are no entries, and if `show` leaves none.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart heading - The heading of the list and of each entry.
 * @csspart list - The list.
 * @csspart picture - The picture of an entry.
 * @csspart status - The status of an event that does not take place as planned.
 * @csspart date - The date of an entry.
 * @csspart description - A paragraph of an entry.
 * @csspart show-more - The button that shows further entries.
 * @csspart summary - A paragraph of the description of the list.
 * @csspart more - The closing link.
 */
export class EventRecentElement extends LitElement {
  static override readonly styles = [baseStyles, controlStyles, listStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES, { show: {}, limit: { type: Number } });

  /** The heading; replaces `recentEvents.name`. */
  declare heading: string | null | undefined;
  /** Address of the list of all events; replaces `recentEvents.url`. */
  declare href: string | null | undefined;
  /** Text of the closing link; "View more" by default. */
  declare linkText: string | null | undefined;
  /**
   * The entries (`{name, startDate, endDate?, description?, url?, eventStatus?, image?, imageAlt?}`): an array or a
   * list object, or JSON text.
   */
  declare items: ListInput<RecentEventInput> | string | null | undefined;
  /**
   * Which events are shown: `upcoming` (those that are not over, the next one first), `past` (the last one first) or
   * `all` (in the given order). Those without a date come last, and are never past. Without a value, all are shown as
   * they were given.
   */
  declare show: ShownEvents | null | undefined;
  /** The number of entries that are shown at first, and added at each press of the button; by default all. */
  declare limit: number | null | undefined;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ recentEvents: readRecentEvents(event) }),
    check: (event) => this.#check(event),
    overrides: OVERRIDES,
    words: { ...listWords, ...recentWords, ...statusWords },
    loadHtmlReader: async () => (await import('../author-html/author-lists.js')).eventsJson,
    parse: parseJsonOrCalendar,
  });
  // An entry that disappears from the list would move what somebody reads.
  readonly #clock = new Clock(this, () => this.#dated.map(({ until }) => until), false);
  /** The dates of the entries of a list, which take time for a long list. */
  #read: { readonly list: EntryList<RecentEvent>; readonly dated: readonly DatedEvent[] } | undefined;
  /** The number of entries that the visitor has added. */
  #addedCount = 0;
  /** The index of the first new entry after a press of the button, until it has the focus. */
  #newIndex: number | undefined;

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', followEntry);
  }

  protected override update(changed: PropertyValues): void {
    if (changed.has('show') || changed.has('limit')) this.#addedCount = 0;
    const hadButton = this.shadowRoot?.activeElement?.matches('button');
    super.update(changed);
    // If the data change and the button goes, the last title gets its focus.
    const index = this.#newIndex ?? (hadButton && !this.shadowRoot!.activeElement ? Infinity : undefined);
    if (index !== undefined) this.#focusTitle(index);
    if (this.#newIndex !== undefined) this.#announceCount();
    this.#newIndex = undefined;
    if (this.renderRoot.querySelector('button')) announcerFor(this).prepare();
  }

  override render(): TemplateResult {
    const { recentEvents } = this.#data.details;
    const events = this.#events;
    if (!recentEvents || !events?.length) return html`<slot></slot>`;
    const length = Math.min(events.length, this.#limit + this.#addedCount);
    const shown = Array.from({ length }, (_, i) => events.at(i)!);
    const entry = (event: RecentEvent, level: number): TemplateResult => this.#entry(event, level);
    return listSection(recentEvents, this.#data, entry, shown, this.#button(events.length - length));
  }

  #button(hiddenCount: number): TemplateResult | typeof nothing {
    if (!hiddenCount) return nothing;
    const count = Math.min(hiddenCount, this.#limit);
    return html`<button class="control no-print" part="show-more" type="button" @click=${this.#showMore}>${word('showMore', this.#data.words, { count })}</button>`;
  }

  readonly #showMore = (): void => {
    this.#newIndex = this.renderRoot.querySelectorAll('li').length;
    this.#addedCount += this.#limit;
    this.requestUpdate();
  };

  /** Moves the focus to a title, which need not be a tab stop; to the last one if there are fewer. */
  #focusTitle(index: number): void {
    const titles = [...this.renderRoot.querySelectorAll<HTMLElement>('li [part=heading]')];
    const title = titles[index] ?? titles.at(-1);
    const link = title?.querySelector('a');
    if (!link) title?.setAttribute('tabindex', '-1');
    (link ?? title)?.focus();
  }

  #announceCount(): void {
    const { words } = this.#data;
    const values = { number: this.renderRoot.querySelectorAll('li').length, count: this.#events!.length };
    announcerFor(this).say(words.text('ofShown', values), words.languageOf('ofShown'));
  }

  get #limit(): number {
    const limit = Math.floor(this.limit ?? NaN);
    return limit > 0 ? limit : Infinity;
  }

  /** The events that `show` selects. */
  get #events(): EntryList<RecentEvent> | readonly RecentEvent[] | undefined {
    const { show } = this;
    return isShow(show) ? selectEvents(this.#dated, show, this.#clock.now) : this.#list;
  }

  /** The dates of all events, if the time decides which of them are shown. */
  get #dated(): readonly DatedEvent[] {
    const list = this.#list;
    if (!list || !isShow(this.show)) return [];
    if (this.#read?.list !== list) this.#read = { list, dated: datedEvents(list) };
    return this.#read.dated;
  }

  get #list(): EntryList<RecentEvent> | undefined {
    return this.#data.details.recentEvents?.itemListElement;
  }

  /** Reports that `show` leaves no event. The clock has not been set yet. */
  #check(event: Datum): void {
    const { show } = this;
    const all = this.#dated;
    if (!all.length || !isShow(show) || selectEvents(all, show, Date.now()).length) return;
    event.at('recentEvents').report(`a list with an event that is ${show === 'past' ? 'over' : 'not over'}`, all);
  }

  #entry(event: RecentEvent, level: number): TemplateResult {
    const { startDate, eventStatus } = event;
    const { words } = this.#data;
    return html`
      ${picture(event)}${status(eventStatus, words)}
      ${startDate ? html`<p part="date" class=${isCalledOff(eventStatus) ? 'cancelled' : ''}>${date(startDate, { language: words.language, style: 'short' })}</p>` : nothing}
      ${heading(level, linked(event))} ${paragraphs(event, 'description')}
    `;
  }
}

const isShow = (value: unknown): value is ShownEvents => ['all', 'upcoming', 'past'].includes(value as string);

export interface EventRecentElement extends SourceProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'event-recent': EventRecentElement;
  }
}
