import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../../data/event-data.js';
import { BOOLEAN, propertiesOf, type SourceProperties } from '../../data/source-properties.js';
import type { Recommendation } from '../../model/event-details.js';
import type { ListInput, RecommendationInput } from '../../model/event-input.js';
import { readRecommendations } from '../../model/read-lists.js';
import type { Problem } from '../../model/reading.js';
import { addressOfFragment } from '../../page/page-address.js';
import { baseStyles } from '../../ui/base.styles.js';
import { heading } from '../../ui/heading.js';
import { printStyles } from '../../ui/print.styles.js';
import { inline, linked, paragraphs, word } from '../../ui/text.js';
import { outcomeWords } from '../../words/en-elements.js';
import { recommendationsStyles } from './event-recommendations.styles.js';
import { outcomeTemplate } from './outcome.js';
import { RecommendationAddresses } from './recommendation-addresses.js';

const OVERRIDES = {
  items: 'recommendations.items',
  heading: 'recommendations.name',
  intro: 'recommendations.description',
};

/**
 * The recommendations of a meeting: an introduction and a list, on the only tinted panel of the page. After each one
 * may be what came of it: a word such as "Done", its date, and the results.
 *
 * Each recommendation has an address: `#` and its `id`, or else its number after the id of the element (`#asked-for-3`)
 * or after the word "recommendation" (`#recommendation-3`). If the page has another element with this id, the address
 * leads there.
 *
 * With a heading, the panel is a landmark with that name. Without a heading, it is not a landmark. Without entries, the
 * element shows the author's HTML.
 *
 * @example
 * <event-recommendations intro="The meeting asked for:" items='["More staff"]'></event-recommendations>
 *
 * @summary An introduction and a list of recommendations, with what came of them.
 * @slot - The author's HTML, shown while there are no entries.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart heading - The heading.
 * @csspart intro - A paragraph of the introduction.
 * @csspart list - The list.
 * @csspart description - A paragraph of an entry, after the recommendation itself.
 * @csspart outcome - What came of a recommendation, and the date of this status.
 * @csspart result - A result of a recommendation, or a paragraph about it.
 * @csspart permalink - The link to a recommendation.
 */
export class EventRecommendationsElement extends LitElement {
  static override readonly styles = [baseStyles, recommendationsStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES, { ordered: BOOLEAN, links: BOOLEAN });

  /** The heading; replaces `recommendations.name`. */
  declare heading: string | null | undefined;
  /** The introduction, in which blank lines separate paragraphs; replaces `recommendations.description`. */
  declare intro: string | null | undefined;
  /**
   * The entries (strings, or `{name, description?, url?, id?, actionStatus?, dateModified?, result?}`): an array or a
   * list object, or JSON text. `actionStatus` is `open`, `in-progress`, `partly`, `done` or `not-done`, and
   * `dateModified` is its date.
   */
  declare items: ListInput<RecommendationInput> | string | null | undefined;
  /**
   * Whether the entries are numbered. They are also numbered if `itemListOrder` in the data is ascending, or if the
   * author's list is an `ol`.
   */
  declare ordered: boolean;
  /** Whether each recommendation has a link to itself, for readers who want to share its address. */
  declare links: boolean;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ recommendations: readRecommendations(event) }),
    overrides: OVERRIDES,
    words: outcomeWords,
    loadHtmlReader: async () => (await import('../../author-html/author-lists.js')).recommendationsJson,
  });
  readonly #addresses = new RecommendationAddresses(this, () => this.#data.details.recommendations?.itemListElement);

  constructor() {
    super();
    this.ordered = this.links = false;
  }

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const { recommendations } = this.#data.details;
    if (!recommendations?.itemListElement.length) return html`<slot></slot>`;
    const { name, itemListOrder, itemListElement } = recommendations;
    const entries = [...itemListElement].map((entry, i) => this.#entry(entry, i));
    return html`
      <section aria-label=${name ?? nothing}>
        ${name ? heading(this.#data.partLevel, inline(recommendations)) : nothing} ${paragraphs(recommendations, 'intro')}
        ${this.ordered || itemListOrder ? html`<ol role="list" part="list">${entries}</ol>` : html`<ul role="list" part="list">${entries}</ul>`}
      </section>
    `;
  }

  #entry(entry: Recommendation, index: number): TemplateResult {
    const { words } = this.#data;
    // The `bdi` is inside the item, so that the marker stays on the page's side, whatever the direction of the text.
    return html`<li>${linked(entry)}${paragraphs(entry, 'description')}${outcomeTemplate(entry, words)}${this.links ? this.#permalink(index) : nothing}</li>`;
  }

  #permalink(index: number): TemplateResult | typeof nothing {
    const fragment = this.#addresses.fragmentOf(index);
    if (fragment === undefined) return nothing;
    return html`<p part="permalink" class="no-print"><a href=${addressOfFragment(fragment)}>${word('linkToRecommendation', this.#data.words, { number: index + 1 })}</a></p>`;
  }
}

export interface EventRecommendationsElement extends SourceProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'event-recommendations': EventRecommendationsElement;
  }
}
