import type { EventDetails } from '../model/event-details.js';
import type { Problem } from '../model/reading.js';

/** The ways in for the data, first come first served; an element has at most one of them, and `context` where it has none. */
export type DetailsSource = 'details' | 'src' | 'script' | 'page' | 'html';

/** An element has read its source. Fires whoever caused it, at the element that read. */
export class DetailsLoadEvent extends Event {
  static readonly eventName = 'details-load';
  /** What was read: the whole event of an `event-page`, the element's own part elsewhere. */
  readonly details: EventDetails;
  readonly source: DetailsSource;

  constructor(details: EventDetails, source: DetailsSource) {
    super(DetailsLoadEvent.eventName, { bubbles: true, composed: true });
    this.details = details;
    this.source = source;
  }
}

/** An element could not take all of its data. What could be shown is shown. Fires again when further entries are looked at and found wrong. */
export class DetailsErrorEvent extends Event {
  static readonly eventName = 'details-error';
  /** At most 100. */
  readonly problems: readonly Problem[];
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
