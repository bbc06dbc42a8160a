import { event, make } from '../support/event.js';
import { FALLBACK, withFallback, withoutData, type State } from './state.js';

const [launch] = event.recentEvents.itemListElement;
const heading = ['region "Recent Events"', 'heading 2 "Recent Events"'];
const first = ['text "November 25, 2014"', 'heading 3 link "A launch"', 'text "Of a report."'];

export const recentStates: readonly State[] = [
  {
    name: 'all fields',
    show: () =>
      make(
        'event-recent',
        {},
        {
          details: event,
          items: [launch, { name: 'A dinner', startDate: '2014-11-20', description: 'In honour of.' }],
        },
      ),
    order: [
      ...heading,
      'list (2)',
      ...first,
      'text "November 20, 2014"',
      'heading 3 "A dinner"',
      'text "In honour of."',
      'link "View more"',
    ],
  },
  {
    name: 'cancelled entry',
    show: () => make('event-recent', {}, { details: event }),
    order: [
      ...heading,
      'list (2)',
      ...first,
      'text "Cancelled"',
      'text "November 20, 2014"',
      'heading 3 link "A dinner"',
      'link "View more"',
    ],
  },
  {
    name: 'without “View more”',
    show: () => make('event-recent', { heading: 'Recent Events' }, { items: [launch] }),
    order: [...heading, 'list (1)', ...first],
  },
  {
    name: 'its own text for the link',
    show: () => make('event-recent', { 'link-text': 'All events of 2014' }, { details: event, items: [launch] }),
    order: [...heading, 'list (1)', ...first, 'link "All events of 2014"'],
  },
  {
    name: 'without a heading',
    show: () => make('event-recent', {}, { items: [launch] }),
    order: ['list (1)', 'text "November 25, 2014"', 'heading 2 link "A launch"', 'text "Of a report."'],
  },
  {
    name: 'more than the limit',
    show: () => make('event-recent', { limit: '1' }, { details: event }),
    order: [...heading, 'list (1)', ...first, 'button "Show 1 more"', 'link "View more"'],
  },
  {
    name: 'all shown after “Show more”',
    show: () => make('event-recent', { limit: '1' }, { details: event }),
    act: async (shown) => {
      shown.shadowRoot!.querySelector('button')!.click();
      await Promise.resolve();
    },
    order: [
      ...heading,
      'list (2)',
      ...first,
      'text "Cancelled"',
      'text "November 20, 2014"',
      'heading 3 link "A dinner"',
      'link "View more"',
    ],
  },
  {
    name: 'only events to come, the next one first',
    show: () =>
      make(
        'event-recent',
        { show: 'upcoming' },
        {
          details: event,
          items: [
            launch,
            { name: 'A talk', startDate: '2099-11-25' },
            { name: 'A walk' },
            { name: 'A course', startDate: '2098-11-25', eventStatus: 'postponed' },
          ],
        },
      ),
    order: [
      ...heading,
      'list (3)',
      'text "Postponed"',
      'text "November 25, 2098"',
      'heading 3 "A course"',
      'text "November 25, 2099"',
      'heading 3 "A talk"',
      'heading 3 "A walk"',
      'link "View more"',
    ],
  },
  {
    name: 'no event that is selected',
    show: () => withFallback(make('event-recent', { show: 'upcoming' }, { items: [launch] })),
    order: [`text "${FALLBACK}"`],
  },
  { name: 'without data', show: () => withoutData('event-recent'), order: [`text "${FALLBACK}"`] },
];
