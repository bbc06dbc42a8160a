import { html, nothing, type TemplateResult } from 'lit';
import type { StringKey } from '../words/en.js';
import type { Words } from '../words/words.js';

/** What came of copying a link; `undefined` before. */
export type CopyResult = 'copied' | 'failed' | undefined;

/** Copies a text. It fails on a page that is not secure, and if the visitor's settings forbid it. */
export async function copyText(text: string): Promise<CopyResult> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** The word that announces and shows the result. */
export const copyMessage = (result: CopyResult): StringKey =>
  result === 'copied' ? 'linkCopied' : 'copyFailedLinkSelected';

/** The result, as shown. If copying failed, the link is in a field from which the visitor can copy it. */
export function copyResultTemplate(result: CopyResult, url: string, words: Words): TemplateResult | typeof nothing {
  if (!result) return nothing;
  const key = copyMessage(result);
  const lang = words.lang(key) ?? nothing;
  if (result === 'copied') return html`<p class="copied" lang=${lang}>${words.text(key)}</p>`;
  return html`<label class="copied"><span lang=${lang}>${words.text(key)}</span><input readonly .value=${url} /></label>`;
}

/** Moves the focus to that field, if it is there, and selects the link. */
export function selectLink(root: ParentNode): void {
  const field = root.querySelector('input');
  field?.focus();
  field?.select();
}
