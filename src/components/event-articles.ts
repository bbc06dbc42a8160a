import { html, LitElement, type TemplateResult } from 'lit';
import { EventDataController } from '../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../data/source-properties.js';
import type { Article } from '../model/event-details.js';
import { readArticles } from '../model/read-lists.js';
import type { ArticleInput, ListInput } from '../model/event-input.js';
import type { Problem } from '../model/reading.js';
import { baseStyles } from '../ui/base.styles.js';
import { heading } from '../ui/heading.js';
import { followEntry, listSection } from '../ui/list-section.js';
import { listStyles } from '../ui/list.styles.js';
import { printStyles } from '../ui/print.styles.js';
import { picture } from '../ui/picture.js';
import { linked, paragraphs } from '../ui/text.js';
import { listWords } from '../words/en-elements.js';

const OVERRIDES = {
  items: 'articles.items',
  heading: 'articles.name',
  summary: 'articles.description',
  href: 'articles.url',
  linkText: 'articles.linkText',
};

/**
 * A panel of article teasers, each with a title and a short description, and a closing line about the publication.
 *
 * The title is the only link of an entry, and a click anywhere in the entry leads to it. With a heading, the panel is a
 * landmark with that name. Without a heading, it is not a landmark.
 *
 * @example
 * <event-articles heading="The Global Observatory" src="/event.json"></event-articles>
 *
 * @summary Article teasers with a closing line.
 * @slot - The author's HTML, shown while there are no entries.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart heading - The heading of the panel and of each entry.
 * @csspart list - The list.
 * @csspart picture - The picture of an entry.
 * @csspart description - A paragraph of a teaser.
 * @csspart summary - A paragraph of the closing line.
 * @csspart more - The closing link.
 */
export class EventArticlesElement extends LitElement {
  static override readonly styles = [baseStyles, listStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES);

  /** The heading; replaces `articles.name`. */
  declare heading: string | null | undefined;
  /** The closing line; replaces `articles.description`. */
  declare summary: string | null | undefined;
  /** Address of the publication; replaces `articles.url`. */
  declare href: string | null | undefined;
  /** Text of the closing link; "View more" by default. */
  declare linkText: string | null | undefined;
  /** The entries (`{headline, description?, url?, image?, imageAlt?}`): an array or a list object, or JSON text. */
  declare items: ListInput<ArticleInput> | string | null | undefined;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ articles: readArticles(event) }),
    overrides: OVERRIDES,
    words: listWords,
    loadHtmlReader: async () => (await import('../author-html/author-lists.js')).articlesJson,
  });

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', followEntry);
  }

  override render(): TemplateResult {
    const { articles } = this.#data.details;
    return articles?.itemListElement.length ? listSection(articles, this.#data, entry) : html`<slot></slot>`;
  }
}

function entry(article: Article, level: number): TemplateResult {
  return html`${picture(article)}${heading(level, linked(article, 'headline'))} ${paragraphs(article, 'description')}`;
}

export interface EventArticlesElement extends SourceProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'event-articles': EventArticlesElement;
  }
}
