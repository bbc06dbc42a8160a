import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { eventContext } from '../data/event-context.js';
import { EventDataController } from '../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../data/source-properties.js';
import { readDetails } from '../model/read-details.js';
import type { EventDetails, Gallery, ListDetails } from '../model/event-details.js';
import type { Problem } from '../model/reading.js';
import type { Strings } from '../words/en.js';
import { baseStyles } from '../ui/base.styles.js';
import { MAIN, PART_SELECTOR, RAIL, type Tag } from '../tags.js';
import { pageStyles } from './event-page.styles.js';

/**
 * Provides one event to all elements inside it. If there are none, it shows the whole page: breadcrumb, page tools,
 * header, sessions, speakers, recommendations, recordings and photos. The series, articles and recent events are beside
 * them if there is room.
 *
 * If at least one of its descendants is an element of the package, the author decides the layout, and nothing is added.
 * Other children are a fallback, which is shown until the data has loaded and if loading fails. The element renders no
 * `main` and no `article`, because the page of the CMS already has them.
 *
 * @example
 * <event-page src="/event.json"></event-page>
 *
 * @summary A whole event page from one data source.
 * @slot - The author's own layout, or a fallback.
 * @fires {DetailsLoadEvent} details-load - The element has read its data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart page - The default layout.
 * @csspart main - The wide column of the default layout.
 * @csspart rail - The narrow column of the default layout.
 */
export class EventPageElement extends LitElement {
  static override readonly styles = [baseStyles, pageStyles];

  static override readonly properties = propertiesOf();

  readonly #data = new EventDataController(this, { read: readDetails });
  /** The elements in the columns. Each one is the same as long as it is shown. */
  readonly #elements: Record<string, Element | undefined> = {};
  readonly #provider = new ContextProvider(this, {
    context: eventContext,
    initialValue: { details: undefined, loading: false, headingLevel: 1, strings: undefined },
  });

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  protected override update(changed: PropertyValues): void {
    this.#provide(changed);
    super.update(changed);
  }

  #provide(changed: PropertyValues): void {
    const { details, isLoading } = this.#data;
    const { value } = this.#provider;
    const isSame = details === value.details && isLoading === value.loading;
    if (isSame && !changed.has('headingLevel') && !changed.has('strings')) return;
    this.#provider.setValue({
      details,
      loading: isLoading,
      headingLevel: this.#data.ownLevel ?? 1,
      strings: this.#data.words.own,
    });
  }

  /** Returns the elements of a column. One without content is left out, so that it leaves no gap. */
  #column(column: Partial<Record<Tag, keyof EventDetails>>): (Element | undefined)[] {
    return Object.entries(column).map(
      ([tag, field]) =>
        (this.#elements[tag] = hasContent(this.#data.details, field)
          ? (this.#elements[tag] ?? document.createElement(tag))
          : undefined),
    );
  }

  override render(): TemplateResult {
    const { details } = this.#data;
    // The fallback stays if there is nothing to show.
    if (!Object.keys(details).length || this.querySelector(PART_SELECTOR)) return html`<slot></slot>`;
    const rail = this.#column(RAIL);
    const hasRail = rail.some(Boolean);
    return html`
      <div part="page">
        <div class="tools"><event-breadcrumb></event-breadcrumb><event-actions></event-actions></div>
        <event-header></event-header>
        <div class=${hasRail ? 'columns' : ''}>
          <div part="main">${this.#column(MAIN)}</div>
          ${hasRail ? html`<div part="rail">${rail}</div>` : nothing}
        </div>
      </div>
    `;
  }
}

/** Whether a field has something to show. The events of a series are no sessions: `event-recent` shows them. */
function hasContent(details: EventDetails, field: keyof EventDetails): boolean {
  if (field === 'superEvent') return !!details.superEvent?.name;
  if (field === 'subEvent' && details['@type']) return false;
  const list = details[field] as Partial<ListDetails<unknown> & Gallery> | undefined;
  return !!(list?.itemListElement ?? list?.associatedMedia)?.length;
}

export interface EventPageElement extends SourceProperties {
  /** Level of the event's title, 1 to 6; `1` by default. Other headings are one level deeper. */
  headingLevel: number | undefined;
  /** Words that replace the package's own in all elements inside: an object or JSON text. */
  strings: Partial<Strings> | string | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-page': EventPageElement;
  }
}
