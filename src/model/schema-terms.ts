import type { AttendanceMode, EventStatus } from './event-details.js';
import type { Datum } from './datum.js';
import { isFields, isPresent } from './fields.js';

/**
 * The statuses, the most important first. Real pages give several at once (`["EventScheduled", "EventCancelled"]`). Of
 * those, the one that comes first in this list counts.
 */
const STATUSES = ['cancelled', 'postponed', 'rescheduled', 'moved-online', 'scheduled'] as const;
const MODES = ['in-person', 'online', 'mixed'] as const;

/** Reads a status: the package's own term, such as `cancelled`, or schema.org's, such as `EventCancelled`. */
export function readStatus(status: Datum): EventStatus | undefined {
  return oneOf(STATUSES, status, (term) =>
    term
      .replace(/^event/, '')
      .replace('canceled', 'cancelled')
      .replace('movedonline', 'moved-online'),
  );
}

/**
 * Reads an attendance mode: the package's own term, such as `in-person`, or schema.org's, such as
 * `OfflineEventAttendanceMode`.
 */
export function readMode(mode: Datum): AttendanceMode | undefined {
  return oneOf(MODES, mode, (term) => term.replace('eventattendancemode', '').replace('offline', 'in-person'));
}

/**
 * Returns the first of `known` that the data contains. A value that contains none of them is reported as a problem.
 * `toOwnTerm` turns schema.org's term into the package's own.
 */
function oneOf<T extends string>(
  known: readonly T[],
  datum: Datum,
  toOwnTerm: (term: string) => string,
): T | undefined {
  const terms = datum.list().map(({ value }) => toOwnTerm(termName(value).toLowerCase()));
  const found = known.find((term) => terms.includes(term));
  return found ?? (isPresent(datum.value) ? datum.report(`one of ${known.join(', ')}`) : undefined);
}

/**
 * Returns the name of a term: `EventCancelled` for `https://schema.org/EventCancelled` or `schema:EventCancelled`, and
 * `MusicEvent` for `Music Event`.
 */
export function termName(value: unknown): string {
  const term = isFields(value) ? (value['@id'] ?? value['@type']) : value;
  return typeof term === 'string' ? term.replace(/^.*[/:#]|\s+/g, '') : '';
}

/** Returns the names of a node's types. */
export function typesOf(node: unknown): readonly string[] {
  return isFields(node) ? [node['@type']].flat().map(termName) : [];
}
