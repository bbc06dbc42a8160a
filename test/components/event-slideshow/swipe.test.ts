import { aTimeout, expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { media, needs, swipe, testData } from '../../support/browser.js';
import { photos, slideshow, withFingers } from '../../support/slideshow.js';
import { announced, until } from '../../support/fixtures.js';

const surface = (element: EventSlideshowElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('[part="slides"]')!;

const photo = (element: EventSlideshowElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.slide:not([hidden], .beside) [part="photo"]')!;

/** Until everything is in its place, and what was at its side is out of the tree again. */
async function rest(element: EventSlideshowElement): Promise<void> {
  await until(
    () => element.shadowRoot!.querySelectorAll('.slide:not([hidden])').length === 1 && !surface(element).className,
    'it does not come to rest',
  );
}

const touched = async (...how: Parameters<typeof slideshow>): Promise<EventSlideshowElement> =>
  withFingers(await slideshow(...how));

/** A finger of the test's own, for what a real one cannot show step by step. */
function finger(target: HTMLElement): (type: string, x: number, y?: number, more?: PointerEventInit) => void {
  return (type, x, y = 100, more = {}) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        cancelable: true,
        pointerId: 1,
        isPrimary: true,
        pointerType: 'touch',
        clientX: x,
        clientY: y,
        ...more,
      }),
    );
}

async function inMiddle(): Promise<EventSlideshowElement> {
  const element = await touched(photos(5));
  element.index = 2;
  await element.updateComplete;
  // Made-up pointers cannot be captured.
  surface(element).setPointerCapture = () => undefined;
  return element;
}

describe('swiping', () => {
  for (const [dir, dx, index] of [
    ['ltr', -200, 3],
    ['ltr', 200, 1],
    ['rtl', -200, 1],
    ['rtl', 200, 3],
  ] as const)
    it(`[swipe] by ${dx} px in ${dir} shows photo ${index + 1}, and says it once`, async () => {
      await needs('touch');
      const element = await touched(photos(5), { dir });
      element.index = 2;
      await element.updateComplete;
      const said = announced();
      await swipe(photo(element), { dx });
      await until(() => element.index === index, 'the photo did not change');
      await until(() => said.length, 'nothing was said');
      await rest(element);
      expect(said).to.have.length(1);
      expect(photo(element).checkVisibility()).to.equal(true);
    });

  it('[swipe] [failure] turns from a picture that did not arrive as well', async () => {
    await needs('touch');
    const items = photos(3);
    items[0]!.contentUrl = testData('echo', { type: 'image/webp', body: 'no picture' });
    const element = await touched(items);
    const failure = (): Element | null => photo(element).querySelector('[part="failure"]');
    await until(failure, 'no word');
    await swipe(failure()!.querySelector('p')!, { dx: -200 });
    await until(() => element.index === 1, 'the photo did not change');
    await rest(element);
  });

  it('[swipe] up and down stays the page’s', async () => {
    await needs('touch');
    const element = await touched(photos(3));
    expect(getComputedStyle(surface(element)).touchAction).to.equal('pan-y pinch-zoom');
    await swipe(photo(element), { dy: -200, dx: 20 });
    // Real, since the browser decides what a gesture becomes, and no event tells that it became no turn.
    await aTimeout(200);
    expect(element.index).to.equal(0);
    await rest(element);
  });

  it('[swipe] follows the finger with the next photo beside it, which no one but the eye is shown', async () => {
    const element = await inMiddle();
    const move = finger(photo(element));
    move('pointerdown', 400);
    move('pointermove', 380);
    move('pointermove', 340);
    const slides = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.slide:not([hidden])')];
    expect(slides.map(({ inert }) => inert)).to.deep.equal([false, true]);
    expect(slides.map((slide) => slide.style.transform !== '')).to.deep.equal([true, true]);
    const [here, beside] = slides.map((slide) => slide.getBoundingClientRect());
    expect(beside!.left).to.be.closeTo(here!.right, 1);
    move('pointerup', 340);
    await rest(element);
    // A short and slow way is no turn.
    expect(surface(element).querySelectorAll('[style*="transform"]')).to.have.length(0);
  });

  it('[swipe] the photo beside is seen across the border of two groups too, and gone again afterwards', async () => {
    const element = await touched(photos(120));
    element.index = 49;
    await element.updateComplete;
    surface(element).setPointerCapture = () => undefined;
    const groups = (): boolean[] =>
      [...element.shadowRoot!.querySelectorAll('.group')].map((group) => !group.hasAttribute('hidden'));
    const seen = (): number =>
      [...element.shadowRoot!.querySelectorAll('.beside img')].filter((img) => img.checkVisibility()).length;
    const move = finger(photo(element));
    const drag = (to: number): void => {
      move('pointerdown', 400);
      move('pointermove', 380);
      move('pointermove', to);
    };
    drag(350);
    expect([seen(), groups()]).to.deep.equal([1, [true, true, false]]);
    const [here, beside] = [photo(element), element.shadowRoot!.querySelector<HTMLElement>('.beside [part="photo"]')!];
    expect(beside.getBoundingClientRect().top).to.be.closeTo(here.getBoundingClientRect().top, 1);
    move('pointercancel', 350);
    await rest(element);
    expect([element.index, groups()]).to.deep.equal([49, [true, false, false]]);
    drag(50);
    move('pointerup', 50);
    await rest(element);
    expect([element.index, groups()]).to.deep.equal([50, [false, true, false]]);
    expect(photo(element).checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });

  it('[swipe] resists at the ends, and comes back', async () => {
    const element = await inMiddle();
    element.index = 0;
    await element.updateComplete;
    const move = finger(photo(element));
    const before = photo(element).getBoundingClientRect().left;
    move('pointerdown', 100);
    move('pointermove', 120);
    move('pointermove', 300);
    const way = photo(element).getBoundingClientRect().left - before;
    expect(way).to.be.within(20, 100);
    move('pointerup', 300);
    await rest(element);
    expect(element.index).to.equal(0);
  });

  for (const [what, end] of [
    [
      'a second finger',
      (move: ReturnType<typeof finger>) => move('pointerdown', 300, 100, { pointerId: 2, isPrimary: false }),
    ],
    ['the browser that takes over', (move: ReturnType<typeof finger>) => move('pointercancel', 100)],
  ] as const)
    it(`[swipe] is given up for ${what}`, async () => {
      const element = await inMiddle();
      const move = finger(photo(element));
      move('pointerdown', 400);
      move('pointermove', 350);
      move('pointermove', 100);
      end(move);
      move('pointerup', 100);
      await rest(element);
      expect(element.index).to.equal(2);
    });

  it('[swipe] is not for a mouse', async () => {
    const element = await inMiddle();
    const move = finger(photo(element));
    for (const [type, x] of [
      ['pointerdown', 400],
      ['pointermove', 300],
      ['pointermove', 100],
      ['pointerup', 100],
    ] as const)
      move(type, x, 100, { pointerType: 'mouse' });
    expect(element.index).to.equal(2);
  });

  it('[swipe] follows no link below it, while a tap does', async () => {
    const element = await inMiddle();
    const link = document.createElement('a');
    link.href = '#never';
    photo(element).append(link);
    const clicks: boolean[] = [];
    element.addEventListener('click', (event) => {
      clicks.push(event.defaultPrevented);
      event.preventDefault();
    });
    const move = finger(link);
    const click = (): boolean =>
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    move('pointerdown', 400);
    move('pointermove', 380);
    move('pointermove', 100);
    move('pointerup', 100);
    expect(click()).to.equal(false);
    await rest(element);
    expect(clicks, 'the page hears nothing of it').to.deep.equal([]);
    move('pointerdown', 400);
    move('pointerup', 400);
    click();
    expect(clicks).to.deep.equal([false]);
  });

  it('[motion] has no animation under reduced motion', async () => {
    await media({ 'prefers-reduced-motion': 'reduce' });
    const element = await inMiddle();
    const move = finger(photo(element));
    move('pointerdown', 400);
    move('pointermove', 380);
    move('pointermove', 50);
    move('pointerup', 50);
    expect(element.index).to.equal(3);
    expect(document.getAnimations()).to.have.length(0);
    expect(surface(element).getAnimations({ subtree: true })).to.have.length(0);
    await rest(element);
  });

  it('a canceled change comes back', async () => {
    const element = await inMiddle();
    element.addEventListener('before-slide-change', (event) => event.preventDefault());
    const move = finger(photo(element));
    move('pointerdown', 400);
    move('pointermove', 380);
    move('pointermove', 50);
    move('pointerup', 50);
    await rest(element);
    expect(element.index).to.equal(2);
  });

  it('a photo on its way out that is asked for again is there at once', async () => {
    const element = await inMiddle();
    const move = finger(photo(element));
    move('pointerdown', 400);
    move('pointermove', 380);
    move('pointermove', 50);
    move('pointerup', 50);
    element.index = 2;
    await element.updateComplete;
    const here = element.shadowRoot!.querySelector<HTMLElement>('.slide:not([hidden]):not(.beside)')!;
    expect(here.inert).to.equal(false);
    expect(here.textContent).to.contain('Caption number 3');
    await rest(element);
  });

  it('[swipe] a finger that has come to rest turns only where it has gone far', async () => {
    const element = await inMiddle();
    const move = finger(photo(element));
    move('pointerdown', 400);
    move('pointermove', 380);
    move('pointermove', 350);
    // Real, since the speed is taken from the browser's own time stamps: after 100 ms without a move a finger rests.
    await aTimeout(150);
    move('pointerup', 350);
    await rest(element);
    expect(element.index).to.equal(2);
  });
});
