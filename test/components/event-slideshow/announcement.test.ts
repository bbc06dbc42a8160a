import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { announcementOf, isSameText } from '../../../src/components/event-slideshow/announcement.js';

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
    [{ alt: '', caption: 'The hall' }, 'Image 1 of 9. The hall'],
    [{ alt: 'The hall', creditText: 'A. Person' }, 'Image 1 of 9. The hall'],
  ] as const)
    it(`returns "${expected}" for ${JSON.stringify(photo)}`, () => {
      expect(announcementOf('Image 1 of 9', photo)).to.equal(expected);
    });

  it('cuts the text at 200 characters and adds an ellipsis', () => {
    const text = announcementOf('Image 1 of 9', { caption: 'word '.repeat(100) });
    expect(text).to.match(/^Image 1 of 9\. word.*\w…$/);
    expect(text.length).to.be.at.most(201);
  });

  it('neither throws nor exceeds that length with generated data', () => {
    const texts = fc.option(fc.string({ unit: 'binary', maxLength: 300 }), { nil: undefined });
    fc.assert(
      fc.property(texts, texts, (alt, caption) => {
        const photo = { ...(alt !== undefined && { alt }), ...(caption !== undefined && { caption }) };
        expect(announcementOf('Image 1 of 9', photo).length).to.be.at.most(201);
      }),
    );
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
