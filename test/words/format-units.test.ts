/** Sizes and durations, compared with `Intl` itself. */
import { expect } from '@open-wc/testing';
import { formatDuration, formatSize } from '../../src/words/format-units.js';
import { isSameLanguage, languageName } from '../../src/words/language-name.js';

const unit = (value: number, name: string, language: string, display: 'short' | 'long' = 'short'): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: display, maximumFractionDigits: 1 }).format(
    value,
  );

describe('formatSize', () => {
  for (const language of ['en', 'de', 'fr', 'ar', 'ja'])
    for (const [bytes, value, name] of [
      [1, 1, 'byte'],
      [999, 999, 'byte'],
      [1000, 1, 'kilobyte'],
      [9_949, 9.9, 'kilobyte'],
      [412_345, 412, 'kilobyte'],
      [999_499, 999, 'kilobyte'],
      [999_500, 1, 'megabyte'],
      [1_250_000_000, 1.3, 'gigabyte'],
      [5e15, 5000, 'terabyte'],
    ] as const)
      it(`[G6] is ${value} ${name} for ${bytes} in ${language}`, () => {
        expect(formatSize(bytes, language)).to.equal(unit(value, name, language, name === 'byte' ? 'long' : 'short'));
      });

  it('uses the language of the browser for a tag that is none', () => {
    expect(formatSize(1000, 'not a tag')).to.equal(formatSize(1000, ''));
  });
});

describe('formatDuration', () => {
  for (const language of ['en', 'de', 'fr', 'ar', 'ja'])
    for (const [text, amounts] of [
      ['PT1H12M', { hour: 1, minute: 12 }],
      ['PT72M', { hour: 1, minute: 12 }],
      ['P0DT01H12M30S', { hour: 1, minute: 12 }],
      ['PT3M20.5S', { minute: 3, second: 20 }],
      ['P1DT2H', { hour: 26 }],
      [' pt45s ', { second: 45 }],
    ] as const)
      it(`of ${text} is in words in ${language}`, () => {
        const parts = Object.entries(amounts).map(([name, amount]) => unit(amount, name, language));
        expect(formatDuration(text, language)).to.equal(
          new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(parts),
        );
      });

  for (const text of ['1:12:00', '72 minutes', 'PT', 'P1Y', 'PT1H12', ''])
    it(`returns "${text}" unchanged`, () => void expect(formatDuration(text, 'en')).to.equal(text));

  for (const text of ['PT0S', 'P0D', 'PT0H0M'])
    it(`of ${text} is empty`, () => void expect(formatDuration(text, 'en')).to.equal(''));
});

describe('languageName', () => {
  it('names a language in another one', () => {
    expect([languageName('fr', 'en'), languageName('fr', 'de'), languageName('pt-BR', 'en')]).to.deep.equal([
      'French',
      'Französisch',
      'Brazilian Portuguese',
    ]);
  });

  it('names no text that is no tag', () => {
    for (const tag of ['not a tag', 'qq', '']) expect(languageName(tag, 'en'), tag).to.equal(undefined);
  });
});

describe('isSameLanguage', () => {
  it('compares languages whatever their region', () => {
    expect([isSameLanguage('en', 'en-GB'), isSameLanguage('EN_us', 'en'), isSameLanguage('en', 'de')]).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
});
