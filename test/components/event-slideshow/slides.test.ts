import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import type { SlideChangeEvent } from '../../../src/components/event-slideshow/slide-events.js';
import '../../../src/define/event-slideshow.js';
import { media, needs, recordRequests, requestedUrls, viewport, type RecordedRequest } from '../../support/browser.js';
import {
  button,
  currentSlide,
  inVisibleSlides,
  photos,
  pictures,
  shown,
  slideOf,
  slidesBox,
  slideshow,
  twoFrames,
  type TestPhoto,
} from '../../support/slideshow.js';
import { partElements, until } from '../../support/fixtures.js';

describe('<event-slideshow>', () => {
  describe('requests', () => {
    /** Returns the numbers of the photos in `items` that were requested. Ignores late requests of earlier tests. */
    const requestedOf = async (
      requests: () => Promise<RecordedRequest[]>,
      items: TestPhoto[],
      count: number,
    ): Promise<string[]> =>
      (await requestedUrls(requests, (url) => items.some(({ contentUrl }) => contentUrl === url), count)).map(
        (url) => new URL(url).searchParams.get('n')!.split('-')[1]!,
      );

    it('requests the current photo and the next one, then both neighbours', async () => {
      const requests = await recordRequests();
      const items = photos(9);
      const element = await slideshow(items);
      element.index = 0;
      expect(await requestedOf(requests, items, 2)).to.deep.equal(['0', '1']);
      button(element, 'next').click();
      expect(await requestedOf(requests, items, 3)).to.deep.equal(['0', '1', '2']);
    });

    it('requests the previous photo only after the visitor has changed the photo', async () => {
      const requests = await recordRequests();
      const items = photos(9);
      const element = await fixture<EventSlideshowElement>(
        html`<event-slideshow label="Middle" index="4" .items=${items}></event-slideshow>`,
      );
      expect((await requestedOf(requests, items, 2)).sort()).to.deep.equal(['4', '5']);
      button(element, 'next').click();
      expect((await requestedOf(requests, items, 3)).sort()).to.deep.equal(['4', '5', '6']);
    });
  });

  describe('find-in-page', () => {
    it('[find] shows the photo that contains the match and fires an event', async () => {
      const element = await slideshow(photos(120));
      await until(() => partElements(element, 'caption').length === 120, 'not all slides were built');
      const caption = partElements(element, 'caption')[107]!;
      setTimeout(() => slideOf(caption).dispatchEvent(new Event('beforematch', { bubbles: true })));
      const { index, reason } = (await oneEvent(element, 'slide-change')) as unknown as SlideChangeEvent;
      expect([index, reason]).to.deep.equal([107, 'find']);
      expect(shown(element)).to.deep.equal(['Caption number 108']);
    });
  });

  describe('layout', () => {
    it('[box] keeps its height when a portrait photo or a shorter caption follows', async () => {
      const items = photos(3);
      items[1]!.caption = 'A long caption. '.repeat(30);
      const element = await slideshow(items);
      await nextFrame();
      const slides = slidesBox(element);
      const box = (): number => slides.getBoundingClientRect().height;
      button(element, 'next').click();
      // The slideshow sets its minimum height one frame later, and that frame may be late on a busy machine.
      const grown = box();
      await until(() => Math.abs(parseFloat(slides.style.minBlockSize) - grown) < 1, 'the height was not kept');
      button(element, 'next').click();
      await twoFrames();
      expect(box()).to.equal(grown);
      const photo = currentSlide(element).querySelector('[part="photo"]')!.getBoundingClientRect();
      expect(photo.width / photo.height).to.be.closeTo(1.5, 0.01);
    });

    it('[box] causes no layout shift when it shows all photos, forward and back', async () => {
      await needs('layout-shift');
      const element = await fixture<EventSlideshowElement>(
        html`<event-slideshow src="/demo/event.json"></event-slideshow>`,
      );
      await until(() => element.count === 9, 'the photos were not read');
      const isComplete = ({ complete, naturalWidth }: HTMLImageElement): boolean => complete && naturalWidth > 0;
      await until(
        () => pictures(element).length === 2 && pictures(element).every(isComplete),
        'the pictures did not load',
      );
      // Waits in real time, because no event reports that the layout is stable.
      await aTimeout(300);
      const shifts: unknown[] = [];
      const record = (list: { getEntries: () => unknown[] }): void => void shifts.push(...list.getEntries());
      const observer = new PerformanceObserver(record);
      observer.observe({ type: 'layout-shift' });
      for (const id of ['next', 'previous'])
        for (let i = 0; i < 8; i++) {
          button(element, id).click();
          await aTimeout(50);
        }
      // Waits in real time, because the browser reports layout shifts late, and reports nothing if there were none.
      await aTimeout(200);
      observer.disconnect();
      expect(shifts).to.deep.equal([]);
    });

    it('[target] fits 320 px and has controls of 44 px', async () => {
      await viewport(320, 600);
      const element = await slideshow(photos(3), { heading: 'A heading that is rather long for a telephone' });
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const id of ['previous', 'next'] as const) {
        const { width, height } = button(element, id).getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });

    it('works after a first render in a hidden tree', async () => {
      const outer = await fixture<HTMLDivElement>(html`<div style="display: none"></div>`);
      const element = document.createElement('event-slideshow');
      element.label = 'Hidden';
      element.items = photos(3);
      outer.append(element);
      await element.updateComplete;
      outer.style.display = '';
      button(element, 'next').click();
      await nextFrame();
      expect(shown(element)).to.deep.equal(['Caption number 2']);
      const [img] = inVisibleSlides(element, 'img');
      expect(img!.getBoundingClientRect().width).to.be.greaterThan(100);
    });
  });

  describe('in print', () => {
    it('[print] prints all photos and no controls', async () => {
      const element = await slideshow(photos(9));
      window.dispatchEvent(new Event('beforeprint'));
      await media({ type: 'print' });
      expect(shown(element)).to.have.length(9);
      expect(pictures(element).filter((img) => img.src && img.checkVisibility())).to.have.length(9);
      expect(button(element, 'next').checkVisibility()).to.equal(false);
    });
  });
});
