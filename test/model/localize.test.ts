/** Texts in several languages: which one is read, in each form in which JSON-LD and CMSs write them. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import { readEvent } from '../../src/model/read-event.js';
import { always } from '../support/generated.js';
import { make, parts, place, show } from '../support/fixtures.js';

const read = (value: unknown, language?: string): Record<string, unknown> =>
  JSON.parse(JSON.stringify(readEvent(value, { language }).details)) as Record<string, unknown>;

const tagged = (language: string, text: string): object => ({ '@value': text, '@language': language });

describe('a text in several languages', () => {
  const texts = { fr: 'Légitimité', en: 'Legitimacy', 'pt-BR': 'Legitimidade' };
  const forms = {
    'an object by language': texts,
    'a list of value objects': Object.entries(texts).map(([language, text]) => tagged(language, text)),
  };

  for (const [form, name] of Object.entries<unknown>(forms))
    for (const [language, expected] of [
      ['fr', 'Légitimité'],
      ['FR-ca', 'Légitimité'],
      ['pt-BR', 'Legitimidade'],
      ['pt', 'Legitimidade'],
      ['en-GB', 'Legitimacy'],
      ['de', 'Legitimacy'],
      ['', 'Legitimacy'],
      [undefined, 'Legitimacy'],
    ] as const)
      it(`written as ${form} is "${expected}" on a page in "${language}"`, () => {
        expect(read({ name }, language)).to.deep.equal({ name: expected });
      });

  for (const [rule, name, language, expected] of [
    ['the first one if there is no English', { fr: 'A', de: 'B' }, 'es', 'A'],
    ['the first one of a list if there is no English', [tagged('fr', 'A'), tagged('de', 'B')], 'es', 'A'],
    ['the exact language, not another region of it', { 'pt-PT': 'A', 'pt-BR': 'B' }, 'pt-BR', 'B'],
    ['the language with an underscore', { en_US: 'A', fr_FR: 'B' }, 'fr', 'B'],
    ['one without a language if there is no English', [{ '@value': 'A' }, tagged('fr', 'B')], 'de', 'A'],
    ['a plain text beside a value object', ['A', tagged('fr', 'B')], 'fr', 'B'],
    ['the next one if it is empty', { de: ' ', en: '', fr: 'A' }, 'de', 'A'],
    ['the next one of a list if it is empty', [tagged('de', ''), tagged('fr', 'A')], 'de', 'A'],
    ['the only value object, whatever its language', tagged('fr', 'A'), 'de', 'A'],
  ] as const)
    it(`is ${rule}`, () => {
      expect(read({ name }, language)).to.deep.equal({ name: expected });
    });

  it('keeps all paragraphs of one language', () => {
    const expected = { description: ['One.', 'Two.'] };
    expect(read({ description: { fr: ['Un.'], en: ['One.', 'Two.'] } }, 'en')).to.deep.equal(expected);
    const list = [tagged('en', 'One.'), tagged('fr', 'Un.'), tagged('en', 'Two.')];
    expect(read({ description: list }, 'en')).to.deep.equal(expected);
    expect(read({ description: [{ en: 'One.', fr: 'Un.' }, 'Two.'] }, 'en')).to.deep.equal(expected);
  });

  it('may stand anywhere in an event', () => {
    const text = { en: 'A', fr: 'B' };
    const event = {
      category: text,
      location: text,
      organizer: [tagged('en', 'A'), tagged('fr', 'B')],
      keywords: { en: ['A'], fr: ['B', 'C'] },
      startDate: { en: '2009-06-18', fr: '2009-06-19' },
      image: [{ contentUrl: 'a.jpg', caption: text, alt: text, creditText: text }],
      recommendations: { name: text, itemListElement: [text, { name: text, description: text }] },
      recentEvents: [{ name: text, url: { en: '/a', fr: '/b' } }],
      breadcrumb: { en: [{ name: 'A' }], fr: [{ name: 'B' }, { name: 'C' }] },
    };
    expect(read(event, 'fr')).to.deep.equal({
      category: 'B',
      location: [{ '@type': 'Place', name: 'B' }],
      organizer: [{ name: 'B' }],
      keywords: ['B', 'C'],
      startDate: '2009-06-19',
      image: { associatedMedia: [{ contentUrl: 'a.jpg', caption: 'B', alt: 'B', creditText: 'B' }] },
      recommendations: { name: 'B', itemListElement: [{ name: 'B' }, { name: 'B', description: ['B'] }] },
      recentEvents: { itemListElement: [{ name: 'B', url: '/b' }] },
      breadcrumb: [{ name: 'B' }, { name: 'C' }],
    });
  });

  for (const fields of [{ id: 'a', url: '/a' }, { alt: 'A', url: '/a' }, { url: '/a' }])
    it(`is not mistaken for ${JSON.stringify(fields)}`, () => {
      expect(read({ organizer: fields })).to.deep.equal({ organizer: [{ url: '/a' }] });
      expect(read({ name: fields })).to.deep.equal({});
    });

  const language = fc.constantFrom('en', 'fr', 'de', 'pt-BR', 'zh-Hant', 'EN-us', 'x-klingon', '');
  const text = fc.oneof(fc.constantFrom('', ' ', 'A', 'B'), fc.stringMatching(/^[a-z ]{0,9}$/));
  const inLanguages = fc.array(fc.tuple(language, text), { minLength: 1, maxLength: 6 });
  const usable = (pairs: readonly (readonly [string, string])[]): string[] =>
    pairs.map(([, word]) => word.replace(/ +/g, ' ').trim()).filter(Boolean);

  it('is one of the given texts, and the one of the language if it is given', () => {
    always(
      fc.property(inLanguages, language, (pairs, wanted) => {
        const { name } = read({ name: pairs.map(([tag, word]) => tagged(tag, word)) }, wanted);
        expect(name === undefined ? [] : usable(pairs)).to.include.members(name === undefined ? usable(pairs) : [name]);
        const own = usable(pairs.filter(([tag]) => wanted && tag.toLowerCase().startsWith(wanted.toLowerCase())));
        if (own.length) expect(name).to.equal(own[0]);
      }),
      300,
      [
        [
          [
            ['', ''],
            ['', 'a'],
          ],
          'en',
        ],
      ],
    );
  });

  it('is the same as an object and as a list', () => {
    const tags = fc.uniqueArray(fc.constantFrom('en', 'fr', 'de', 'pt-BR', 'zh-Hant'), { minLength: 1 });
    always(
      fc.property(tags, fc.array(text, { minLength: 5, maxLength: 5 }), language, (unique, words, wanted) => {
        const pairs = unique.map((tag, i) => [tag, words[i]!] as const);
        const list = pairs.map(([tag, word]) => tagged(tag, word));
        for (const field of ['name', 'description'])
          expect(read({ [field]: Object.fromEntries(pairs) }, wanted)).to.deep.equal(read({ [field]: list }, wanted));
      }),
      300,
    );
  });

  it('never throws, whatever stands in place of the texts', () => {
    const anything = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.anything(),
        text,
        fc.dictionary(fc.constantFrom('en', 'fr', '@value', '@language', '@list', '@set'), tie('tree')),
        fc.array(tie('tree'), { maxLength: 4 }),
      ),
    })).tree;
    always(
      fc.property(anything, language, (value, wanted) => {
        const event = { name: value, description: value, image: value, location: value, recentEvents: value };
        const once = read(event, wanted);
        expect(read(once, wanted)).to.deep.equal(read(read(once, wanted), wanted));
      }),
      500,
    );
  });
});

describe('an element', () => {
  it('shows the text of its own language, and follows a change of the language', async () => {
    const header = make('event-header', { details: JSON.stringify({ name: { en: 'Legitimacy', fr: 'Légitimité' } }) });
    const home = place(header);
    home.lang = 'fr-CA';
    await header.updateComplete;
    expect(parts(header, 'heading')).to.deep.equal(['Légitimité']);
    home.lang = 'en';
    await Promise.resolve();
    await header.updateComplete;
    expect(parts(header, 'heading')).to.deep.equal(['Legitimacy']);
  });

  it('shows the texts of its own language in its lists of attributes', async () => {
    const items = JSON.stringify([{ name: { en: 'A launch', de: 'Ein Auftakt' } }]);
    const recent = await show('event-recent', { items, heading: 'Recent', lang: 'de' });
    expect(parts(recent, 'heading').slice(1)).to.deep.equal(['Ein Auftakt']);
  });
});
