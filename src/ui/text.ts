import { html, nothing, type TemplateResult } from 'lit';
import { twinOf, type RichText } from '../model/rich-text.js';
import type { StringKey } from '../words/en.js';
import { formatDate, type FormatOptions } from '../words/format-date.js';
import type { Words } from '../words/words.js';
import { richText } from './rich-text.js';

/** A node of the event: a text field, and beside it the same text with emphasis and links. */
type TextNode = Readonly<Record<string, unknown>>;

/** The text of a field, with its emphasis and links if it has any. */
export function text(node: object, field: string): unknown {
  const { [field]: plain, [twinOf(field)]: content } = node as TextNode;
  return content ? richText(content as RichText) : plain;
}

/** The text of a field on one line. `bdi` keeps a text in another direction inside itself. */
export function inline(node: object, field = 'name'): TemplateResult {
  return html`<bdi>${text(node, field)}</bdi>`;
}

/** The same, as a link if the node has an address. */
export function linked(node: object, field = 'name'): TemplateResult {
  const { url } = node as { readonly url?: string };
  return url ? html`<a href=${url}>${inline(node, field)}</a>` : inline(node, field);
}

/** The paragraphs of a node's description. `dir=auto` keeps a text in another direction inside itself. */
export function paragraphs(node: object, part: string): TemplateResult | typeof nothing {
  const { description, descriptionContent } = node as TextNode;
  const shown = (descriptionContent as readonly RichText[] | undefined)?.map(richText) ?? description;
  return shown
    ? html`${(shown as unknown[]).map((content) => html`<p part=${part} dir="auto">${content}</p>`)}`
    : nothing;
}

/** A date in words, with its machine-readable form if it could be read. Assistive technology gets the words only, so they are complete. */
export function date(value: string, options: FormatOptions): TemplateResult {
  const { text: words, datetime } = formatDate(value, options);
  return datetime ? html`<time datetime=${datetime}>${words}</time>` : html`<bdi>${words}</bdi>`;
}

/**
 * A link on a line of its own. Its text is that of the data, else the word for `key`. Without an address the text of the data is plain
 * text, and without either there is nothing.
 */
export function link(
  url: string | undefined,
  label: string | undefined,
  part: string,
  words: Words,
  key: StringKey,
): TemplateResult | typeof nothing {
  if (!url) return label ? html`<p part=${part} dir="auto">${label}</p>` : nothing;
  const lang = label ? undefined : words.lang(key);
  return html`<p part=${part}><a href=${url} lang=${lang ?? nothing}><bdi>${label ?? words.text(key)}</bdi></a></p>`;
}
