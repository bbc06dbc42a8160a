import { expect } from '@open-wc/testing';
import { dateIn, dateOf, splitDates } from '../../src/author-html/author-date.js';
import { page } from '../support/page.js';

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
    // Digits of other scripts, and marks of direction that browsers add.
    ['١٩ يونيو ٢٠٠٩', 'ar', '2009-06-19'],
    ['۱۹ ژوئن ۲۰۰۹', 'fa', '2009-06-19'],
    ['१९ जून २००९', 'hi', '2009-06-19'],
    ['２００９年６月１９日', 'ja', '2009-06-19'],
    ['\u200f19\u200f يونيو\u200f 2009', 'ar', '2009-06-19'],
    // Weekdays before and behind.
    ['2009年6月19日（星期五）', 'zh', '2009-06-19'],
    ['2009年6月21日日曜日', 'ja', '2009-06-21'],
    ['2009年6月21日(日)', 'ja', '2009-06-21'],
    ['2009/6/19(金)', 'ja', '2009-06-19'],
    ['2009年 6月 19日 週五', 'zh-Hant', '2009-06-19'],
    ['2009년 6월 19일 금요일', 'ko', '2009-06-19'],
    ['2009. 6. 19.(금)', 'ko', '2009-06-19'],
    ['19 Haziran 2009 Cuma', 'tr', '2009-06-19'],
    ['Fr., 19.06.2009', 'de', '2009-06-19'],
    ['пт, 19.06.2009', 'ru', '2009-06-19'],
    ['mar, 16 jun 2009', 'es', '2009-06-16'],
    ['16 mar 2009', 'es', '2009-03-16'],
    // What stands behind the year.
    ['19 czerwca 2009 r.', 'pl', '2009-06-19'],
    ['piątek, 19 czerwca 2009 roku', 'pl', '2009-06-19'],
    ['19 червня 2009 року', 'uk', '2009-06-19'],
    ['19 يونيو 2009م', 'ar', '2009-06-19'],
    // Spelling: accents, apostrophes, the hamza, capital letters.
    ["п'ятниця, 19 червня 2009 р.", 'uk', '2009-06-19'],
    ['VENDREDI 14 AOUT 2009', 'fr', '2009-08-14'],
    ['19 KASIM 2009 PERŞEMBE', 'tr', '2009-11-19'],
    ['الاربعاء 7 اكتوبر 2009', 'ar', '2009-10-07'],
    ['پنج‌شنبه ۱۸ ژوئن ۲۰۰۹', 'fa', '2009-06-18'],
    // The months of Arabic by country, and the two names side by side of the United Nations.
    ['19 حزيران 2009', 'ar', '2009-06-19'],
    ['19 كانون الثاني 2009', 'ar-LB', '2009-01-19'],
    ['19 تشرين الأول 2009', 'ar', '2009-10-19'],
    ['19 تشرين الثاني 2009', 'ar', '2009-11-19'],
    ['19 جوان 2009', 'ar', '2009-06-19'],
    ['14 غشت 2009', 'ar-MA', '2009-08-14'],
    ['الاثنين، 19 كانون الثاني/يناير 2009', 'ar', '2009-01-19'],
    ['19 حزيران/يونيه 2009', 'ar', '2009-06-19'],
    ['١٩ كانون الأول/ديسمبر ٢٠٠٩', 'ar', '2009-12-19'],
    ['19. Jänner 2009', 'de', '2009-01-19'],
    ['19 de setiembre de 2009', 'es', '2009-09-19'],
    ['19 juin 2009', 'fr_FR', '2009-06-19'],
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
    // Years of other calendars, in the digits of the language and with the name of the era.
    ['۲۹ خرداد ۱۳۸۸', 'fa'],
    ['جمعه ۲۹ خرداد ۱۳۸۸ هجری شمسی', 'fa'],
    ['۱۳۸۸/۳/۲۹', 'fa'],
    ['٢٦ جمادى الآخرة ١٤٣٠', 'ar'],
    ['平成21年6月19日', 'ja'],
    ['民國98年6月19日', 'zh-Hant'],
    ['২০০৯', 'bn'],
    // Two months, two days, an hour.
    ['19 حزيران/يوليو 2009', 'ar'],
    ['19 كانون 2009', 'ar'],
    ['10 م، يونيو 2009', 'ar'],
    ['2009年6月19日 10時', 'ja'],
    ['2009年6月19日度', 'ja'],
    ['19年6月2009日', 'ja'],
    ['June 1², 2009', 'en'],
    ['am 19 June 2009', 'en'],
    ['AM2001/5/11', 'ja'],
    ['2009-06-19 r 2', 'pl'],
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
    ['May 18 – 22, 2026', '2026-05-18', '2026-05-22'],
    ['May 18–22, 2026', '2026-05-18', '2026-05-22'],
    ['18–22 May 2026', '2026-05-18', '2026-05-22'],
    ['from 18 to 22 May 2026', '2026-05-18', '2026-05-22'],
    ['28 December 2009 to 3 January 2010', '2009-12-28', '2010-01-03'],
    ['2026-05-18 to 2026-05-22', '2026-05-18', '2026-05-22'],
    ['Forum – 18-22 May 2026', '2026-05-18', '2026-05-22', 'Forum'],
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
    '28-3 June 2009',
    'vom 28. – 3. Juni 2009',
    '19 June 2009 – 21',
    '19 June 2009 to 21',
    '10:00–14 June 2009',
    '18 to 20 to 22 May 2026',
    'Room 18 to 22 May 2026',
    '10-06-2009',
  ])
    it(`finds no date in "${text}"`, () =>
      void expect(splitDates(text, 'en')).to.deep.equal({ dates: [], rest: text }));
});

describe('a range of days', () => {
  for (const [language, ...texts] of [
    ['en', 'Monday, 18 May to Friday, 22 May 2026', '18 May through 22 May 2026'],
    ['fr', 'du 18 au 22 mai 2026', 'du lundi 18 mai au vendredi 22 mai 2026', '18-22 mai 2026'],
    ['es', 'del 18 al 22 de mayo de 2026', '18 a 22 de mayo de 2026', 'desde el 18 hasta el 22 de mayo de 2026'],
    ['ar', 'من 18 إلى 22 مايو 2026', '١٨–٢٢ مايو ٢٠٢٦', '18-22 أيار/مايو 2026', 'من 18 حتى 22 أيار/مايو 2026'],
    [
      'zh',
      '2026年5月18日至22日',
      '2026年5月18日（星期一）至22日（星期五）',
      '2026年5月18日到5月22日',
      '2026年5月18日—22日',
    ],
    ['zh-Hant', '2026年5月18日至22日', '2026年5月18日～22日'],
    ['ru', 'с 18 по 22 мая 2026 г.', '18–22 мая 2026 года'],
    ['de', 'vom 18. bis 22. Mai 2026', '18.–22. Mai 2026', '18.05.–22.05.2026', '18.5. bis 22.5.2026'],
    ['pt', 'de 18 a 22 de maio de 2026', '18 até 22 de maio de 2026'],
    ['it', 'dal 18 al 22 maggio 2026', 'da lunedì 18 a venerdì 22 maggio 2026'],
    ['nl', '18 tot en met 22 mei 2026', 'van 18 t/m 22 mei 2026'],
    ['pl', 'od 18 do 22 maja 2026 r.', '18–22 maja 2026 roku'],
    ['uk', 'з 18 по 22 травня 2026 р.', '18–22 травня 2026 року'],
    ['tr', '18-22 Mayıs 2026', '18 ile 22 Mayıs 2026 arası', '18–22 Mayıs 2026 tarihleri arasında'],
    [
      'ja',
      '2026年5月18日から22日まで',
      '2026年5月18日(月)～22日(金)',
      '2026/5/18～2026/5/22',
      '2026年5月18日〜5月22日',
    ],
    ['ko', '2026년 5월 18일부터 22일까지', '2026년 5월 18일~22일', '2026년 5월 18일(월) ~ 5월 22일(금)'],
    ['he', '18–22 במאי 2026', 'מ-18 עד 22 במאי 2026'],
    ['fa', '۱۸ تا ۲۲ مهٔ ۲۰۲۶', 'از ۱۸ تا ۲۲ مهٔ ۲۰۲۶'],
    ['id', '18 sampai 22 Mei 2026', '18 s.d. 22 Mei 2026', '18 hingga 22 Mei 2026'],
    ['hi', '18 से 22 मई 2026 तक', '१८–२२ मई २०२६'],
    ['sw', '18 hadi 22 Mei 2026', 'kuanzia 18 hadi 22 Mei 2026'],
  ] as const)
    it(`is read in ${language}`, () => {
      for (const text of texts)
        expect(splitDates(text, language), text).to.deep.equal({ dates: ['2026-05-18', '2026-05-22'], rest: '' });
    });

  it('takes no month from a range of numbers with the month first', () => {
    expect(splitDates('2009. 6. 5. ~ 6. 7.', 'ko').dates).to.deep.equal([]);
  });
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
    for (const language of 'cs da fi hr hu ro sv'.split(' '))
      expect(new Set(readAs(language, language, long)), language).to.deep.equal(new Set(['right']));
  });

  /** The languages of the package, and regions that write dates in another way. */
  const languages =
    'en fr es ar zh zh-Hant ru de pt it nl pl uk tr ja ko he fa id hi sw ' +
    'en-GB pt-PT es-MX es-PE de-AT fr-CA ar-EG ar-SA ar-SY ar-IQ ar-DZ ar-TN ar-MA zh-HK';
  const digits: Readonly<Record<string, readonly string[]>> = {
    ar: ['latn', 'arab'],
    fa: ['latn', 'arabext'],
    hi: ['latn', 'deva'],
  };
  for (const locale of languages.split(' '))
    it(`are read in the full, long and medium format: ${locale}`, () => {
      // The page says only the language, as most do.
      const [language] = locale.split('-');
      for (const numbers of digits[language!] ?? ['latn'])
        for (const dateStyle of ['full', 'long', 'medium'] as const) {
          const options = { dateStyle, calendar: 'gregory', numberingSystem: numbers };
          const [text] = days.map((day) =>
            new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day),
          );
          // A date in numbers with the day or the month first means two days.
          if (dateStyle === 'medium' && /^\P{L}+$/u.test(text!) && !/^\d{4}|\d\./.test(text!)) continue;
          const results = readAs(locale.startsWith('zh') ? locale : language!, locale, options);
          expect([...new Set(results)], `${dateStyle} ${numbers}: ${text}`).to.deep.equal(['right']);
        }
    });

  // In Hong Kong, a range is numbers with the day first.
  for (const language of languages.replace(' zh-HK', '').split(' '))
    it(`are read as a range: ${language}`, () => {
      const options = { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' } as const;
      const format = new Intl.DateTimeFormat(language, options);
      for (const [from, to] of [
        ['2009-06-19', '2009-06-21'],
        ['2009-06-19', '2009-07-02'],
        ['2009-12-28', '2010-01-03'],
      ] as const) {
        const text = format.formatRange(new Date(from), new Date(to));
        // Engines leave out the first month in Swahili: "19 – 2 Julai 2009".
        if (language === 'sw' && from.slice(0, 7) !== to.slice(0, 7)) continue;
        expect(splitDates(text, language), text).to.deep.equal({ dates: [from, to], rest: '' });
      }
    });
});

describe('dateOf', () => {
  for (const [stamp, text, expected, language = 'en'] of [
    ['2026-03-19T00:00:00Z', 'Wednesday, March 18, 2026 - 20:00', '2026-03-18T20:00-04:00'],
    ['2026-03-19T00:00:27Z', 'March 18, 2026 at 8:00 PM', '2026-03-18T20:00-04:00'],
    ['2026-03-19T00:00+00:00', '8 pm EDT, March 18, 2026', '2026-03-19T00:00+00:00'],
    ['2026-03-19T00:00:00Z', '8 pm, March 18, 2026', '2026-03-18T20:00-04:00'],
    ['2026-03-19T00:00:00Z', 'March 18, 2026, 8 pm EDT', '2026-03-18T20:00-04:00'],
    ['2026-03-18T14:30:00Z', '18 March 2026 20:00', '2026-03-18T20:00+05:30'],
    ['2026-03-18T19:00:00Z', '18 de marzo de 2026 a las 20:00', '2026-03-18T20:00+01:00', 'es'],
    ['2026-03-18T19:00:00Z', '18.03.2026 um 20 Uhr', '2026-03-18T20:00+01:00', 'de'],
    ['2026-03-18T19:00:00Z', '20.00 Uhr, 18. März 2026', '2026-03-18T20:00+01:00', 'de'],
    ['2026-03-18T11:00:00Z', '2026年3月18日(水) 20:00', '2026-03-18T20:00+09:00', 'ja'],
    // A time alone has the day that is nearest.
    ['2026-03-19T00:00:00Z', '8:00 PM', '2026-03-18T20:00-04:00'],
    // A day alone: its time is not known, or only a filler.
    ['2026-03-19T00:00:00Z', 'March 18, 2026', '2026-03-18'],
    ['2026-03-18T12:00:00Z', '18 March 2026', '2026-03-18'],
    ['2026-03-18T19:00:00Z', '18 March 2026', '2026-03-18T19:00:00Z'],
    // What the text does not say, or says of another time.
    ['2026-03-19T00:00:00Z', 'yesterday', '2026-03-19T00:00:00Z'],
    ['2026-03-19T00:00:00Z', '18.03.2026, 20:07', '2026-03-19T00:00:00Z'],
    ['2026-03-19T00:00:00Z', '1 March 2026, 20:00', '2026-03-19T00:00:00Z'],
    ['2026-03-19T20:00:00Z', '19 March 2026, 20:00', '2026-03-19T20:00:00Z'],
    ['2026-03-19T00:00-04:00', '18 March 2026, 20:00', '2026-03-19T00:00-04:00'],
    ['2026-03-19T00:00Z[America/New_York]', '18 March 2026, 20:00', '2026-03-19T00:00Z[America/New_York]'],
  ] as const)
    it(`reads a \`time\` element: ${stamp}, ${text}`, () => {
      const time = page(`<time datetime="${stamp}">${text}</time>`).firstElementChild!;
      expect(dateOf(time, language)).to.equal(expected);
    });
});
