import { aTimeout, expect } from '@open-wc/testing';
import { click, press } from '../../../support/browser.js';
import { button, captionBox, enlargedClosed, openEnlarged, photos, slideshow } from '../../../support/slideshow.js';

const undo: (() => void)[] = [];

/** Returns a list that gets the types of the events that reach the page until the end of the test. */
function eventsOf(...types: readonly string[]): string[] {
  const seen: string[] = [];
  const onEvent = ({ type }: Event): void => void seen.push(type);
  for (const type of types) {
    document.body.addEventListener(type, onEvent);
    undo.push(() => document.body.removeEventListener(type, onEvent));
  }
  return seen;
}

afterEach(() => undo.splice(0).forEach((step) => step()));

describe('Events in the enlarged view of <event-slideshow>', () => {
  it('[key-escape] [key-others] stops keydown and keyup events from reaching the page', async () => {
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    const eventsInPage = eventsOf('keydown', 'keyup');
    await press('ArrowRight', 'n', 'Escape');
    await enlargedClosed(element);
    await openEnlarged(element);
    await press('Enter');
    await enlargedClosed(element);
    await aTimeout(50);
    expect(eventsInPage).to.deep.equal([]);
  });

  it('[contained] stops clicks, movements and focus changes from reaching the page', async () => {
    const element = await slideshow(photos(3));
    const dialog = await openEnlarged(element);
    const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'mousemove', 'pointerover', 'focusin'];
    const eventsInPage = eventsOf(...types, 'focusout');
    await click(button(element, 'enlarged-next'));
    await click(captionBox(element));
    await click({ x: 5, y: dialog.getBoundingClientRect().bottom - 5 });
    await press('Tab', 'Tab');
    expect(element.index).to.equal(1);
    expect(eventsInPage).to.deep.equal([]);
  });

  it('[contained] stops every event that a page could handle, but none of its own', async () => {
    const element = await slideshow(photos(3));
    const dialog = await openEnlarged(element);
    // Not enumerable are events of old pages that only WebKit has, such as `beforecopy`.
    const types = Object.entries(Object.getOwnPropertyDescriptors(HTMLElement.prototype))
      .filter(([name, { enumerable }]) => name.startsWith('on') && enumerable)
      .map(([name]) => name.slice(2));
    expect(types).to.include.members(['wheel', 'click', 'keydown', 'input', 'contextmenu', 'pointermove', 'copy']);
    types.push('focusin', 'focusout', 'DOMMouseScroll');
    const eventsInPage = eventsOf(...types);
    const ownEvents = eventsOf('before-slide-change', 'slide-change');
    for (const type of types)
      for (const target of [dialog.querySelector('h2')!, dialog])
        target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(eventsInPage).to.deep.equal([]);
    button(element, 'enlarged-next').click();
    expect(ownEvents).to.deep.equal(['before-slide-change', 'slide-change']);
  });

  it('[contained] leaves wheel and touch to the browser, so that a caption scrolls at once', async () => {
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    const wheel = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY: 100 });
    captionBox(element).dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
  });
});
