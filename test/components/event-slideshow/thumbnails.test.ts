import { expect, nextFrame } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { axNodes, media, press, recordRequests, requestedUrls, viewport } from '../../support/browser.js';
import {
  button,
  photos,
  slideshow,
  spacer,
  thumbnailButtons,
  thumbnailName,
  twoFrames,
} from '../../support/slideshow.js';
import { countWatchers } from '../../support/watchers.js';
import { partElements, region, until } from '../../support/fixtures.js';

const withThumbnails = (count: number): Promise<EventSlideshowElement> => slideshow(photos(count), { thumbnails: '' });

describe('<event-slideshow thumbnails>', () => {
  it('[role-thumbnails] are plain buttons in a named group after the photo, with one marked as current', async () => {
    await withThumbnails(3);
    const nodes = await axNodes();
    const lines = nodes
      .filter(({ role }) => ['group', 'button', 'tab', 'tablist', 'listbox'].includes(role))
      .map(({ role, name, properties }) => `${role} ${name}${properties['current'] ? ' (current)' : ''}`);
    expect(lines.slice(-5)).to.deep.equal([
      'group Image 1 of 3',
      'group Choose image',
      'button Image 1: Caption number 1 (current)',
      'button Image 2: Caption number 2',
      'button Image 3: Caption number 3',
    ]);
  });

  it('[key-thumbnails] [key-tab] are one tab stop after all others, in which arrow keys, Home and End move focus and photo', async () => {
    const element = await withThumbnails(5);
    button(element, 'enlarge').focus();
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(thumbnailButtons(element)[0]);
    await press('ArrowRight');
    expect([
      element.index,
      thumbnailButtons(element).indexOf(element.shadowRoot!.activeElement as never),
    ]).to.deep.equal([1, 1]);
    await press('End');
    expect([
      element.index,
      thumbnailButtons(element).indexOf(element.shadowRoot!.activeElement as never),
    ]).to.deep.equal([4, 4]);
    await press('Home');
    expect(element.index).to.equal(0);
    expect(thumbnailButtons(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
    const outside = document.createElement('button');
    element.after(outside);
    await press('Tab');
    expect(document.activeElement).to.equal(outside);
    outside.remove();
  });

  it('[focus-stays] keep the focus when pressed', async () => {
    const element = await withThumbnails(4);
    thumbnailButtons(element)[2]!.focus();
    await press('Enter');
    expect(element.index).to.equal(2);
    expect(element.shadowRoot!.activeElement).to.equal(thumbnailButtons(element)[2]);
  });

  it('[thumbnails-strip] show at most the 50 photos of the current group, always at the same height', async () => {
    const element = await withThumbnails(120);
    const height = element.offsetHeight;
    expect(thumbnailButtons(element)).to.have.length(50);
    element.index = 60;
    await element.updateComplete;
    expect(thumbnailButtons(element)[10]!.getAttribute('aria-current')).to.equal('true');
    expect(thumbnailButtons(element)[0]!.textContent.trim()).to.equal('Image 51: Caption number 51');
    element.index = 119;
    await element.updateComplete;
    expect(thumbnailButtons(element)).to.have.length(20);
    await nextFrame();
    expect(element.offsetHeight).to.equal(height);
  });

  it('[thumbnails-strip] scroll the current one into view without scrolling the page', async () => {
    await viewport(400, 500);
    const element = await withThumbnails(40);
    element.before(spacer());
    window.scrollTo(0, 0);
    element.index = 30;
    await element.updateComplete;
    const strip = partElements(element, 'thumbnails')[0]!.getBoundingClientRect();
    const current = thumbnailButtons(element)[30]!.getBoundingClientRect();
    expect(current.left >= strip.left && current.right <= strip.right).to.equal(true);
    expect(window.scrollY).to.equal(0);
  });

  it('load their files lazily, and request no more large files than a slideshow without thumbnails', async () => {
    await viewport(400, 500);
    const requests = await recordRequests();
    const items = photos(40).map((photo, i) => ({
      ...photo,
      thumbnail: photo.contentUrl.replace('w=300', 'w=60') + `&t=${i}`,
    }));
    const element = await slideshow(items, { thumbnails: '' });
    // Only the addresses of this test count, because requests of an earlier test may still arrive.
    const large = new Set(items.map(({ contentUrl }) => contentUrl));
    const small = await requestedUrls(requests, (url) => url.includes('&t='), 4);
    const ofLarge = await requestedUrls(requests, (url) => large.has(url), 2);
    expect(small.length).to.be.greaterThan(3);
    expect(ofLarge).to.have.length(2);
    expect(thumbnailButtons(element).every((thumb) => thumb.querySelector('img')!.loading === 'lazy')).to.equal(true);
  });

  it('[role-thumbnails] mark the language of the author’s text beside fallback English words', async () => {
    const items = photos(3).map((photo, i) => ({ ...photo, inLanguage: i === 1 ? 'sv' : undefined }));
    const element = await slideshow([...items, { contentUrl: items[0]!.contentUrl }], { thumbnails: '', lang: 'fi' });
    const languages = (): (string | undefined)[][] =>
      thumbnailButtons(element).map((thumb) => {
        const texts = document.createNodeIterator(thumbnailName(thumb), NodeFilter.SHOW_TEXT);
        const result: (string | undefined)[] = [];
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          if (node.nodeValue!.trim()) result.push(node.parentElement!.closest<HTMLElement>('[lang]')?.lang);
        return result;
      });
    expect(languages()).to.deep.equal([
      ['en', 'fi'],
      ['en', 'sv'],
      ['en', 'fi'],
      ['en', 'en'],
    ]);
    expect(thumbnailButtons(element)[0]!.textContent.trim()).to.equal('Image 1: Caption number 1');
    element.strings = { image: '{text}, kuva {number}' };
    await element.updateComplete;
    expect(thumbnailButtons(element)[1]!.textContent.trim()).to.equal('Caption number 2, kuva 2');
    expect(languages().slice(0, 2)).to.deep.equal([
      ['fi', 'fi'],
      ['sv', 'fi'],
    ]);
  });

  it('[thumbnails-strip] scroll the current one into view after a first render while hidden', async () => {
    await viewport(400, 500);
    const element = await withThumbnails(45);
    element.style.display = 'none';
    element.index = 40;
    await element.updateComplete;
    // Waits until the observers have reported that the slideshow is hidden.
    await twoFrames();
    element.style.display = '';
    const isInSight = (): boolean => {
      const strip = partElements(element, 'thumbnails')[0]!.getBoundingClientRect();
      const current = thumbnailButtons(element)[40]!.getBoundingClientRect();
      return current.left >= strip.left && current.right <= strip.right;
    };
    await until(isInSight, 'the current thumbnail is not in view');
  });

  it('[say-cleared] clear the announcement when the focus leaves the thumbnails', async () => {
    const element = await slideshow(photos(4), { thumbnails: '' });
    const after = document.createElement('button');
    element.after(after);
    thumbnailButtons(element)
      .find((thumb) => thumb.hasAttribute('aria-current'))!
      .focus();
    await press('ArrowRight');
    await until(() => region()?.textContent, 'nothing was announced');
    after.focus();
    expect(region()!.textContent).to.equal('');
    after.remove();
  });

  it('stop all observers and listeners when the slideshow is removed, even if it renders again', async () => {
    const watchers = countWatchers();
    const element = await withThumbnails(3);
    element.remove();
    element.requestUpdate();
    await element.updateComplete;
    expect(watchers()).to.deep.equal([]);
  });

  it('[print] are not printed', async () => {
    const element = await withThumbnails(3);
    await media({ type: 'print' });
    expect(thumbnailButtons(element).filter((thumb) => thumb.checkVisibility())).to.deep.equal([]);
  });

  it('are not shown for one photo', async () => {
    expect(thumbnailButtons(await withThumbnails(1))).to.have.length(0);
  });

  it('pass axe', async () => {
    await expect(await withThumbnails(3)).to.be.accessible();
  });
});
