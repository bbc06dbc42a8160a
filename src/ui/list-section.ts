import { html, nothing, type TemplateResult } from 'lit';
import type { ListDetails } from '../model/event-details.js';
import type { Words } from '../words/words.js';
import { heading } from './heading.js';
import { inline, link, paragraphs } from './text.js';

/** The words and the heading level of the element that shows the list. */
interface Context {
  readonly words: Words;
  readonly partLevel: number;
}

/**
 * Renders a list of teasers with a heading, a closing text and a link to more. With a heading, the section is a
 * landmark with that accessible name.
 */
export function listSection<T>(
  list: ListDetails<T>,
  { words, partLevel }: Context,
  entryTemplate: (entry: T, level: number) => TemplateResult,
): TemplateResult {
  const { name, url, linkText, itemListElement } = list;
  const level = name ? partLevel + 1 : partLevel;
  return html`
    <section aria-label=${name ?? nothing}>
      ${name ? heading(partLevel, inline(list)) : nothing}
      <ul role="list" part="list">
        ${[...itemListElement].map((entry) => html`<li>${entryTemplate(entry, level)}</li>`)}
      </ul>
      ${paragraphs(list, 'summary')} ${link(url, linkText, 'more', words, 'viewMore')}
    </section>
  `;
}
