import type { Datum } from './datum.js';
import { compact, isFields, nonEmpty } from './fields.js';
import { limits } from './limits.js';
import { cut } from './text.js';

/**
 * A text with emphasis, links and line breaks, as data instead of markup. Elements that are not in `TAGS` are dropped.
 */
export type RichText = readonly (string | RichElement)[];

/** An element inside a rich text. */
export interface RichElement {
  readonly tag: RichTag;
  /** The address of a link. A link without a usable address becomes plain text. */
  readonly href?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly content?: RichText;
}

const TAGS = ['em', 'strong', 'cite', 'a', 'br', 'span', 's', 'sup', 'sub'] as const;
const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const;
export type RichTag = (typeof TAGS)[number];

/** The depth to which elements may be nested. */
const MAX_DEPTH = 8;

/** Reads a rich text, or returns `undefined` if nothing of it can be used. */
export function readRichText(text: Datum): RichText | undefined {
  if (text.value === undefined) return undefined;
  let room: number = limits.caption;
  const read = (value: unknown, depth: number): RichText => {
    if (!Array.isArray(value) || depth > MAX_DEPTH) return [];
    const content: (string | RichElement)[] = [];
    for (const part of value as unknown[]) {
      if (room-- <= 0) break;
      if (typeof part === 'string') {
        content.push(cut(part, room));
        room -= part.length;
      } else if (isFields(part)) content.push(...readElement(text.with(part), depth));
    }
    return content;
  };
  const readElement = (element: Datum, depth: number): RichText => {
    const tag = TAGS.find((known) => known === element.at('tag').value);
    const content = read(element.at('content').value, depth + 1);
    const href = tag === 'a' ? element.at('href').url('link') : undefined;
    if (!tag || (tag === 'a' && !href)) return content;
    const lang = element.at('lang').text(limits.alt);
    const dir = DIRECTIONS.find((known) => known === element.at('dir').value);
    return [compact({ tag, href, lang, dir, content: content.length ? content : undefined })];
  };
  const content = read(text.value, 1);
  return content.length ? content : undefined;
}

/**
 * Returns the name of the content field of a text field. The content field contains the same text with emphasis and
 * links, and is rendered instead of it: `nameContent` for `name` and `headline`, `creditContent` for `creditText`.
 */
export function contentFieldOf(field: string): string {
  return `${field.replace('headline', 'name').replace('Text', '')}Content`;
}

/** The twins of text fields of one paragraph. */
export function readContentFields(node: Datum, ...fields: readonly string[]): object {
  return Object.fromEntries(
    fields.map((field) => [contentFieldOf(field), readRichText(node.at(contentFieldOf(field)))]),
  );
}

/** The twin of a description: one rich text for each paragraph. */
export function readContentParagraphs(node: Datum): { descriptionContent: readonly RichText[] | undefined } {
  const contents = node.at(contentFieldOf('description')).list();
  return { descriptionContent: nonEmpty(contents.map((content) => readRichText(content) ?? [])) };
}
