import { expect } from '@open-wc/testing';
import type { EventStatus } from '../../src/model/event-details.js';
import type { Dated } from '../../src/model/periods.js';
import { isCalledOff, phaseChanges, phaseOf, type Phase } from '../../src/model/phase.js';

type Details = Dated & { readonly eventStatus?: readonly EventStatus[] };
/** The instant from which the event has a phase, which is `undefined` if nothing certain can be said. */
type Step = readonly [from: string, phase: Phase | undefined];

/** Expects these phases one second before, at, and one second after each instant, and long before and after them. */
function expectPhases(details: Details, before: Phase | undefined, ...steps: Step[]): void {
  const phases: [string, Phase | undefined][] = [['1900-01-01T00:00Z', before]];
  let last = before;
  for (const [from, phase] of steps) {
    const instant = Date.parse(from);
    for (const [shift, expected] of [
      [-1, last],
      [0, phase],
      [1, phase],
    ] as const)
      phases.push([new Date(instant + shift * 1000).toISOString(), expected]);
    last = phase;
  }
  phases.push(['2900-01-01T00:00Z', last]);
  const found = phases.map(([time]) => [time, phaseOf(details, Date.parse(time))]);
  expect(found).to.deep.equal(phases);
}

const timeZone = 'America/New_York';

describe('phaseOf', () => {
  for (const [what, details] of Object.entries<Details>({
    'with offsets': { startDate: '2026-06-19T10:00-04:00', endDate: '2026-06-19T12:30-04:00' },
    'with different offsets': { startDate: '2026-06-19T16:00+02:00', endDate: '2026-06-19T12:30-04:00' },
    'in the zone of the event': { startDate: '2026-06-19T10:00', endDate: '2026-06-19T12:30', timeZone },
    'with a zone in brackets': {
      startDate: '2026-06-19T10:00[America/New_York]',
      endDate: '2026-06-19T12:30[America/New_York]',
    },
    'with the offset at the start only': { startDate: '2026-06-19T10:00-04:00', endDate: '2026-06-19T12:30' },
    'with an offset that is not that of the zone': {
      startDate: '2026-06-19T14:00+00:00',
      endDate: '2026-06-19T16:30+00:00',
      timeZone,
    },
  }))
    it(`is now from the start until the end of times ${what}`, () => {
      expectPhases(details, 'upcoming', ['2026-06-19T14:00Z', 'now'], ['2026-06-19T16:30Z', 'past']);
    });

  for (const [what, details, start, over] of [
    ['an offset', { startDate: '2026-06-19T10:00-04:00' }, '2026-06-19T14:00Z', '2026-06-20T04:00Z'],
    ['a zone', { startDate: '2026-06-19T10:00', timeZone }, '2026-06-19T14:00Z', '2026-06-20T04:00Z'],
    [
      'a zone and another offset',
      { startDate: '2026-06-20T03:00+00:00', timeZone },
      '2026-06-20T03:00Z',
      '2026-06-20T04:00Z',
    ],
    [
      'an end that is the start',
      { startDate: '2026-06-19T10:00', endDate: '2026-06-19T10:00', timeZone },
      '2026-06-19T14:00Z',
      '2026-06-20T04:00Z',
    ],
    [
      'an end before the start',
      { startDate: '2026-06-19T10:00', endDate: '2026-06-19T09:00', timeZone },
      '2026-06-19T14:00Z',
      '2026-06-20T04:00Z',
    ],
    [
      'an end on an earlier day',
      { startDate: '2026-06-19T10:00', endDate: '2026-06-18', timeZone },
      '2026-06-19T14:00Z',
      '2026-06-20T04:00Z',
    ],
    [
      'an unreadable end',
      { startDate: '2026-06-19T10:00', endDate: 'late', timeZone },
      '2026-06-19T14:00Z',
      '2026-06-20T04:00Z',
    ],
    [
      'a day as its end',
      { startDate: '2026-06-19T10:00', endDate: '2026-06-20', timeZone },
      '2026-06-19T14:00Z',
      '2026-06-21T04:00Z',
    ],
    [
      'its own day as its end',
      { startDate: '2026-06-19T10:00', endDate: '2026-06-19', timeZone },
      '2026-06-19T14:00Z',
      '2026-06-20T04:00Z',
    ],
  ] as const)
    it(`is never now for a time with ${what}, and past after the last day`, () => {
      expectPhases(details, 'upcoming', [start, undefined], [over, 'past']);
    });

  for (const [what, details, start, over] of [
    ['a day', { startDate: '2026-06-19', timeZone }, '2026-06-19T04:00Z', '2026-06-20T04:00Z'],
    [
      'several days',
      { startDate: '2026-06-19', endDate: '2026-06-21', timeZone },
      '2026-06-19T04:00Z',
      '2026-06-22T04:00Z',
    ],
    [
      'a day with an earlier end',
      { startDate: '2026-06-19', endDate: '2026-06-18', timeZone },
      '2026-06-19T04:00Z',
      '2026-06-20T04:00Z',
    ],
    [
      'a day that ends at a time',
      { startDate: '2026-06-19', endDate: '2026-06-20T12:00', timeZone },
      '2026-06-19T04:00Z',
      '2026-06-20T16:00Z',
    ],
    [
      '[A3] times from 00:00 to 23:59:59',
      { startDate: '2026-06-19T00:00:00', endDate: '2026-06-19T23:59:59', timeZone },
      '2026-06-19T04:00Z',
      '2026-06-20T04:00Z',
    ],
    [
      '[A3] times from 00:00 to 23:59 with offsets',
      { startDate: '2026-06-19T00:00-04:00', endDate: '2026-06-20T23:59-04:00' },
      '2026-06-19T04:00Z',
      '2026-06-21T04:00Z',
    ],
    [
      'times from 00:00 to 00:00',
      { startDate: '2026-06-19T00:00', endDate: '2026-06-21T00:00', timeZone },
      '2026-06-19T04:00Z',
      '2026-06-21T04:00Z',
    ],
    [
      'times over a change of clocks with offsets',
      { startDate: '2026-03-28T00:00+01:00', endDate: '2026-03-29T23:59:59+02:00' },
      '2026-03-27T23:00Z',
      '2026-03-29T22:00Z',
    ],
  ] as const)
    it(`is never now for ${what}, if the zone is known`, () => {
      expectPhases(details, 'upcoming', [start, undefined], [over, 'past']);
    });

  // A date begins first where clocks are 14 hours ahead of UTC, and ends last where they are 12 hours behind.
  for (const [what, details, start, over] of [
    ['[A6] a day', { startDate: '2026-06-19' }, '2026-06-18T10:00Z', '2026-06-20T12:00Z'],
    ['several days', { startDate: '2026-06-19', endDate: '2026-06-21' }, '2026-06-18T10:00Z', '2026-06-22T12:00Z'],
    ['a month', { startDate: '2026-06' }, '2026-05-31T10:00Z', '2026-07-01T12:00Z'],
    ['a year', { startDate: '2026' }, '2025-12-31T10:00Z', '2027-01-01T12:00Z'],
    ['several months', { startDate: '2026-11', endDate: '2027-02' }, '2026-10-31T10:00Z', '2027-03-01T12:00Z'],
    ['a leap February', { startDate: '2028-02' }, '2028-01-31T10:00Z', '2028-03-01T12:00Z'],
    ['a time', { startDate: '2026-06-19T10:00' }, '2026-06-18T20:00Z', '2026-06-20T12:00Z'],
    ['times', { startDate: '2026-06-19T10:00', endDate: '2026-06-19T12:30' }, '2026-06-18T20:00Z', '2026-06-20T00:30Z'],
    [
      'a time with an earlier end',
      { startDate: '2026-06-19T10:00', endDate: '2026-06-19T09:00' },
      '2026-06-18T20:00Z',
      '2026-06-20T12:00Z',
    ],
    [
      '[A3] times from 00:00 to 23:59:59',
      { startDate: '2026-06-19T00:00:00', endDate: '2026-06-19T23:59:59' },
      '2026-06-18T10:00Z',
      '2026-06-20T12:00Z',
    ],
    ['an end without a start', { endDate: '2026-06-19' }, '2026-06-18T10:00Z', '2026-06-20T12:00Z'],
  ] as const)
    it(`is certain for ${what} without a zone only before it begins and after it is over everywhere`, () => {
      expectPhases(details, 'upcoming', [start, undefined], [over, 'past']);
    });

  it('uses the zone for a month, if it is known', () => {
    expectPhases(
      { startDate: '2026-06', timeZone },
      'upcoming',
      ['2026-06-01T04:00Z', undefined],
      ['2026-07-01T04:00Z', 'past'],
    );
  });

  for (const [what, details, steps] of [
    [
      '[A4] begins at a time that never comes',
      { startDate: '2026-03-29T02:30', endDate: '2026-03-29T04:00', timeZone: 'Europe/Vienna' },
      ['2026-03-29T01:30Z', '2026-03-29T02:00Z'],
    ],
    [
      '[A4] begins at a time that comes twice',
      { startDate: '2026-10-25T02:30', endDate: '2026-10-25T04:00', timeZone: 'Europe/Vienna' },
      ['2026-10-25T00:30Z', '2026-10-25T03:00Z'],
    ],
    [
      'begins at the second of two equal times, by its offset',
      { startDate: '2026-10-25T02:30+01:00', endDate: '2026-10-25T04:00+01:00', timeZone: 'Europe/Vienna' },
      ['2026-10-25T01:30Z', '2026-10-25T03:00Z'],
    ],
    [
      'ends at an earlier time of the clock, after clocks were set back',
      { startDate: '2026-10-25T02:30+02:00', endDate: '2026-10-25T02:15+01:00', timeZone: 'Europe/Vienna' },
      ['2026-10-25T00:30Z', '2026-10-25T01:15Z'],
    ],
    [
      'ends at 00:00',
      { startDate: '2026-06-19T20:00', endDate: '2026-06-20T00:00', timeZone },
      ['2026-06-20T00:00Z', '2026-06-20T04:00Z'],
    ],
    [
      'ends at 24:00',
      { startDate: '2026-06-19T20:00', endDate: '2026-06-19T24:00', timeZone },
      ['2026-06-20T00:00Z', '2026-06-20T04:00Z'],
    ],
    [
      'ends farther west, at an earlier time of the clock',
      { startDate: '2026-06-19T10:00+02:00', endDate: '2026-06-19T09:00-04:00' },
      ['2026-06-19T08:00Z', '2026-06-19T13:00Z'],
    ],
  ] as const)
    it(`is now for an event that ${what}`, () => {
      expectPhases(details, 'upcoming', [steps[0], 'now'], [steps[1], 'past']);
    });

  it('is never now for an event that ends farther east, before its start', () => {
    expectPhases(
      { startDate: '2026-06-19T10:00-04:00', endDate: '2026-06-19T15:00+02:00' },
      'upcoming',
      ['2026-06-19T14:00Z', undefined],
      ['2026-06-20T04:00Z', 'past'],
    );
  });

  describe('with several dates', () => {
    const startDate = ['2026-06-19T10:00', '2026-06-26T10:00'];

    it('is now within a pair, and undefined between two pairs', () => {
      expectPhases(
        { startDate, endDate: ['2026-06-19T12:30', '2026-06-26T12:30'], timeZone },
        'upcoming',
        ['2026-06-19T14:00Z', 'now'],
        ['2026-06-19T16:30Z', undefined],
        ['2026-06-26T14:00Z', 'now'],
        ['2026-06-26T16:30Z', 'past'],
      );
    });

    it('takes an empty text for a missing end', () => {
      expectPhases(
        { startDate, endDate: ['', '2026-06-26T12:30'], timeZone },
        'upcoming',
        ['2026-06-19T14:00Z', undefined],
        ['2026-06-26T14:00Z', 'now'],
        ['2026-06-26T16:30Z', 'past'],
      );
    });

    it('does not need the dates in order', () => {
      expectPhases(
        { startDate: [...startDate].reverse(), endDate: ['2026-06-26T12:30', '2026-06-19T12:30'], timeZone },
        'upcoming',
        ['2026-06-19T14:00Z', 'now'],
        ['2026-06-19T16:30Z', undefined],
        ['2026-06-26T14:00Z', 'now'],
        ['2026-06-26T16:30Z', 'past'],
      );
    });

    it('ignores a pair with an unreadable start', () => {
      expectPhases(
        { startDate: ['', '2026-06-26T10:00'], endDate: ['2026-06-19T12:30', '2026-06-26T12:30'], timeZone },
        'upcoming',
        ['2026-06-26T14:00Z', 'now'],
        ['2026-06-26T16:30Z', 'past'],
      );
    });
  });

  for (const [what, details] of Object.entries<Details>({
    'without a date': {},
    'with an unreadable start': { startDate: 'next week', endDate: '2026-06-19' },
    'with unreadable starts': { startDate: ['next week', ''] },
    'that is cancelled': { startDate: '2026-06-19', eventStatus: ['cancelled'] },
    'that is postponed': { startDate: '2026-06-19', eventStatus: ['postponed', 'moved-online'] },
  }))
    it(`is undefined for an event ${what}`, () => {
      expectPhases(details, undefined, ['2026-06-19T12:00Z', undefined]);
    });

  it('depends on no other status', () => {
    for (const status of ['scheduled', 'rescheduled', 'moved-online'] as const)
      expectPhases(
        { startDate: '2026-06-19', timeZone, eventStatus: [status] },
        'upcoming',
        ['2026-06-19T04:00Z', undefined],
        ['2026-06-20T04:00Z', 'past'],
      );
  });
});

describe('isCalledOff', () => {
  it('is true for cancelled and postponed events, whatever else they are', () => {
    expect(isCalledOff()).to.be.false;
    expect(isCalledOff(['rescheduled', 'moved-online'])).to.be.false;
    expect(isCalledOff(['cancelled'])).to.be.true;
    expect(isCalledOff(['postponed', 'moved-online'])).to.be.true;
  });
});

describe('phaseChanges', () => {
  it('returns the instants at which the phase may change, and none for an unreadable date', () => {
    const changes = phaseChanges({
      startDate: ['2026-06-19T10:00', 'soon', '2026-06-26'],
      endDate: ['2026-06-19T12:30'],
      timeZone,
    });
    expect(changes.map((time) => new Date(time).toISOString())).to.deep.equal(
      ['2026-06-19T14:00Z', '2026-06-19T16:30Z', '2026-06-26T04:00Z', '2026-06-27T04:00Z'].map((time) =>
        new Date(time).toISOString(),
      ),
    );
  });
});
