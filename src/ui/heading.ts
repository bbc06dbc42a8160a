import { html, type TemplateResult } from 'lit';

/**
 * A heading of any level. Beyond 6 HTML has no element, and 6 is used.
 *
 * A section with a heading is named by the same words in `aria-label`, not by `aria-labelledby`: Orca takes a heading that labels something for a
 * label only, and passes over it when it reads on to where that heading is above the screen, as at the top of a second column.
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
