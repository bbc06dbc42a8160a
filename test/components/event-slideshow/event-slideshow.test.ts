import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import type { SlideChangeEvent } from '../../../src/components/event-slideshow/slide-events.js';
import '../../../src/define/event-slideshow.js';
import { stopTime } from '../../support/clock.js';
import { button, counter, photos, shown, slideshow } from '../../support/slideshow.js';
import { announced, exposed, region } from '../../support/fixtures.js';

describe('<event-slideshow>', () => {
  describe('after load', () => {
    it('[role-region] is a region named by its heading', async () => {
      await slideshow(photos(3), { heading: 'Photos from the meeting' });
      expect(await exposed(/^(region|heading) /)).to.deep.equal([
        'region Photos from the meeting',
        'heading Photos from the meeting',
      ]);
    });

    it('[role-photo] exposes position, alternative text and caption once each, after the controls', async () => {
      await slideshow(photos(9));
      expect(await exposed(/^(button|group|image|StaticText) /)).to.deep.equal([
        'button Previous image',
        'StaticText Previous image',
        'button Next image',
        'StaticText Next image',
        'button Enlarge image 1',
        'StaticText Enlarge image 1',
        'group Image 1 of 9',
        'image Speaker 1 at the desk',
        'StaticText Caption number 1',
        'StaticText Photo 1 by A. Person',
      ]);
    });

    it('[role-photo] shows the counter and one photo', async () => {
      const element = await slideshow(photos(9));
      expect(counter(element)).to.equal('Image 1 of 9');
      expect(shown(element)).to.deep.equal(['Caption number 1']);
    });

    it('[say-nothing] announces nothing while it loads', async () => {
      const { tick } = stopTime();
      const announcements = announced();
      const element = await slideshow(photos(3));
      await tick(60_000);
      expect(announcements).to.deep.equal([]);
      expect(region()!.textContent).to.equal('');
      expect(element.index).to.equal(0);
    });

    it('[role-region] is a group where the author wants no landmark', async () => {
      await slideshow(photos(3), { landmark: 'none' });
      expect(await exposed(/Photos of the meeting$/)).to.deep.equal(['group Photos of the meeting']);
    });

    it('passes axe', async () => {
      await expect(await slideshow(photos(3), { heading: 'Photos', credit: 'All by B. Person' })).to.be.accessible();
    });

    it('exposes the credit of the set once, after the photo', async () => {
      await slideshow(photos(3), { credit: 'Photos by B. Person' });
      const texts = await exposed(/^StaticText (Caption|Photos by)/);
      expect(texts).to.deep.equal(['StaticText Caption number 1', 'StaticText Photos by B. Person']);
    });
  });

  describe('with one photo or none', () => {
    it('[role-one] shows one photo with caption, credit and Enlarge, but no region, group, counter or turn buttons', async () => {
      const element = await slideshow(photos(1));
      expect(await exposed(/^(region|group|button|image|StaticText) /)).to.deep.equal([
        'button Enlarge image',
        'StaticText Enlarge image',
        'image Speaker 1 at the desk',
        'StaticText Caption number 1',
        'StaticText Photo 1 by A. Person',
      ]);
      await expect(element).to.be.accessible();
    });

    it('[role-none] shows the author’s HTML and no landmark without photos', async () => {
      const element = await fixture<EventSlideshowElement>(
        html`<event-slideshow label="Nothing" .items=${[]}><p>Photos follow.</p></event-slideshow>`,
      );
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(await exposed(/^region /)).to.deep.equal([]);
    });

    it('[focus-given] moves the focus from a removed control to the photo', async () => {
      const element = await slideshow(photos(3));
      button(element, 'next').focus();
      element.items = photos(1);
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.textContent).to.contain('Caption number 1');
    });
  });

  describe('events', () => {
    it('fires slide-change when the visitor changes the photo, with both indices and the reason', async () => {
      const element = await slideshow(photos(3));
      setTimeout(() => button(element, 'next').click());
      const { index, previousIndex, reason, bubbles, composed } = (await oneEvent(
        element,
        'slide-change',
      )) as unknown as SlideChangeEvent;
      expect({ index, previousIndex, reason, bubbles, composed }).to.deep.equal({
        index: 1,
        previousIndex: 0,
        reason: 'user',
        bubbles: true,
        composed: true,
      });
    });

    it('[cancel] does not turn if before-slide-change is cancelled', async () => {
      const element = await slideshow(photos(3));
      let changes = 0;
      element.addEventListener('before-slide-change', (event) => event.preventDefault());
      element.addEventListener('slide-change', () => changes++);
      button(element, 'next').click();
      await element.updateComplete;
      expect([element.index, changes]).to.deep.equal([0, 0]);
      expect(shown(element)).to.deep.equal(['Caption number 1']);
    });

    it('[say-nothing] fires and announces nothing for a change by script', async () => {
      const element = await slideshow(photos(5));
      let events = 0;
      for (const name of ['slide-change', 'before-slide-change']) element.addEventListener(name, () => events++);
      const announcements = announced();
      const { tick } = stopTime();
      element.index = 3;
      element.next();
      element.previous();
      element.show(1);
      await element.updateComplete;
      await tick(60_000);
      expect([events, announcements.length]).to.deep.equal([0, 0]);
      expect(shown(element)).to.deep.equal(['Caption number 2']);
    });
  });

  describe('index', () => {
    for (const [set, shows] of [
      [-3, 0],
      [99, 4],
      [2.7, 2],
      [NaN, 0],
    ] as const)
      it(`${set} shows photo ${shows + 1} of 5, even if it was set before the photos`, async () => {
        const element = await fixture<EventSlideshowElement>(
          html`<event-slideshow label="Early" .index=${set}></event-slideshow>`,
        );
        element.items = photos(5);
        await element.updateComplete;
        expect(element.index).to.equal(shows);
        expect(shown(element)).to.deep.equal([`Caption number ${shows + 1}`]);
      });
  });

  describe('a photo without a usable address', () => {
    it('is still shown as a slide with its number', async () => {
      const items = photos(3);
      items[1]!.contentUrl = 'javascript:alert(1)';
      const element = await slideshow(items);
      button(element, 'next').click();
      await element.updateComplete;
      expect(await exposed(/^(group|image|StaticText (Photo could|Speaker)) ?/)).to.deep.equal([
        'group Image 2 of 3',
        'StaticText Photo could not be loaded',
        'StaticText Speaker 2 at the desk',
      ]);
      const [problem] = element.problems;
      expect(problem?.path).to.equal('image.itemListElement[1].contentUrl');
    });
  });

  describe('after it was moved, removed and inserted again', () => {
    it('keeps its photo and turns once per press', async () => {
      const element = await slideshow(photos(3));
      button(element, 'next').click();
      const elsewhere = await fixture<HTMLDivElement>(html`<div></div>`);
      elsewhere.append(element);
      element.remove();
      elsewhere.append(element);
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['Caption number 2']);
      button(element, 'next').click();
      await element.updateComplete;
      expect(element.index).to.equal(2);
    });
  });
});
