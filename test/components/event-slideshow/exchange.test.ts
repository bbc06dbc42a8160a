import { expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { testData } from '../../support/browser.js';
import { stopTime } from '../../support/clock.js';
import { announced, until } from '../../support/fixtures.js';
import {
  button,
  counter,
  currentSlide,
  enlargedCodeLoaded,
  enlargedDialog,
  figures,
  fromFigures,
  inVisibleSlides,
  photoGroups,
  photos,
  pictures,
  shown,
  slidesBox,
  slideshow,
  visibleSlides,
  twoFrames,
} from '../../support/slideshow.js';

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
    one.items = [all[0]!];
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
