import { defined, isFields, some, type Datum } from './datum.js';
import { limits } from './limits.js';
import { cut } from './text.js';

/** A text with emphasis, links and breaks, as data: there is no markup in it, and what is not in this list is not there. */
export type RichText = readonly (string | RichElement)[];

export interface RichElement {
  readonly tag: RichTag;
  /** Of a link; one without a usable address is plain text. */
  readonly href?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly content?: RichText;
}

const TAGS = ['em', 'strong', 'cite', 'a', 'br', 'span', 's', 'sup', 'sub'] as const;
const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const;
export type RichTag = (typeof TAGS)[number];

/** Elements inside one another. */
const DEPTH = 8;

export function readRichText(text: Datum): RichText | undefined {
  if (text.value === undefined) return undefined;
  let room: number = limits.caption;
  const read = (value: unknown, depth: number): RichText => {
    if (!Array.isArray(value) || depth > DEPTH) return [];
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
    return [defined({ tag, href, lang, dir, content: content.length ? content : undefined })];
  };
  const content = read(text.value, 1);
  return content.length ? content : undefined;
}

/** Several, one for each paragraph. */
export function readRichParagraphs(texts: Datum): readonly RichText[] | undefined {
  if (texts.value === undefined) return undefined;
  return some(texts.list().map((text) => readRichText(text) ?? []));
}
