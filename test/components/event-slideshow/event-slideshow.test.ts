import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import type { SlideChangeEvent } from '../../../src/components/event-slideshow/slide-events.js';
import '../../../src/define/event-slideshow.js';
import {
  axNodes,
  media,
  needs,
  press,
  recordRequests,
  requestedUrls,
  testData,
  viewport,
  type RecordedRequest,
} from '../../support/browser.js';
import { stopTime } from '../../support/clock.js';
import {
  button,
  counter,
  currentSlide,
  inVisibleSlides,
  photoGroups,
  photos,
  pictures,
  shown,
  slideOf,
  slidesBox,
  slideshow,
  twoFrames,
  type TestPhoto,
} from '../../support/slideshow.js';
import { announced, partElements, region, until } from '../../support/fixtures.js';

async function names(pattern: RegExp): Promise<string[]> {
  return (await axNodes()).map(({ role, name }) => `${role} ${name}`).filter((line) => pattern.test(line));
}

describe('<event-slideshow>', () => {
  describe('after load', () => {
    it('[role-region] is a region named by its heading', async () => {
      await slideshow(photos(3), { heading: 'Photos from the meeting' });
      expect(await names(/^(region|heading) /)).to.deep.equal([
        'region Photos from the meeting',
        'heading Photos from the meeting',
      ]);
    });

    it('[role-photo] exposes position, alternative text and caption once each, after the controls', async () => {
      await slideshow(photos(9));
      expect(await names(/^(button|group|image|StaticText) /)).to.deep.equal([
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
      expect(await names(/Photos of the meeting$/)).to.deep.equal(['group Photos of the meeting']);
    });

    it('passes axe', async () => {
      await expect(await slideshow(photos(3), { heading: 'Photos', credit: 'All by B. Person' })).to.be.accessible();
    });

    it('exposes the credit of the set once, after the photo', async () => {
      await slideshow(photos(3), { credit: 'Photos by B. Person' });
      const texts = await names(/^StaticText (Caption|Photos by)/);
      expect(texts).to.deep.equal(['StaticText Caption number 1', 'StaticText Photos by B. Person']);
    });
  });

  describe('with the keyboard', () => {
    it('[say-once] [key-press] [focus-stays] announces each of nine photos once and keeps the focus on Next', async () => {
      const element = await slideshow(photos(9));
      button(element, 'next').focus();
      const announcements = announced();
      for (let n = 2; n <= 9; n++) {
        await press(n % 2 ? 'Space' : 'Enter');
        await until(() => announcements.length === n - 1, `photo ${n} was not announced`);
        expect(shown(element)).to.deep.equal([`Caption number ${n}`]);
        expect(element.shadowRoot!.activeElement).to.equal(button(element, 'next'));
      }
      expect(announcements).to.deep.equal(
        Array.from(
          { length: 8 },
          (_, i) => `Image ${i + 2} of 9. Speaker ${i + 2} at the desk. Caption number ${i + 2}`,
        ),
      );
    });

    it('[say-last] announces only the last of five quick presses', async () => {
      const element = await slideshow(photos(9));
      button(element, 'next').focus();
      const announcements = announced();
      const { tick } = stopTime();
      for (let i = 0; i < 5; i++) button(element, 'next').click();
      await tick(60_000);
      expect(announcements).to.deep.equal(['Image 6 of 9. Speaker 6 at the desk. Caption number 6']);
    });

    it('[key-tab] has three tab stops: Previous, Next and Enlarge', async () => {
      const element = await slideshow(photos(3));
      const before = document.createElement('button');
      const after = document.createElement('button');
      element.before(before);
      element.after(after);
      before.focus();
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'previous'));
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'next'));
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'enlarge'));
      await press('Tab');
      expect(document.activeElement).to.equal(after);
    });

    for (const [dir, rightStep] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const)
      it(`[key-arrows] turns with the arrow keys in ${dir}, but only on its own controls`, async () => {
        const element = await slideshow(photos(5));
        element.index = 2;
        element.dir = dir;
        await element.updateComplete;
        button(element, 'previous').focus();
        await press('ArrowRight');
        expect(element.index).to.equal(2 + rightStep);
        await press('ArrowLeft', 'ArrowLeft');
        expect(element.index).to.equal(2 - rightStep);
        button(element, 'previous').blur();
        await press('ArrowRight');
        expect(element.index).to.equal(2 - rightStep);
      });

    it('[key-others] ignores key combinations, other keys and handled keys', async () => {
      const element = await slideshow(photos(5));
      element.index = 2;
      button(element, 'next').focus();
      await press('Control+ArrowRight', 'Shift+ArrowRight', 'Home', 'End', 'ArrowDown', 'PageDown', 'n', '3');
      element.addEventListener('keydown', (event) => event.preventDefault(), { capture: true });
      await press('ArrowRight');
      expect(element.index).to.equal(2);
    });

    it('[key-others] does not handle the keys of another slideshow', async () => {
      const [one, two] = [await slideshow(photos(3)), await slideshow(photos(3), { label: 'Others' })];
      button(one, 'next').focus();
      await press('ArrowRight');
      expect([one.index, two.index]).to.deep.equal([1, 0]);
    });
  });

  describe('at the ends', () => {
    it('[say-end] [focus-stays] keeps the control, and announces the end on each press', async () => {
      const element = await slideshow(photos(2));
      button(element, 'next').focus();
      await press('Enter');
      expect(button(element, 'next').getAttribute('aria-disabled')).to.equal('true');
      await until(() => region()!.textContent, 'the turn was not announced');
      const announcements = announced();
      await press('Enter');
      await until(() => announcements.length === 1, 'the end was not announced');
      await press('Enter');
      await until(() => announcements.length === 2, 'the end was not announced again');
      expect(announcements).to.deep.equal(['Last image', 'Last image']);
      expect(element.index).to.equal(1);
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'next'));
    });

    it('[loop] continues at the other end with loop, and names the target on the control', async () => {
      const element = await slideshow(photos(3), { loop: '' });
      expect(await names(/^button /)).to.deep.equal([
        'button Go to last image',
        'button Next image',
        'button Enlarge image 1',
      ]);
      button(element, 'previous').click();
      await element.updateComplete;
      expect(element.index).to.equal(2);
      expect(await names(/^button /)).to.deep.equal([
        'button Previous image',
        'button Go to first image',
        'button Enlarge image 3',
      ]);
      button(element, 'next').click();
      expect(element.index).to.equal(0);
    });
  });

  describe('with one photo or none', () => {
    it('[role-one] shows one photo with caption, credit and Enlarge, but no region, group, counter or turn buttons', async () => {
      const element = await slideshow(photos(1));
      expect(await names(/^(region|group|button|image|StaticText) /)).to.deep.equal([
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
      expect(await names(/^region /)).to.deep.equal([]);
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

  describe('words and announcements', () => {
    it('[say-setting] announces only the position with announce="position", and nothing with announce="off"', async () => {
      const element = await slideshow(photos(3), { announce: 'position' });
      const announcements = announced();
      const { tick } = stopTime();
      button(element, 'next').click();
      await tick(60_000);
      expect(announcements).to.have.length(1);
      element.setAttribute('announce', 'off');
      button(element, 'next').click();
      await tick(60_000);
      expect(announcements).to.deep.equal(['Image 2 of 3']);
    });

    it('[say-once] announces only the caption if it repeats the alternative text, and keeps both in the page', async () => {
      const items = photos(2);
      items[1]!.alt = 'caption number 2!';
      const element = await slideshow(items);
      const announcements = announced();
      button(element, 'next').click();
      await until(() => announcements.length === 1, 'nothing was announced');
      expect(announcements).to.deep.equal(['Image 2 of 2. Caption number 2']);
      expect(await names(/^image /)).to.deep.equal(['image caption number 2!']);
    });

    it('[role-alt] does not name a picture by its file name', async () => {
      await slideshow([{ contentUrl: testData('picture', { n: 'nameless' }) }, ...photos(1)]);
      expect(await names(/^image /)).to.deep.equal(['image Photo']);
    });

    it('[role-description] marks fallback English words on a German page and leaves out role descriptions', async () => {
      const element = await slideshow(photos(2));
      const group = photoGroups(element)[0]!;
      expect(group.getAttribute('aria-roledescription')).to.equal('slide');
      element.lang = 'de';
      await until(() => group.getAttribute('lang') === 'en', 'the words were not marked');
      expect(group.hasAttribute('aria-roledescription')).to.equal(false);
      expect(group.querySelector('[part="caption"]')!.closest('[lang]')!.getAttribute('lang')).to.equal('de');
    });

    it('[say-once] marks each announcement with its language if English is the fallback', async () => {
      const items = [...photos(2), { ...photos(1)[0]!, alt: '' as string, caption: 'Ein Bild', inLanguage: 'de' }];
      const element = await slideshow(items, { announce: 'position', lang: 'fi' });
      const languages: string[] = [];
      const pressNextUntil = async (text: string): Promise<void> => {
        button(element, 'next').click();
        await until(() => region()!.textContent.startsWith(text), text);
        languages.push(region()!.lang);
      };
      await pressNextUntil('Image 2 of 3');
      element.announce = 'full';
      button(element, 'previous').click();
      await pressNextUntil('Image 2 of 3. Speaker');
      await pressNextUntil('Image 3 of 3. Ein');
      await pressNextUntil('Last image');
      expect(languages).to.deep.equal(['en', 'fi', 'de', 'en']);
      element.strings = { lastImage: 'Viimeinen kuva' };
      await pressNextUntil('Viimeinen');
      expect(languages.at(-1)).to.equal('fi');
    });

    it('uses the strings of the page', async () => {
      await slideshow(photos(2), { strings: '{"nextImage": "Nächstes Bild", "imageOf": "Bild {number} von {count}"}' });
      expect(await names(/Bild/)).to.include.members(['button Nächstes Bild', 'group Bild 1 von 2']);
    });
  });

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

  describe('a photo without a usable address', () => {
    it('is still shown as a slide with its number', async () => {
      const items = photos(3);
      items[1]!.contentUrl = 'javascript:alert(1)';
      const element = await slideshow(items);
      button(element, 'next').click();
      await element.updateComplete;
      expect(await names(/^(group|image|StaticText (Photo could|Speaker)) ?/)).to.deep.equal([
        'group Image 2 of 3',
        'StaticText Photo could not be loaded',
        'StaticText Speaker 2 at the desk',
      ]);
      const [problem] = element.problems;
      expect(problem?.path).to.equal('image.itemListElement[1].contentUrl');
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
