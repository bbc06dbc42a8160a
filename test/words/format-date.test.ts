import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDate, formatPeriod, isSameDay } from '../../src/words/format-date.js';

const LANGUAGES = ['en', 'en-GB', 'de', 'fr', 'es', 'pt-BR', 'ru', 'ar', 'fa', 'he', 'hi', 'ja', 'zh-Hant', 'th', 'sw'];
const ZONES = [
  'UTC',
  'America/New_York',
  'Europe/Vienna',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Australia/Lord_Howe',
];
const DAY = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

/** The options that show the calendar of daily life: with its era in Persian and Thai, and else the Gregorian one. */
function inCalendar(
  language: string,
  { dateStyle, ...options }: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormatOptions {
  if (!['fa', 'th'].includes(language)) return { ...options, ...(dateStyle && { dateStyle }), calendar: 'gregory' };
  const parts = dateStyle ? { year: DAY.year, month: DAY.month, day: DAY.day } : options;
  return { ...options, ...parts, era: 'long' };
}

/** Formats a date as `Intl` itself does, but for the sign of an offset, which is a minus. */
const intl = (language: string, options: Intl.DateTimeFormatOptions, time: string | number): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...inCalendar(language, options) })
    .formatToParts(new Date(time))
    .map(({ type, value }) => (type === 'timeZoneName' ? value.replace(/-(?=\p{Nd})/u, '−') : value))
    .join('');

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const minutes = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));

describe('formatDate', () => {
  it('formats a day like Intl in any language', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), (day, language) => {
        expect(formatDate(day, { language }).text).to.equal(intl(language, DAY, day));
        expect(formatDate(day, { language, style: 'short' }).text).to.equal(intl(language, { dateStyle: 'long' }, day));
      }),
    );
  });

  it('does not shift a day by the time zone of the event', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, timeZone) => {
        expect(formatDate(day, { language: 'en', timeZone }).text).to.equal(intl('en', DAY, day));
      }),
    );
  });

  it('formats a time with an offset in the time zone of the event', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), fc.constantFrom(...LANGUAGES), (minute, timeZone, language) => {
        const { text } = formatDate(`${minute}Z`, { language, timeZone });
        expect(text).to.equal(intl(language, { ...DAY, ...TIME, timeZone }, `${minute}Z`));
      }),
    );
  });

  it('formats a time with an offset in its own offset if there is no time zone', () => {
    const offsets = fc.constantFrom('-11:00', '-04:00', '-03:30', '+00:30', '+02:00', '+05:45', '+13:00');
    fc.assert(
      fc.property(minutes, offsets, (minute, offset) => {
        const { text } = formatDate(minute + offset, { language: 'en' });
        expect(text).to.equal(intl('en', { ...DAY, ...TIME, timeZone: offset }, minute + offset));
        expect(text).to.include(intl('en', DAY, minute.slice(0, 10)));
      }),
    );
  });

  it('formats a time without an offset as written if there is no time zone', () => {
    fc.assert(
      fc.property(minutes, (minute) => {
        const time = { hour: TIME.hour, minute: TIME.minute };
        expect(formatDate(minute, { language: 'en' }).text).to.equal(intl('en', { ...DAY, ...time }, `${minute}Z`));
      }),
    );
  });

  it('reads a time without an offset in the time zone of the event', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), (minute, timeZone) => {
        const instants = instantsAt(minute, timeZone);
        // A time that the clocks skip does not exist, so any result is allowed.
        fc.pre(instants.length > 0);
        const words = instants.map((time) => intl('en', { ...DAY, ...TIME, timeZone }, time));
        expect(formatDate(minute, { language: 'en', timeZone }).text).to.be.oneOf(words);
      }),
    );
  });

  for (const [moment, minute, zone] of [
    ['the hour before clocks go forward', '2009-03-08T01:30', 'America/New_York'],
    ['the hour after clocks went forward', '2009-03-08T03:30', 'America/New_York'],
    ['the morning after clocks went back', '2009-11-01T03:00', 'America/New_York'],
    ['the evening before clocks go back', '2009-10-31T23:30', 'America/New_York'],
    ['the hour before clocks go forward in Europe', '2009-03-29T01:30', 'Europe/Vienna'],
    ['the hour after clocks went back in Europe', '2009-10-25T03:30', 'Europe/Vienna'],
    ['a change of half an hour', '2009-04-05T02:30', 'Australia/Lord_Howe'],
    ['the day after a skipped day', '2011-12-31T00:30', 'Pacific/Apia'],
  ] as const)
    it(`formats ${moment}: ${minute} in ${zone}`, () => {
      const instants = instantsAt(minute, zone);
      const { text } = formatDate(minute, { language: 'en', timeZone: zone });
      expect(text).to.be.oneOf(instants.map((time) => intl('en', { ...DAY, ...TIME, timeZone: zone }, time)));
    });

  it('does not throw on a time that the clocks skip, and keeps its day', () => {
    const { text } = formatDate('2009-03-08T02:30', { language: 'en', timeZone: 'America/New_York' });
    expect(text).to.include(intl('en', DAY, '2009-03-08'));
  });

  it('reads the time zone after the time', () => {
    const { text } = formatDate('2009-06-19T18:00:00Europe/Berlin', { language: 'en' });
    expect(text).to.equal(intl('en', { ...DAY, ...TIME, timeZone: 'Europe/Berlin' }, '2009-06-19T16:00Z'));
  });

  it('prefers the time zone of the event to the one after the time', () => {
    const { text } = formatDate('2009-06-19T18:00+02:00[Europe/Berlin]', { language: 'en', timeZone: 'UTC' });
    expect(text).to.equal(intl('en', { ...DAY, ...TIME }, '2009-06-19T16:00Z'));
  });

  it('formats only the known parts of a date', () => {
    expect(formatDate('2009', { language: 'en' }).text).to.equal('2009');
    expect(formatDate('2009-06', { language: 'de' }).text).to.equal(
      intl('de', { year: 'numeric', month: 'long' }, '2009-06'),
    );
    expect(formatDate('2009-06', { language: 'en', style: 'short' }).text).to.equal(
      intl('en', { year: 'numeric', month: 'long' }, '2009-06'),
    );
  });

  it('formats only the time on request', () => {
    const { text } = formatDate('2009-06-19T18:00Z', { language: 'en', timeZone: 'Europe/Vienna', timeOnly: true });
    expect(text).to.equal(intl('en', { ...TIME, timeZone: 'Europe/Vienna' }, '2009-06-19T18:00Z'));
  });

  it('leaves out the time in the short style', () => {
    const { text } = formatDate('2009-06-19T23:30-04:00', { language: 'en', style: 'short' });
    expect(text).to.equal(intl('en', { dateStyle: 'long' }, '2009-06-19'));
  });

  it('returns the original text if it is no date, without a machine-readable date', () => {
    expect(formatDate('in spring', { language: 'en' })).to.deep.equal({ text: 'in spring' });
    expect(formatDate('2024-02-30', { language: 'en' })).to.deep.equal({ text: '2024-02-30' });
  });

  it('keeps precision and offset in the machine-readable date', () => {
    fc.assert(
      fc.property(minutes, (minute) => {
        expect(formatDate(`${minute}-0400`, { timeZone: 'UTC' }).datetime).to.equal(`${minute}-04:00`);
      }),
    );
  });

  for (const language of ['', 'x', 'not a language', 'en_US', '<b>', '1'])
    it(`does not throw for the language ${JSON.stringify(language)}`, () => {
      expect(formatDate('2009-06-19', { language }).text).to.include('2009');
    });
});

describe('formatPeriod', () => {
  for (const language of [...LANGUAGES, 'zh'])
    it(`names the time zone once, on the side of both times where Intl has it: ${language}`, () => {
      const parts = new Intl.DateTimeFormat(language, { ...TIME, timeZone: 'Europe/Vienna' }).formatToParts();
      const [zone, hour] = ['timeZoneName', 'hour'].map((name) => parts.findIndex(({ type }) => type === name)) as [
        number,
        number,
      ];
      const options = { language, timeZone: 'Europe/Vienna' };
      for (const end of ['2027-01-09T17:30', '2027-01-10T17:30']) {
        const zones = formatPeriod('2027-01-09T14:00', end, options).map((date) => date?.zoneName !== undefined);
        expect(zones, end).to.deep.equal([zone < hour, zone > hour]);
      }
    });
});

describe('isSameDay', () => {
  for (const [a, b, zone, expected] of [
    ['2009-06-19T10:00', '2009-06-19T12:00', undefined, true],
    ['2009-06-19T10:00', '2009-06-20T12:00', undefined, false],
    ['2009-06-19', '2009-06-19', undefined, false],
    ['2009-06-19T20:00Z', '2009-06-19T23:00Z', 'Europe/Vienna', false],
    ['2009-06-19T20:00Z', '2009-06-19T21:00Z', 'Europe/Vienna', true],
    ['2009-06-19T23:00-04:00', '2009-06-20T00:30-04:00', 'UTC', true],
    ['in spring', 'in spring', undefined, false],
  ] as const)
    it(`is ${expected} for ${a} and ${b} in ${zone ?? 'no time zone'}`, () => {
      expect(isSameDay(a, b, zone)).to.equal(expected);
    });
});

/** Returns all points in time at which a clock in this time zone shows this minute. Searches, without any offset. */
function instantsAt(minute: string, timeZone: string): number[] {
  const clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const written = Date.parse(`${minute}Z`);
  const quarters = Array.from({ length: 4 * 30 + 1 }, (_, i) => written + (i - 60) * 15 * 60_000);
  return quarters.filter((time) => clock.format(time) === minute.replace('T', ' '));
}
