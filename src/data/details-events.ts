import type { EventDetails } from '../model/event-details.js';
import type { Problem } from '../model/reading.js';

/**
 * Where an element's data came from, in order of precedence. An element without any of these shows the event of the
 * surrounding `event-page`.
 */
export type DetailsSource = 'details' | 'src' | 'script' | 'page' | 'html';

/** Fires on an element when it has read its own data source, whatever caused the reading. */
export class DetailsLoadEvent extends Event {
  /** The name of the event. */
  static readonly eventName = 'details-load';
  /** The data that was read: the whole event for an `event-page`, the element's own part for the others. */
  readonly details: EventDetails;
  /** `details`, `src`, `script`, `page` or `html`: where the data came from. */
  readonly source: DetailsSource;

  constructor(details: EventDetails, source: DetailsSource) {
    super(DetailsLoadEvent.eventName, { bubbles: true, composed: true });
    this.details = details;
    this.source = source;
  }
}

/**
 * Fires when some of an element's data could not be used. The rest is shown. Fires again if entries that are read later
 * have problems.
 */
export class DetailsErrorEvent extends Event {
  /** The name of the event. */
  static readonly eventName = 'details-error';
  /** The problems, at most 100. */
  readonly problems: readonly Problem[];
  /** The number of all problems. */
  readonly total: number;

  constructor(problems: readonly Problem[], total: number) {
    super(DetailsErrorEvent.eventName, { bubbles: true, composed: true });
    this.problems = problems;
    this.total = total;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'details-load': DetailsLoadEvent;
    'details-error': DetailsErrorEvent;
  }
}
