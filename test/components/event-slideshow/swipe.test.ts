import { aTimeout, expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { media, needs, swipe, testData } from '../../support/browser.js';
import {
  adjacentSlides,
  currentSlide,
  drag,
  finger,
  photos,
  settled,
  slideGroups,
  slidesBox,
  slideshow,
  visibleSlides,
  withFingers,
  type Finger,
} from '../../support/slideshow.js';
import { announced, until } from '../../support/fixtures.js';

const photo = (element: EventSlideshowElement): HTMLElement =>
  currentSlide(element).querySelector<HTMLElement>('[part="photo"]')!;

const touchSlideshow = async (...how: Parameters<typeof slideshow>): Promise<EventSlideshowElement> =>
  withFingers(await slideshow(...how));

async function inMiddle(): Promise<EventSlideshowElement> {
  const element = await touchSlideshow(photos(5));
  element.index = 2;
  await element.updateComplete;
  return element;
}

describe('a swipe', () => {
  for (const [dir, dx, index] of [
    ['ltr', -200, 3],
    ['ltr', 200, 1],
    ['rtl', -200, 1],
    ['rtl', 200, 3],
  ] as const)
    it(`[swipe] by ${dx} px in ${dir} shows photo ${index + 1} and announces it once`, async () => {
      await needs('touch');
      const element = await touchSlideshow(photos(5), { dir });
      element.index = 2;
      await element.updateComplete;
      const announcements = announced();
      await swipe(photo(element), { dx });
      await until(() => element.index === index, 'the photo did not change');
      await until(() => announcements.length, 'nothing was announced');
      await settled(element);
      expect(announcements).to.have.length(1);
      expect(photo(element).checkVisibility()).to.equal(true);
    });

  it('[swipe] [failure] works on a picture that failed to load', async () => {
    await needs('touch');
    const items = photos(3);
    items[0]!.contentUrl = testData('echo', { type: 'image/webp', body: 'no picture' });
    const element = await touchSlideshow(items);
    const failure = (): Element | null => photo(element).querySelector('[part="failure"]');
    await until(failure, 'no failure is shown');
    await swipe(failure()!.querySelector('p')!, { dx: -200 });
    await until(() => element.index === 1, 'the photo did not change');
    await settled(element);
  });

  it('[swipe] up or down does not change the photo', async () => {
    await needs('touch');
    const element = await touchSlideshow(photos(3));
    expect(getComputedStyle(slidesBox(element)).touchAction).to.equal('pan-y pinch-zoom');
    await swipe(photo(element), { dy: -200, dx: 20 });
    // Waits in real time: the browser decides whether a gesture scrolls, and no event says that the photo stays.
    await aTimeout(200);
    expect(element.index).to.equal(0);
    await settled(element);
  });

  it('[swipe] moves the photo with the finger, and shows the next photo inert beside it', async () => {
    const element = await inMiddle();
    const touch = drag(photo(element), 400, 380, 340);
    const slides = visibleSlides(element);
    expect(slides.map(({ inert }) => inert)).to.deep.equal([false, true]);
    expect(slides.map((slide) => slide.style.transform !== '')).to.deep.equal([true, true]);
    const [here, beside] = slides.map((slide) => slide.getBoundingClientRect());
    expect(beside!.left).to.be.closeTo(here!.right, 1);
    // The finger rests, as in the last test of this file: a short and slow swipe does not change the photo.
    await aTimeout(150);
    touch.up(340);
    await settled(element);
    expect(element.index).to.equal(2);
    expect(slidesBox(element).querySelectorAll('[style*="transform"]')).to.have.length(0);
  });

  it('[swipe] shows the next photo even if it is in another group of slides, and hides it afterwards', async () => {
    const element = await touchSlideshow(photos(120));
    element.index = 49;
    await element.updateComplete;
    const groups = (): boolean[] => slideGroups(element).map((group) => !group.hasAttribute('hidden'));
    const seen = (): number =>
      adjacentSlides(element)
        .flatMap((slide) => [...slide.querySelectorAll('img')])
        .filter((img) => img.checkVisibility()).length;
    const from = photo(element);
    const touch = drag(from, 400, 380, 350);
    expect([seen(), groups()]).to.deep.equal([1, [true, true, false]]);
    const [here, beside] = [photo(element), adjacentSlides(element)[0]!.querySelector('[part="photo"]')!];
    expect(beside.getBoundingClientRect().top).to.be.closeTo(here.getBoundingClientRect().top, 1);
    touch.cancel(350);
    await settled(element);
    expect([element.index, groups()]).to.deep.equal([49, [true, false, false]]);
    drag(from, 400, 380, 50).up(50);
    await settled(element);
    expect([element.index, groups()]).to.deep.equal([50, [false, true, false]]);
    expect(photo(element).checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });

  it('[swipe] resists at the ends and moves back', async () => {
    const element = await inMiddle();
    element.index = 0;
    await element.updateComplete;
    const before = photo(element).getBoundingClientRect().left;
    const touch = drag(photo(element), 100, 120, 300);
    const distance = photo(element).getBoundingClientRect().left - before;
    expect(distance).to.be.within(20, 100);
    touch.up(300);
    await settled(element);
    expect(element.index).to.equal(0);
  });

  for (const [cause, end] of [
    [
      'a second finger',
      (_: Finger, target: HTMLElement) => finger(target, { pointerId: 2, isPrimary: false }).down(300),
    ],
    ['a pointercancel event of the browser', (touch: Finger) => touch.cancel(100)],
  ] as const)
    it(`[swipe] is cancelled by ${cause}`, async () => {
      const element = await inMiddle();
      const target = photo(element);
      const touch = drag(target, 400, 350, 100);
      end(touch, target);
      touch.up(100);
      await settled(element);
      expect(element.index).to.equal(2);
    });

  it('[swipe] does not work with a mouse', async () => {
    const element = await inMiddle();
    const mouse = finger(photo(element), { pointerType: 'mouse' });
    mouse.down(400);
    mouse.move(300);
    mouse.move(100);
    mouse.up(100);
    expect(element.index).to.equal(2);
  });

  it('[swipe] does not follow a link under the finger, but a tap does', async () => {
    const element = await inMiddle();
    const link = document.createElement('a');
    link.href = '#never';
    photo(element).append(link);
    const clicks: boolean[] = [];
    element.addEventListener('click', (event) => {
      clicks.push(event.defaultPrevented);
      event.preventDefault();
    });
    const click = (): boolean =>
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    drag(link, 400, 380, 100).up(100);
    expect(click()).to.equal(false);
    await settled(element);
    expect(clicks, 'clicks that reached the page').to.deep.equal([]);
    drag(link, 400).up(400);
    click();
    expect(clicks).to.deep.equal([false]);
  });

  it('[motion] has no settle animation under reduced motion', async () => {
    await media({ 'prefers-reduced-motion': 'reduce' });
    const element = await inMiddle();
    drag(photo(element), 400, 380, 50).up(50);
    expect(element.index).to.equal(3);
    expect(document.getAnimations()).to.have.length(0);
    expect(slidesBox(element).getAnimations({ subtree: true })).to.have.length(0);
    await settled(element);
  });

  it('moves back if before-slide-change is cancelled', async () => {
    const element = await inMiddle();
    element.addEventListener('before-slide-change', (event) => event.preventDefault());
    drag(photo(element), 400, 380, 50).up(50);
    await settled(element);
    expect(element.index).to.equal(2);
  });

  it('shows a photo that is moving away again at once if a script returns to it', async () => {
    const element = await inMiddle();
    drag(photo(element), 400, 380, 50).up(50);
    element.index = 2;
    await element.updateComplete;
    const here = currentSlide(element);
    expect(here.inert).to.equal(false);
    expect(here.textContent).to.contain('Caption number 3');
    await settled(element);
  });

  it('[swipe] of a short distance does not change the photo after the finger has rested', async () => {
    const element = await inMiddle();
    const touch = drag(photo(element), 400, 380, 350);
    // Waits in real time, because the speed comes from the browser's time stamps. A finger rests after 100 ms.
    await aTimeout(150);
    touch.up(350);
    await settled(element);
    expect(element.index).to.equal(2);
  });
});
