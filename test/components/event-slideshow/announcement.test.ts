import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { announcementOf, isSameText, shorten } from '../../../src/components/event-slideshow/announcement.js';
import '../../../src/define/event-slideshow.js';
import { testData } from '../../support/browser.js';
import { stopTime } from '../../support/clock.js';
import { button, photoGroups, photos, slideshow } from '../../support/slideshow.js';
import { announced, exposed, region, until } from '../../support/fixtures.js';

describe('announcementOf', () => {
  for (const [photo, expected] of [
    [{}, 'Image 1 of 9'],
    [{ alt: 'A hall' }, 'Image 1 of 9. A hall'],
    [{ caption: 'The hall.' }, 'Image 1 of 9. The hall.'],
    [{ alt: 'A speaker', caption: 'The first panel' }, 'Image 1 of 9. A speaker. The first panel'],
    [{ alt: 'A speaker!', caption: 'The first panel' }, 'Image 1 of 9. A speaker! The first panel'],
    [{ alt: 'متحدث؟', caption: 'القاعة' }, 'Image 1 of 9. متحدث؟ القاعة'],
    [{ alt: 'The hall', caption: 'The hall' }, 'Image 1 of 9. The hall'],
    [{ alt: 'the  HALL.', caption: 'The hall' }, 'Image 1 of 9. The hall'],
    [
      { alt: 'The hall', caption: 'Before the talks: the hall, empty.' },
      'Image 1 of 9. Before the talks: the hall, empty.',
    ],
    [{ alt: 'They said: “Yes.”', caption: 'The hall' }, 'Image 1 of 9. They said: “Yes.” The hall'],
    [{ alt: '会场。', caption: 'The hall' }, 'Image 1 of 9. 会场。 The hall'],
    [{ alt: '', caption: 'The hall' }, 'Image 1 of 9. The hall'],
    [{ alt: 'The hall', creditText: 'A. Person' }, 'Image 1 of 9. The hall'],
  ] as const)
    it(`returns "${expected}" for ${JSON.stringify(photo)}`, () => {
      expect(announcementOf('Image 1 of 9', photo, '. ')).to.equal(expected);
    });

  it('joins the texts with the mark of the language', () => {
    const texts = { alt: '会場', caption: '開会の前。' };
    expect(announcementOf('画像 1', texts, '。')).to.equal('画像 1。会場。開会の前。');
    expect(announcementOf('画像 1', { ...texts, alt: '会場！' }, '。')).to.equal('画像 1。会場！開会の前。');
    expect(announcementOf('画像 1', { ...texts, alt: 'The hall.' }, '。')).to.equal('画像 1。The hall. 開会の前。');
  });

  it('cuts the text at 200 characters and adds an ellipsis', () => {
    const text = announcementOf('Image 1 of 9', { caption: 'word '.repeat(100) }, '. ');
    expect(text).to.match(/^Image 1 of 9\. word.*\w…$/);
    expect(text.length).to.be.at.most(201);
  });

  it('neither throws nor exceeds that length with generated data', () => {
    const texts = fc.option(fc.string({ unit: 'binary', maxLength: 300 }), { nil: undefined });
    fc.assert(
      fc.property(texts, texts, (alt, caption) => {
        const photo = { ...(alt !== undefined && { alt }), ...(caption !== undefined && { caption }) };
        expect(announcementOf('Image 1 of 9', photo, '. ').length).to.be.at.most(201);
      }),
    );
  });
});

describe('shorten', () => {
  for (const [what, cluster] of [
    ['a syllable', 'हिं'],
    ['a flag', '🇺🇳'],
    ['an emoji of several characters', '👩‍👩‍👧'],
    ['a letter and its accent', 'e\u0301'],
    ['a syllable of Hangul letters', '\u1112\u1161\u11ab'],
  ] as const)
    it(`does not cut through ${what}`, () => {
      for (let before = 0; before <= cluster.length; before++) {
        const start = 'x'.repeat(before);
        const [kept, ...others] = shorten(start + cluster.repeat(60), 40)
          .slice(before)
          .split('…');
        expect(others).to.deep.equal(['']);
        // At a boundary before a surrogate pair, WebKit finds the segment before it.
        expect(kept!.length).to.be.within(41 - before - 2 * cluster.length, 40 - before);
        expect(kept).to.equal(cluster.repeat(kept!.length / cluster.length));
      }
    });

  it('keeps a text of the maximum length', () => {
    expect(shorten('🇺🇳'.repeat(10), 40)).to.equal('🇺🇳'.repeat(10));
  });
});

describe('what is spoken', () => {
  // A braille display shows a mark of direction as its number. In speech it says nothing.
  it('has no marks of direction beside a text of the other direction', () => {
    const text = announcementOf('الصورة 3 من 9', { alt: 'The hall!', caption: 'قاعة (A)' }, '. ');
    expect(text).to.equal('الصورة 3 من 9. The hall! قاعة (A)');
  });
});

describe('isSameText', () => {
  for (const [a, b, expected] of [
    ['The hall', 'the hall.', true],
    ['The – hall', 'The hall', true],
    ['The hall', 'A hall', false],
    ['', '…', true],
  ] as const)
    it(`returns ${expected} for "${a}" and "${b}"`, () => {
      expect(isSameText(a, b)).to.equal(expected);
    });
});

describe('<event-slideshow>', () => {
  describe('words and announcements', () => {
    it('[say-setting] announces only the position with announce="position", and nothing with announce="off"', async () => {
      const element = await slideshow(photos(3), { announce: 'position' });
      const announcements = announced();
      const { tick } = stopTime();
      button(element, 'next').click();
      await tick(60_000);
      expect(announcements).to.have.length(1);
      element.setAttribute('announce', 'off');
      button(element, 'next').click();
      await tick(60_000);
      expect(announcements).to.deep.equal(['Image 2 of 3']);
    });

    it('[say-once] announces only the caption if it repeats the alternative text, and keeps both in the page', async () => {
      const items = photos(2);
      items[1]!.alt = 'caption number 2!';
      const element = await slideshow(items);
      const announcements = announced();
      button(element, 'next').click();
      await until(() => announcements.length === 1, 'nothing was announced');
      expect(announcements).to.deep.equal(['Image 2 of 2. Caption number 2']);
      expect(await exposed(/^image /)).to.deep.equal(['image caption number 2!']);
    });

    it('[role-alt] does not name a picture by its file name', async () => {
      await slideshow([{ contentUrl: testData('picture', { n: 'nameless' }) }, ...photos(1)]);
      expect(await exposed(/^image /)).to.deep.equal(['image Photo']);
    });

    it('[role-description] marks fallback English words on a German page and leaves out role descriptions', async () => {
      const element = await slideshow(photos(2));
      const group = photoGroups(element)[0]!;
      expect(group.getAttribute('aria-roledescription')).to.equal('slide');
      element.lang = 'de';
      await until(() => group.getAttribute('lang') === 'en', 'the words were not marked');
      expect(group.hasAttribute('aria-roledescription')).to.equal(false);
      expect(group.querySelector('[part="caption"]')!.closest('[lang]')!.getAttribute('lang')).to.equal('de');
    });

    it('[say-once] marks each announcement with its language if English is the fallback', async () => {
      const items = [...photos(2), { ...photos(1)[0]!, alt: '' as string, caption: 'Ein Bild', inLanguage: 'de' }];
      const element = await slideshow(items, { announce: 'position', lang: 'fi' });
      const languages: string[] = [];
      const { tick } = stopTime();
      const pressNext = async (text: string): Promise<void> => {
        button(element, 'next').click();
        await tick(1000);
        expect(region()!.textContent).to.match(new RegExp(`^${text}`));
        languages.push(region()!.lang);
      };
      await pressNext('Image 2 of 3');
      element.announce = 'full';
      button(element, 'previous').click();
      await pressNext('Image 2 of 3. Speaker');
      await pressNext('Image 3 of 3. Ein');
      await pressNext('Last image');
      expect(languages).to.deep.equal(['en', 'fi', 'de', 'en']);
      element.strings = { lastImage: 'Viimeinen kuva' };
      await pressNext('Viimeinen');
      expect(languages.at(-1)).to.equal('fi');
    });

    it('uses the strings of the page', async () => {
      await slideshow(photos(2), { strings: '{"nextImage": "Nächstes Bild", "imageOf": "Bild {number} von {count}"}' });
      expect(await exposed(/Bild/)).to.include.members(['button Nächstes Bild', 'group Bild 1 von 2']);
    });
  });
});
