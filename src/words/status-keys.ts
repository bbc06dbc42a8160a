import type { ActionStatus, EventStatus } from '../model/event-details.js';
import type { StringKey } from './en.js';

/** The words for the statuses that a reader must not miss. An event that takes place as planned has none. */
const EVENT_STATUS: { readonly [K in EventStatus]?: StringKey } = {
  cancelled: 'cancelled',
  postponed: 'postponed',
  rescheduled: 'rescheduled',
  'moved-online': 'movedOnline',
};

/** The words for what came of a recommendation. */
export const ACTION_STATUS: { readonly [K in ActionStatus]: StringKey } = {
  open: 'open',
  'in-progress': 'inProgress',
  partly: 'partlyDone',
  done: 'done',
  'not-done': 'notCarriedOut',
};

/** Returns the words for the statuses of an event. `was` is the former date of a rescheduled event, if it is known. */
export function statusKeys(statuses: readonly EventStatus[], was: string): readonly StringKey[] {
  return statuses.flatMap((status) =>
    status === 'rescheduled' && was ? 'rescheduledWas' : (EVENT_STATUS[status] ?? []),
  );
}
