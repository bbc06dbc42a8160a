import { expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { media, press, testData } from '../../support/browser.js';
import { button, currentSlide, drag, photos, slideshow, slidesBox, withFingers } from '../../support/slideshow.js';
import { stopTime, untilFrame } from '../../support/clock.js';
import { announced, region, until } from '../../support/fixtures.js';

const playing = (count: number, attributes: Record<string, string> = {}): Promise<EventSlideshowElement> =>
  slideshow(photos(count), { autoplay: '', interval: '2000', ...attributes });

const name = (element: EventSlideshowElement): string => button(element, 'autoplay').textContent.trim();

describe('<event-slideshow autoplay>', () => {
  it('[role-autoplay] [autoplay-stops] offers a button as the first tab stop, and changes no photo before it is pressed', async () => {
    const element = await playing(3);
    expect(name(element)).to.equal('Start slide show');
    expect(button(element, 'autoplay').hasAttribute('aria-pressed')).to.equal(false);
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'autoplay'));
    before.remove();
    await stopTime().tick(60_000);
    expect(element.index).to.equal(0);
  });

  it('[autoplay-stops] [say-nothing] changes photos without announcements, fires events, and stops at the last photo', async () => {
    const element = await playing(3);
    const reasons: string[] = [];
    for (const type of ['before-slide-change', 'slide-change'] as const)
      element.addEventListener(type, ({ reason }) => reasons.push(`${type} ${reason}`));
    const announcements = announced();
    const { tick } = stopTime();
    button(element, 'autoplay').focus();
    await press('Enter');
    await untilFrame(() => name(element) === 'Stop slide show', 'the button was not renamed');
    await tick(60_000);
    expect(element.index).to.equal(2);
    expect(name(element)).to.equal('Start slide show');
    expect(announcements).to.deep.equal([]);
    expect(reasons).to.deep.equal(Array(2).fill(['before-slide-change autoplay', 'slide-change autoplay']).flat());
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'autoplay'));
  });

  for (const [action, act] of [
    ['Stop', (element: EventSlideshowElement) => button(element, 'autoplay').click()],
    ['Previous', (element: EventSlideshowElement) => button(element, 'previous').click()],
    ['Enlarge', (element: EventSlideshowElement) => button(element, 'enlarge').click()],
  ] as const)
    it(`[autoplay-stops] stops and does not start again after ${action}`, async () => {
      const element = await playing(5);
      const { tick } = stopTime();
      button(element, 'autoplay').click();
      act(element);
      await element.updateComplete;
      expect(name(element)).to.equal('Start slide show');
      await tick(60_000);
      expect(element.index).to.equal(0);
    });

  it('[loop] continues from the last photo to the first with loop', async () => {
    const element = await playing(2, { loop: '' });
    const { tick } = stopTime();
    button(element, 'autoplay').click();
    await tick(2_000);
    expect(element.index).to.equal(1);
    await tick(2_000);
    expect(element.index).to.equal(0);
  });

  it('shows each photo for at least two seconds', async () => {
    const element = await playing(3, { interval: '10' });
    const { tick } = stopTime();
    button(element, 'autoplay').click();
    await tick(1_999);
    expect(element.index).to.equal(0);
  });

  for (const interval of ['Infinity', '3000000000'])
    it(`waits for the longest time of a browser timer if the interval is ${interval}`, async () => {
      const element = await playing(9, { interval });
      const { tick } = stopTime();
      button(element, 'autoplay').click();
      await tick(60_000);
      expect(element.index).to.equal(0);
      expect(name(element)).to.equal('Stop slide show');
    });

  for (const [what, act] of Object.entries({
    moves: (element: Element) => element.parentElement!.append(element),
    removes: (element: Element) => element.remove(),
  }))
    it(`[autoplay-stops] stops if a listener of the change ${what} the element`, async () => {
      const element = await playing(5);
      const { tick } = stopTime();
      button(element, 'autoplay').click();
      await element.updateComplete;
      element.addEventListener('slide-change', () => act(element));
      await tick(60_000);
      expect(element.index).to.equal(1);
    });

  it('[autoplay-stops] stops after Try again', async () => {
    const items = photos(3);
    items[0]!.contentUrl = testData('echo', { type: 'image/webp', body: 'no picture', n: performance.now() });
    const element = await slideshow(items, { autoplay: '' });
    const again = (): HTMLElement | null => currentSlide(element).querySelector('[part="failure"] button');
    await until(again, 'the picture has not failed');
    button(element, 'autoplay').click();
    await element.updateComplete;
    expect(name(element)).to.equal('Stop slide show');
    again()!.click();
    await element.updateComplete;
    expect(name(element)).to.equal('Start slide show');
    // The retry fails, and this is announced. Without this wait, the announcement would be made during the next test.
    await until(() => region()!.textContent, 'the retry has not failed');
  });

  it('[autoplay-stops] stops when a finger moves the photo, even if the photo does not change', async () => {
    const element = await withFingers(await playing(3));
    button(element, 'autoplay').click();
    drag(slidesBox(element), 200, 180);
    await element.updateComplete;
    expect(name(element)).to.equal('Start slide show');
  });

  it('[motion] stops and is no longer offered when the setting changes to reduced motion', async () => {
    const element = await playing(3);
    const { tick } = stopTime();
    button(element, 'autoplay').click();
    button(element, 'autoplay').focus();
    await media({ 'prefers-reduced-motion': 'reduce' });
    await untilFrame(() => !button(element, 'autoplay'), 'autoplay is still offered');
    expect(element.shadowRoot!.activeElement, 'focus stays inside').to.not.equal(null);
    await tick(60_000);
    expect(element.index).to.equal(0);
  });

  it('is not offered without the attribute or for one photo', async () => {
    expect(button(await slideshow(photos(3)), 'autoplay') === null).to.equal(true);
    expect(button(await playing(1), 'autoplay') === null).to.equal(true);
  });
});
