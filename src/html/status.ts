import type { EventStatus } from '../model/event-details.js';
import { statusKeys } from '../words/status-keys.js';
import { markup, type Markup } from './markup.js';
import { paragraph } from './text.js';
import type { Wording } from './wording.js';

/**
 * Returns the statuses, such as "Cancelled", each as a line. `was` is the former date of a rescheduled event, in words.
 * The reason, `note`, belongs to the first status.
 */
export function statusLines(
  statuses: readonly EventStatus[] = [],
  words: Wording,
  { was = '', note }: { readonly was?: string | undefined; readonly note?: string | undefined } = {},
): readonly Markup[] {
  return statusKeys(statuses, was).map((key, i) => {
    const word = words.word(key, { date: was });
    return paragraph(note && !i ? markup`${word}: ${note}` : word);
  });
}
