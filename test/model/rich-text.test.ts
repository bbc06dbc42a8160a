import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Datum } from '../../src/model/datum.js';
import { Reading } from '../../src/model/reading.js';
import { readRichText, type RichText } from '../../src/model/rich-text.js';
import { always } from '../support/generated.js';

const BASE = 'https://example.org/page/';
/** The allowed tags. They are repeated here, so that a new tag in the source is a decision that is made twice. */
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
  it('keeps texts, emphasis, breaks and links with absolute addresses', () => {
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

  for (const [title, value, expected] of [
    ['keeps the text of an unknown tag', [{ tag: 'script', content: ['alert(1)'] }], ['alert(1)']],
    [
      'keeps the text of a link without a safe address',
      [{ tag: 'a', href: 'javascript:alert(1)', content: ['x'] }],
      ['x'],
    ],
    ['keeps the text of a tag that is not a string', [{ tag: ['em'], content: ['x'] }], ['x']],
    ['drops values that are neither text nor element', [1, null, ['x'], undefined, 'y'], ['y']],
    ['returns undefined for a string', 'text', undefined],
    ['keeps markup in a text as text', ['<b>x</b>'], ['<b>x</b>']],
    ['returns undefined for an empty list', [], undefined],
  ] as const)
    it(title, () => void expect(read(value)).to.deep.equal(expected));

  it('stops at eight levels and 5,000 characters', () => {
    let deep: unknown[] = ['inside'];
    for (let i = 0; i < 10_000; i++) deep = [{ tag: 'em', content: deep }];
    expect(tags(read(deep)).length).to.be.at.most(8);
    expect(length(read(Array.from({ length: 10_000 }, () => 'ten chars.')))).to.be.at.most(5000);
  });

  it('returns only the nine tags and safe addresses, and the same result for its own result', () => {
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
