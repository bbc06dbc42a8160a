import { expect } from '@open-wc/testing';
import { dateIn, splitDates } from '../../src/author-html/author-date.js';

describe('dateIn', () => {
  for (const [text, language, expected] of [
    ['Friday, June 19, 2009', 'en', '2009-06-19'],
    ['June 19th, 2009', '', '2009-06-19'],
    ['19th of June 2009', 'en-GB', '2009-06-19'],
    ['Jun. 19, 2009', 'en', '2009-06-19'],
    ['vendredi 19 juin 2009', 'fr', '2009-06-19'],
    ['1er août 2009', 'fr', '2009-08-01'],
    ['19 de junio de 2009', 'es', '2009-06-19'],
    ['Freitag, 19. Juni 2009', 'de', '2009-06-19'],
    ['19 июня 2009 г.', 'ru', '2009-06-19'],
    ['19 June 2009', 'ar', '2009-06-19'],
    ['2009年6月19日', 'ja', '2009-06-19'],
    ['2009-06-19', 'x-none', '2009-06-19'],
    ['2009-06-19T10:00-04:00', 'en', '2009-06-19T10:00-04:00'],
    ['2026-6-5T19:30+2:00', 'en', '2026-6-5T19:30+2:00'],
    ['2026-06-05 19:30', 'en', '2026-06-05 19:30'],
    ['2009/6/9', 'en', '2009-06-09'],
    ['19.6.2009', 'de', '2009-06-19'],
    ['2009. 1. 5.', 'ko', '2009-01-05'],
    ['2009년 1월 5일', 'ko', '2009-01-05'],
    ['am 19. Juni 2009', 'de', '2009-06-19'],
    ['19 มิถุนายน 2009', 'th', '2009-06-19'],
    ['19 ژوئن 2009', 'fa', '2009-06-19'],
  ] as const)
    it(`reads "${text}" (${language || 'no language'})`, () => void expect(dateIn(text, language)).to.equal(expected));

  for (const text of [
    '',
    'June 2009',
    'June 19',
    '06/07/2009',
    '30 February 2009',
    'June 19, 2009, 10:00',
    'On June 19, 2009 the panel met',
    '19 juin 2009',
    'May 2009 20 2010',
    '٢٠٠٩',
  ])
    it(`does not take "${text}" for a date`, () => void expect(dateIn(text, 'en')).to.equal(undefined));

  for (const [text, language] of [
    ['19 มิถุนายน 2552', 'th'],
    ['29 خرداد 1388', 'fa'],
    ['29 خرداد 2009', 'fa'],
    ['1388/3/29', 'fa'],
    ['19.6.2552', 'th'],
    ['5 tháng 2009', 'vi'],
    ['5 3 2009', 'vi'],
    ['Thứ 2, tháng 6 2009', 'vi'],
    ['5 2 June 2009', 'vi'],
    ['2009 1 5', 'ko'],
    ['19 ค 2009', 'th'],
    ['10 am, June 2009', 'en'],
  ] as const)
    it(`does not take "${text}" for a date (${language})`, () =>
      void expect(dateIn(text, language)).to.equal(undefined));
});

describe('splitDates', () => {
  it('separates the date of a line from its other words', () => {
    expect(splitDates('Panel – 19 June 2009', 'en')).to.deep.equal({ dates: ['2009-06-19'], rest: 'Panel' });
    expect(splitDates('Panel – Hall', 'en')).to.deep.equal({ dates: [], rest: 'Panel – Hall' });
    expect(splitDates('Panel | Hall', 'en')).to.deep.equal({ dates: [], rest: 'Panel | Hall' });
    expect(splitDates('10 am – 14 June 2009', 'en')).to.deep.equal({ dates: ['2009-06-14'], rest: '10 am' });
  });

  for (const [text, start, end, rest = ''] of [
    ['19 June 2009 – 21 June 2009', '2009-06-19', '2009-06-21'],
    ['12 May – 14 June 2009', '2009-05-12', '2009-06-14'],
    ['18 - 22 May 2026', '2026-05-18', '2026-05-22'],
    ['18th – 22nd of May 2026', '2026-05-18', '2026-05-22'],
    ['Monday 18 – Friday 22 May 2026', '2026-05-18', '2026-05-22'],
    ['May 12 – June 14, 2009', '2009-05-12', '2009-06-14'],
    ['Forum – 18 – 22 May 2026 | New York', '2026-05-18', '2026-05-22', 'Forum – New York'],
  ] as const)
    it(`reads start and end from "${text}"`, () => {
      expect(splitDates(text, 'en')).to.deep.equal({ dates: [start, end], rest });
    });

  for (const text of [
    '28 – 3 June 2009',
    '28 December – 3 January 2010',
    '28 – 3 June 2009 | Forum',
    '28th – 3 June 2009',
    'Friday – 14 June 2009',
    'May – 14 June 2009',
    '2008 – 14 June 2009',
    '10:00 – 14 June 2009',
    '3 | 14 June 2009',
    '3 – 5 – 14 June 2009',
    'May 18 – 22, 2026',
  ])
    it(`finds no date in "${text}"`, () =>
      void expect(splitDates(text, 'en')).to.deep.equal({ dates: [], rest: text }));
});

describe('dates written by `Intl`', () => {
  const days = Array.from({ length: 24 }, (_, i) => new Date(Date.UTC(2009, i >> 1, i % 2 ? 5 : 19)));
  const long = { dateStyle: 'long' } as const;
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    long,
    { dateStyle: 'full' },
    { dateStyle: 'medium' },
    { dateStyle: 'short' },
    { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    { day: 'numeric', month: 'numeric', year: 'numeric' },
    { day: 'numeric', month: 'long' },
    { month: 'long', year: 'numeric' },
  ];
  /** Returns for each of the days: 'right', a message that names the wrong date, or no text if no date was read. */
  const readAs = (language: string, locale: string, options: Intl.DateTimeFormatOptions): (string | undefined)[] => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return days.map((day) => {
      const text = format.format(day);
      const date = dateIn(text, language);
      // A text that looks like ISO 8601 is read as ISO 8601, although older engines write Kyrgyz with the day first.
      const isRight = date === text || date === day.toJSON().slice(0, 10);
      return date && (isRight ? 'right' : `${locale}: ${text} is not ${date}`);
    });
  };
  const wrongDates = (language: string, locale: string): unknown[] =>
    styles.flatMap((options) => readAs(language, locale, options)).filter((result) => result && result !== 'right');

  for (const language of (
    'af am ar ar-EG ar-SA az be bg bn bs ca ckb cs cy da de de-AT el en en-AU en-GB en-IN es es-MX et eu fa fa-AF fi fil fr fr-CA ga gd ' +
    'gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl nn pa pl ps pt pt-PT ro ru si sk sl sq sr ' +
    'sr-Latn sv sw ta te th tr uk ur uz uz-AF vi zh zh-TW zu'
  ).split(' '))
    it(`are never read as a wrong date: ${language}`, () => {
      for (const extension of ['', '-u-nu-latn', '-u-ca-gregory-nu-latn'])
        expect(wrongDates(language, language + extension)).to.deep.equal([]);
    });

  // The Chinese calendar is left out: in several languages its numbers look like those of ISO 8601.
  it('are never read as a wrong date in other calendars', () => {
    for (const language of ['en', 'fr', 'ar', 'fa', 'he', 'hi', 'ja', 'th', 'zh-TW'])
      for (const calendar of ['buddhist', 'ethiopic', 'hebrew', 'islamic-civil', 'japanese', 'persian', 'roc'])
        expect(wrongDates(language, `${language}-u-ca-${calendar}-nu-latn`)).to.deep.equal([]);
  });

  it('are read in the long format', () => {
    for (const language of 'cs da de en es fi fr hr hu id it nl pl pt ro ru sv tr uk ja zh'.split(' '))
      expect(new Set(readAs(language, language, long)), language).to.deep.equal(new Set(['right']));
  });
});
