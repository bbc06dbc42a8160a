import type { ActionStatus, AttendanceMode, Availability, EventStatus } from './event-details.js';
import type { Datum } from './datum.js';
import { isPresent } from './fields.js';
import { termName } from './type-names.js';

/** The statuses, the most important first. Real pages give several at once (`["EventScheduled", "EventCancelled"]`). */
const STATUSES = ['cancelled', 'postponed', 'rescheduled', 'moved-online', 'scheduled'] as const;
const MODES = ['in-person', 'online', 'mixed'] as const;

const OUTCOMES = ['open', 'in-progress', 'partly', 'done', 'not-done'] as const;

const AVAILABILITIES = ['open', 'few-left', 'sold-out', 'waiting-list', 'soon', 'closed'] as const;

/**
 * Reads statuses: the package's own terms, such as `cancelled`, or schema.org's, such as `EventCancelled`. A text may
 * contain several, separated by blanks. They are sorted by their importance.
 */
export function readStatus(status: Datum): readonly EventStatus[] | undefined {
  const found = known(STATUSES, status, (term) =>
    term
      .replace(/^event/, '')
      .replace('canceled', 'cancelled')
      .replace('movedonline', 'moved-online'),
  );
  return found && (found.length > 1 ? found.filter((one) => one !== 'scheduled') : found);
}

/**
 * Reads what came of something: the package's own term, such as `done`, schema.org's, such as `CompletedActionStatus`,
 * or a status of those who audit, such as "Closed – Implemented". "Closed" alone does not tell what came of it.
 */
export function readActionStatus(status: Datum): ActionStatus | undefined {
  const { value } = status;
  // Unlike the statuses of an event, the words of one text belong together.
  const term = typeof value === 'string' ? status.with(value.replace(/\s+/g, '')) : status;
  return known(OUTCOMES, term, (name) =>
    name
      .replace(/[–—]/g, '-')
      .replace('potentialactionstatus', 'open')
      .replace(/^(?:activeactionstatus|in-?progress)$/, 'in-progress')
      .replace(/^(?:open-)?part(?:ly|ially)-?(?:done|addressed|implemented)$/, 'partly')
      .replace(/^(?:completedactionstatus|(?:closed-)?implemented)$/, 'done')
      .replace(/^(?:failedactionstatus|(?:closed-)?not-?(?:done|carriedout|implemented))$/, 'not-done'),
  )?.[0];
}

/** Reads an availability: the package's own term, such as `sold-out`, or schema.org's, such as `SoldOut`. */
export function readAvailability(availability: Datum): Availability | undefined {
  return known(AVAILABILITIES, availability, (term) =>
    term
      .replace(/^in-?(?:store-?only|stock)$|^online-?only$|^reserved$|^made-?to-?order$/, 'open')
      .replace(/^limited-?availability$/, 'few-left')
      .replace(/^sold-?out$|^out-?of-?stock$|^discontinued$/, 'sold-out')
      .replace(/^back-?order$/, 'waiting-list')
      .replace(/^pre-?(?:order|sale)$/, 'soon'),
  )?.[0];
}

/**
 * Reads an attendance mode: the package's own term, such as `in-person`, or schema.org's, such as
 * `OfflineEventAttendanceMode`.
 */
export function readMode(mode: Datum): AttendanceMode | undefined {
  return known(MODES, mode, (term) => term.replace('eventattendancemode', '').replace('offline', 'in-person'))?.[0];
}

/**
 * Returns the terms of `all` that the data contain, in the order of `all`. A value that contains none of them is
 * reported as a problem. `toOwnTerm` turns schema.org's term into the package's own.
 */
function known<T extends string>(
  all: readonly T[],
  datum: Datum,
  toOwnTerm: (term: string) => string,
): readonly T[] | undefined {
  // A text may contain several terms, and schema.org's names may be written with spaces.
  const texts = datum
    .list()
    .flatMap(({ value }) => (typeof value === 'string' ? [value, ...value.split(/\s+/)] : value));
  const terms = texts.map((text) => toOwnTerm(termName(text).toLowerCase()));
  const found = all.filter((term) => terms.includes(term));
  if (found.length) return found;
  return isPresent(datum.value) ? datum.report(`one of ${all.join(', ')}`) : undefined;
}
