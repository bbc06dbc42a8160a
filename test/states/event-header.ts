import { event, make } from '../support/event.js';
import { FALLBACK, withoutData, type State } from './state.js';

const summary = ['text "A full day of talks."', 'text "Two panels, one keynote."'];
const plain = { name: event.name, startDate: event.startDate };
const full = {
  ...event,
  startDate: '2009-06-19T09:00',
  endDate: '2009-06-19T17:30',
  timeZone: 'Europe/Vienna',
  location: { name: 'Austria Center', address: 'Bruno-Kreisky-Platz 1, Vienna', hasMap: 'https://example.org/map' },
  eventAttendanceMode: 'mixed',
  offers: { url: 'https://example.org/register' },
};
/** Times are formatted by the engine itself, since the result differs between versions. */
const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone: 'Europe/Vienna' } as const;
const day = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
const formatted = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en', options).format(new Date(iso)).replace(/\s/g, ' ');
const fullDate = `${formatted('2009-06-19T07:00Z', { ...day, ...time })} to ${formatted('2009-06-19T15:30Z', time)}`;

const title = 'heading 1 "Legitimacy in UN Field Missions"';
const date = 'text "Friday, June 19, 2009"';

/** An event that does not take place as planned. Its status must be read before all other texts. */
const status = (name: string, details: Record<string, unknown>, heard: string): State => ({
  name,
  show: () => make('event-header', {}, { details: { ...plain, ...details } }),
  order: [`text "${heard}"`, date, title],
});

export const headerStates: readonly State[] = [
  { name: 'title and date', show: () => make('event-header', {}, { details: plain }), order: [date, title] },
  {
    name: 'all fields',
    show: () => make('event-header', {}, { details: full }),
    order: [
      `text "Panel Discussions ${fullDate}"`,
      title,
      ...summary,
      'link "Full meeting note"',
      'text "Austria Center, Bruno-Kreisky-Platz 1, Vienna"',
      'link "Map"',
      'text "In person and online"',
      'link "Register"',
    ],
  },
  {
    name: 'all fields, cancelled',
    show: () => make('event-header', { status: 'cancelled' }, { details: full }),
    order: [
      'text "Cancelled"',
      `text "Panel Discussions ${fullDate}"`,
      title,
      ...summary,
      'link "Full meeting note"',
      'text "Austria Center, Bruno-Kreisky-Platz 1, Vienna"',
      'link "Map"',
      'text "In person and online"',
    ],
  },
  status('cancelled', { eventStatus: 'cancelled' }, 'Cancelled'),
  status('postponed', { eventStatus: 'postponed' }, 'Postponed'),
  status(
    'rescheduled',
    { eventStatus: 'rescheduled', previousStartDate: '2009-05-15' },
    'Rescheduled, was Friday, May 15, 2009',
  ),
  status('moved online', { eventStatus: 'moved-online' }, 'Moved online'),
  {
    name: 'online',
    show: () =>
      make(
        'event-header',
        {},
        {
          details: {
            ...plain,
            eventAttendanceMode: 'online',
            location: { '@type': 'VirtualLocation', name: 'Watch the stream', url: 'https://example.org/stream' },
          },
        },
      ),
    order: [date, title, 'link "Watch the stream"', 'text "Online"'],
  },
  {
    name: 'several days',
    show: () => make('event-header', {}, { details: { ...plain, endDate: '2009-06-20' } }),
    order: ['text "Friday, June 19, 2009 to Saturday, June 20, 2009"', title],
  },
  {
    name: 'date that cannot be parsed',
    show: () => make('event-header', { start: 'Early in the summer of 2009', heading: event.name }),
    order: ['text "Early in the summer of 2009"', title],
  },
  {
    name: 'heading level 2',
    show: () => make('event-header', { 'heading-level': '2' }, { details: plain }),
    order: [date, 'heading 2 "Legitimacy in UN Field Missions"'],
  },
  {
    name: 'link without a text',
    show: () => make('event-header', { heading: event.name, href: 'https://example.org/note' }),
    order: [title, 'link "More about this event"'],
  },
  {
    name: 'on a page in German',
    show: () =>
      make('event-header', {
        lang: 'de',
        status: 'cancelled',
        heading: 'Ein Tag',
        start: '2009-06-19',
        mode: 'online',
      }),
    order: ['text "Cancelled" (en)', 'text "Freitag, 19. Juni 2009"', 'heading 1 "Ein Tag"', 'text "Online" (en)'],
  },
  { name: 'without data', show: () => withoutData('event-header'), order: [`text "${FALLBACK}"`] },
];
