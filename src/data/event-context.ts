import { ContextRoot, createContext } from '@lit/context';
import { isServer } from 'lit';
import type { EventDetails } from '../model/event-details.js';

/**
 * The event and the settings that an `event-page` provides to the elements inside it. Every change creates a new
 * object.
 */
export interface EventContext {
  /** The event. Empty while it loads and if there is no event; `undefined` before the first update. */
  readonly details: EventDetails | undefined;
  readonly loading: boolean;
  /** Level of the event's title; other headings are one level deeper. */
  readonly headingLevel: number;
  /** Words that replace the package's own. */
  readonly strings: Readonly<Record<string, string>> | undefined;
}

/** A registered symbol, so that two copies of the package on one page share the context. */
export const eventContext = createContext<EventContext>(Symbol.for('event-page-elements/event'));

let isAttached = false;

/**
 * Attaches the `ContextRoot` of the page, once. It keeps the requests of consumers whose provider is defined or
 * upgraded later, and repeats them then. Every consumer calls this, so that importing a module has no side effect.
 */
export function attachContextRoot(): void {
  if (isAttached || isServer) return;
  isAttached = true;
  // The document, not its root element, because a script may replace the element.
  new ContextRoot().attach(document as unknown as HTMLElement);
}
