import { event, make } from '../support/event.js';
import { FALLBACK, withoutData, type State } from './state.js';

const trail = [
  { name: 'Home', url: 'https://example.org/' },
  { name: 'Events', url: 'https://example.org/events' },
];
const here = { name: 'A full day of talks', url: 'https://example.org/talks' };

/** The trail to an event whose own entry has an address. */
const toHere = { name: here.name, breadcrumb: [...trail, here] };

export const breadcrumbStates: readonly State[] = [
  {
    name: 'breadcrumb',
    show: () => make('event-breadcrumb', {}, { items: [...trail, { name: 'A full day of talks' }] }),
    order: [
      'navigation "Breadcrumb"',
      'list (3)',
      'link "Home"',
      'link "Events"',
      'text "A full day of talks" (current page)',
    ],
  },
  {
    name: 'name of the event added',
    show: () => make('event-breadcrumb', {}, { details: event }),
    order: [
      'navigation "Breadcrumb"',
      'list (4)',
      'link "Home"',
      'link "Events"',
      'link "Panel Discussions"',
      'text "Legitimacy in UN Field Missions" (current page)',
    ],
  },
  {
    name: 'current entry as a link',
    show: () => make('event-breadcrumb', { current: 'link' }, { details: toHere }),
    order: [
      'navigation "Breadcrumb"',
      'list (3)',
      'link "Home"',
      'link "Events"',
      'link "A full day of talks" (current page)',
    ],
  },
  {
    name: 'current entry hidden',
    show: () => make('event-breadcrumb', { current: 'hide' }, { details: toHere }),
    order: ['navigation "Breadcrumb"', 'list (2)', 'link "Home"', 'link "Events"'],
  },
  {
    name: 'its own label',
    show: () => make('event-breadcrumb', { label: 'You are here' }, { items: trail }),
    order: ['navigation "You are here"', 'list (2)', 'link "Home"', 'link "Events"'],
  },
  {
    name: 'long breadcrumb',
    show: () =>
      make(
        'event-breadcrumb',
        {},
        {
          items: [
            ...trail,
            { name: 'Regional seminars and high-level panel discussions', url: 'https://example.org/events/regional' },
            { name: 'Legitimacy, impartiality and safety of all staff in the field missions of the United Nations' },
          ],
        },
      ),
    order: [
      'navigation "Breadcrumb"',
      'list (4)',
      'link "Home"',
      'link "Events"',
      'link "Regional seminars and high-level panel discussions"',
      'text "Legitimacy, impartiality and safety of all staff in the field missions of the United Nations" (current page)',
    ],
  },
  {
    name: 'on a page in German',
    show: () => make('event-breadcrumb', { lang: 'de' }, { items: [{ name: 'Start', url: '/' }, { name: 'Heute' }] }),
    order: ['navigation "Breadcrumb" (en)', 'list (2) (de)', 'link "Start"', 'text "Heute" (current page)'],
  },
  { name: 'without data', show: () => withoutData('event-breadcrumb'), order: [`text "${FALLBACK}"`] },
];
