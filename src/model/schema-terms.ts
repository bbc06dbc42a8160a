import type { AttendanceMode, EventStatus } from './event-details.js';
import type { Datum } from './datum.js';
import { isFields, isPresent } from './fields.js';

/** Real pages give several at once (`["EventScheduled", "EventCancelled"]`): the one that the reader must not miss counts. */
const STATUS = ['cancelled', 'postponed', 'rescheduled', 'moved-online', 'scheduled'] as const;
const MODE = ['in-person', 'online', 'mixed'] as const;

/** Our word, or schema.org's: `EventCancelled`. */
export function readStatus(status: Datum): EventStatus | undefined {
  return oneOf(STATUS, status, (word) =>
    word
      .replace(/^event/, '')
      .replace('canceled', 'cancelled')
      .replace('movedonline', 'moved-online'),
  );
}

/** Our word, or schema.org's: `OfflineEventAttendanceMode`. */
export function readMode(mode: Datum): AttendanceMode | undefined {
  return oneOf(MODE, mode, (word) => word.replace('eventattendancemode', '').replace('offline', 'in-person'));
}

/** The first of `known` that is among the words given, which `ours` makes our own. */
function oneOf<T extends string>(known: readonly T[], datum: Datum, ours: (word: string) => string): T | undefined {
  const words = datum.list().map(({ value }) => ours(bareWord(value).toLowerCase()));
  const found = known.find((word) => words.includes(word));
  return found ?? (isPresent(datum.value) ? datum.report(`one of ${known.join(', ')}`) : undefined);
}

/** `EventCancelled` of `https://schema.org/EventCancelled`, `schema:EventCancelled` or `{"@type": …}`. */
export function bareWord(value: unknown): string {
  const word = isFields(value) ? (value['@id'] ?? value['@type']) : value;
  return typeof word === 'string' ? word.trim().replace(/^.*[/:#]/, '') : '';
}

/** The types of a node, as bare words. */
export function typesOf(node: unknown): readonly string[] {
  if (!isFields(node)) return [];
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).map(bareWord);
}
