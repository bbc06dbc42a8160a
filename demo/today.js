/** The events of today.html. Their dates are relative to the day on which the page is opened. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** ISO 8601 in UTC, `days` from now, at a time of that day. */
const at = (days, time) => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T${time}:00`;
/** An instant, `hours` from now. */
const inHours = (hours) => new Date(Date.now() + hours * HOUR).toISOString();

const institute = {
  name: 'Institute for Shared Waters',
  url: '#institute',
  contactPoint: { name: 'Events desk', email: 'events@institute.example', telephone: '+43 1 000 001' },
};
const riverHouse = {
  name: 'River House, Large Hall',
  address: 'Example Quay 7, 1020 Vienna',
  geo: { latitude: 48.22, longitude: 16.38 },
};
const stream = {
  '@type': 'VirtualLocation',
  name: 'live stream',
  url: 'https://stream.example/rivers',
  description: 'By telephone: +43 1 000 000, code 7788.',
};

const rivers = {
  name: 'Shared Rivers: What Ten Joint Commissions Taught Each Other',
  category: 'Policy Forum',
  url: 'https://institute.example/events/shared-rivers',
  timeZone: 'Europe/Vienna',
  description: [
    'Ten river commissions compare how they settled quarrels over water before these became disputes between states.',
    'Half of the time is for questions from the room and the stream.',
  ],
  location: [riverHouse, stream],
  organizer: institute,
  sponsor: 'City of Example',
  about: [
    { name: 'Water', url: '#water' },
    { name: 'Mediation', url: '#mediation' },
  ],
  inLanguage: ['en', 'fr'],
  accessibilitySummary:
    'Step-free entrance on the quay side. Live captions in English. Sign interpretation on request until a week before.',
};

const events = {
  upcoming: {
    ...rivers,
    startDate: at(40, '14:00'),
    endDate: at(40, '17:30'),
    offers: [
      {
        name: 'Seat in the hall',
        url: 'https://institute.example/register/hall',
        availability: 'few-left',
        price: 0,
        ends: at(30, '12:00'),
      },
      {
        name: 'Dinner with the speakers',
        url: 'https://institute.example/register/dinner',
        price: 45,
        priceCurrency: 'EUR',
      },
      { name: 'Stream', url: 'https://institute.example/register/stream', price: 0 },
    ],
  },
  now: {
    ...rivers,
    name: 'Lakes Without Lines',
    startDate: inHours(-1),
    endDate: inHours(2),
    offers: { url: 'https://institute.example/register/lakes', isAccessibleForFree: true, price: 0 },
  },
  past: { ...rivers, name: 'After the Dam', startDate: at(-40, '14:00'), endDate: at(-40, '17:30') },
  cancelled: {
    ...rivers,
    name: 'A Boat on the Border',
    startDate: at(10, '09:00'),
    endDate: at(10, '18:00'),
    eventStatus: 'cancelled',
    statusNote: 'The river is closed to boats because of high water.',
    offers: { url: 'https://institute.example/register/boat' },
  },
  moved: {
    ...rivers,
    name: 'Gauges That Both Sides Read',
    startDate: at(21, '16:00'),
    endDate: at(21, '17:00'),
    previousStartDate: at(7, '16:00'),
    eventStatus: ['rescheduled', 'moved-online'],
    statusNote: 'The delegations asked for more time.',
    offers: { url: 'https://institute.example/register/gauges', starts: at(3, '09:00') },
  },
  several: {
    ...rivers,
    name: 'A Course in Three Evenings',
    startDate: [at(-3, '18:00'), at(4, '18:00'), at(11, '18:00')],
    endDate: [at(-3, '20:00'), at(4, '20:00'), at(11, '20:00')],
    location: riverHouse,
    offers: { url: 'https://institute.example/register/course', availability: 'sold-out' },
  },
};

for (const [id, details] of Object.entries(events)) {
  const home = document.getElementById(id);
  for (const tag of ['event-actions', 'event-header'])
    home.append(Object.assign(document.createElement(tag), { details, headingLevel: 3 }));
}
