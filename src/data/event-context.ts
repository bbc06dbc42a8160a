import { ContextRoot, createContext } from '@lit/context';
import type { EventDetails } from '../model/event-details.js';

/** What an `event-page` gives to the elements inside it. A new object for every change. */
export interface EventContext {
  /** Empty while it loads, and where there is none; absent before the first. */
  readonly details: EventDetails | undefined;
  readonly loading: boolean;
  /** Level of the event's title; other headings stand one deeper. */
  readonly headingLevel: number;
  /** Words that replace the package's own. */
  readonly strings: Readonly<Record<string, string>> | undefined;
}

/** A registered symbol, so that two copies of the package on one page understand each other. */
export const eventContext = createContext<EventContext>(Symbol.for('event-page-elements/event'));

let isAttached = false;

/**
 * Keeps the requests of consumers whose provider is not there yet (defined later, or upgraded later) and asks again when it is.
 * Called by every consumer, so that importing a module changes nothing on the page.
 */
export function attachContextRoot(): void {
  if (isAttached) return;
  isAttached = true;
  new ContextRoot().attach(document.documentElement);
}
