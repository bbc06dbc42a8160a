import { html, type TemplateResult } from 'lit';

/**
 * Renders a heading of any level. HTML has no element for a level above 6, so level 6 is used for it.
 *
 * A section takes its accessible name from `aria-label` with the text of its heading, not from `aria-labelledby`. Orca
 * treats a heading that labels something as a label only. While reading on, it skips such a heading if the heading is
 * above the visible part of the page, as at the top of a second column.
 */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="heading">${content}</h1>`;
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    default:
      return html`<h6 part="heading">${content}</h6>`;
  }
}
