import { html, nothing, type TemplateResult } from 'lit';
import { linked } from './text.js';

/** A heading of any level. Beyond 6 HTML has no element, and 6 is used. */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const name = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${name} part="heading">${content}</h1>`;
    case 2:
      return html`<h2 id=${name} part="heading">${content}</h2>`;
    case 3:
      return html`<h3 id=${name} part="heading">${content}</h3>`;
    case 4:
      return html`<h4 id=${name} part="heading">${content}</h4>`;
    case 5:
      return html`<h5 id=${name} part="heading">${content}</h5>`;
    default:
      return html`<h6 id=${name} part="heading">${content}</h6>`;
  }
}

/** The heading of one entry in a list: its title, and the only link of the entry. */
export function entryHeading(level: number, title: string, url: string | undefined): TemplateResult {
  return heading(level, linked(title, url));
}
