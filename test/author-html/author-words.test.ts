/** The phrases that authors write: statuses and photo credits, in the languages that are loaded. */
import { expect } from '@open-wc/testing';
import { isCreditText } from '../../src/author-html/author-credit.js';
import { headerJson } from '../../src/author-html/author-header.js';
import { eventsJson } from '../../src/author-html/author-lists.js';
import { photosJson } from '../../src/author-html/author-photos.js';
import { statusIn } from '../../src/author-html/author-words.js';
import { registerLanguage, registerPhrases, registry, type LanguageTable } from '../../src/words/languages.js';
import '../../src/words/tables/all.js';
import '../../src/define/event-header.js';
import { make, parts, place, until } from '../support/fixtures.js';

const all: ReadonlyMap<string, LanguageTable> = new Map(registry().tables);
const STATUSES = ['cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const;
const statusOf = (text: string, language: string): string | undefined => statusIn(text, language)?.status;
const phrasesOf = ({ strings, phrases }: LanguageTable, key: (typeof STATUSES)[number] | 'photo'): string[] =>
  [strings[key], phrases?.[key]].flatMap((one) => one?.split('|') ?? []);

/** The author's HTML in an element. */
function hostOf(html: string, lang: string): HTMLElement {
  const host = document.createElement('div');
  host.lang = lang;
  host.append(document.createRange().createContextualFragment(html));
  return host;
}

afterEach(() => {
  const { tables } = registry();
  tables.clear();
  for (const [tag, table] of all) tables.set(tag, table);
});

describe('A status of authors', () => {
  for (const [tag, table] of all)
    it(`is read in every form: ${tag}`, () => {
      for (const key of STATUSES)
        for (const phrase of phrasesOf(table, key))
          for (const text of [phrase, phrase.toLocaleUpperCase(tag), `*** ${phrase} ***`, `${phrase}!`, `(${phrase})`])
            expect(statusOf(text, tag), text).to.equal(key);
    });

  it('is read without accents and vowel marks', () => {
    expect(statusOf('ANNULEE', 'fr')).to.equal('cancelled');
    expect(statusOf('ألغيت', 'ar')).to.equal('cancelled');
    expect(statusOf('الغيت', 'ar-EG')).to.equal('cancelled');
    expect(statusOf('Отменен', 'ru')).to.equal('cancelled');
    expect(statusOf('IPTAL EDİLDİ', 'tr')).to.equal('cancelled');
  });

  it('has a reason after a colon', () => {
    for (const [text, language] of [
      ['Annulé\u00a0: la salle est inondée.', 'fr'],
      ['取消：场地不可用。', 'zh'],
      ['أُلغيت: القاعة مغمورة.', 'ar'],
      ['Cancelled: the hall is flooded.', 'fr'],
    ] as const) {
      const { status, note } = statusIn(text, language)!;
      expect([status, note]).to.deep.equal(['cancelled', text.split(/[:：]\s?/)[1]]);
    }
  });

  it('is not taken from a sentence or another word', () => {
    for (const [text, language] of [
      ['La réunion a été annulée', 'fr'],
      ['Annulée et reportée', 'fr'],
      ['Annulations', 'fr'],
      ['Cancelled?', 'en'],
      ['Cancelled flights', 'en'],
      ['Not cancelled', 'en'],
      ['Die Veranstaltung wurde nicht abgesagt', 'de'],
      ['Verschobene Grenzen', 'de'],
      ['Neue Termine für 2010', 'de'],
      ['Nuevas fechas históricas', 'es'],
      ['未取消', 'zh'],
      ['取消粮食', 'zh'],
      ['中止のお知らせについて', 'ja'],
      ['لم تُلغَ', 'ar'],
      ['Не отменено', 'ru'],
      ['연기', 'ko'],
      ['', 'en'],
      [':', 'fr'],
    ] as const)
      expect(statusOf(text, language), text).to.equal(undefined);
  });

  it('is one of the language, or English', () => {
    expect(statusOf('Annulé', 'de')).to.equal(undefined);
    expect(statusOf('Canceled', 'de')).to.equal('cancelled');
    expect(statusOf('已取消', 'zh-Hant')).to.equal('cancelled');
    expect(statusOf('活动取消', 'zh-Hant')).to.equal(undefined);
    registry().tables.clear();
    expect(statusOf('Annulé', 'fr')).to.equal(undefined);
    expect(statusOf('Cancelled', 'fr')).to.equal('cancelled');
  });

  it('can be added', () => {
    registerPhrases('en', { cancelled: 'called off' });
    registerPhrases('fr', { cancelled: 'supprimé' });
    expect(statusOf('Called off', 'en')).to.equal('cancelled');
    expect([statusOf('Supprimé', 'fr'), statusOf('Annulé', 'fr')]).to.deep.equal(['cancelled', 'cancelled']);
    registerPhrases('it', { cancelled: 'Annullato (purtroppo' });
    expect(statusOf('annullato (purtroppo)', 'it')).to.equal('cancelled');
    registerLanguage('fr', { cancelled: 'Retiré' });
    expect([statusOf('Supprimé', 'fr'), statusOf('Retiré', 'fr')]).to.deep.equal(['cancelled', 'cancelled']);
  });

  it('stands above the title and in lists, in the language of its line', () => {
    const header = (html: string, lang: string): unknown => headerJson(hostOf(html, lang));
    expect(header('<p>Entfällt: Sturm</p><h1>T</h1>', 'de')).to.deep.include({
      eventStatus: ['cancelled'],
      statusNote: 'Sturm',
    });
    expect(header('<p lang="ar">مؤجلة</p><h1>T</h1>', 'en')).to.deep.include({ eventStatus: ['postponed'] });
    expect(header('<p>Afgelast wegens storm</p><h1>T</h1>', 'nl')).to.deep.include({
      category: 'Afgelast wegens storm',
      eventStatus: undefined,
    });
    const { recentEvents } = eventsJson(
      hostOf('<ul><li>中止<br>2009年6月19日（金）<br><a href="/a">A</a></li></ul>', 'ja'),
    ) as { recentEvents: { itemListElement: object[] } };
    expect(recentEvents.itemListElement[0]).to.deep.include({
      name: 'A',
      startDate: '2009-06-19',
      eventStatus: 'cancelled',
    });
  });

  it('is read again when the language is registered after the element', async () => {
    registry().tables.delete('fr');
    const element = make('event-header', { lang: 'fr' });
    element.append(...hostOf('<p>Annulée</p><h1>T</h1>', 'fr').childNodes);
    place(element);
    await until(() => parts(element, 'category').join() === 'Annulée', 'the line is no category');
    const { strings, phrases } = all.get('fr')!;
    registerLanguage('fr', strings);
    registerPhrases('fr', phrases!);
    await until(() => parts(element, 'status').join() === 'Annulé', 'the status is not read');
    expect(parts(element, 'category')).to.deep.equal([]);
  });
});

describe('A photo credit of authors', () => {
  for (const [tag, table] of all)
    it(`is read with every beginning: ${tag}`, () => {
      for (const phrase of phrasesOf(table, 'photo'))
        for (const text of [`${phrase}: A. Person`, `${phrase}：A. Person`, `(${phrase} : A)`, `${phrase}/UN`])
          expect(isCreditText(text, tag), text).to.equal(true);
    });

  it('is read at the end of a caption', () => {
    for (const [lang, credit] of [
      ['ar', 'صورة: أنا سيلفا'],
      ['zh', '摄影：席尔瓦'],
      ['ja', '写真提供：シルバ'],
      ['ko', '사진=실바'],
      ['pl', 'fot. A. Silva'],
      ['he', 'צילום: א. סילבה'],
      ['en', 'UN Photo/Evan Schneider'],
    ] as const) {
      const html = `<figure><img src="/a.jpg"><figcaption>One <em>${credit}</em></figcaption></figure>`;
      const { image } = photosJson(hostOf(html, lang)) as { image: { associatedMedia: object[] } };
      expect(image.associatedMedia[0], lang).to.deep.include({ caption: 'One', creditText: credit });
    }
  });

  it('is not taken from a caption that begins with such a word', () => {
    for (const [text, language] of [
      ['Bild der Lage', 'de'],
      ['صورة جماعية', 'ar'],
      ['写真展', 'ja'],
      ['图书馆', 'zh'],
      ['Zdjęcia z konferencji', 'pl'],
      ['Fotowoltaika', 'pl'],
    ] as const)
      expect(isCreditText(text, language), text).to.equal(false);
  });
});

describe('The phrases of authors', () => {
  for (const [tag, { strings, phrases }] of all)
    it(`say one thing each, once: ${tag}`, () => {
      const texts = STATUSES.flatMap((key) => phrasesOf({ strings, phrases: phrases ?? {}, marks: {} }, key));
      const folded = texts.map((text) => text.toLocaleLowerCase(tag));
      expect(folded.filter((text, i) => folded.indexOf(text) !== i)).to.deep.equal([]);
      for (const text of Object.values(phrases ?? {})) {
        expect(text).to.equal(text.normalize('NFC'));
        expect(text.split('|').filter((one) => one !== one.trim() || !one)).to.deep.equal([]);
      }
    });
});
