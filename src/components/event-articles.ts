import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController, sourceProperties } from '../data/event-data.js';
import { partLevel } from '../data/heading-level.js';
import { Words } from '../words/words.js';
import type { Article } from '../model/event-details.js';
import { readArticles } from '../model/read-lists.js';
import type { Problem } from '../model/reading.js';
import { hostStyles } from '../ui/host.styles.js';
import { listStyles } from '../ui/list.styles.js';
import { printStyles } from '../ui/print.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { listWords } from '../words/en.js';
import { entryHeading, heading } from '../ui/heading.js';
import { link, linked, paragraphs } from '../ui/text.js';

/**
 * A panel of article teasers: title and a few words each, and a closing line about the publication.
 *
 * The title is the only link of an entry. With a heading the panel is a landmark of that name; without, it is none.
 *
 * @example
 * <event-articles heading="The Global Observatory" src="/event.json"></event-articles>
 *
 * @summary Article teasers with a closing line.
 * @slot - The author's HTML, shown while there are no data.
 * @fires {DetailsLoadEvent} details-load - The element's own source was read.
 * @fires {DetailsErrorEvent} details-error - Something in the data could not be taken as it is.
 * @csspart heading - The heading of the panel, and of each entry.
 * @csspart list - The list.
 * @csspart description - A paragraph of a teaser.
 * @csspart summary - A paragraph of the closing line.
 * @csspart more - The closing link.
 */
export class EventArticlesElement extends LitElement {
  static override readonly styles = [hostStyles, tokens, listStyles, printStyles];

  static override readonly properties = {
    ...sourceProperties,
    heading: {},
    summary: {},
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
  /** Replaces `articles.name`. */
  declare heading: string | null | undefined;
  /** The closing line; replaces `articles.description`. */
  declare summary: string | null | undefined;
  /** Address of the publication; replaces `articles.url`. */
  declare href: string | null | undefined;
  /** Text of the link to it; "View more" by default. */
  declare linkText: string | null | undefined;
  /** The entries (`{headline, description?, url?}`): an array or a list object, or JSON text. */
  declare items: unknown;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ articles: readArticles(event) }),
    overrides: () => ({
      'articles.items': this.items,
      'articles.name': this.heading,
      'articles.description': this.summary,
      'articles.url': this.href,
      'articles.linkText': this.linkText,
    }),
    loadHtmlReader: async () => (await import('../author-html/author-lists.js')).readAuthorArticles,
  });
  readonly #words = new Words(this, listWords, () => this.#data.context?.strings);

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const { articles } = this.#data.details;
    if (!articles?.itemListElement.length) return html`<slot></slot>`;
    const { name, nameContent, description, descriptionContent, url, linkText, itemListElement } = articles;
    const level = partLevel(this.headingLevel ?? this.#data.authorLevel, this.#data.context);
    const entryLevel = name ? level + 1 : level;
    return html`
      <section aria-label=${name ?? nothing}>
        ${name ? heading(level, linked(name, undefined, nameContent)) : nothing}
        <ul role="list" part="list">
          ${[...itemListElement].map((article) => html`<li>${entry(article, entryLevel)}</li>`)}
        </ul>
        ${paragraphs(description, 'summary', descriptionContent)} ${link(url, linkText, 'more', this.#words.word('viewMore'))}
      </section>
    `;
  }
}

function entry(
  { headline, nameContent, url, description, descriptionContent }: Article,
  level: number,
): TemplateResult {
  return html`${entryHeading(level, headline, url, nameContent)} ${paragraphs(description, 'description', descriptionContent)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-articles': EventArticlesElement;
  }
}
