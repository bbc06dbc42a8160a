import { expect, oneEvent } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { recordRequests, requestedUrls, testData } from '../../support/browser.js';
import { stopTime } from '../../support/clock.js';
import { announced, region, until } from '../../support/fixtures.js';
import {
  button,
  counter,
  currentSlide,
  figures,
  fromFigures,
  inVisibleSlides,
  photos,
  pictures,
  slideshow,
  twoFrames,
} from '../../support/slideshow.js';

const picture = (n: string): string => testData('picture', { n, w: 30, h: 20 });

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

  it('[failure] announces no failed retry after the slideshow has left the page', async () => {
    const element = await broken();
    button(element, 'next').click();
    await until(() => failure(element), 'no failure is shown');
    await until(() => region()!.textContent, 'the turn was not announced');
    const announcements = announced();
    const { tick } = stopTime();
    failure(element)!.querySelector('button')!.click();
    const failed = oneEvent(pictures(element)[1]!, 'error');
    element.remove();
    await failed;
    await tick(60_000);
    expect(announcements).to.deep.equal([]);
  });

  it('[failure] [photo-link] [focus-stays] keeps a link around it visible, named and focused', async () => {
    const [figure, other] = figures(2);
    const img = figure!.querySelector('img')!;
    const link = document.createElement('a');
    link.href = '/report.html';
    img.replaceWith(link);
    link.append(img);
    // The picture must still be loading when the link gets the focus, so the code that reads it comes first.
    await Promise.all([
      import('../../../src/author-html/author-photos.js'),
      import('../../../src/author-html/author-anchors.js'),
    ]);
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
