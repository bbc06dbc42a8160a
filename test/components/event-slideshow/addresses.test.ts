import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { button, photos, repeatedLinksHandled, resetHash, slideshow, spacer } from '../../support/slideshow.js';
import { stopTime, untilFrame } from '../../support/clock.js';
import { announced, until } from '../../support/fixtures.js';

/** Changes the fragment by `act` and waits for `hashchange`. */
async function untilHashChange(act: () => void): Promise<void> {
  const changed = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
  act();
  await changed;
}

/**
 * Waits until the browser itself has moved focus and scroll position to a fragment. The browser does so in a later task
 * (Firefox takes the longest), and fires no event if it moves nothing. So the test can only wait in real time.
 */
const browserSettled = (): Promise<void> => aTimeout(100);

/** Follows a link to a fragment, as a visitor does. */
async function follow(hash: string): Promise<HTMLAnchorElement> {
  const link = document.createElement('a');
  link.href = hash;
  link.textContent = 'To the photo';
  document.body.append(link);
  link.focus();
  await untilHashChange(() => link.click());
  link.remove();
  return link;
}

afterEach(resetHash);

describe('<event-slideshow> with photo addresses', () => {
  it('[address-load] shows the photo of the fragment when the page loads, without focus, announcement or event', async () => {
    history.replaceState(history.state, '', '#photo-3');
    const { tick } = stopTime();
    const announcements = announced();
    let events = 0;
    const onEvent = (): void => void events++;
    const element = await fixture<EventSlideshowElement>(
      html`<event-slideshow label="By fragment" .items=${photos(5)} @slide-change=${onEvent}></event-slideshow>`,
    );
    await tick(60_000);
    expect([element.index, events, announcements.length]).to.deep.equal([2, 0, 0]);
    expect(document.activeElement).to.equal(document.body);
  });

  it('[address-change] shows the photo of a new fragment, scrolls to it, focuses it and fires an event with the reason', async () => {
    const element = await slideshow(photos(5), { id: 'meeting' });
    element.before(spacer());
    window.scrollTo(0, 0);
    const reasons: string[] = [];
    element.addEventListener('slide-change', ({ reason }) => reasons.push(reason));
    element.addEventListener('before-slide-change', (event) => event.preventDefault());
    const announcements = announced();
    const { tick } = stopTime();
    await follow('#meeting-4');
    await untilFrame(() => element.index === 3, 'the photo was not shown');
    const { top } = element.getBoundingClientRect();
    expect(top >= -1 && top < window.innerHeight).to.equal(true);
    expect(element.shadowRoot!.activeElement!.textContent).to.contain('Caption number 4');
    await tick(60_000);
    expect([reasons, announcements]).to.deep.equal([['hash'], []]);
  });

  it('[address-change] shows the photo again for a second click on its link, unless the page cancels the click', async () => {
    const items = photos(6).map((photo, i) => ({ ...photo, id: i === 3 ? 'fourth' : undefined }));
    const element = await slideshow(items, { id: 'meeting' });
    // An element with this id gets the browser's own focus.
    const target = document.createElement('div');
    target.id = 'fourth';
    element.before(target);
    element.before(spacer());
    for (const [hash, index] of [
      ['#meeting-3', 2],
      ['#fourth', 3],
    ] as const) {
      await follow(hash);
      await until(() => element.index === index, 'the photo was not shown');
      await repeatedLinksHandled();
      button(element, 'next').click();
      button(element, 'next').click();
      expect(element.index).to.equal(index + 2);
      const link = document.createElement('a');
      link.href = hash;
      link.innerText = 'To the photo';
      // Some editors write this into every link.
      link.target = '_self';
      document.body.prepend(link);
      window.scrollTo(0, 0);
      const prevent = (event: Event): void => event.preventDefault();
      link.addEventListener('click', prevent);
      link.focus();
      link.click();
      // The clock is not stopped, because the next click needs the browser's real time to follow a link.
      await browserSettled();
      expect(element.index, 'after a click that the page cancelled').to.equal(index + 2);
      link.removeEventListener('click', prevent);
      link.click();
      await until(() => element.index === index, 'the photo was not shown again');
      await aTimeout(50);
      expect(element.shadowRoot!.activeElement?.textContent).to.contain(`Caption number ${index + 1}`, hash);
      const { top } = element.getBoundingClientRect();
      expect(top >= -1 && top < window.innerHeight).to.equal(true);
      link.remove();
    }
    target.remove();
  });

  it('[address-change] does not take the focus from another element', async () => {
    const element = await slideshow(photos(5), { id: 'meeting' });
    const field = document.createElement('input');
    element.after(field);
    field.focus();
    location.hash = '#meeting-2';
    await until(() => element.index === 1, 'the photo was not shown');
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('[address-load] uses the id of a photo instead of its number', async () => {
    const items = photos(4).map((photo, i) => ({ ...photo, id: `picture-${i}` }));
    const element = await slideshow(items, { id: 'set' });
    location.hash = '#picture-2';
    await until(() => element.index === 2, 'the photo was not shown by its id');
    await untilHashChange(() => (location.hash = '#set-1'));
    await element.updateComplete;
    expect(element.index).to.equal(2);
  });

  it('shows the photo of a fragment only if it is the first slideshow without an id', async () => {
    const second = await slideshow(photos(4), { label: 'Second' });
    const first = await slideshow(photos(4), { label: 'First' });
    second.parentElement!.before(first.parentElement!);
    location.hash = '#photo-2';
    await until(() => first.index === 1, 'the first slideshow did not show it');
    expect(second.index).to.equal(0);
  });

  for (const hash of ['#photo-0', '#photo-6', '#photo-x', '#photo-', '#%E0%A4%A', '#elsewhere'])
    it(`ignores the fragment ${hash}`, async () => {
      const element = await slideshow(photos(5));
      element.index = 1;
      await untilHashChange(() => (location.hash = hash));
      await element.updateComplete;
      expect(element.index).to.equal(1);
    });

  it('shows, scrolls to and focuses a photo only if no earlier slideshow has a photo with the same id', async () => {
    const items = photos(3).map((photo, i) => ({ ...photo, id: `speaker-${i + 1}` }));
    const [first, second] = [await slideshow(items), await slideshow(items)];
    second.before(spacer());
    await follow('#speaker-2');
    await until(() => first.index === 1, 'the photo was not shown');
    await browserSettled();
    expect(second.index).to.equal(0);
    expect(first.shadowRoot!.activeElement?.textContent).to.contain('Caption number 2');
    const { top } = first.getBoundingClientRect();
    expect(top >= -1 && top < window.innerHeight).to.equal(true);
  });

  it('[address-load] keeps the scroll position and the photo of a visitor who has scrolled and changed the photo', async () => {
    const items = photos(5);
    const element = await slideshow(undefined, { id: 'meeting' });
    element.after(spacer());
    history.replaceState(history.state, '', '#meeting-3');
    window.scrollTo(0, 1500);
    element.items = items;
    await until(() => element.index === 2, 'the photo was not shown');
    await element.updateComplete;
    await nextFrame();
    const isFarBelow = (): boolean => element.getBoundingClientRect().bottom < -500;
    expect(isFarBelow(), 'the page did not scroll to the photo').to.equal(true);
    button(element, 'next').click();
    element.items = undefined;
    await element.updateComplete;
    element.items = items;
    await element.updateComplete;
    await nextFrame();
    expect([element.index, isFarBelow()]).to.deep.equal([3, true]);
    window.scrollTo(0, 0);
  });

  it('leaves its addresses to the next slideshow if it has no photos', async () => {
    await slideshow([]);
    const second = await slideshow(photos(3));
    await follow('#photo-2');
    await until(() => second.index === 1, 'the photo was not shown');
  });
});
