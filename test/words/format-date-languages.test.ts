/** Dates in every language of the package, compared with `Intl` itself. */
import { expect } from '@open-wc/testing';
import { formatDate, formatPeriod } from '../../src/words/format-date.js';

/** The languages of the package, and regions that write dates in another way. */
const LANGUAGES = (
  'en fr es ar zh zh-Hant ru de pt it nl pl uk tr ja ko he fa id hi sw ' +
  'en-GB es-MX pt-PT de-AT fr-CA ar-EG ar-SA ar-SY ar-DZ fa-AF zh-HK hi-u-nu-deva'
).split(' ');
const DAY = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** The parts of a date as `Intl` writes them in the calendar of daily life: Gregorian, or Persian with its era. */
function partsOf(language: string, options: Intl.DateTimeFormatOptions, time: string): Intl.DateTimeFormatPart[] {
  const era = options.year ? ({ era: 'long' } as const) : {};
  const calendar = language.startsWith('fa') ? { calendar: 'persian', ...era } : { calendar: 'gregory' };
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options, ...calendar }).formatToParts(new Date(time));
}

/** Only the sign of an offset differs: it is a minus, which a voice says. */
const intl = (language: string, options: Intl.DateTimeFormatOptions, time: string): string =>
  partsOf(language, options, time)
    .map(({ type, value }) => (type === 'timeZoneName' ? value.replace(/-(?=\p{Nd})/u, '−') : value))
    .join('');

describe('formatDate in the language', () => {
  for (const language of LANGUAGES)
    describe(language, () => {
      it('writes each day of a year, a month and a year as Intl does', () => {
        for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2025, 0, 1); time += 86_400_000) {
          const day = new Date(time).toISOString().slice(0, 10);
          expect(formatDate(day, { language })).to.deep.include({
            text: intl(language, DAY, day),
            datetime: day,
            zoneName: undefined,
          });
        }
        for (const month of ['2009-01', '2009-06', '2009-12'])
          expect(formatDate(month, { language })).to.deep.include({
            text: intl(language, { year: 'numeric', month: 'long' }, month),
            datetime: month,
            zoneName: undefined,
          });
        for (const year of ['1945', '2009', '2100']) {
          const { text, datetime } = formatDate(year, { language });
          expect([text, datetime]).to.deep.equal([intl(language, { year: 'numeric' }, year), year]);
        }
      });

      it('writes a range of days as two complete dates', () => {
        for (const [start, end] of [
          ['2009-06-19', '2009-06-21'],
          ['2009-12-30', '2010-01-02'],
        ] as const) {
          const period = formatPeriod(start, end, { language });
          expect(period.map((date) => date!.text)).to.deep.equal([
            intl(language, DAY, start),
            intl(language, DAY, end),
          ]);
          expect(period.map((date) => date!.datetime)).to.deep.equal([start, end]);
        }
      });

      it('writes the hours of a day with the day once and the zone once', () => {
        const timeZone = 'America/New_York';
        const [first, last] = formatPeriod('2009-06-19T09:05-04:00', '2009-06-19T17:30-04:00', { language, timeZone });
        const zone = { timeZoneName: 'short' } as const;
        const types = partsOf(language, { ...CLOCK, ...zone, timeZone }, '2009-06-19T13:05Z').map(({ type }) => type);
        const isZoneFirst = types.indexOf('timeZoneName') < types.indexOf('hour');
        expect(first.text).to.equal(
          intl(language, { ...DAY, ...CLOCK, timeZone, ...(isZoneFirst && zone) }, '2009-06-19T13:05Z'),
        );
        expect(last!.text).to.equal(
          intl(language, { ...CLOCK, timeZone, ...(!isZoneFirst && zone) }, '2009-06-19T21:30Z'),
        );
        expect([first, last].map((date) => date!.datetime)).to.deep.equal([
          '2009-06-19T09:05-04:00',
          '2009-06-19T17:30-04:00',
        ]);
      });

      for (const [timeZone, instant] of [
        ['America/New_York', '1945-06-26T15:00Z'], // war time
        ['Europe/Lisbon', '1994-06-26T15:00Z'], // an hour ahead of today
        ['Europe/Moscow', '2012-01-15T15:00Z'], // UTC+4 for three years
        ['Pacific/Apia', '2011-12-31T15:00Z'], // the day after the skipped day
        ['Asia/Pyongyang', '2016-06-26T15:00Z'], // UTC+8:30 for three years
        ['Europe/Vienna', '2037-07-15T15:00Z'],
        ['Africa/Nairobi', '2099-01-15T15:00Z'],
        ['UTC', '2099-01-15T15:00Z'],
      ] as const)
        it(`writes ${instant.slice(0, 4)} in ${timeZone} as Intl does`, () => {
          const { text, datetime, zoneName } = formatDate(instant, { language, timeZone });
          const options = { ...DAY, ...CLOCK, timeZone, timeZoneName: 'short' } as const;
          expect(text).to.equal(intl(language, options, instant));
          expect(text)
            .to.include(zoneName!)
            .and.not.match(/-\p{Nd}/u);
          expect(datetime).to.equal(instant);
        });

      it('has a machine-readable date in the digits and the calendar of ISO 8601', () => {
        for (const text of ['2009', '2009-06', '2009-06-19', '2009-06-19T10:00', '2009-06-19T10:00-04:00'])
          for (const style of ['long', 'short'] as const)
            expect(formatDate(text, { language, style, timeZone: 'Asia/Tehran' }).datetime).to.match(ISO);
      });
    });
});

describe('The calendar of a date', () => {
  /** The number of the year in a text, whatever its digits. */
  const yearIn = (text: string, language: string): number => {
    const digits = [...new Intl.NumberFormat(language, { useGrouping: false }).format(9876543210)].reverse();
    return Number(/\d{4}/.exec(text.replace(/\p{Nd}/gu, (digit) => String(digits.indexOf(digit))))?.[0]);
  };
  const eraOf = (language: string, calendar: string): string =>
    new Intl.DateTimeFormat(language, { calendar, era: 'long', year: 'numeric', timeZone: 'UTC' })
      .formatToParts(new Date('2009-06-19'))
      .find(({ type }) => type === 'era')!.value;

  for (const language of 'ar-SA ar-EG ps ckb-IR uz-Arab ja zh-Hant-TW he am hi fa-u-ca-gregory th-u-ca-gregory'.split(
    ' ',
  ))
    it(`is the Gregorian one: ${language}`, () => {
      for (const style of ['long', 'short'] as const)
        expect(yearIn(formatDate('2009-06-19', { language, style }).text, language)).to.equal(2009);
    });

  for (const [language, calendar, year] of [
    ['fa', 'persian', 1388],
    ['fa-IR', 'persian', 1388],
    ['fa-AF', 'persian', 1388],
    ['th', 'buddhist', 2552],
    ['ar-u-ca-islamic-civil', 'islamic-civil', 1430],
    ['ja-u-ca-buddhist', 'buddhist', 2552],
  ] as const)
    it(`is the ${calendar} one: ${language}`, () => {
      for (const style of ['long', 'short'] as const)
        expect(yearIn(formatDate('2009-06-19', { language, style }).text, language)).to.equal(year);
    });

  for (const [language, calendar] of [
    ['fa', 'persian'],
    ['fa-AF', 'persian'],
    ['th', 'buddhist'],
  ] as const)
    it(`is named by its era in words: ${language}`, () => {
      const era = eraOf(language, calendar);
      for (const date of ['2009', '2009-06', '2009-06-19', '2009-06-19T10:00Z'])
        for (const style of ['long', 'short'] as const)
          expect(formatDate(date, { language, style }).text).to.include(era);
      // A time without its day has no year, so it needs no era.
      expect(formatDate('2009-06-19T10:00Z', { language, timeOnly: true }).text).not.to.include(era);
    });

  it('puts weekday, day, month, year and era in the order of Persian', () => {
    const { text } = formatDate('2009-06-19', { language: 'fa' });
    const parts = partsOf('fa', DAY, '2009-06-19').filter(({ type }) => type !== 'literal');
    expect(parts.map(({ type }) => type)).to.deep.equal(['weekday', 'day', 'month', 'year', 'era']);
    const places = parts.map(({ value }) => text.indexOf(value));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });
});
