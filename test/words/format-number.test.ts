import { expect } from '@open-wc/testing';
import { formatNumber, formatPercent } from '../../src/words/format-number.js';

const PLAIN =
  'bg ca cs da de el en es et fi fr ga hr hu id is it ja ko lt lv mt nb nl nn no pl pt ro ru sk sl sv sw th tr uk vi zh';
/** Languages with regions, scripts and variants; and languages with digits of their own. */
const OTHERS =
  'en-US en-IN en-GB-oxendict de-AT de-CH DE es-419 fr-CA pt-BR zh-Hant zh-Hans-SG ja-JP sv-FI ' +
  'ar ar-EG ar-AE fa ur bn mr ne my hi th-u-nu-thai en-u-nu-arab ar-u-nu-latn ckb';

describe('A formatted number', () => {
  for (const language of `${PLAIN} ${OTHERS}`.split(' '))
    it(`is the same as that of the platform in ${language}`, () => {
      const platform = new Intl.NumberFormat(language);
      for (const number of [0, 1, 9, 10, 42, 99, 100, 999, 1000, 10_000])
        expect(formatNumber(number, language)).to.equal(platform.format(number));
    });

  for (const language of ['en_US', 'x', '-', 'not a language', 'e'])
    it(`is English if the page has lang="${language}"`, () => {
      expect(formatNumber(12_345, language)).to.equal('12,345');
    });

  it('may be a percentage in the style of the language', () => {
    expect(formatPercent(1.5, 'en')).to.equal('150%');
    expect(formatPercent(1.5, 'de')).to.equal('150\u00a0%');
    expect(formatPercent(1.5, 'not a language')).to.equal('150%');
  });
});
