import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { press, recordRequests, requestedUrls, testData } from '../../support/browser.js';
import { stopTime } from '../../support/clock.js';
import { announced, partElements, until } from '../../support/fixtures.js';
import {
  button,
  counter,
  currentSlide,
  enlargedCodeLoaded,
  enlargedDialog,
  inVisibleSlides,
  photoGroups,
  photos,
  pictures,
  resetHash,
  setCredit,
  shown,
  slidesBox,
  slideshow,
  twoFrames,
  visibleSlides,
} from '../../support/slideshow.js';

const picture = (n: string): string => testData('picture', { n, w: 30, h: 20 });

/** Whether the enlarged view is open with a picture. */
const isEnlarged = (element: EventSlideshowElement): boolean => {
  const dialog = enlargedDialog(element);
  return !!dialog?.open && !!dialog.querySelector('img');
};

/** Makes figures as an author writes them. */
function figures(count: number): HTMLElement[] {
  return photos(count).map(({ contentUrl, alt, caption, creditText }, i) => {
    const figure = document.createElement('figure');
    figure.id = `figure-${i + 1}`;
    const img = document.createElement('img');
    img.loading = 'lazy';
    img.src = contentUrl;
    img.alt = alt ?? '';
    const text = document.createElement('figcaption');
    const credit = document.createElement('cite');
    credit.textContent = creditText ?? '';
    text.append(`${caption}\n  `, credit);
    figure.append(img, text);
    return figure;
  });
}

async function fromFigures(...nodes: Node[]): Promise<EventSlideshowElement> {
  const element = document.createElement('event-slideshow');
  element.label = 'Written by hand';
  element.append(...nodes);
  const home = await fixture<HTMLElement>(html`<div></div>`);
  home.append(element);
  await until(() => element.count, 'no photo was read');
  await element.updateComplete;
  return element;
}

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

describe('new photos', () => {
  it('[exchange] keep the current photo if it is among them', async () => {
    const all = photos(6);
    const element = await slideshow(all);
    element.index = 3;
    await element.updateComplete;
    element.items = all.slice(2);
    await element.updateComplete;
    expect([element.index, shown(element)]).to.deep.equal([1, ['Caption number 4']]);
    element.items = [...photos(3), ...all];
    await element.updateComplete;
    expect([element.index, shown(element)]).to.deep.equal([6, ['Caption number 4']]);
    element.items = photos(2);
    await element.updateComplete;
    expect(element.index).to.equal(1);
  });

  const nodes = (element: EventSlideshowElement): Element[] => [
    ...visibleSlides(element),
    ...inVisibleSlides(element, 'img'),
  ];
  /** Whether the elements are identical. Chai would compare and print their whole content. */
  const isKept = (element: EventSlideshowElement, before: Element[]): boolean =>
    before.length === 2 && nodes(element).every((node, i) => node === before[i]);
  const named = (element: EventSlideshowElement): (string | null)[] =>
    photoGroups(element).map((group) => group.getAttribute('aria-label'));

  const failures = (element: EventSlideshowElement): number => inVisibleSlides(element, '[part="failure"]').length;

  it('[exchange] keep the element of the current picture after a change of heading, credit or caption', async () => {
    const all = photos(3);
    const element = await slideshow(all);
    const before = nodes(element);
    element.heading = 'Another heading';
    element.credit = 'Another credit';
    await element.updateComplete;
    expect(isKept(element, before)).to.equal(true);
    element.items = all.map((photo) => ({ ...photo, caption: `${photo.caption} again` }));
    await element.updateComplete;
    expect(isKept(element, before)).to.equal(true);
    expect(shown(element)).to.deep.equal(['Caption number 1 again']);
    button(element, 'next').click();
    expect(shown(element)).to.deep.equal(['Caption number 2 again']);
  });

  it('[exchange] [focus-stays] keep the element of the current picture when the number of photos changes', async () => {
    const all = photos(120);
    const element = await slideshow(all.slice(0, 3));
    element.index = 1;
    await element.updateComplete;
    const before = nodes(element);
    for (const size of [4, 120, 49, 2, 60, 3]) {
      element.items = all.slice(0, size);
      await element.updateComplete;
      expect(isKept(element, before)).to.equal(true);
      expect([element.index, counter(element), shown(element)]).to.deep.equal([
        1,
        `Image 2 of ${size}`,
        ['Caption number 2'],
      ]);
      await until(() => named(element).length === size, `not all ${size} were built`);
      await until(
        () => named(element).every((name, i) => name === `Image ${i + 1} of ${size}`),
        'some slides have old numbers',
      );
    }
    element.index = 2;
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Caption number 3']);
  });

  it('[exchange] [focus-stays] keep the focus on a link in a photo when the author adds a figure', async () => {
    const [first, second, third] = figures(3);
    const link = document.createElement('a');
    link.href = '/report.html';
    const img = first!.querySelector('img')!;
    img.replaceWith(link);
    link.append(img);
    const element = await fromFigures(first!, second!);
    const linkInSlide = currentSlide(element).querySelector<HTMLAnchorElement>('[part="photo"] a')!;
    linkInSlide.focus();
    element.append(third!);
    await until(() => element.count === 3, 'the figure was not added');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement === linkInSlide).to.equal(true);
  });

  it('[exchange] [failure] keep the failure of the same picture, but not of another one', async () => {
    const all = photos(3);
    const brokenUrl = testData('echo', { type: 'image/webp', body: 'no picture', n: performance.now() });
    const element = await slideshow([{ ...all[0]!, contentUrl: brokenUrl }, ...all.slice(1)]);
    await until(() => failures(element), 'no failure is shown');
    element.heading = 'Another heading';
    await element.updateComplete;
    expect(failures(element)).to.equal(1);
    element.items = all;
    await element.updateComplete;
    expect(failures(element)).to.equal(0);
    const shownImg = nodes(element)[1] as HTMLImageElement;
    await until(() => shownImg.naturalWidth, 'the picture did not load');
    expect(shownImg.checkVisibility()).to.equal(true);
  });

  it('[exchange] [failure] ignore a late load or error of the previous picture', async () => {
    const all = photos(3);
    const slowUrl = (type: string): string =>
      testData('slow', { type, body: '<svg xmlns="http://www.w3.org/2000/svg"/>', ms: 700, n: performance.now() });
    const brokenUrl = testData('echo', { type: 'image/webp', body: 'no picture', n: performance.now() });
    const [one, two] = [
      await slideshow([{ ...all[0]!, contentUrl: slowUrl('image/webp') }]),
      await slideshow([{ ...all[0]!, contentUrl: slowUrl('image/svg+xml') }], { label: 'Others' }),
    ];
    const previousPictures = [one, two].map((element) => pictures(element)[0]!);
    one.items = [all[0]];
    two.items = [{ ...all[0]!, contentUrl: brokenUrl }];
    await until(
      () => previousPictures.every(({ complete }) => complete),
      'the previous pictures have neither loaded nor failed',
    );
    await until(() => failures(two), 'the current picture has not failed');
    await twoFrames();
    expect([failures(one), failures(two)]).to.deep.equal([0, 1]);
  });

  it('do not override an index that a script sets at the same time', async () => {
    const all = photos(4);
    const element = await slideshow(all);
    element.index = 3;
    await element.updateComplete;
    element.items = all.slice(1);
    element.index = 0;
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Caption number 2']);
  });
});

describe('data that change during a turn', () => {
  it('let a press of Next show the first of the added photos', async () => {
    const all = photos(5);
    const element = await slideshow(all.slice(0, 3), { index: '2' });
    const shownIndices: number[] = [];
    element.addEventListener('slide-change', ({ index }) => shownIndices.push(index));
    const addPhotos = (): void => void (element.items = all);
    element.addEventListener('click', addPhotos, { capture: true });
    const announcements = announced();
    button(element, 'next').click();
    await until(() => announcements.length, 'nothing was announced');
    expect([shownIndices, announcements]).to.deep.equal([
      [3],
      ['Image 4 of 5. Speaker 4 at the desk. Caption number 4'],
    ]);
  });

  it('cause neither an announcement nor an event if the next photo was removed', async () => {
    const all = photos(4);
    const element = await slideshow(all);
    const shownIndices: number[] = [];
    element.addEventListener('before-slide-change', () => (element.items = all.slice(0, 1)));
    element.addEventListener('slide-change', ({ index }) => shownIndices.push(index));
    const announcements = announced();
    const { tick } = stopTime();
    button(element, 'next').click();
    await tick(60_000);
    expect([element.index, shownIndices, announcements, shown(element)]).to.deep.equal([
      0,
      [],
      [],
      ['Caption number 1'],
    ]);
  });

  it('do not open the enlarged view if all photos were removed', async () => {
    const element = await slideshow(photos(3));
    const enlarge = button(element, 'enlarge');
    const errors: unknown[] = [];
    const onError = (event: PromiseRejectionEvent): void => void errors.push(event.reason);
    window.addEventListener('unhandledrejection', onError);
    element.items = [];
    enlarge.click();
    await enlargedCodeLoaded();
    // The browser reports unhandled rejections in a later task.
    await twoFrames();
    window.removeEventListener('unhandledrejection', onError);
    expect(errors).to.deep.equal([]);
    expect(enlargedDialog(element) === null).to.equal(true);
  });

  it('reduce the height if the new photos have shorter captions', async () => {
    const long = photos(2).map((photo) => ({ ...photo, caption: 'A long caption. '.repeat(60) }));
    const element = await slideshow(long);
    const { style } = slidesBox(element);
    await until(() => style.minBlockSize, 'the height was not kept');
    const before = element.offsetHeight;
    element.items = photos(2);
    await until(() => element.offsetHeight < before - 100, 'the height did not change');
  });
});

describe('a picture that fails to load', () => {
  const failure = (element: EventSlideshowElement): HTMLElement | null =>
    inVisibleSlides(element, '[part="failure"]')[0] ?? null;

  async function broken(): Promise<EventSlideshowElement> {
    const items = photos(3);
    items[1]!.contentUrl = testData('echo', { type: 'image/webp', body: 'no picture', n: performance.now() });
    return slideshow(items);
  }

  it('[failure] is replaced by its alternative text and a retry button in the same box, with the right counter and announcement', async () => {
    const element = await broken();
    const { height } = element.getBoundingClientRect();
    const announcements = announced();
    button(element, 'next').click();
    await until(() => failure(element), 'no failure is shown');
    expect(failure(element)!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Photo could not be loaded Speaker 2 at the desk Try again',
    );
    await until(() => announcements.length, 'the turn was not announced');
    expect(announcements).to.deep.equal(['Image 2 of 3. Speaker 2 at the desk. Caption number 2']);
    expect(counter(element)).to.equal('Image 2 of 3');
    expect(element.getBoundingClientRect().height).to.equal(height);
    await expect(element).to.be.accessible();
  });

  it('[failure] is requested again only by the retry button, which announces a second failure and keeps the focus', async () => {
    const requests = await recordRequests();
    const element = await broken();
    const isOurs = (url: string): boolean => url.includes('no+picture');
    button(element, 'next').click();
    await until(() => failure(element), 'no failure is shown');
    const before = await requestedUrls(requests, isOurs, 1);
    const again = failure(element)!.querySelector('button')!;
    const announcements = announced();
    again.focus();
    again.click();
    await until(() => announcements.includes('Photo could not be loaded'), 'the second failure was not announced');
    const after = (await requests()).filter(({ url }) => isOurs(url));
    expect(after.length - before.length).to.be.at.most(1);
    expect(element.shadowRoot!.activeElement).to.equal(failure(element)!.querySelector('button'));
  });

  it('[failure] is replaced by its preview, and neither file is requested twice', async () => {
    const requests = await recordRequests();
    const [photo, other] = photos(2);
    const n = performance.now();
    const missingUrl = testData('echo', { type: 'image/webp', body: 'no picture', n });
    const element = await slideshow([{ ...photo, contentUrl: missingUrl, thumbnail: photo!.contentUrl }, other]);
    const img = pictures(element)[0]!;
    await until(() => img.naturalWidth > 0, 'the preview did not load');
    expect([img.src, img.checkVisibility()]).to.deep.equal([photo!.contentUrl, true]);
    expect(failure(element) === null).to.equal(true);
    const both = [missingUrl, photo!.contentUrl];
    expect(await requestedUrls(requests, (url) => both.includes(url), 2)).to.deep.equal(both);
  });

  it('[failure] is replaced by a failure message if the preview fails, too', async () => {
    const [photo, other] = photos(2);
    const missingUrl = (n: number): string => testData('echo', { type: 'image/webp', body: 'no picture', n });
    const element = await slideshow([{ ...photo, contentUrl: missingUrl(1), thumbnail: missingUrl(2) }, other]);
    await until(() => failure(element), 'no failure is shown');
    expect(failure(element)!.textContent).to.contain('Photo could not be loaded');
  });

  it('[failure] announces no failed retry while another photo is shown', async () => {
    const items = photos(3);
    items[0]!.contentUrl = testData('slow', { type: 'image/webp', body: 'no', ms: 600, n: performance.now() });
    const element = await slideshow(items);
    await until(() => failure(element), 'no failure is shown');
    const announcements = announced();
    const { tick } = stopTime();
    failure(element)!.querySelector('button')!.click();
    const failed = oneEvent(pictures(element)[0]!, 'error');
    button(element, 'next').click();
    await failed;
    await twoFrames();
    await tick(60_000);
    expect(announcements).to.deep.equal(['Image 2 of 3. Speaker 2 at the desk. Caption number 2']);
  });

  it('[failure] [photo-link] [focus-stays] keeps a link around it visible, named and focused', async () => {
    const [figure, other] = figures(2);
    const img = figure!.querySelector('img')!;
    const link = document.createElement('a');
    link.href = '/report.html';
    img.replaceWith(link);
    link.append(img);
    img.src = testData('slow', { type: 'image/webp', body: 'no picture', ms: 600, n: performance.now() });
    const element = await fromFigures(figure!, other!);
    const linkInPhoto = (): HTMLAnchorElement | null => currentSlide(element).querySelector('[part="photo"] a');
    await until(linkInPhoto, 'there is no link');
    const linkInSlide = linkInPhoto()!;
    linkInSlide.focus();
    expect(failure(element) === null, 'the picture failed before the link had focus').to.equal(true);
    await until(() => failure(element), 'no failure is shown');
    expect(element.shadowRoot!.activeElement === linkInSlide).to.equal(true);
    expect([linkInSlide.href, linkInSlide.textContent.trim()]).to.deep.equal([link.href, 'Speaker 1 at the desk']);
    expect(failure(element)!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Photo could not be loaded Speaker 1 at the desk Try again',
    );
    const { x, y, width, height } = linkInSlide.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(element.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2)!.closest('a') === linkInSlide).to.equal(
      true,
    );
    await expect(element).to.be.accessible();
  });

  it('[failure] updates its text when the strings change', async () => {
    const element = await broken();
    button(element, 'next').click();
    await until(() => failure(element), 'no failure is shown');
    element.strings = { tryAgain: 'Once more', photoCouldNotBeLoaded: 'No photo' };
    await element.updateComplete;
    expect(failure(element)!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'No photo Speaker 2 at the desk Once more',
    );
  });

  it('[failure] [focus-given] is shown if the retry loads it, and the focus moves from the button to the photo', async () => {
    const element = await broken();
    button(element, 'next').click();
    await until(() => failure(element), 'no failure is shown');
    const again = failure(element)!.querySelector('button')!;
    again.focus();
    again.click();
    // Simulates a connection that works again: the same element gets a picture.
    currentSlide(element).querySelector('img')!.src = picture('late');
    await until(() => !failure(element), 'the failure is still shown');
    expect(currentSlide(element).querySelector('img')!.checkVisibility()).to.equal(true);
    expect(element.shadowRoot!.activeElement!.textContent).to.contain('Caption number 2');
  });
});
