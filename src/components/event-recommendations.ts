import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../data/event-data.js';
import { BOOLEAN, propertiesOf, type SourceProperties } from '../data/source-properties.js';
import { readRecommendations } from '../model/read-lists.js';
import type { ListInput, RecommendationInput } from '../model/event-input.js';
import type { Problem } from '../model/reading.js';
import { baseStyles } from '../ui/base.styles.js';
import { heading } from '../ui/heading.js';
import { printStyles } from '../ui/print.styles.js';
import { inline, linked, paragraphs } from '../ui/text.js';
import { recommendationsStyles } from './event-recommendations.styles.js';

const OVERRIDES = {
  items: 'recommendations.items',
  heading: 'recommendations.name',
  intro: 'recommendations.description',
};

/**
 * The recommendations of a meeting: an introduction and a list, on the only tinted panel of the page.
 *
 * With a heading, the panel is a landmark with that name. Without a heading, it is not a landmark. Without entries, the
 * element shows the author's HTML.
 *
 * @example
 * <event-recommendations intro="The meeting asked for:" items='["More staff"]'></event-recommendations>
 *
 * @summary An introduction and a list of recommendations.
 * @slot - The author's HTML, shown while there are no entries.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart heading - The heading.
 * @csspart intro - A paragraph of the introduction.
 * @csspart list - The list.
 */
export class EventRecommendationsElement extends LitElement {
  static override readonly styles = [baseStyles, recommendationsStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES, { ordered: BOOLEAN });

  /** The heading; replaces `recommendations.name`. */
  declare heading: string | null | undefined;
  /** The introduction, in which blank lines separate paragraphs; replaces `recommendations.description`. */
  declare intro: string | null | undefined;
  /**
   * The entries (strings, or `{name, description?, url?, id?}`): an array or a list object, or JSON text. `description`
   * and `id` are read, but not shown yet.
   */
  declare items: ListInput<RecommendationInput> | string | null | undefined;
  /**
   * Whether the entries are numbered. They are also numbered if `itemListOrder` in the data is ascending, or if the
   * author's list is an `ol`.
   */
  declare ordered: boolean;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ recommendations: readRecommendations(event) }),
    overrides: OVERRIDES,
    loadHtmlReader: async () => (await import('../author-html/author-lists.js')).recommendationsJson,
  });

  constructor() {
    super();
    this.ordered = false;
  }

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const { recommendations } = this.#data.details;
    if (!recommendations?.itemListElement.length) return html`<slot></slot>`;
    const { name, itemListOrder, itemListElement } = recommendations;
    // The `bdi` is inside the item, so that the marker stays on the page's side, whatever the direction of the text.
    const entries = [...itemListElement].map((entry) => html`<li>${linked(entry)}</li>`);
    return html`
      <section aria-label=${name ?? nothing}>
        ${name ? heading(this.#data.partLevel, inline(recommendations)) : nothing} ${paragraphs(recommendations, 'intro')}
        ${this.ordered || itemListOrder ? html`<ol role="list" part="list">${entries}</ol>` : html`<ul role="list" part="list">${entries}</ul>`}
      </section>
    `;
  }
}

export interface EventRecommendationsElement extends SourceProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'event-recommendations': EventRecommendationsElement;
  }
}
