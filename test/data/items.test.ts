/** The property and attribute `items`: which values are lists, and which problems name what is expected. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { readEvent } from '../../src/model/read-event.js';
import { catchWarnings, parts, show, until } from '../support/fixtures.js';

const LISTS = ['event-recommendations', 'event-articles', 'event-recent'] as const;
const headings = { heading: 'Heading' };

describe('items', () => {
  it('may be a Set', async () => {
    const slideshow = await show('event-slideshow', headings, { items: new Set(['/test-data/picture?n=a']) });
    expect(parts(slideshow, 'photo')).to.have.length(1);
    expect(slideshow.problems).to.deep.equal([]);
    const recent = await show('event-recent', headings, { items: new Set([{ name: 'A' }, { name: 'B' }]) });
    expect(parts(recent, 'heading')).to.deep.equal(['Heading', 'A', 'B']);
  });

  it('may be one entry without a list around it', async () => {
    const photo = { contentUrl: '/test-data/picture?n=a', caption: 'The caption' };
    const slideshow = await show('event-slideshow', headings, { items: photo });
    expect(parts(slideshow, 'caption')).to.deep.equal(['The caption']);
    for (const tag of LISTS) {
      const element = await show(tag, headings, { items: { name: 'The entry', url: '/entry', image: 'a.jpg' } });
      expect(element.shadowRoot!.querySelector('li')!.textContent, tag).to.include('The entry');
    }
  });

  it('may be a list object with its own heading', async () => {
    const recent = await show('event-recent', {}, { items: { name: 'Recent', itemListElement: ['A'] } });
    expect(parts(recent, 'heading')).to.deep.equal(['Recent', 'A']);
    const media = { name: 'Photos', associatedMedia: ['/test-data/picture?n=a'] };
    expect(parts(await show('event-slideshow', {}, { items: media }), 'photo')).to.have.length(1);
  });

  for (const [kind, items, got] of [
    ['an object without a usable field', { a: 1 }, 'an object'],
    ['a Map', new Map([['a', 1]]), 'an object'],
    ['a number', 7, '7'],
  ] as const)
    it(`report ${kind}`, async () => {
      catchWarnings();
      for (const [tag, path, expected] of [
        ['event-slideshow', 'image.itemListElement', /"contentUrl"/],
        ['event-recent', 'recentEvents.itemListElement', /name/],
        ['event-articles', 'articles.itemListElement', /name/],
        ['event-recommendations', 'recommendations.itemListElement', /name/],
      ] as const) {
        const element = await show(tag, headings, { items });
        await until(() => element.problems.length, `no problem of ${tag}`);
        expect(element.problems[0], tag).to.include({ path, got });
        expect(element.problems[0]!.expected, tag).to.match(expected);
      }
    });
});

describe('a list of photos', () => {
  for (const image of [[{ a: 1 }], [7], { associatedMedia: [{ width: 5 }] }])
    it(`reports ${JSON.stringify(image)} with the field that it needs`, () => {
      const { problems } = readEvent({ image });
      expect(problems[0]!.message).to.include('"contentUrl"').and.to.not.include('a name');
    });

  it('may be a Set', () => {
    for (const image of [new Set(['a.jpg', 'b.jpg']), { associatedMedia: new Set(['a.jpg', 'b.jpg']) }])
      expect(readEvent({ image }).details.image!.associatedMedia.toJSON()).to.deep.equal([
        { contentUrl: 'a.jpg' },
        { contentUrl: 'b.jpg' },
      ]);
  });
});
