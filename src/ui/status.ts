import { html, type TemplateResult } from 'lit';
import type { EventStatus } from '../model/event-details.js';
import { statusKeys } from '../words/status-keys.js';
import type { Words } from '../words/words.js';
import { word, wordLine } from './text.js';

/**
 * Renders the statuses that a reader must not miss, such as "Cancelled". An event that takes place as planned has none.
 * `was` is the former date of a rescheduled event, in words. The reason, `note`, belongs to the first status.
 */
export function status(
  statuses: readonly EventStatus[] = [],
  words: Words,
  { was = '', note = '' }: { readonly was?: string | undefined; readonly note?: string | undefined } = {},
): readonly TemplateResult[] {
  const values = { date: was };
  return statusKeys(statuses, was).map((key, i) =>
    note && !i
      ? html`<p part="status">${word(key, words, values)}${words.mark('colon')}<bdi part="status-note">${note}</bdi></p>`
      : wordLine('status', key, words, values),
  );
}
