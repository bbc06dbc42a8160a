import type { EventContext } from './event-context.js';

/** Level of the event's title: 1, or what the element or its page says. */
export function titleLevel(own: number | undefined, context: EventContext | undefined): number {
  return valid(own) ?? context?.headingLevel ?? 1;
}

/** Level of the heading of a part: one below the title inside an `event-page`, else 2. */
export function partLevel(own: number | undefined, context: EventContext | undefined): number {
  return valid(own) ?? (context?.headingLevel ?? 1) + 1;
}

function valid(level: number | undefined): number | undefined {
  return typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : undefined;
}
