import { html, nothing, type TemplateResult } from 'lit';
import { contentFieldOf, type RichText } from '../model/rich-text.js';
import type { StringKey } from '../words/en.js';
import type { Values, Words } from '../words/words.js';
import { richText } from './rich-text.js';

/** A node of the event: its text fields, and their content fields with emphasis and links. */
type TextNode = Readonly<Record<string, unknown>>;

/** Renders the text of a field, with its emphasis and links if it has any. */
export function text(node: object, field: string): unknown {
  const { [field]: plain, [contentFieldOf(field)]: content } = node as TextNode;
  return content ? richText(content as RichText) : plain;
}

/** Renders the text of a field inside a line. `bdi` isolates it, so that its direction does not affect the line. */
export function inline(node: object, field = 'name'): TemplateResult {
  return html`<bdi>${text(node, field)}</bdi>`;
}

/** Renders the text of a field inside a line, as a link if the node has an address. */
export function linked(node: object, field = 'name'): TemplateResult {
  const { url } = node as { readonly url?: string };
  return url ? html`<a href=${url}>${inline(node, field)}</a>` : inline(node, field);
}

/** Renders the paragraphs of a node's description. Each has the direction of its own text, through `dir=auto`. */
export function paragraphs(node: object, part: string): TemplateResult {
  return html`${paragraphTexts(node).map((content) => html`<p part=${part} dir="auto">${content}</p>`)}`;
}

/** Returns the texts of the paragraphs of a node's description, each with its emphasis and links if it has any. */
export function paragraphTexts(node: object): readonly unknown[] {
  const { description = [], descriptionContent } = node as TextNode;
  return (descriptionContent as readonly RichText[] | undefined)?.map(richText) ?? (description as unknown[]);
}

/** Renders one of the package's own words, marked with its language. */
export function word(key: StringKey, words: Words, values?: Values): TemplateResult {
  return marked(key, words, words.text(key, values));
}

function marked(key: StringKey, words: Words, content: unknown): TemplateResult {
  return html`<span lang=${words.lang(key) ?? nothing} dir=${words.dir(key) ?? nothing}>${content}</span>`;
}

/**
 * Renders one of the package's own words with content in the place of its placeholders. The content keeps its own
 * direction and language. A placeholder without content stays as it is written.
 */
export function wordAround(
  key: StringKey,
  words: Words,
  contents: Readonly<Record<string, unknown>>,
  values?: Values,
): TemplateResult {
  const inside = words.langInside(key) ?? nothing;
  const parts = words.text(key, values).split(/(\{\w+\})/);
  const shown = parts.map((part) => {
    const content = contents[part.slice(1, -1)];
    return content === undefined ? part : html`<bdi lang=${inside}>${content}</bdi>`;
  });
  return marked(key, words, shown);
}

/** Renders one of the package's own words on its own line. */
export function wordLine(part: string, key: StringKey, words: Words, values?: Values): TemplateResult {
  const text = words.text(key, values);
  // The line itself keeps the direction of the page, so that it begins where the other lines do.
  const content = words.dir(key) ? html`<span dir="ltr">${text}</span>` : text;
  return html`<p part=${part} lang=${words.lang(key) ?? nothing}>${content}</p>`;
}

/** Renders a text in the parentheses of the page's language, with the space before them. */
export function inParentheses(text: unknown, words: Words): TemplateResult {
  const [before, after] = words.mark('parentheses').split('{text}');
  return html`${before}${text}${after}`;
}

/** Renders a label, the colon of the page's language and a text. */
export function labelled(label: unknown, text: unknown, words: Words): TemplateResult {
  return html`${label}${words.mark('colon')}${text}`;
}

/**
 * Renders a link on its own line. Its text is `label`, or else the word for `key`. Without an address, `label` is plain
 * text. Without an address and a label, nothing is rendered.
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
