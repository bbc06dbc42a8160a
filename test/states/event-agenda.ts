import { event, make } from '../support/event.js';
import { FALLBACK, withoutData, type State } from './state.js';

const [opening, panel] = event.subEvent.itemListElement;
const zone = 'text "Times are in GMT−4."';
const first = ['text "10:00 AM to 10:20 AM"', 'heading 3 "Opening"', 'text "Ana Silva"'];
const second = ['text "10:20 AM"', 'heading 3 link "The first panel"'];
const MINUTE = 60_000;
const fromNow = (minutes: number): string => new Date(Date.now() + minutes * MINUTE).toISOString();

export const agendaStates: readonly State[] = [
  {
    name: 'sessions of one day',
    show: () => make('event-agenda', { heading: 'Programme' }, { details: event }),
    order: ['region "Programme"', 'heading 2 "Programme"', zone, 'list (2)', ...first, ...second],
  },
  {
    name: 'sessions of two days, with place, description and all of a speaker',
    show: () =>
      make(
        'event-agenda',
        { heading: 'Programme' },
        {
          items: [
            { ...opening, performer: { roleName: 'Chair', performer: event.performer.itemListElement[0] } },
            {
              ...panel,
              startDate: '2009-06-20T09:00-04:00',
              location: { name: 'Large Hall', address: 'Example Quay 7' },
              description: ['The first half.', 'The second half.'],
            },
          ],
        },
      ),
    order: [
      'region "Programme"',
      'heading 2 "Programme"',
      zone,
      'heading 3 "Friday, June 19, 2009"',
      'list (1)',
      'text "10:00 AM to 10:20 AM"',
      'heading 4 "Opening"',
      'text "Chair: Ana Silva, Director, River Institute"',
      'heading 3 "Saturday, June 20, 2009"',
      'list (1)',
      'text "9:00 AM"',
      'heading 4 link "The first panel"',
      'text "Large Hall, Example Quay 7"',
      'text "The first half."',
      'text "The second half."',
    ],
  },
  {
    name: 'a cancelled session',
    show: () => make('event-agenda', {}, { items: [{ ...opening, eventStatus: 'cancelled' }] }),
    order: [
      zone,
      'list (1)',
      'text "Cancelled"',
      'text "10:00 AM to 10:20 AM"',
      'heading 2 "Opening"',
      'text "Ana Silva"',
    ],
  },
  {
    name: 'a session that takes place, without its time',
    show: () =>
      make(
        'event-agenda',
        {},
        { items: [{ name: 'Opening', startDate: fromNow(-9), endDate: fromNow(9), timeText: 'From ten' }] },
      ),
    order: ['text "Times are in UTC."', 'list (1)', 'text "Now"', 'text "From ten"', 'heading 2 "Opening"'],
  },
  {
    name: 'titles alone',
    show: () => make('event-agenda', {}, { items: ['Opening', 'Closing'] }),
    order: ['list (2)', 'heading 2 "Opening"', 'heading 2 "Closing"'],
  },
  { name: 'without data', show: () => withoutData('event-agenda'), order: [`text "${FALLBACK}"`] },
];
