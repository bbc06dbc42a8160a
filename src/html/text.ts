/** What the HTML of several elements has: texts, links, dates, headings and lists. */
import type { EntryPicture, ListDetails, ListEntry } from '../model/event-details.js';
import { contentFieldOf, type RichElement, type RichText } from '../model/rich-text.js';
import type { FormattedDate } from '../words/format-date.js';
import { element, lines, markup, type Attributes, type Markup, type Printable } from './markup.js';
import type { Wording } from './wording.js';

/** What the HTML of one element depends on besides the event. */
export interface Context {
  readonly words: Wording;
  /** The level of the heading of the element. */
  readonly level: number;
  /** Whether the element is a part of a page. Parts without a name then have a heading all the same. */
  readonly isInPage: boolean;
  /** Returns the attribute `id`, unless the id is not valid, or an element before has it. */
  readonly id: (id: string | undefined) => Attributes;
}

type TextNode = Readonly<Record<string, unknown>>;

/** Returns the text of a field, with its emphasis if it has any, and with its links unless it is inside a link. */
export function text(node: object, field = 'name', hasLinks = true): Printable {
  const { [field]: plain, [contentFieldOf(field)]: content } = node as TextNode;
  return content ? richText(content as RichText, hasLinks) : (plain as string | undefined);
}

/** Returns the text of a field, as a link if the node has an address. */
export function linked(node: object, field = 'name'): Printable {
  const { url } = node as { readonly url?: string };
  return url === undefined ? text(node, field) : element('a', { href: url }, text(node, field, false));
}

function richText(content: RichText, hasLinks: boolean): Printable {
  return content.map((part) => (typeof part === 'string' ? part : richElement(part, hasLinks)));
}

function richElement({ tag, href, lang, dir, content = [] }: RichElement, hasLinks: boolean): Printable {
  const isLink = tag === 'a';
  const inner = richText(content, hasLinks && !isLink);
  if (isLink && !hasLinks) return lang || dir ? element('span', { lang, dir }, inner) : inner;
  return element(tag, { href, lang, dir }, tag === 'br' ? undefined : inner);
}

/** Returns the texts of the paragraphs of a node's description. */
export function paragraphTexts(node: object): readonly Printable[] {
  const { description = [], descriptionContent } = node as Pick<ListEntry, 'description' | 'descriptionContent'>;
  return descriptionContent?.map((content) => richText(content, true)) ?? description;
}

export function paragraphs(node: object): readonly Markup[] {
  return paragraphTexts(node).map(paragraph);
}

export function paragraph(content: Printable): Markup {
  return markup`<p>${content}</p>`;
}

export function heading(level: number, content: Printable): Markup {
  return element(`h${Math.min(level, 6)}`, {}, content);
}

/** Returns a date in words, with its machine-readable form if there is one. */
export function time({ text: words, datetime }: FormattedDate): Printable {
  return datetime ? element('time', { datetime }, words) : words;
}

/** Returns the heading of a part. In a page, `word` is the heading of a part without a name. */
export function partHeading(part: { readonly name?: string }, { level, isInPage }: Context, word?: Printable) {
  const content = part.name ? text(part) : isInPage ? word : undefined;
  return content === undefined ? undefined : heading(level, content);
}

/** The level of the headings inside a part, below its own heading if there is one. */
export function innerLevel(ownHeading: Markup | undefined, { level }: Context): number {
  return ownHeading ? level + 1 : level;
}

/** Returns a list of entries. */
export function list(tag: 'ul' | 'ol', entries: readonly Markup[]): Markup {
  return markup`${element(tag, {}, '\n', lines(...entries), '\n')}`;
}

/** Returns the picture of an entry, 96 pixels wide. Its height is not known. */
export function picture({ image, imageAlt = '' }: EntryPicture): Markup | undefined {
  return image === undefined ? undefined : element('img', { src: image, alt: imageAlt, width: 96, loading: 'lazy' });
}

export function item(attributes: Attributes, ...blocks: readonly Printable[]): Markup {
  return element('li', attributes, lines(...blocks));
}

/** Returns the link to more entries as a line. Without an address, its text is plain. */
export function moreLink(
  { url, linkText }: Pick<ListDetails<unknown>, 'url' | 'linkText'>,
  words: Wording,
): Markup | undefined {
  if (url === undefined) return linkText ? paragraph(linkText) : undefined;
  return paragraph(element('a', { href: url }, linkText ?? words.word('viewMore')));
}

/** Returns a list of teasers with its heading, its closing text and its link. */
export function teaserList<T>(
  teasers: ListDetails<T> | undefined,
  context: Context,
  entry: (teaser: T, level: number) => Markup,
): Markup | undefined {
  if (!teasers?.itemListElement.length) return undefined;
  const ownHeading = partHeading(teasers, context);
  const level = innerLevel(ownHeading, context);
  const items = [...teasers.itemListElement].map((teaser) => entry(teaser, level));
  return lines(ownHeading, list('ul', items), paragraphs(teasers), moreLink(teasers, context.words));
}
