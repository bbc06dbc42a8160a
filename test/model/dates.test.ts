import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isTimeZone, parseDate, toDateTime, toIso, type ParsedDate } from '../../src/model/dates.js';
import { expectLinearGrowth } from '../support/growth.js';
import { always } from '../support/generated.js';

/** Generates dates of every precision, with and without an offset and a time zone. */
const dates: fc.Arbitrary<ParsedDate> = fc
  .record({
    time: fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    }),
    precision: fc.integer({ min: 1, max: 5 }),
    offset: fc.option(fc.integer({ min: -1439, max: 1439 }), { nil: undefined }),
    zone: fc.option(fc.constantFrom('Europe/Vienna', 'America/New_York', 'America/Argentina/Buenos_Aires'), {
      nil: undefined,
    }),
  })
  .map(({ time, precision, offset, zone }) => ({
    year: time.getUTCFullYear(),
    ...(precision > 1 && { month: time.getUTCMonth() + 1 }),
    ...(precision > 2 && { day: time.getUTCDate() }),
    ...(precision > 3 && { hour: time.getUTCHours(), minute: time.getUTCMinutes() }),
    ...(precision > 4 && { second: time.getUTCSeconds() }),
    ...(precision > 3 && offset !== undefined && { offset }),
    ...(precision > 3 && zone !== undefined && { zone }),
  }));

describe('parseDate', () => {
  for (const [text, date] of Object.entries<ParsedDate>({
    '2009': { year: 2009 },
    '2009-06': { year: 2009, month: 6 },
    '2009-06-19': { year: 2009, month: 6, day: 19 },
    '2009-6-9': { year: 2009, month: 6, day: 9 },
    ' 2009-06-19 ': { year: 2009, month: 6, day: 19 },
    '0099-06-19': { year: 99, month: 6, day: 19 },
    '2009-06-19T10:00': { year: 2009, month: 6, day: 19, hour: 10, minute: 0 },
    '2009-06-19 10:00': { year: 2009, month: 6, day: 19, hour: 10, minute: 0 },
    '2009-06-19t10:00z': { year: 2009, month: 6, day: 19, hour: 10, minute: 0, offset: 0 },
    '2009-06-19T10:00:30': { year: 2009, month: 6, day: 19, hour: 10, minute: 0, second: 30 },
    '2009-06-19T10:00:00.000-04:00': { year: 2009, month: 6, day: 19, hour: 10, minute: 0, second: 0, offset: -240 },
    '2009-06-19T10:00:00-0500': { year: 2009, month: 6, day: 19, hour: 10, minute: 0, second: 0, offset: -300 },
    '2009-06-19T10:00+05:30': { year: 2009, month: 6, day: 19, hour: 10, minute: 0, offset: 330 },
    '2009-06-19T10:00+02': { year: 2009, month: 6, day: 19, hour: 10, minute: 0, offset: 120 },
    '2009-06-19T10:00 +0200': { year: 2009, month: 6, day: 19, hour: 10, minute: 0, offset: 120 },
    '2009-06-19T10:00\u221204:00': { year: 2009, month: 6, day: 19, hour: 10, minute: 0, offset: -240 },
    '2009-06-19T10:00:00Z': { year: 2009, month: 6, day: 19, hour: 10, minute: 0, second: 0, offset: 0 },
    '2009-06-19T18:00:00Europe/Berlin': {
      year: 2009,
      month: 6,
      day: 19,
      hour: 18,
      minute: 0,
      second: 0,
      zone: 'Europe/Berlin',
    },
    '2009-06-19T18:00+02:00[Europe/Berlin]': {
      year: 2009,
      month: 6,
      day: 19,
      hour: 18,
      minute: 0,
      offset: 120,
      zone: 'Europe/Berlin',
    },
    '2009-06-19T18:00:00Nowhere/Atlantis': { year: 2009, month: 6, day: 19, hour: 18, minute: 0, second: 0 },
    '2022-01-09T17:00:0009:00': { year: 2022, month: 1, day: 9, hour: 17, minute: 0, second: 0 },
    '2026-6-5T19:30+2:00': { year: 2026, month: 6, day: 5, hour: 19, minute: 30, offset: 120 },
    '2026-6-5T9:5-3:30': { year: 2026, month: 6, day: 5, hour: 9, minute: 5, offset: -210 },
    '2026-06-05 19:30+2': { year: 2026, month: 6, day: 5, hour: 19, minute: 30, offset: 120 },
    '2026-06-05T19:30+200': { year: 2026, month: 6, day: 5, hour: 19, minute: 30, offset: 120 },
    '2026-06-05t19:30:00.000z': { year: 2026, month: 6, day: 5, hour: 19, minute: 30, second: 0, offset: 0 },
    '2026-06-05T19:30:00.123456Z': { year: 2026, month: 6, day: 5, hour: 19, minute: 30, second: 0, offset: 0 },
    '2026-06-05 T 19:30': { year: 2026, month: 6, day: 5, hour: 19, minute: 30 },
    '2026-06-05  19:30:00  UTC': { year: 2026, month: 6, day: 5, hour: 19, minute: 30, second: 0, offset: 0 },
    '2026-06-05 19:30 GMT+02:00': { year: 2026, month: 6, day: 5, hour: 19, minute: 30, offset: 120 },
    '2026-06-05 19:30:00 +0200 CEST': { year: 2026, month: 6, day: 5, hour: 19, minute: 30, second: 0, offset: 120 },
    '2026-06-05T24:00': { year: 2026, month: 6, day: 6, hour: 0, minute: 0 },
    '2026-12-31T24:00:00+01:00': { year: 2027, month: 1, day: 1, hour: 0, minute: 0, second: 0, offset: 60 },
    '20260605T193000Z': { year: 2026, month: 6, day: 5, hour: 19, minute: 30, second: 0, offset: 0 },
    '2024-02-29': { year: 2024, month: 2, day: 29 },
    '2000-02-29': { year: 2000, month: 2, day: 29 },
    '2009-06-19T23:59:59': { year: 2009, month: 6, day: 19, hour: 23, minute: 59, second: 59 },
  }))
    // prettier-ignore
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(parseDate(text)).to.deep.equal(date);
    });

  for (const text of [
    ...[
      '',
      ' ',
      '19 June 2009',
      'June 19, 2009',
      '06/19/2009',
      '19.06.2009',
      '2009-06-19T',
      'T10:00',
      'now',
      'Invalid Date',
    ],
    ...['2024-02-30', '2023-02-29', '1900-02-29', '2009-04-31', '2009-13-01', '2009-00-01', '2009-06-00', '2009-06-32'],
    ...[
      '0000-01-01',
      '-2009-06-19',
      '+002009-06-19',
      '20090619',
      '2009-W25-5',
      '2009-170',
      '1245369600',
      '1245369600000',
    ],
    ...[
      '2009-06-19T24:01',
      '2009-06-19T25:00',
      '2009-02-30T24:00',
      '2009-06-19T10:60',
      '2009-06-19T10:00:60',
      '2009-06-19T10',
      '2009-06-19T10:00+24:00',
    ],
    ...['2009-06-19T10:00 pm', '2009-06-19/2009-06-20', '2009-06-19T10:00<b>', 'P1D'],
    ...['2009-06-19 10:00 - 12:00', '2009-06-19 10:00 noon'],
  ])
    it(`does not take ${JSON.stringify(text)} for a date`, () => {
      expect(parseDate(text)).to.be.undefined;
    });

  it('takes linear time for a hostile text of up to 200 characters, the most that a reader passes', () => {
    for (const piece of [' ', 'A/b', '[A/b', '1', '-01', 'T10:00', '+02:00'])
      for (const end of ['x', '!', ']'])
        expectLinearGrowth((size) => parseDate(`2009-06-19T10:00${piece.repeat(size)}`.slice(0, size) + end), 200);
  });

  it('accepts a day only if the calendar has it', () => {
    always(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const twoDigits = (value: number): string => String(value).padStart(2, '0');
        const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
        const real = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text);
        expect(parseDate(text) !== undefined, text).to.equal(exists);
      }),
      1000,
    );
  });

  it('never throws', () => {
    always(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-T:+Z []/.aE') }), (text) => void parseDate(text)),
    );
  });
});

describe('toIso', () => {
  it('returns a text that parseDate reads as the same date, with precision, offset and time zone', () => {
    always(
      fc.property(dates, (date) => {
        expect(parseDate(toIso(date))).to.deep.equal(date);
      }),
      1000,
    );
  });

  it('returns the same text for a date that parseDate read from it', () => {
    always(
      fc.property(dates, (date) => {
        expect(toIso(parseDate(toIso(date))!)).to.equal(toIso(date));
      }),
    );
  });
});

describe('a date that is nearly ISO 8601', () => {
  it('is read like the exact one, in any spelling of its parts', () => {
    const spelling = fc.record({
      separator: fc.constantFrom('T', 't', ' ', ' T ', '  '),
      fraction: fc.constantFrom('', '.5', '.000', ',123456'),
      zero: fc.constantFrom('0', ''),
      zone: fc.constantFrom('', 'z', ' UTC', 'GMT', ' Z'),
      colon: fc.constantFrom(':', ''),
    });
    always(
      fc.property(dates, spelling, ({ zone: _zone, ...date }, { separator, fraction, zero, zone, colon }) => {
        fc.pre(date.second !== undefined);
        const digits = (value: number): string => (value < 10 ? `${zero}${value}` : String(value));
        const { year, month, day, hour, minute, second, offset } = date;
        const [hours, minutes] = [Math.floor(Math.abs(offset ?? 0) / 60), Math.abs(offset ?? 0) % 60];
        const shift = `${offset! < 0 ? '-' : '+'}${digits(hours)}${colon}${String(minutes).padStart(2, '0')}`;
        const text =
          `${String(year).padStart(4, '0')}-${digits(month!)}-${digits(day!)}${separator}` +
          `${digits(hour!)}:${digits(minute!)}:${digits(second)}${fraction}` +
          (offset === undefined ? zone : offset === 0 ? zone || 'Z' : ` ${shift}`);
        const expected = offset === undefined && zone ? { ...date, offset: 0 } : date;
        expect(parseDate(text), text).to.deep.equal(expected);
      }),
      1000,
    );
  });
});

describe('toDateTime', () => {
  it('returns a valid value for the attribute datetime', () => {
    const valid = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
    always(fc.property(dates, (date) => void expect(toDateTime(date)).to.match(valid)));
  });

  it('returns a text that Date reads as the same point in time', () => {
    always(
      fc.property(
        dates.filter(({ hour, offset }) => hour !== undefined && offset !== undefined),
        (date) => {
          const { year, month, day, hour, minute, second = 0, offset } = date;
          const time = new Date(0);
          time.setUTCFullYear(year, month! - 1, day);
          time.setUTCHours(hour!, minute! - offset!, second);
          expect(new Date(toDateTime(date)).getTime()).to.equal(time.getTime());
        },
      ),
    );
  });
});

describe('isTimeZone', () => {
  for (const zone of ['UTC', 'Europe/Vienna', 'America/Argentina/Buenos_Aires'])
    it(`accepts ${zone}`, () => {
      expect(isTimeZone(zone)).to.be.true;
    });

  for (const zone of ['', 'Vienna', 'Mars/Olympus', 'Europe/Vienna\n', '__proto__'])
    it(`rejects ${JSON.stringify(zone)}`, () => {
      expect(isTimeZone(zone)).to.be.false;
    });
});
