/** The layout of texts in scripts that need more room between lines, or break lines by other rules. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { event, make, partElements, place, ready, TAGS } from '../support/fixtures.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';

/** Shows all elements in a language, and returns the headings and the lines of text inside them. */
async function textsIn(lang: string): Promise<HTMLElement[]> {
  const home = place(...TAGS.slice(1).map((tag) => make(tag, { lang }, { details: event })));
  await ready(home);
  return [...home.children].flatMap(({ shadowRoot }) => [
    ...shadowRoot!.querySelectorAll<HTMLElement>(`${HEADING}, p, li, dd, dt`),
  ]);
}

/** The height of a line for a font of 1 px. It is unknown if the element has that of the page. */
function leadingOf(element: Element): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 100) / 100;
}

describe('A line of text', () => {
  for (const [languages, title, text] of [
    ['ar ar-EG fa ur ps ckb ug hi th', 1.4, 1.7],
    ['zh zh-Hant ja ko', 1.15, 1.5],
    ['en', 1.15, 1.4],
  ] as const)
    for (const lang of languages.split(' '))
      it(`is at least ${text} times as high as its letters in ${lang}, and ${title} times in a heading`, async () => {
        for (const element of await textsIn(lang)) {
          const isHeading = element.matches(HEADING);
          const leading = leadingOf(element);
          if (!Number.isNaN(leading)) expect(leading, element.outerHTML).to.be.at.least(isHeading ? title : text);
          else expect(isHeading, element.outerHTML).to.equal(false);
        }
      });

  it('has the room of its own language on a page in another one', async () => {
    const items = [{ contentUrl: '/test-data/picture?n=a', caption: 'الجلسة الأولى', inLanguage: 'ar' }];
    const element = make('event-slideshow', { lang: 'en' }, { items });
    await ready(place(element));
    expect(leadingOf(partElements(element, 'caption')[0]!)).to.equal(1.7);
  });

  it('has no space between the joined letters of Arabic', async () => {
    for (const element of await textsIn('ar')) expect(getComputedStyle(element).letterSpacing).to.equal('normal');
  });

  it('breaks by the strict rules of Japanese, and not inside the words of a Korean heading', async () => {
    for (const element of await textsIn('ja')) expect(getComputedStyle(element).lineBreak).to.equal('strict');
    for (const element of await textsIn('ko'))
      expect(getComputedStyle(element).wordBreak).to.equal(element.matches(HEADING) ? 'keep-all' : 'normal');
  });
});
