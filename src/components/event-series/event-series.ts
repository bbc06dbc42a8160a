import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../../data/source-properties.js';
import type { EventDetails, RecentEvent } from '../../model/event-details.js';
import type { ListInput, RecentEventInput } from '../../model/event-input.js';
import { isCalledOff } from '../../model/phase.js';
import { readSeries } from '../../model/read-series.js';
import { readSummary } from '../../model/read-summary.js';
import type { Problem } from '../../model/reading.js';
import { isThisPage } from '../../page/page-address.js';
import { baseStyles } from '../../ui/base.styles.js';
import { printStyles } from '../../ui/print.styles.js';
import { status } from '../../ui/status.js';
import { date } from '../../ui/date.js';
import { labelled, linked, word, wordAround } from '../../ui/text.js';
import { seriesWords, statusWords } from '../../words/en-elements.js';
import { seriesStyles } from './event-series.styles.js';
import { neighboursOf } from './neighbours.js';

const OVERRIDES = {
  items: 'superEvent.items',
  heading: 'superEvent.name',
  href: 'superEvent.url',
};

/**
 * The series that the event is a part of, with links to the previous and the next event. They are a navigation landmark
 * with the name of the series.
 *
 * The events are sorted by date. The event finds its own place by its address: that of the page, its canonical link or
 * the event's `url`; or else by its name and its day. If the place is not known, only the name of the series is shown.
 *
 * An author's list of the events stays below the links. One of its entries is this page: it has `aria-current`, an
 * address of the page, or no link.
 *
 * @example
 * <event-series heading="Borders and Water" href="/series"></event-series>
 *
 * @summary The previous and the next event of a series.
 * @slot - The author's HTML, shown while there is no series, and below the links if it lists the series.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart series - The line with the name of the series.
 * @csspart previous - The line with the previous event.
 * @csspart next - The line with the next event.
 * @csspart status - The status of an event that does not take place as planned.
 * @csspart date - The date of an event.
 */
export class EventSeriesElement extends LitElement {
  static override readonly styles = [baseStyles, seriesStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES);

  /** The name of the series; replaces `superEvent.name`. */
  declare heading: string | null | undefined;
  /** Address of the series; replaces `superEvent.url`. */
  declare href: string | null | undefined;
  /** The events of the series (`{name, startDate, url, eventStatus?}`): an array or a list object, or JSON text. */
  declare items: ListInput<RecentEventInput> | string | null | undefined;

  readonly #data = new EventDataController<EventDetails>(this, {
    read: (event) => {
      const superEvent = readSeries(event);
      return { ...readSummary(event), ...(superEvent && { superEvent }) };
    },
    overrides: OVERRIDES,
    words: { ...seriesWords, ...statusWords },
    loadHtmlReader: async () => (await import('../../author-html/author-series.js')).seriesJson,
  });

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const { details } = this.#data;
    const { superEvent: series, url } = details;
    const { name = '' } = series ?? {};
    // Alone, the element knows of the event only what the surrounding page provides.
    const event = details.name ? details : (this.#data.context?.details ?? details);
    const isThis = (address: string): boolean => isThisPage(address, url ?? event.url);
    const { previous, next } = (series && neighboursOf(series.itemListElement, event, isThis)) ?? {};
    const lines = [
      ...(name ? [this.#seriesLine(name, series!.url)] : []),
      ...(previous ? [this.#line('previous', previous)] : []),
      ...(next ? [this.#line('next', next)] : []),
    ];
    // The author's list has more events than these two, and perhaps a heading of its own.
    if (!lines.length || this.#data.isAuthorsHtml) {
      const links = lines.slice(name ? 1 : 0);
      return html`${links.length ? html`<nav aria-label=${name || nothing}>${links}</nav>` : nothing}<slot></slot>`;
    }
    return previous || next ? html`<nav aria-label=${name || nothing}>${lines}</nav>` : html`${lines}`;
  }

  #seriesLine(series: string, url: string | undefined): TemplateResult {
    const { words } = this.#data;
    const text = wordAround('partOf', words, { series });
    return html`<p part="series">${url ? html`<a href=${url}>${text}</a>` : text}</p>`;
  }

  #line(key: 'previous' | 'next', event: RecentEvent): TemplateResult {
    const { words } = this.#data;
    const { startDate, eventStatus } = event;
    const isStruck = isCalledOff(eventStatus) ? 'cancelled' : '';
    return html`<div part=${key}>
      <p>${labelled(word(key, words), linked(event), words)}</p>
      ${status(eventStatus, words)}
      ${startDate ? html`<p part="date" class=${isStruck}>${date(startDate, { language: words.language, style: 'short' })}</p>` : nothing}
    </div>`;
  }
}

export interface EventSeriesElement extends SourceProperties {
  /** Not used: this element has no heading. */
  headingLevel: number | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-series': EventSeriesElement;
  }
}
