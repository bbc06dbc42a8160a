import { html, nothing, type TemplateResult } from 'lit';
import type { EventStatus } from '../model/event-details.js';
import type { StringKey } from '../words/en.js';
import type { Words } from '../words/words.js';

const KEYS: { readonly [K in EventStatus]?: StringKey } = {
  cancelled: 'cancelled',
  postponed: 'postponed',
  rescheduled: 'rescheduled',
  'moved-online': 'movedOnline',
};

/**
 * Renders a status that a reader must not miss, such as "Cancelled". An event that takes place as planned has none.
 * `was` is the former date of a rescheduled event, in words.
 */
export function status(value: EventStatus | undefined, words: Words, was?: string): TemplateResult | typeof nothing {
  const key = value === 'rescheduled' && was ? 'rescheduledWas' : value && KEYS[value];
  if (!key) return nothing;
  return html`<p part="status" lang=${words.lang(key) ?? nothing}>${words.text(key, { date: was ?? '' })}</p>`;
}
