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
/** The name of the time zone stands once, at the end. */
const period = (start: string, end: string): string =>
  `${formatted(start, { ...day, ...time, timeZoneName: undefined })} to ${formatted(end, time)}`;
const fullDate = period('2009-06-19T07:00Z', '2009-06-19T15:30Z');

const title = 'heading 1 "Legitimacy in UN Field Missions"';
const date = 'text "Friday, June 19, 2009"';
const past = 'text "Past event"';

/** An event that is still to come, and in one place. A reader elsewhere does not need another time. */
const upcoming = {
  name: event.name,
  startDate: '2099-06-19T09:00',
  endDate: '2099-06-19T17:30',
  timeZone: 'Europe/Vienna',
};
const upcomingDate = `text "${period('2099-06-19T07:00Z', '2099-06-19T15:30Z')}"`;
const stream = { '@type': 'VirtualLocation', name: 'live stream', url: 'https://example.org/stream' };
const hall = { name: 'Austria Center', address: 'Bruno-Kreisky-Platz 1, Vienna', hasMap: 'https://example.org/map' };
const register = 'https://example.org/register';
const euros = (price: number): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(price);

/** The time of an event on Kiritimati, which is ahead of all other places, in the time zone of this browser. */
function readerTime(start: string, end: string): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const dayIn = (iso: string, zone: string): string => formatted(iso, { ...day, timeZone: zone });
  const isOtherDay = dayIn(start, timeZone) !== dayIn(start, 'Pacific/Kiritimati');
  const clock = { ...time, timeZone };
  const first = formatted(start, { ...(isOtherDay && day), ...clock, timeZoneName: undefined });
  const last = formatted(end, { ...(dayIn(start, timeZone) !== dayIn(end, timeZone) && day), ...clock });
  return `In your time zone: ${first} to ${last}`;
}

/** A state of an event that is still to come. Its order begins with the date, or else with `before`. */
const coming = (name: string, details: object, after: readonly string[], before: readonly string[] = []): State => ({
  name,
  show: () => make('event-header', { 'reader-time': 'never' }, { details: { ...upcoming, ...details } }),
  order: [...before, upcomingDate, title, ...after],
});

/** An event that does not take place as planned. Its status must be read before all other texts. */
const status = (name: string, details: Record<string, unknown>, ...heard: string[]): State => ({
  name,
  show: () => make('event-header', {}, { details: { ...plain, ...details } }),
  order: [...heard.map((line) => `text "${line}"`), date, title],
});

export const headerStates: readonly State[] = [
  { name: 'title and date', show: () => make('event-header', {}, { details: plain }), order: [past, date, title] },
  {
    name: 'all fields',
    show: () => make('event-header', {}, { details: full }),
    order: [
      past,
      `text "Panel Discussions ${fullDate}"`,
      title,
      ...summary,
      'link "Full meeting note"',
      'text "Austria Center, Bruno-Kreisky-Platz 1, Vienna"',
      'link "Map"',
      'text "In person and online"',
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
  status('rescheduled, and past', { eventStatus: 'rescheduled', previousStartDate: '2009-05-15' }, 'Past event'),
  {
    name: 'moved online, and past',
    show: () => make('event-header', {}, { details: { ...plain, eventStatus: 'moved-online' } }),
    order: [past, date, title, 'text "Online"'],
  },
  status(
    'cancelled, with a reason',
    { eventStatus: 'cancelled', statusNote: 'The hall is flooded.' },
    'Cancelled: The hall is flooded.',
  ),
  status(
    'postponed, with a reason',
    { eventStatus: 'postponed', statusNote: 'A new date will follow.' },
    'Postponed: A new date will follow.',
  ),
  coming('upcoming, with registration', { location: hall, offers: { url: register, price: 0 } }, [
    'text "Austria Center, Bruno-Kreisky-Platz 1, Vienna"',
    'link "Map"',
    'link "Register"',
    'text "Free"',
  ]),
  {
    name: 'happening now',
    show: () => make('event-header', {}, { details: { ...upcoming, startDate: '2009-06-19T09:00' } }),
    order: [
      'text "Happening now"',
      `text "${formatted('2009-06-19T07:00Z', { ...day, ...time, timeZoneName: undefined })} to ${formatted('2099-06-19T15:30Z', { ...day, ...time })}"`,
      title,
    ],
  },
  coming(
    'rescheduled and moved online',
    { eventStatus: ['moved-online', 'rescheduled'], previousStartDate: '2099-05-15', location: [hall, stream] },
    ['link "Join online: live stream"', 'text "Online"'],
    [`text "Rescheduled, was ${formatted('2099-05-15', { ...day, timeZone: 'UTC' })}"`, 'text "Moved online"'],
  ),
  {
    name: 'in the time zone of the reader',
    show: () =>
      make(
        'event-header',
        {},
        {
          details: {
            ...upcoming,
            category: 'Panel Discussions',
            startDate: '2099-06-19T10:00',
            endDate: '2099-06-19T11:00',
            timeZone: 'Pacific/Kiritimati',
            eventAttendanceMode: 'online',
          },
        },
      ),
    order: [
      `text "Panel Discussions ${formatted('2099-06-18T20:00Z', { ...day, ...time, timeZone: 'Pacific/Kiritimati', timeZoneName: undefined })} to ${formatted('2099-06-18T21:00Z', { ...time, timeZone: 'Pacific/Kiritimati' })}"`,
      `text "${readerTime('2099-06-18T20:00Z', '2099-06-18T21:00Z')}"`,
      title,
      'text "Online"',
    ],
  },
  {
    name: 'several dates',
    show: () =>
      make(
        'event-header',
        { category: 'Course', heading: event.name },
        { details: { startDate: ['2099-06-19', '2099-06-26', '2099-07-03'] } },
      ),
    order: [
      `text "Course ${formatted('2099-06-19', { ...day, timeZone: 'UTC' })}"`,
      `text "${formatted('2099-06-26', { ...day, timeZone: 'UTC' })}"`,
      `text "${formatted('2099-07-03', { ...day, timeZone: 'UTC' })}"`,
      title,
    ],
  },
  coming(
    'several offers',
    {
      offers: [
        { name: 'Hall', url: `${register}/hall`, price: 20, priceCurrency: 'EUR', availability: 'few-left' },
        { name: 'Stream', url: `${register}/stream`, price: 0, ends: '2099-06-18' },
        { name: 'At the door', price: 25, priceCurrency: 'EUR' },
      ],
    },
    [
      'list (3)',
      `link "Hall: ${euros(20)}"`,
      'text "Few places left"',
      'link "Stream: Free"',
      `text "Register by ${formatted('2099-06-18', { ...day, timeZone: 'UTC' })}"`,
      `text "At the door: ${euros(25)}"`,
    ],
  ),
  coming(
    'sold out, with a waiting list',
    { offers: [{ availability: 'sold-out' }, { url: register, availability: 'waiting-list' }] },
    ['text "Sold out"', 'link "Join the waiting list"'],
  ),
  coming('registration that opens later', { offers: { url: register, starts: '2098-03-01' } }, [
    `text "Registration opens ${formatted('2098-03-01', { ...day, timeZone: 'UTC' })}"`,
  ]),
  coming('registration that is closed', { offers: { url: register, ends: '2009-06-01' } }, [
    'text "Registration is closed"',
  ]),
  coming(
    'two places with two maps',
    { location: [hall, { name: 'River House', hasMap: 'https://example.org/river' }] },
    [
      'text "Austria Center, Bruno-Kreisky-Platz 1, Vienna"',
      'link "Map (Austria Center)"',
      'text "River House"',
      'link "Map (River House)"',
    ],
  ),
  coming(
    'virtual place with a telephone number',
    { location: { ...stream, description: ['By telephone: +43 1 000 000.', 'Code 7788.'] } },
    ['link "Join online: live stream"', 'text "By telephone: +43 1 000 000."', 'text "Code 7788."', 'text "Online"'],
  ),
  {
    name: 'all facts',
    show: () =>
      make(
        'event-header',
        {},
        {
          details: {
            name: event.name,
            organizer: [
              {
                name: 'Institute',
                url: 'https://example.org/',
                contactPoint: { name: 'Desk', email: 'desk@example.org' },
              },
              { name: 'River Commission' },
            ],
            sponsor: 'City of Vienna',
            about: [{ name: 'Water', url: 'https://example.org/water' }, { name: 'Peace' }],
            inLanguage: ['en', 'fr'],
            accessibilitySummary: ['Step-free entrance.', 'Live captions.'],
            additionalProperty: { name: 'Catering', value: 'Vegetarian' },
          },
        },
      ),
    order: [
      title,
      'text "Organized by"',
      'link "Institute"',
      'text "and River Commission"',
      'text "Supported by"',
      'text "City of Vienna"',
      'text "Topics"',
      'link "Water"',
      'text "and Peace"',
      'text "Language"',
      'text "English and French"',
      'text "Contact"',
      'text "Desk,"',
      'link "desk@example.org"',
      'text "Accessibility"',
      'text "Step-free entrance."',
      'text "Live captions."',
      'text "Catering"',
      'text "Vegetarian"',
    ],
  },
  {
    name: 'online, and past',
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
    order: [past, date, title, 'text "Online"'],
  },
  {
    name: 'several days',
    show: () => make('event-header', {}, { details: { ...plain, endDate: '2009-06-20' } }),
    order: [past, 'text "Friday, June 19, 2009 to Saturday, June 20, 2009"', title],
  },
  {
    name: 'date that cannot be parsed',
    show: () => make('event-header', { start: 'Early in the summer of 2009', heading: event.name }),
    order: ['text "Early in the summer of 2009"', title],
  },
  {
    name: 'heading level 2',
    show: () => make('event-header', { 'heading-level': '2' }, { details: plain }),
    order: [past, date, 'heading 2 "Legitimacy in UN Field Missions"'],
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
