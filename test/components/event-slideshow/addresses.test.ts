import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { button, photos, resetHash, slideshow, spacer } from '../../support/slideshow.js';
import { stopTime, untilFrame } from '../../support/clock.js';
import { announced, until } from '../../support/fixtures.js';

/** Does what changes the fragment, and waits until the page has been told. */
async function untilHashChange(act: () => void): Promise<void> {
  const changed = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
  act();
  await changed;
}

/**
 * Waits for the browser, which gives the focus to the target of a fragment in a task of its own choice (Firefox is the last).
 * No event tells that it has nothing more to do.
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

describe('addresses of photos', () => {
  it('[address-load] at load shows the photo of the hash, without focus, announcement or event', async () => {
    history.replaceState(history.state, '', '#photo-3');
    const { tick } = stopTime();
    const said = announced();
    let events = 0;
    const onEvent = (): void => void events++;
    const element = await fixture<EventSlideshowElement>(
      html`<event-slideshow label="By hash" .items=${photos(5)} @slide-change=${onEvent}></event-slideshow>`,
    );
    await tick(60_000);
    expect([element.index, events, said.length]).to.deep.equal([2, 0, 0]);
    expect(document.activeElement).to.equal(document.body);
  });

  it('[address-change] later shows it, scrolls to it, gives it the focus, and tells the page why', async () => {
    const element = await slideshow(photos(5), { id: 'meeting' });
    element.before(spacer());
    window.scrollTo(0, 0);
    const reasons: string[] = [];
    element.addEventListener('slide-change', ({ reason }) => reasons.push(reason));
    element.addEventListener('before-slide-change', (event) => event.preventDefault());
    const said = announced();
    const { tick } = stopTime();
    await follow('#meeting-4');
    await untilFrame(() => element.index === 3, 'the photo was not shown');
    const { top } = element.getBoundingClientRect();
    expect(top >= -1 && top < window.innerHeight).to.equal(true);
    expect(element.shadowRoot!.activeElement!.textContent).to.contain('Caption number 4');
    await tick(60_000);
    expect([reasons, said]).to.deep.equal([['hash'], []]);
  });

  it('[address-change] the same link works again, though the address is the same; not where the page took the click', async () => {
    const items = photos(6).map((photo, i) => ({ ...photo, id: i === 3 ? 'fourth' : undefined }));
    const element = await slideshow(items, { id: 'meeting' });
    // What has this id in the page takes the browser's own focus away.
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
      button(element, 'next').click();
      button(element, 'next').click();
      expect(element.index).to.equal(index + 2);
      const link = document.createElement('a');
      link.href = hash;
      link.innerText = 'To the photo';
      // As some editors write every link.
      link.target = '_self';
      document.body.prepend(link);
      window.scrollTo(0, 0);
      const prevent = (event: Event): void => event.preventDefault();
      link.addEventListener('click', prevent);
      link.focus();
      link.click();
      // Not by a stopped clock, since the next click needs the time that the browser takes to follow a link.
      await browserSettled();
      expect(element.index, 'the page took it').to.equal(index + 2);
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

  it('[address-change] leaves the focus of someone who is elsewhere', async () => {
    const element = await slideshow(photos(5), { id: 'meeting' });
    const field = document.createElement('input');
    element.after(field);
    field.focus();
    location.hash = '#meeting-2';
    await until(() => element.index === 1, 'the photo was not shown');
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('[address-load] a photo with an id answers to that', async () => {
    const items = photos(4).map((photo, i) => ({ ...photo, id: `picture-${i}` }));
    const element = await slideshow(items, { id: 'set' });
    location.hash = '#picture-2';
    await until(() => element.index === 2, 'by its id');
    await untilHashChange(() => (location.hash = '#set-1'));
    await element.updateComplete;
    expect(element.index).to.equal(2);
  });

  it('of two slideshows without id the first on the page answers', async () => {
    const second = await slideshow(photos(4), { label: 'Second' });
    const first = await slideshow(photos(4), { label: 'First' });
    second.parentElement!.before(first.parentElement!);
    location.hash = '#photo-2';
    await until(() => first.index === 1, 'the first');
    expect(second.index).to.equal(0);
  });

  for (const hash of ['#photo-0', '#photo-6', '#photo-x', '#photo-', '#%E0%A4%A', '#elsewhere'])
    it(`${hash} changes nothing`, async () => {
      const element = await slideshow(photos(5));
      element.index = 1;
      await untilHashChange(() => (location.hash = hash));
      await element.updateComplete;
      expect(element.index).to.equal(1);
    });

  it('a photo’s id in two slideshows: the first shows it, scrolls there and has the focus', async () => {
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

  it('[address-load] nobody is scrolled away who has scrolled, and who has turned keeps their photo', async () => {
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
    expect(isFarBelow(), 'the page has gone to the photo').to.equal(true);
    button(element, 'next').click();
    element.items = undefined;
    await element.updateComplete;
    element.items = items;
    await element.updateComplete;
    await nextFrame();
    expect([element.index, isFarBelow()]).to.deep.equal([3, true]);
    window.scrollTo(0, 0);
  });

  it('a slideshow without photos leaves its addresses to the next', async () => {
    await slideshow([]);
    const second = await slideshow(photos(3));
    await follow('#photo-2');
    await until(() => second.index === 1, 'the photo was not shown');
  });
});
