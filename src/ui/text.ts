import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type FormatOptions } from '../words/format-date.js';
import type { RichText } from '../model/rich-text.js';
import { richText } from './rich-text.js';

/** Paragraphs of data; `contents`: the same with emphasis and links. `dir=auto` keeps a text in another direction, or one that tries to turn the page round, inside itself. */
export function paragraphs(
  texts: readonly string[] | undefined,
  part: string,
  contents?: readonly RichText[],
): TemplateResult | typeof nothing {
  const shown = contents?.map(richText) ?? texts;
  return shown ? html`${shown.map((text) => html`<p part=${part} dir="auto">${text}</p>`)}` : nothing;
}

/** A date in words, with its machine-readable form where it could be read. Assistive technology gets the words only, so they are complete. */
export function date(text: string, options: FormatOptions): TemplateResult {
  const { text: words, datetime } = formatDate(text, options);
  return datetime ? html`<time datetime=${datetime}>${words}</time>` : html`<bdi>${words}</bdi>`;
}

/** What a link says where the data have no words for it. */
interface FallbackWord {
  readonly text: string;
  readonly lang: string | undefined;
}

/** A name, and the link to what it names where there is an address. `content`: the name with its emphasis. */
export function linked(name: string, url?: string, content?: RichText): TemplateResult {
  const text = html`<bdi>${content ? richText(content) : name}</bdi>`;
  return url ? html`<a href=${url}>${text}</a>` : text;
}

/** A link: with the text of the data, else with `fallback`. Without an address the data's text is text, and there is nothing without either. */
export function link(
  url: string | undefined,
  text: string | undefined,
  part: string,
  fallback: FallbackWord,
): TemplateResult | typeof nothing {
  if (!url) return text ? html`<p part=${part} dir="auto">${text}</p>` : nothing;
  const lang = text ? undefined : fallback.lang;
  return html`<p part=${part}><a href=${url} lang=${lang ?? nothing}><bdi>${text ?? fallback.text}</bdi></a></p>`;
}
