import { html, nothing, type TemplateResult } from 'lit';
import type { StringKey } from '../words/en.js';
import type { Words } from '../words/words.js';
import { heading } from './heading.js';
import { inline, word } from './text.js';

/** The words and the heading level of the element, and what the surrounding `event-page` provides, if there is one. */
interface Context {
  readonly words: Words;
  readonly partLevel: number;
  readonly context?: object | undefined;
}

/**
 * Renders a part of the event. With a heading, the part is a landmark with that name. Inside `event-page`, a part
 * without a name gets the word for `key` as its heading. Alone it has no heading, and is no landmark.
 *
 * `content` gets the heading level inside the part.
 */
export function partSection(
  list: { readonly name?: string },
  { words, partLevel, context }: Context,
  key: StringKey,
  content: (level: number) => unknown,
): TemplateResult {
  if (list.name) {
    return html`<section aria-label=${list.name}>
      ${heading(partLevel, inline(list))} ${content(partLevel + 1)}
    </section>`;
  }
  if (!context) return html`${content(partLevel)}`;
  // The language of the label is that of the section.
  return html`<section aria-label=${words.text(key)} lang=${words.lang(key) ?? nothing}>
    ${heading(partLevel, word(key, words))}
    <div lang=${words.langInside(key) ?? nothing}>${content(partLevel + 1)}</div>
  </section>`;
}
