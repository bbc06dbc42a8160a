/** Pictures in the entries of lists: in the author's HTML as three CMSs print it, and in the data. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { recentHtml } from '../../src/html.js';
import { upgrade } from '../../src/upgrade.js';
import { recordRequests, requestedUrls, testData } from '../support/browser.js';
import { catchWarnings, exposed, partElements, place, ready, show, until } from '../support/fixtures.js';

const address = (n: string): string => testData('picture', { n: `entry-${n}`, w: 300, h: 200 });
const img = (n: string, alt: string): string => `<img src="${address(n)}" alt="${alt}" width="300" height="200">`;

/** Two events with a picture each: the first one says more than the text, the second one repeats the title. */
const CMS: Readonly<Record<string, string>> = {
  'the Query Loop of WordPress': `<div class="wp-block-query NAME"><h2>News</h2><ul class="wp-block-post-template">
    <li class="wp-block-post"><figure class="wp-block-post-featured-image"><a href="#one">${img('1', 'Boats at dawn')}</a></figure>
      <h3 class="wp-block-post-title"><a href="#one">River talks</a></h3><div class="wp-block-post-excerpt"><p>About water.</p></div></li>
    <li class="wp-block-post"><figure class="wp-block-post-featured-image"><a href="#two">${img('2', 'Border talks')}</a></figure>
      <h3 class="wp-block-post-title"><a href="#two">Border talks</a></h3><div class="wp-block-post-excerpt"><p>About land.</p></div></li>
    </ul></div>`,
  'the latest posts of WordPress': `<div class="NAME"><h2>News</h2><ul class="wp-block-latest-posts__list wp-block-latest-posts">
    <li><div class="wp-block-latest-posts__featured-image"><a href="#one" aria-label="River talks">${img('1', 'Boats at dawn')}</a></div>
      <a class="wp-block-latest-posts__post-title" href="#one">River talks</a><div class="wp-block-latest-posts__post-excerpt">About water.</div></li>
    <li><div class="wp-block-latest-posts__featured-image">${img('2', '')}</div>
      <a class="wp-block-latest-posts__post-title" href="#two">Border talks</a><div class="wp-block-latest-posts__post-excerpt">About land.</div></li>
    </ul></div>`,
  'a view of Drupal': `<div class="views-element-container NAME"><h2>News</h2><div class="view-content">
    <div class="views-row"><div class="views-field-field-image"><div class="field-content"><a href="#one">${img('1', 'Boats at dawn')}</a></div></div>
      <div class="views-field-title"><h3 class="field-content"><a href="#one">River talks</a></h3></div><div class="views-field-body"><p>About water.</p></div></div>
    <div class="views-row"><div class="views-field-field-image"><div class="field-content"><a href="#two">${img('2', 'Border talks')}</a></div></div>
      <div class="views-field-title"><h3 class="field-content"><a href="#two">Border talks</a></h3></div><div class="views-field-body"><p>About land.</p></div></div>
    </div></div>`,
  'the news list of TYPO3': `<div class="NAME"><h2>News</h2><div class="news-list-view">
    <div class="article articletype-0"><div class="header"><h3><a href="#one"><span itemprop="headline">River talks</span></a></h3></div>
      <div class="news-img-wrap"><a href="#one"><picture><source media="(min-width: 1px)" srcset="${address('1')}">${img('1', 'Boats at dawn')}</picture></a></div>
      <div class="teaser-text"><p>About water.</p></div></div>
    <div class="article articletype-0"><div class="header"><h3><a href="#two"><span itemprop="headline">Border talks</span></a></h3></div>
      <div class="news-img-wrap"><a href="#two">${img('2', 'Picture of Border talks')}</a></div>
      <div class="teaser-text"><p>About land.</p></div></div>
    </div></div>`,
};

/** Puts a block with a class name into the page, and upgrades it. */
async function upgraded(html: string, tag = 'event-articles'): Promise<HTMLElement> {
  const { body } = new DOMParser().parseFromString(html.replace('NAME', tag), 'text/html');
  const home = place(...body.childNodes);
  const [element] = upgrade(home);
  await ready(home);
  return element!;
}

const pictures = (element: Element): HTMLImageElement[] => partElements(element, 'picture') as HTMLImageElement[];
const isAsWritten = (element: Element): boolean => element.shadowRoot!.querySelector('slot') !== null;
const linksOf = (element: Element): string[][] =>
  [...element.shadowRoot!.querySelectorAll('a')].map(({ textContent, hash }) => [textContent, hash]);

describe('pictures in the entries of a list', () => {
  beforeEach(() => void catchWarnings());

  for (const tag of ['event-articles', 'event-recent'])
    for (const [cms, html] of Object.entries(CMS))
      it(`are shown beside the only link of their entry: ${cms} as ${tag}`, async () => {
        const element = await upgraded(html, tag);
        await until(() => pictures(element).length, 'no picture is shown');
        expect(pictures(element).map((picture) => [picture.src, picture.alt])).to.deep.equal([
          [new URL(address('1'), document.baseURI).href, 'Boats at dawn'],
          [new URL(address('2'), document.baseURI).href, ''],
        ]);
        expect(linksOf(element)).to.deep.equal([
          ['River talks', '#one'],
          ['Border talks', '#two'],
        ]);
        const items = [...element.shadowRoot!.querySelectorAll('li')];
        expect(items.map((item) => item.innerText.trim().split(/\n+/))).to.deep.equal([
          ['River talks', 'About water.'],
          ['Border talks', 'About land.'],
        ]);
        expect(items.map((item, i) => item.contains(pictures(element)[i]!))).to.deep.equal([true, true]);
      });

  it('have their space before they arrive, and are fetched only near the window', async () => {
    const items = [{ headline: 'River talks', image: testData('slow', { ms: 5000 }), imageAlt: '' }];
    const element = await show('event-articles', {}, { items });
    const [picture] = pictures(element);
    const { width, height } = picture!.getBoundingClientRect();
    expect([width, height, picture!.loading]).to.deep.equal([96, 96, 'lazy']);
    const entry = element.shadowRoot!.querySelector('li')!.getBoundingClientRect();
    expect(entry.height).to.be.at.least(96);
  });

  it('leave no gap if they cannot be loaded, and others take their place', async () => {
    const items = [{ headline: 'River talks', image: testData('status', { code: 404 }), imageAlt: 'Boats' }];
    const element = await show('event-articles', {}, { items });
    await until(() => !pictures(element).length, 'the picture is still there');
    Object.assign(element, { items: [{ ...items[0], image: address('3') }] });
    await until(() => pictures(element).length, 'the other picture is not shown');
  });

  it('stay in the HTML of the author if an entry could not hold them', async () => {
    for (const inside of [
      // Two pictures, a picture with another address, one outside the entries, and an entry without a text.
      `<ul><li><a href="#one">River talks</a>${img('1', 'A')}${img('2', 'B')}</li></ul>`,
      `<ul><li><a href="#one">River talks</a> <a href="#two">${img('1', 'A')}</a></li></ul>`,
      `<p>News ${img('1', 'A')}</p><ul><li><a href="#one">River talks</a></li></ul>`,
      `<ul><li><a href="#one">River talks</a></li><li><a href="#two">${img('1', 'Border talks')}</a></li></ul>`,
      `<ul><li><p><a href="#one">River</a> and <a href="#two">border</a></p><a href="#three">${img('1', 'A')}</a></li></ul>`,
    ]) {
      const element = await upgraded(`<div class="NAME">${inside}</div>`, 'event-recent');
      expect(isAsWritten(element), inside).to.equal(true);
      for (const picture of element.querySelectorAll('img')) expect(picture.checkVisibility(), inside).to.equal(true);
    }
  });

  it('stay visible below the links of a series', async () => {
    const list = ['one', 'two', 'three'].map(
      (name, i) =>
        `<li>${img(name, `Alt ${name}`)}<a href="/${name}"${i === 1 ? ' aria-current="page"' : ''}>Talk ${name}</a></li>`,
    );
    const element = await upgraded(`<div class="NAME"><h2>Talks</h2><ul>${list.join('')}</ul></div>`, 'event-series');
    await until(() => element.shadowRoot!.querySelector('nav'), 'there are no links');
    expect([...element.querySelectorAll('img')].every((picture) => picture.checkVisibility())).to.equal(true);
  });

  it('of data are shown only with imageAlt, because CMSs give search engines an image of every article', async () => {
    const requests = await recordRequests();
    const image = address('4');
    const seo = await show('event-articles', {}, { items: [{ headline: 'River talks', image: address('seo') }] });
    await show(
      'event-recent',
      {},
      { items: [{ name: 'River talks', image: { url: image }, imageAlt: 'Boats at dawn' }] },
    );
    expect(await exposed(/^image/)).to.deep.equal(['image Boats at dawn']);
    const urls = await requestedUrls(requests, (url) => url.includes('n=entry-'), 1);
    expect(urls.filter((url) => url.includes('seo'))).to.deep.equal([]);
    expect(pictures(seo)).to.have.length(0);
  });

  it('are printed for servers, and are read again from that HTML', async () => {
    const event = {
      name: 'A',
      recentEvents: [{ name: 'River talks', image: address('5'), imageAlt: 'Boats at dawn' }],
    };
    const element = await upgraded(recentHtml(event, { form: 'class', json: false }));
    await until(() => pictures(element).length, 'the picture is not read');
    expect(pictures(element)[0]!.alt).to.equal('Boats at dawn');
  });
});
