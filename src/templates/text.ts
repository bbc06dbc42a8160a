import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type FormatOptions } from '../model/format-date.js';

/** Paragraphs of data. `dir=auto` keeps a text in another direction, or one that tries to turn the page round, inside itself. */
export function paragraphs(texts: readonly string[] | undefined, part: string): TemplateResult | typeof nothing {
  return texts ? html`${texts.map((text) => html`<p part=${part} dir="auto">${text}</p>`)}` : nothing;
}

/** A date in words, with its machine-readable form where it could be read. Assistive technology gets the words only, so they are complete. */
export function date(text: string, options: FormatOptions): TemplateResult {
  const { text: words, datetime } = formatDate(text, options);
  return datetime ? html`<time datetime=${datetime}>${words}</time>` : html`<bdi>${words}</bdi>`;
}

/** A link of the package's own words, or of the data. Without an address there is nothing. */
export function link(
  url: string | undefined,
  text: string,
  part: string,
  lang?: string,
): TemplateResult | typeof nothing {
  return url ? html`<p part=${part}><a href=${url} lang=${lang ?? nothing}><bdi>${text}</bdi></a></p>` : nothing;
}
