import { expect } from '@open-wc/testing';
import { dateIn, splitDates } from '../../src/sources/author-date.js';

describe('a date in words', () => {
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
    ['2009/6/9', 'en', '2009-06-09'],
    ['19.6.2009', 'de', '2009-06-19'],
  ] as const)
    it(`is "${text}" (${language || 'no language'})`, () => void expect(dateIn(text, language)).to.equal(expected));

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
    it(`is not "${text}"`, () => void expect(dateIn(text, 'en')).to.equal(undefined));

  it('is one part of a line', () => {
    expect(splitDates('Panel – 19 June 2009', 'en')).to.deep.equal({ dates: ['2009-06-19'], rest: 'Panel' });
    expect(splitDates('Panel – Hall', 'en')).to.deep.equal({ dates: [], rest: 'Panel – Hall' });
  });
});
