import type { AttendanceMode, EventStatus } from './event-details.js';
import { isFields, type Reading } from './reading.js';

/** schema.org's words and ours, without their prefix and in small letters, for the few values that elements understand. */
const STATUS: ReadonlyMap<string, EventStatus> = new Map(
  Object.entries({
    eventscheduled: 'scheduled',
    scheduled: 'scheduled',
    eventcancelled: 'cancelled',
    eventcanceled: 'cancelled',
    cancelled: 'cancelled',
    canceled: 'cancelled',
    eventpostponed: 'postponed',
    postponed: 'postponed',
    eventrescheduled: 'rescheduled',
    rescheduled: 'rescheduled',
    eventmovedonline: 'moved-online',
    'moved-online': 'moved-online',
  }),
);

const MODE: ReadonlyMap<string, AttendanceMode> = new Map(
  Object.entries({
    offlineeventattendancemode: 'in-person',
    offline: 'in-person',
    'in-person': 'in-person',
    onlineeventattendancemode: 'online',
    online: 'online',
    mixedeventattendancemode: 'mixed',
    mixed: 'mixed',
  }),
);

/** Real pages give several at once (`["EventScheduled", "EventCancelled"]`): the one that the reader must not miss counts. */
const STATUS_BY_WEIGHT = ['cancelled', 'postponed', 'rescheduled', 'moved-online', 'scheduled'] as const;

export function readStatus(value: unknown, path: string, reading: Reading): EventStatus | undefined {
  const found = reading.list(value, path).map((word) => STATUS.get(bareWord(word).toLowerCase()));
  return (
    STATUS_BY_WEIGHT.find((status) => found.includes(status)) ?? unknownWord(value, path, STATUS_BY_WEIGHT, reading)
  );
}

export function readMode(value: unknown, path: string, reading: Reading): AttendanceMode | undefined {
  const found = reading.list(value, path).map((word) => MODE.get(bareWord(word).toLowerCase()));
  return found.find(Boolean) ?? unknownWord(value, path, ['in-person', 'online', 'mixed'], reading);
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

function unknownWord(value: unknown, path: string, known: readonly string[], reading: Reading): undefined {
  return value === undefined ? undefined : reading.report(path, `one of ${known.join(', ')}`, value);
}
