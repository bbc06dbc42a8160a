import { html, nothing, type TemplateResult } from 'lit';
import type { StringKey } from '../words/en.js';
import type { Words } from '../words/words.js';
import { word } from './text.js';

/** The result of copying a link; `undefined` if nothing has been copied yet. */
export type CopyResult = 'copied' | 'failed' | undefined;

/** The time that a browser may take to copy. Some never answer, such as the browser inside an app. */
const MAX_COPY_MS = 1000;

/**
 * Copies a text to the clipboard. This fails outside a secure context, if the visitor's settings forbid it, and if the
 * browser does not answer in time.
 */
export async function copyText(text: string): Promise<CopyResult> {
  try {
    await Promise.race([
      navigator.clipboard.writeText(text),
      new Promise((_, reject) => setTimeout(reject, MAX_COPY_MS)),
    ]);
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** Returns the key of the message that is shown and announced. */
export const copyMessage = (result: CopyResult): StringKey =>
  result === 'copied' ? 'linkCopied' : 'copyFailedLinkSelected';

/** Renders the result. If copying failed, a field contains the link, so that the visitor can copy it. */
export function copyResultTemplate(result: CopyResult, url: string, words: Words): TemplateResult | typeof nothing {
  if (!result) return nothing;
  const message = word(copyMessage(result), words);
  if (result === 'copied') return html`<p class="copied">${message}</p>`;
  return html`<label class="copied">${message}<input readonly .value=${url} /></label>`;
}

/** Moves the focus to the field with the link, if there is one, and selects the link. */
export function selectLink(root: ParentNode): void {
  const field = root.querySelector('input');
  field?.focus();
  field?.select();
}
