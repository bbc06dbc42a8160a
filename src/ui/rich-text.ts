import { html, nothing, type TemplateResult } from 'lit';
import type { RichElement, RichText } from '../model/rich-text.js';

/** Renders emphasis, links and line breaks. Each element has its own template, so the data cannot add other tags. */
export function richText(content: RichText = []): unknown {
  return content.map((part) => (typeof part === 'string' ? part : element(part)));
}

function element({ tag, href, lang, dir, content }: RichElement): TemplateResult {
  const inner = richText(content);
  const language = lang ?? nothing;
  const direction = dir ?? nothing;
  switch (tag) {
    case 'a':
      return html`<a href=${href ?? nothing} lang=${language} dir=${direction}>${inner}</a>`;
    case 'strong':
      return html`<strong lang=${language} dir=${direction}>${inner}</strong>`;
    case 'cite':
      return html`<cite lang=${language} dir=${direction}>${inner}</cite>`;
    case 'br':
      return html`<br />`;
    case 'span':
      return html`<span lang=${language} dir=${direction}>${inner}</span>`;
    case 's':
      return html`<s lang=${language} dir=${direction}>${inner}</s>`;
    case 'sup':
      return html`<sup lang=${language} dir=${direction}>${inner}</sup>`;
    case 'sub':
      return html`<sub lang=${language} dir=${direction}>${inner}</sub>`;
    case 'em':
      return html`<em lang=${language} dir=${direction}>${inner}</em>`;
  }
}
