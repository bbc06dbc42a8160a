import { expect } from '@open-wc/testing';
import { endsTooEarly, isInCalendars, periodsOf, type Dated, type Period } from '../../src/model/periods.js';

/** Returns the periods with readable instants. */
const periods = (details: Dated) =>
  periodsOf(details).map(({ from, until, ...period }) => ({
    ...period,
    from: Number.isNaN(from) ? undefined : new Date(from).toJSON().replace(':00.000Z', 'Z'),
    until: Number.isNaN(until) ? undefined : new Date(until).toJSON().replace(':00.000Z', 'Z'),
  }));

const timeZone = 'Europe/Vienna';

describe('periodsOf', () => {
  it('returns a pair of times with the clock of the event', () => {
    expect(periods({ startDate: '2026-06-19T10:00', endDate: '2026-06-19T12:30', timeZone })).to.deep.equal([
      {
        start: '2026-06-19T10:00',
        end: '2026-06-19T12:30',
        clock: timeZone,
        from: '2026-06-19T08:00Z',
        until: '2026-06-19T10:30Z',
        isExact: true,
      },
    ]);
  });

  it('takes the offset of the start for the clock, if there is no zone', () => {
    const [period] = periods({ startDate: '2026-06-19T10:00-04:00', endDate: '2026-06-19T12:30-04:00' });
    expect(period).to.include({ clock: -240, isExact: true });
  });

  it('prefers the zone of the event to a zone in brackets, and that one to an offset', () => {
    const startDate = '2026-06-19T10:00+02:00[Europe/Berlin]';
    expect(periods({ startDate, timeZone })[0]).to.include({ clock: timeZone });
    expect(periods({ startDate })[0]).to.include({ clock: 'Europe/Berlin', from: '2026-06-19T08:00Z' });
  });

  it('has no clock for a time or a day without zone and offset', () => {
    for (const startDate of ['2026-06-19T10:00', '2026-06-19', '2026-06'])
      expect(periods({ startDate })[0]).not.to.have.property('clock');
  });

  it('keeps the instant of the second of two equal times, which its offset tells', () => {
    const [period] = periods({ startDate: '2026-10-25T02:30+01:00', timeZone });
    expect(period).to.include({ clock: timeZone, from: '2026-10-25T01:30Z' });
  });

  for (const [what, startDate, endDate, start, end] of [
    ['00:00 to 23:59', '2026-06-19T00:00', '2026-06-19T23:59', '2026-06-19', undefined],
    ['[A3] 00:00:00 to 23:59:59', '2026-06-19T00:00:00', '2026-06-19T23:59:59', '2026-06-19', undefined],
    ['00:00 to 00:00 of the next day', '2026-06-19T00:00', '2026-06-20T00:00', '2026-06-19', undefined],
    ['00:00 to 24:00', '2026-06-19T00:00', '2026-06-19T24:00', '2026-06-19', undefined],
    ['00:00 to 00:00 of a later day', '2026-06-19T00:00', '2026-06-22T00:00', '2026-06-19', '2026-06-21'],
    ['00:00 to 23:59 of a later day', '2026-06-19T00:00', '2026-06-21T23:59', '2026-06-19', '2026-06-21'],
    ['offsets', '2026-06-19T00:00+02:00', '2026-06-21T23:59:59+02:00', '2026-06-19', '2026-06-21'],
    ['the same instants in UTC', '2026-06-18T22:00:00Z', '2026-06-21T21:59:59Z', '2026-06-19', '2026-06-21'],
    ['a change of clocks', '2026-03-29T00:00+01:00', '2026-03-29T23:59:59+02:00', '2026-03-29', undefined],
  ] as const)
    it(`returns whole days for times that only say so: ${what}`, () => {
      const [period] = periodsOf({ startDate, endDate, timeZone });
      expect([period!.start, period!.end, period!.isExact, period!.clock]).to.deep.equal([start, end, false, timeZone]);
    });

  for (const [startDate, endDate] of [
    ['2026-06-19T00:00', '2026-06-19T23:58'],
    ['2026-06-19T00:01', '2026-06-19T23:59'],
    ['2026-06-19T20:00', '2026-06-20T00:00'],
  ] as const)
    it(`does not take ${startDate} to ${endDate} for whole days`, () => {
      expect(periodsOf({ startDate, endDate, timeZone })[0]).to.include({ start: startDate, end: endDate });
    });

  for (const [startDate, endDate] of [
    ['2026-06-19T10:00', '2026-06-19T10:00'],
    ['2026-06-19T10:00', '2026-06-19T09:00'],
    ['2026-06-19T00:00', '2026-06-19T00:00'],
    ['2026-06-19T10:00', '2026-06-18'],
    ['2026-06-19', '2026-06-19'],
    ['2026-06-19', '2026-06-18'],
    ['2026-06-19', '2026-05'],
    ['2026-06-19', '2026-06-19T00:00'],
    ['2026-06-19T10:00-04:00', '2026-06-19T15:00+02:00'],
  ] as const)
    it(`leaves out the end ${endDate} of ${startDate}`, () => {
      const [period] = periodsOf({ startDate, endDate, timeZone });
      expect(period).to.deep.equal(periodsOf({ startDate, timeZone })[0]);
      expect(period).not.to.have.property('end');
    });

  for (const [startDate, endDate] of [
    ['2026-06-19T10:00', '2026-06-19'],
    ['2026-06-19', '2026-06-20'],
    ['2026-06-19', '2026-06-19T12:00'],
    ['2026-06-19', '2026-06'],
    ['2026-06', '2026-06-19'],
    ['2026', '2026-06'],
    ['2026-06-19T10:00+02:00', '2026-06-19T09:00-04:00'],
    ['2026-10-25T02:30+02:00', '2026-10-25T02:15+01:00'],
  ] as const)
    it(`keeps the end ${endDate} of ${startDate}`, () => {
      expect(periodsOf({ startDate, endDate, timeZone })[0]).to.include({ end: endDate });
    });

  it('keeps texts that are no dates', () => {
    expect(periods({ startDate: 'next week', endDate: 'late', timeZone })).to.deep.equal([
      { start: 'next week', end: 'late', from: undefined, until: undefined, isExact: false },
    ]);
    expect(periods({ startDate: '2026-06-19', endDate: 'late' })[0]).to.include({ end: 'late', isExact: false });
  });

  it('is exact only if start and end are instants', () => {
    const isExact = (startDate: string, endDate?: string, zone?: string): boolean =>
      periodsOf({ startDate, ...(endDate && { endDate }), ...(zone && { timeZone: zone }) })[0]!.isExact;
    expect(isExact('2026-06-19T10:00Z', '2026-06-19T11:00Z')).to.be.true;
    expect(isExact('2026-06-19T10:00', '2026-06-19T11:00')).to.be.false;
    expect(isExact('2026-06-19T10:00', '2026-06-19T11:00Z')).to.be.false;
    expect(isExact('2026-06-19T10:00', undefined, timeZone)).to.be.false;
    expect(isExact('2026-06-19T10:00', '2026-06-20', timeZone)).to.be.false;
    expect(isExact('2026-06-19', '2026-06-20T10:00', timeZone)).to.be.false;
  });

  it('joins the starts and the ends of several dates, at most 12', () => {
    const days = Array.from({ length: 13 }, (_, i) => `2026-06-${String(i + 1).padStart(2, '0')}`);
    const found = periodsOf({
      startDate: days.map((day) => `${day}T10:00`),
      endDate: days.map((day, i) => (i === 1 ? '' : `${day}T11:00`)),
      timeZone,
    });
    expect(found).to.have.length(12);
    expect(found.slice(0, 3).map(({ start, end }) => [start, end])).to.deep.equal([
      ['2026-06-01T10:00', '2026-06-01T11:00'],
      ['2026-06-02T10:00', undefined],
      ['2026-06-03T10:00', '2026-06-03T11:00'],
    ]);
  });

  it('takes an end without a start for the date, and returns none without any date', () => {
    expect(periodsOf({ endDate: ['2026-06-19', '2026-06-20'] }).map(({ start }) => start)).to.deep.equal([
      '2026-06-19',
    ]);
    expect(periodsOf({})).to.deep.equal([]);
  });
});

describe('isInCalendars', () => {
  const can = (details: Dated): boolean => isInCalendars(periodsOf(details)[0] as Period);

  it('is true for days, and for times that are instants', () => {
    expect(can({ startDate: '2026-06-19' })).to.be.true;
    expect(can({ startDate: '2026-06-19T10:00Z' })).to.be.true;
    expect(can({ startDate: '2026-06-19T10:00', timeZone })).to.be.true;
    expect(can({ startDate: '2026-06-19T00:00', endDate: '2026-06-19T23:59' })).to.be.true;
  });

  it('is false for other times, for months and years, and for texts', () => {
    for (const startDate of ['2026-06-19T10:00', '2026-06', '2026', 'next week', ''])
      expect(can({ startDate }), startDate).to.be.false;
    expect(can({ startDate: '2026-06', timeZone })).to.be.false;
  });
});

describe('endsTooEarly', () => {
  it('is true for an end that is readable and not after the start', () => {
    expect(endsTooEarly('2026-06-19T10:00', '2026-06-19T09:00', timeZone)).to.be.true;
    expect(endsTooEarly('2026-06-19', '2026-06-18', undefined)).to.be.true;
    expect(endsTooEarly('2026-06-19T10:00', '2026-06-19', undefined)).to.be.false;
    expect(endsTooEarly('2026-06-19T10:00', 'late', undefined)).to.be.false;
    expect(endsTooEarly('soon', '2026-06-18', undefined)).to.be.false;
  });
});
