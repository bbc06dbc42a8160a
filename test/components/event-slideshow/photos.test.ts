import { expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { press, testData } from '../../support/browser.js';
import { announced, partElements, until } from '../../support/fixtures.js';
import {
  button,
  currentSlide,
  enlargedDialog,
  figures,
  fromFigures,
  inVisibleSlides,
  photos,
  pictures,
  resetHash,
  setCredit,
  shown,
  twoFrames,
} from '../../support/slideshow.js';

const picture = (n: string): string => testData('picture', { n, w: 30, h: 20 });

/** Whether the enlarged view is open with a picture. */
const isEnlarged = (element: EventSlideshowElement): boolean => {
  const dialog = enlargedDialog(element);
  return !!dialog?.open && !!dialog.querySelector('img');
};

describe('photos from the author’s figures', () => {
  it('[source] have picture, caption, credit and id, and the author’s nodes do not change', async () => {
    const nodes = figures(3);
    const before = nodes.map(({ outerHTML }) => outerHTML);
    const element = await fromFigures(...nodes);
    expect([element.count, shown(element)]).to.deep.equal([3, ['Caption number 1']]);
    const credit = currentSlide(element).querySelector('[part="credit"]')!;
    expect(credit.textContent).to.equal('Photo 1 by A. Person');
    expect([...element.children]).to.deep.equal(nodes);
    expect(nodes.map(({ outerHTML }) => outerHTML)).to.deep.equal(before);
    expect(nodes[0]!.checkVisibility()).to.equal(false);
    location.hash = '#figure-3';
    await until(() => element.index === 2, 'the fragment of the figure did not show it');
    resetHash();
  });

  it('[source] load only the first and the next picture, from the addresses in the author’s HTML', async () => {
    const nodes = figures(6);
    const element = await fromFigures(...nodes);
    await until(() => partElements(element, 'caption').length === 6, 'not all slides were built');
    await until(() => pictures(element).length > 1, 'the next picture was not built');
    await twoFrames();
    const urlsInHtml = nodes.map((node) => node.querySelector('img')!.getAttribute('src'));
    const urlsInSlides = pictures(element).map((img) => img.getAttribute('src'));
    expect(urlsInSlides).to.deep.equal(urlsInHtml.slice(0, 2));
  });

  it('[source] follow added, removed, moved and edited figures, and the current photo stays', async () => {
    const nodes = figures(4);
    const element = await fromFigures(...nodes);
    element.index = 2;
    await element.updateComplete;
    nodes[0]!.remove();
    await until(() => element.count === 3, 'the figure was not removed');
    expect([element.index, shown(element)]).to.deep.equal([1, ['Caption number 3']]);
    element.prepend(nodes[3]!);
    await until(() => element.index === 2, 'the figure was not moved');
    expect(shown(element)).to.deep.equal(['Caption number 3']);
    nodes[2]!.querySelector('figcaption')!.firstChild!.nodeValue = 'Another caption';
    await until(() => shown(element)[0] === 'Another caption', 'the caption did not change');
    nodes[2]!.querySelector('img')!.alt = 'Another picture';
    await until(
      () => inVisibleSlides(element, 'img')[0]?.getAttribute('alt') === 'Another picture',
      'the alternative text did not change',
    );
  });

  it('[source] include a picture without a figure; nodes without a picture are hidden', async () => {
    const img = document.createElement('img');
    img.src = picture('bare');
    img.alt = 'Bare';
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Some words.';
    const element = await fromFigures(paragraph, img);
    expect(element.count).to.equal(1);
    expect(paragraph.checkVisibility()).to.equal(false);
  });

  it('[source] [caption-rich] keep emphasis and links in a caption, which is announced as text', async () => {
    const nodes = figures(2);
    const text = nodes[1]!.querySelector('figcaption')!;
    const link = document.createElement('a');
    link.href = '/note.html';
    link.append('their note');
    const strong = document.createElement('strong');
    strong.append('Two speakers');
    text.replaceChildren(strong, ' read ', link, '.');
    const element = await fromFigures(...nodes);
    const announcements = announced();
    button(element, 'next').click();
    await until(() => announcements.length === 1, 'nothing was announced');
    const caption = currentSlide(element).querySelector('[part="caption"]')!;
    expect([...caption.children].map(({ localName, textContent }) => [localName, textContent])).to.deep.equal([
      ['strong', 'Two speakers'],
      ['a', 'their note'],
    ]);
    expect(caption.querySelector('a')!.href).to.equal(new URL('/note.html', location.href).href);
    expect(announcements[0]).to.match(/Two speakers read their note\.$/);
    button(element, 'enlarge').focus();
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(caption.querySelector('a'));
  });

  it('[source] [caption-rich] keep links in the credits of a photo and of the set, unless an attribute replaces them', async () => {
    const nodes = figures(2);
    const link = (href: string): HTMLAnchorElement => Object.assign(document.createElement('a'), { href });
    const [license, set] = [link('/by-4.0.html'), link('/set.html')];
    license.append('CC BY 4.0');
    set.append('B. Person');
    nodes[0]!.querySelector('cite')!.append(', ', license);
    nodes[1]!.querySelector('cite')!.remove();
    const gallery = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.append('Photos by ', set);
    gallery.append(...nodes, caption);
    const element = await fromFigures(gallery);
    const linksIn = (...nodes: Element[]): string[] =>
      nodes.flatMap((node) => [...node.querySelectorAll('a')]).map(({ href }) => href);
    const enlargedCredit = (): HTMLElement[] => partElements(element, 'enlarged-credit');
    expect(linksIn(...inVisibleSlides(element, '[part="credit"]'))).to.deep.equal([license.href]);
    expect(linksIn(setCredit(element))).to.deep.equal([set.href]);
    button(element, 'enlarge').click();
    await until(() => isEnlarged(element), 'the enlarged view did not open');
    expect(linksIn(...enlargedCredit())).to.deep.equal([license.href]);
    element.next();
    await element.updateComplete;
    expect(linksIn(...enlargedCredit())).to.deep.equal([set.href]);
    element.credit = 'Photos by C. Person';
    await element.updateComplete;
    expect(linksIn(...enlargedCredit())).to.deep.equal([]);
    expect(enlargedCredit()[0]!.textContent).to.equal(element.credit);
    expect(setCredit(element).textContent).to.equal(element.credit);
    expect(linksIn(setCredit(element))).to.deep.equal([]);
  });

  it('[source] [photo-link] keep a link around a picture, and use a linked file in the enlarged view', async () => {
    const [first, second] = figures(2);
    const [page, file] = [document.createElement('a'), document.createElement('a')];
    page.href = '/report.html';
    file.href = '/demo/photos/council-table-1600.webp';
    for (const [figure, link] of [
      [first!, page],
      [second!, file],
    ] as const) {
      const img = figure.querySelector('img')!;
      img.alt = '';
      img.width = 800;
      img.replaceWith(link);
      link.append(img);
    }
    const element = await fromFigures(first!, second!);
    const links = (): HTMLAnchorElement[] => inVisibleSlides(element, 'a');
    expect(links().map(({ href }) => href)).to.deep.equal([page.href]);
    expect(links()[0]!.querySelector('img')!.alt).to.equal('Caption number 1');
    button(element, 'next').click();
    await element.updateComplete;
    expect(links()).to.deep.equal([]);
    button(element, 'enlarge').click();
    await until(() => isEnlarged(element), 'the enlarged view did not open');
    expect(enlargedDialog(element)!.querySelector('img')!.src).to.equal(file.href);
  });

  it('are replaced by details', async () => {
    const element = await fromFigures(...figures(2));
    element.details = { image: photos(4) };
    await element.updateComplete;
    expect(element.count).to.equal(4);
  });
});
