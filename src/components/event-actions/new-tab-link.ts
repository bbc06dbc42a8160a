import { html, type TemplateResult } from 'lit';
import { inParentheses, word } from '../../ui/text.js';
import type { Words } from '../../words/words.js';

/** Renders a link in a menu that opens a new tab, and says so. */
export function newTabLink(url: string, text: unknown, words: Words): TemplateResult {
  return html`<a class="control" href=${url} target="_blank" rel="noopener"
    >${text}<span class="visually-hidden">${inParentheses(word('opensInANewTab', words), words)}</span></a
  >`;
}
