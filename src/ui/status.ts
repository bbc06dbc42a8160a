import { html, nothing, type TemplateResult } from 'lit';
import type { EventStatus } from '../model/event-details.js';
import type { StringKey } from '../words/en.js';
import type { Words } from '../words/words.js';

const WORDS: { readonly [K in EventStatus]?: StringKey } = {
  cancelled: 'cancelled',
  postponed: 'postponed',
  rescheduled: 'rescheduled',
  'moved-online': 'movedOnline',
};

/** A status that a reader must not miss, as text; nothing for an event that takes place as planned. `was`: the date that no longer holds, in words. */
export function status(value: EventStatus | undefined, words: Words, was?: string): TemplateResult | typeof nothing {
  const key = value === 'rescheduled' && was ? 'rescheduledWas' : value && WORDS[value];
  if (!key) return nothing;
  return html`<p part="status" lang=${words.lang(key) ?? nothing}>${words.text(key, { date: was ?? '' })}</p>`;
}
