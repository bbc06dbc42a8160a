import type { EventStatus } from '../model/event-details.js';
import type { StringKey } from '../strings/en.js';

/** Only what this template needs of the controller of words: templates stand below controllers. */
interface Speaker {
  say(key: StringKey, values?: Readonly<Record<string, string | number>>): string;
}

const WORDS: { readonly [K in EventStatus]?: StringKey } = {
  cancelled: 'cancelled',
  postponed: 'postponed',
  rescheduled: 'rescheduled',
  'moved-online': 'movedOnline',
};

/** The words for a status that a reader must not miss; nothing for an event that takes place as planned. `was`: the date that no longer holds, in words. */
export function statusText(status: EventStatus | undefined, words: Speaker, was?: string): string | undefined {
  const key = status && WORDS[status];
  if (key === 'rescheduled' && was) return words.say('rescheduledWas', { date: was });
  return key && words.say(key);
}
