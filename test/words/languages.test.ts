/** The languages: which table has the words for a tag, and the tables themselves. */
import { expect } from '@open-wc/testing';
import { en, type StringKey } from '../../src/words/en.js';
import { registerLanguage, registry, tablesFor, type LanguageTable } from '../../src/words/languages.js';
import '../../src/words/tables/all.js';
import '../../src/define/event-recent.js';
import '../../src/define/event-header.js';
import { make, parts, place, show, textOf, until } from '../support/fixtures.js';

const all: ReadonlyMap<string, LanguageTable> = new Map(registry().tables);
const list = { recentEvents: { name: 'A', url: 'https://example.org/', itemListElement: ['One'] } };
const more = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('[part~="more"] a')!;

/** Returns the tags of the tables that are asked for a tag, in order. */
function tagsFor(language: string): string[] {
  const tags = new Map([...registry().tables].map(([tag, table]) => [table, tag]));
  return tablesFor(language).map((table) => tags.get(table)!);
}

afterEach(() => {
  const { tables } = registry();
  tables.clear();
  for (const [tag, table] of all) tables.set(tag, table);
});

describe('The tables for a language', () => {
  for (const [tags, expected] of [
    ['fr fr-CA fr_FR FR fr-Latn-CA', 'fr'],
    ['de-AT de-1996', 'de'],
    ['ar ar-EG ar-u-nu-latn', 'ar'],
    ['fa-AF', 'fa'],
    ['he iw', 'he'],
    ['id in', 'id'],
    ['zh zh-CN zh-SG zh-Hans zh-Hans-HK', 'zh'],
    ['zh-TW zh-HK zh-MO zh-Hant zh-Hant-TW zh_TW', 'zh-hant'],
    ['pt pt-BR', 'pt'],
    ['pt-PT pt-AO pt-MZ', 'pt-pt pt'],
    ['es es-ES', 'es'],
    ['es-MX es-AR es-419', 'es-419 es'],
    ['sr sr-Latn uz-Cyrl x-foo xx en en-GB - not-a-language-at-all', ''],
    ['zh-Latn fr-Arab', ''],
  ] as const)
    for (const tag of tags.split(' '))
      it(`are ${expected || 'none'} for ${tag}`, () => {
        expect(tagsFor(tag).join(' ')).to.equal(expected);
      });

  it('are those of the exact tag first', () => {
    registerLanguage('fr-CA', { viewMore: 'Voir plus' });
    registerLanguage('en-GB', { viewMore: 'See more' });
    expect(tagsFor('fr-CA')).to.deep.equal(['fr-ca', 'fr']);
    expect(tagsFor('en-GB')).to.deep.equal(['en-gb']);
  });

  it('give each word by itself: a table of a region may be partial', async () => {
    registerLanguage('fr-CA', { cancelled: 'Reporté' });
    const element = await show('event-recent', { lang: 'fr-CA' }, { details: list });
    expect(textOf(more(element))).to.equal(all.get('fr')!.strings.viewMore);
    expect(more(element).hasAttribute('lang')).to.equal(false);
  });

  it('are used as soon as they are registered', async () => {
    registry().tables.clear();
    const element = await show('event-recent', { lang: 'fr' }, { details: list });
    expect(more(element).lang).to.equal('en');
    registerLanguage('fr', { viewMore: 'Voir plus' });
    await until(() => textOf(more(element)) === 'Voir plus', 'the word stays English');
    expect(more(element).hasAttribute('lang')).to.equal(false);
  });

  it('are those of all copies of the package', () => {
    const copy = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('event-page-elements/languages')];
    expect(copy === registry()).to.equal(true);
  });

  it('leave an element on a page without a language in English, with its dates', async () => {
    const page = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      const details = { recentEvents: [{ name: 'One', startDate: '2009-06-19' }] };
      const element = make('event-recent', {}, { details });
      place(element);
      await element.updateComplete;
      expect(parts(element, 'date')).to.deep.equal(['June 19, 2009']);
    } finally {
      document.documentElement.lang = page;
    }
  });

  it('mark English that stands in, also with its direction', async () => {
    registerLanguage('ar', { viewMore: 'المزيد' });
    const details = { name: 'حدث', startDate: '2009-06-19', eventStatus: 'cancelled' };
    const element = await show('event-header', { lang: 'ar', dir: 'rtl' }, { details });
    const word = element.shadowRoot!.querySelector<HTMLElement>('[part=status] span')!;
    expect([textOf(word), word.closest<HTMLElement>('[lang]')!.lang, word.dir]).to.deep.equal([
      'Cancelled',
      'en',
      'ltr',
    ]);
  });
});

describe('The table', () => {
  const keys = Object.keys(en) as StringKey[];
  const partial = new Set(['es-419', 'pt-pt']);
  const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

  for (const [tag, { strings, marks }] of all)
    describe(tag, () => {
      it(
        partial.has(tag) ? 'has only words of the package' : 'has every word of the package, in the same order',
        () => {
          const own = Object.keys(strings);
          if (partial.has(tag)) expect(own.filter((key) => !keys.includes(key as StringKey))).to.deep.equal([]);
          else expect(own).to.deep.equal(keys);
        },
      );

      it('has the placeholders of the English words', () => {
        for (const [key, text] of Object.entries(strings))
          expect(placeholders(text), key).to.equal(placeholders(en[key as StringKey]));
      });

      it('has clean texts', () => {
        for (const [key, text] of [...Object.entries(strings), ...Object.entries(marks)]) {
          expect(text, key).to.equal(text.normalize('NFC'));
          // Marks of direction and control characters; the two joiners belong to Persian and Hindi words.
          expect(text, key).not.to.match(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u05be]/u);
          if (Object.hasOwn(strings, key)) expect(text.trim(), key).to.equal(text);
        }
      });

      it('differs where a reader must tell two words apart', () => {
        const words = { ...all.get(tag.split('-')[0]!)?.strings, ...strings };
        for (const group of [
          ['zoomIn', 'enlargeImage'],
          ['postponed', 'rescheduled', 'cancelled'],
          ['previous', 'next'],
          ['recordings', 'register'],
          ['soldOut', 'registrationIsClosed', 'registrationIsNotOpenYet'],
          ['open', 'inProgress', 'partlyDone', 'done', 'notCarriedOut'],
          ['online', 'inPerson', 'inPersonAndOnline'],
        ] as const) {
          const texts = group.map((key) => words[key]);
          expect(new Set(texts).size, texts.join(' | ')).to.equal(texts.length);
        }
      });
    });
});
