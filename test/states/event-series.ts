import { event, make } from '../support/event.js';
import { FALLBACK, withoutData, type State } from './state.js';

const { superEvent } = event;
const [before, own, after] = superEvent.itemListElement;
const nav = 'navigation "Field Missions"';
const partOf = 'link "Part of Field Missions"';
const previous = ['text "Previous:"', 'link "The talks before"', 'text "March 12, 2009"'];
const next = ['text "Next:"', 'link "The talks after"', 'text "October 1, 2009"'];
const withEvents = (...itemListElement: unknown[]): object => ({
  ...event,
  superEvent: { ...superEvent, itemListElement },
});

export const seriesStates: readonly State[] = [
  {
    name: 'previous and next',
    show: () => make('event-series', {}, { details: event }),
    order: [nav, partOf, ...previous, ...next],
  },
  {
    name: 'the last event, after a cancelled one',
    show: () => make('event-series', {}, { details: withEvents({ ...before, eventStatus: 'cancelled' }, own) }),
    order: [nav, partOf, 'text "Previous:"', 'link "The talks before"', 'text "Cancelled"', 'text "March 12, 2009"'],
  },
  {
    name: 'a neighbour without an address',
    show: () => make('event-series', {}, { details: withEvents(own, { ...after, url: undefined }) }),
    order: [nav, partOf, 'text "Next: The talks after"', 'text "October 1, 2009"'],
  },
  {
    name: 'a name alone',
    show: () => make('event-series', {}, { details: { superEvent: 'Field Missions' } }),
    order: ['text "Part of Field Missions"'],
  },
  { name: 'without data', show: () => withoutData('event-series'), order: [`text "${FALLBACK}"`] },
];
