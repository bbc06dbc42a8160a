import { html, type TemplateResult } from 'lit';
import { formatDate, type FormatOptions, type FormattedDate } from '../words/format-date.js';

/**
 * Renders a date in words, with its machine-readable form if it could be read. Assistive technology only gets the
 * words, so they are complete.
 */
export function date(value: string, options: FormatOptions): TemplateResult {
  return formattedDate(formatDate(value, options));
}

/** Renders a date that is in words already, like `date`. */
export function formattedDate({ text: words, datetime }: FormattedDate): TemplateResult {
  return datetime ? html`<time datetime=${datetime}>${words}</time>` : html`<bdi>${words}</bdi>`;
}
