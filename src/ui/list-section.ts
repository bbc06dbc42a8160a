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
 * landmark with that accessible name. `entries` are the ones that are shown, by default all. `button` comes after them.
 */
export function listSection<T>(
  list: ListDetails<T>,
  { words, partLevel }: Context,
  entryTemplate: (entry: T, level: number) => TemplateResult,
  entries: Iterable<T> = list.itemListElement,
  button: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { name, url, linkText } = list;
  const level = name ? partLevel + 1 : partLevel;
  return html`
    <section aria-label=${name ?? nothing}>
      ${name ? heading(partLevel, inline(list)) : nothing}
      <ul role="list" part="list">
        ${[...entries].map((entry) => html`<li>${entryTemplate(entry, level)}</li>`)}
      </ul>
      ${button} ${paragraphs(list, 'summary')} ${link(url, linkText, 'more', words, 'viewMore')}
    </section>
  `;
}

/**
 * Passes a click on the text of an entry on to the link of the entry. The space around the text belongs to the link
 * itself (list.styles.ts), but a link above the text would make the text impossible to select. A click that has
 * selected text is no click on the entry.
 *
 * Listen on the shadow root: a screen reader would call an element that listens "clickable".
 */
export function followEntry(event: Event): void {
  const target = event.target as Element;
  const link = target.closest('li')?.querySelector('[part=heading] a');
  if (!link || event.defaultPrevented || target.closest('a') || String(getSelection())) return;
  // The copy has the modifier keys, so a new tab opens if the visitor asks for one.
  link.dispatchEvent(new MouseEvent('click', event));
}
