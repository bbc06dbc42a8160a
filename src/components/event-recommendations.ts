import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../data/source-properties.js';
import { readRecommendations } from '../model/read-lists.js';
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
 * What a meeting asked for: an introduction and a list, on the page's one tinted panel.
 *
 * With a heading it is a landmark of that name; without, it is none. Without entries the element shows its own HTML.
 *
 * @example
 * <event-recommendations intro="The meeting asked for:" items='["More staff"]'></event-recommendations>
 *
 * @summary Introduction and list of recommendations.
 * @slot - The author's HTML, shown while there are no data.
 * @fires {DetailsLoadEvent} details-load - The element's own source was read.
 * @fires {DetailsErrorEvent} details-error - Something in the data could not be taken as it is.
 * @csspart heading - The heading.
 * @csspart intro - A paragraph of the introduction.
 * @csspart list - The list.
 */
export class EventRecommendationsElement extends LitElement {
  static override readonly styles = [baseStyles, recommendationsStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES, { ordered: { type: Boolean } });

  /** Replaces `recommendations.name`. */
  declare heading: string | null | undefined;
  /** Replaces `recommendations.description`; blank lines part paragraphs. */
  declare intro: string | null | undefined;
  /**
   * The entries (strings, or `{name, description?, url?, id?}`; `description` and `id` are read and kept, and not shown
   * yet): an array or a list object, or JSON text.
   */
  declare items: unknown;
  /**
   * Whether the entries are numbered, as they also are where the data or the author's list say so (`itemListOrder`,
   * `ol`).
   */
  declare ordered: boolean;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ recommendations: readRecommendations(event) }),
    overrides: OVERRIDES,
    loadHtmlReader: async () => (await import('../author-html/author-lists.js')).recommendationsJson,
  });

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const { recommendations } = this.#data.details;
    if (!recommendations?.itemListElement.length) return html`<slot></slot>`;
    const { name, itemListOrder, itemListElement } = recommendations;
    // `bdi` inside the item: the marker stays on the page's own side, whatever the direction of the text.
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
