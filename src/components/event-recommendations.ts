import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController, sourceProperties } from '../data/event-data.js';
import { partLevel } from '../data/heading-level.js';
import type { Recommendation } from '../model/event-details.js';
import { readRecommendations } from '../model/read-lists.js';
import type { Problem } from '../model/reading.js';
import { hostStyles } from '../ui/host.styles.js';
import { printStyles } from '../ui/print.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { heading } from '../ui/heading.js';
import { linked, paragraphs } from '../ui/text.js';
import { recommendationsStyles } from './event-recommendations.styles.js';

/**
 * What a meeting asked for: an introduction and a list, on the page's one tinted panel.
 *
 * With a heading it is a landmark of that name; without, it is none. Without entries the element shows its own HTML.
 *
 * @example
 * <event-recommendations intro="The meeting asked for:" items='["More staff", "Better protection"]'></event-recommendations>
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
  static override readonly styles = [hostStyles, tokens, recommendationsStyles, printStyles];

  static override readonly properties = {
    ...sourceProperties,
    heading: {},
    intro: {},
    items: {},
    ordered: { type: Boolean },
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
  /** Replaces `recommendations.name`. */
  declare heading: string | null | undefined;
  /** Replaces `recommendations.description`; blank lines part paragraphs. */
  declare intro: string | null | undefined;
  /** The entries (strings, or `{name, description?, url?, id?}`; `description` and `id` are read and kept, and not shown yet): an array or a list object, or JSON text. */
  declare items: unknown;
  /** Whether the entries are numbered, as they also are where the data or the author's list say so (`itemListOrder`, `ol`). */
  declare ordered: boolean;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ recommendations: readRecommendations(event) }),
    overrides: () => ({
      'recommendations.items': this.items,
      'recommendations.name': this.heading,
      'recommendations.description': this.intro,
    }),
    loadHtmlReader: async () => (await import('../author-html/author-lists.js')).readAuthorRecommendations,
  });

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const { recommendations } = this.#data.details;
    if (!recommendations?.itemListElement.length) return html`<slot></slot>`;
    const { name, nameContent, description, descriptionContent, itemListOrder, itemListElement } = recommendations;
    const entries = [...itemListElement].map(entry);
    return html`
      <section aria-label=${name ?? nothing}>
        ${name ? heading(partLevel(this.headingLevel ?? this.#data.authorLevel, this.#data.context), linked(name, undefined, nameContent)) : nothing} ${paragraphs(description, 'intro', descriptionContent)}
        ${this.ordered || itemListOrder ? html`<ol role="list" part="list">${entries}</ol>` : html`<ul role="list" part="list">${entries}</ul>`}
      </section>
    `;
  }
}

/** The mark stays on the page's own side, whatever the direction of the text. */
function entry({ name, nameContent, url }: Recommendation): TemplateResult {
  return html`<li>${linked(name, url, nameContent)}</li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-recommendations': EventRecommendationsElement;
  }
}
