import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Datum } from '../../src/model/datum.js';
import { Reading } from '../../src/model/reading.js';
import { readRichText, type RichText } from '../../src/model/rich-text.js';
import { always } from '../support/made-up.js';

const BASE = 'https://example.org/page/';
/** Written out here as well: a tag more in the source is a decision, and has to be made twice. */
const ALLOWED = ['em', 'strong', 'cite', 'a', 'br', 'span', 's', 'sup', 'sub'];

function read(value: unknown): RichText | undefined {
  const reading = new Reading({ baseUrl: BASE });
  return readRichText(new Datum(value, 'captionContent', reading));
}

const tags = (content: RichText = []): string[] =>
  content.flatMap((part) => (typeof part === 'string' ? [] : [part.tag, ...tags(part.content)]));
const hrefs = (content: RichText = []): (string | undefined)[] =>
  content.flatMap((part) => (typeof part === 'string' ? [] : [part.href, ...hrefs(part.content)]));
const length = (content: RichText = []): number =>
  content.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : length(part.content)), 0);

describe('readRichText', () => {
  it('keeps texts, emphasis, links and breaks, and makes addresses absolute', () => {
    const content = [
      'The ',
      { tag: 'strong', content: ['chair'] },
      { tag: 'br' },
      { tag: 'a', href: '../note.html', content: ['and ', { tag: 'em', lang: 'fr', content: ['sa note'] }] },
    ];
    expect(read(content)).to.deep.equal([
      'The ',
      { tag: 'strong', content: ['chair'] },
      { tag: 'br' },
      {
        tag: 'a',
        href: 'https://example.org/note.html',
        content: ['and ', { tag: 'em', lang: 'fr', content: ['sa note'] }],
      },
    ]);
  });

  for (const [what, value, expected] of [
    ['an unknown tag leaves its text', [{ tag: 'script', content: ['alert(1)'] }], ['alert(1)']],
    ['so does a link without a safe address', [{ tag: 'a', href: 'javascript:alert(1)', content: ['x'] }], ['x']],
    ['and a tag that is no text', [{ tag: ['em'], content: ['x'] }], ['x']],
    ['what is neither text nor element is not there', [1, null, ['x'], undefined, 'y'], ['y']],
    ['a text is no content', 'text', undefined],
    ['markup in a text is text', ['<b>x</b>'], ['<b>x</b>']],
    ['nothing', [], undefined],
  ] as const)
    it(what, () => void expect(read(value)).to.deep.equal(expected));

  it('ends at eight levels and 5,000 characters', () => {
    let deep: unknown[] = ['inside'];
    for (let i = 0; i < 10_000; i++) deep = [{ tag: 'em', content: deep }];
    expect(tags(read(deep)).length).to.be.at.most(8);
    expect(length(read(Array.from({ length: 10_000 }, () => 'ten chars.')))).to.be.at.most(5000);
  });

  it('settles: what was read and is read again stays as it is; whatever comes in, only the nine tags and safe addresses come out', () => {
    const element = fc.letrec((tie) => ({
      content: fc.array(fc.oneof({ depthSize: 'small' }, fc.string(), tie('element'), fc.jsonValue()), {
        maxLength: 5,
      }),
      element: fc.record(
        {
          tag: fc.oneof(fc.constantFrom(...ALLOWED, 'script', 'A', 'style'), fc.jsonValue()),
          href: fc.constantFrom(
            'javascript:alert(1)',
            'java\nscript:alert(1)',
            'data:text/html,x',
            '/x',
            'https://a.example/',
            'vbscript:x',
          ),
          lang: fc.oneof(fc.string(), fc.jsonValue()),
          content: tie('content'),
          onclick: fc.string(),
        },
        { requiredKeys: [] },
      ),
    }));
    always(
      fc.property(element.content, (value) => {
        const once = read(value);
        expect(read(JSON.parse(JSON.stringify(once ?? null)) ?? undefined)).to.deep.equal(once);
        for (const tag of tags(once)) expect(ALLOWED).to.include(tag);
        for (const href of hrefs(once)) if (href !== undefined) expect(href).to.match(/^https:/);
      }),
      500,
    );
  });
});
