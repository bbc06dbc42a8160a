import { expect } from '@open-wc/testing';
import type { RecentEvent } from '../../src/model/event-details.js';
import { datedEvents, selectEvents, type ShownEvents } from '../../src/model/recent-events.js';

/** Returns the names of the events that are shown at a time, in their order. */
const select = (shown: ShownEvents, now: string, ...events: Partial<RecentEvent>[]): string[] =>
  selectEvents(datedEvents(events as RecentEvent[]), shown, Date.parse(now)).map(({ name }) => name);

describe('selectEvents', () => {
  const noon = '2026-06-19T12:00Z';

  for (const [kind, event, last, over] of [
    ['times', { startDate: '2026-06-19T10:00Z', endDate: '2026-06-19T12:00Z' }, '2026-06-19T11:59:59.999Z', noon],
    [
      'a start without an end',
      { startDate: '2026-06-19T10:00-04:00' },
      '2026-06-20T03:59:59.999Z',
      '2026-06-20T04:00Z',
    ],
    ['a day', { startDate: '2026-06-19' }, '2026-06-20T11:59:59.999Z', '2026-06-20T12:00Z'],
    [
      'several days',
      { startDate: '2026-06-19', endDate: '2026-06-21' },
      '2026-06-22T11:59:59.999Z',
      '2026-06-22T12:00Z',
    ],
    ['a month', { startDate: '2026-06' }, '2026-07-01T11:59:59.999Z', '2026-07-01T12:00Z'],
    [
      'a time in a zone',
      { startDate: '2026-06-19T10:00[Europe/Vienna]' },
      '2026-06-19T21:59:59.999Z',
      '2026-06-19T22:00Z',
    ],
    [
      'an end before the start',
      { startDate: '2026-06-19', endDate: '2026-06-01' },
      '2026-06-20T11:59Z',
      '2026-06-20T12:00Z',
    ],
    ['only an end', { endDate: '2026-06-19' }, '2026-06-20T11:59Z', '2026-06-20T12:00Z'],
  ] as const)
    it(`[J1] an event with ${kind} is past exactly when its date is over`, () => {
      for (const eventStatus of [undefined, ['cancelled'], ['postponed']] as const) {
        const one = { name: 'One', ...event, ...(eventStatus && { eventStatus }) };
        expect([select('upcoming', last, one), select('past', last, one)]).to.deep.equal([['One'], []]);
        expect([select('upcoming', over, one), select('past', over, one)]).to.deep.equal([[], ['One']]);
      }
    });

  const events = [
    { name: 'undated' },
    { name: 'last year', startDate: '2025-06-19' },
    { name: 'next year', startDate: '2027-06-19' },
    { name: 'yesterday', startDate: '2026-06-17' },
    { name: 'in words', startDate: 'Every spring' },
    { name: 'now', startDate: '2026-06-19T10:00Z', endDate: '2026-06-19T20:00Z' },
    { name: 'next month', startDate: '2026-07' },
    { name: 'yesterday too', startDate: '2026-06-17' },
  ];

  it('[J1] sorts the events to come with the next one first, and those without a date last', () => {
    expect(select('upcoming', noon, ...events)).to.deep.equal([
      'now',
      'next month',
      'next year',
      'undated',
      'in words',
    ]);
  });

  it('[J1] sorts the past events with the last one first, without those that have no date', () => {
    expect(select('past', noon, ...events)).to.deep.equal(['yesterday', 'yesterday too', 'last year']);
  });

  it('[J1] keeps the given order of all events, with those without a date last', () => {
    expect(select('all', noon, ...events)).to.deep.equal([
      'last year',
      'next year',
      'yesterday',
      'now',
      'next month',
      'yesterday too',
      'undated',
      'in words',
    ]);
  });

  it('[J1] sorts by the dates that are shown, whatever their zones', () => {
    const dates = ['2027-06-19T01:00+09:00', '2027-06-18T23:00-10:00', '2027-06-18', '2027-06-19T00:30'];
    const named = dates.map((startDate) => ({ name: startDate, startDate }));
    expect(select('upcoming', noon, ...named)).to.deep.equal([dates[2], dates[1], dates[3], dates[0]]);
  });
});
