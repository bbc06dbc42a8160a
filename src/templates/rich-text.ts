import { html, nothing, type TemplateResult } from 'lit';
import type { RichElement, RichText } from '../model/rich-text.js';

/** Emphasis, links and breaks, each by a template of its own: nothing of the data becomes a tag. */
export function richText(content: RichText = []): unknown {
  return content.map((part) => (typeof part === 'string' ? part : element(part)));
}

function element({ tag, href, lang = '', content }: RichElement): TemplateResult {
  const inner = richText(content);
  const language = lang || nothing;
  switch (tag) {
    case 'a':
      return html`<a href=${href ?? nothing} lang=${language}>${inner}</a>`;
    case 'strong':
      return html`<strong lang=${language}>${inner}</strong>`;
    case 'cite':
      return html`<cite lang=${language}>${inner}</cite>`;
    case 'br':
      return html`<br />`;
    case 'em':
      return html`<em lang=${language}>${inner}</em>`;
  }
}
