import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { button, photos, repeatedLinksHandled, resetHash, slideshow, spacer } from '../../support/slideshow.js';
import { stopTime, untilFrame } from '../../support/clock.js';
import { announced, until } from '../../support/fixtures.js';
import { always } from '../../support/generated.js';
import { fakePageState } from '../../support/page-state.js';
import { upgrade } from '../../../src/upgrade.js';

/** Changes the fragment by `act` and waits for `hashchange`. */
async function untilHashChange(act: () => void): Promise<void> {
  const changed = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
  act();
  await changed;
}

/** Changes the fragment without an event. WebKit throws at more than 100 changes in ten seconds: then it waits. */
async function replaceHash(hash: string): Promise<void> {
  for (;;)
    try {
      return history.replaceState(history.state, '', hash);
    } catch {
      await aTimeout(1000);
    }
}

/**
 * Waits until the browser itself has moved focus and scroll position to a fragment. The browser does so in a later task
 * (Firefox takes the longest), and fires no event if it moves nothing. So the test can only wait in real time.
 */
const browserSettled = (): Promise<void> => aTimeout(100);

/** Figures as an author writes them. */
const figures = (count: number): HTMLElement[] =>
  photos(count).map(({ contentUrl, alt }) => {
    const figure = document.createElement('figure');
    figure.append(Object.assign(new Image(), { src: contentUrl, alt }));
    return figure;
  });

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

  it('[address-load] shows the photo that follows the route in the address', async () => {
    history.replaceState(history.state, '', '#/events/5#photo-3');
    const element = await fixture<EventSlideshowElement>(
      html`<event-slideshow label="By fragment" .items=${photos(5)}></event-slideshow>`,
    );
    expect(element.index).to.equal(2);
  });

  for (const attribute of ['heading', 'credit', 'label'])
    it(`[address-load] shows the photo of the fragment when its ${attribute} is there before the photos`, async () => {
      history.replaceState(history.state, '', '#photo-3');
      const element = await fixture<EventSlideshowElement>(html`<event-slideshow></event-slideshow>`);
      element.setAttribute(attribute, 'Photos');
      await element.updateComplete;
      element.append(...figures(4));
      await until(() => element.count === 4, 'there are no photos');
      await element.updateComplete;
      expect(element.index).to.equal(2);
      // Other photos later are no reason to go back to the photo of the address.
      element.show(1);
      element.append(...figures(1));
      await until(() => element.count === 5, 'there is no further photo');
      await element.updateComplete;
      expect(element.index).to.equal(1);
    });

  it('[address-load] shows the photo of the fragment in an upgraded gallery with a heading', async () => {
    history.replaceState(history.state, '', '#photo-3');
    const home = await fixture<HTMLElement>(html`<div><div class="event-slideshow" data-heading="Photos"></div></div>`);
    home.firstElementChild!.append(...figures(4));
    const [element] = upgrade(home) as [EventSlideshowElement];
    await until(() => element.count === 4, 'there are no photos');
    await element.updateComplete;
    expect(element.index).to.equal(2);
  });

  it('[address-load] shows the photo of the fragment when the browser parses it after other photos', async () => {
    history.replaceState(history.state, '', '#photo-3');
    fakePageState('loading');
    const element = await fixture<EventSlideshowElement>(html`<event-slideshow label="Photos"></event-slideshow>`);
    for (const count of [1, 2, 3]) {
      element.append(...figures(1));
      await until(() => element.count === count, 'there is no further photo');
      await element.updateComplete;
    }
    expect(element.index).to.equal(2);
    element.show(0);
    await element.updateComplete;
    expect(element.index, 'a script has shown another photo').to.equal(0);
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

/** Whether an id can be found: a browser itself cannot decode the address of an id such as `a%A0`. */
function isDecodable(id: string): boolean {
  try {
    return Boolean(decodeURIComponent(id.replace(/%(?![\da-f]{2})/gi, '%25')));
  } catch {
    return false;
  }
}

// The last test of the file, because WebKit ignores further changes of the address for some seconds.
describe('<event-slideshow> with generated photo addresses', () => {
  it('[address-load] finds a photo by its id in any spelling, percent-encoded or not', async () => {
    const element = await slideshow(photos(1));
    const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text);
    await always(
      fc.asyncProperty(id, fc.nat(2), async (name, spelling) => {
        // Text from JSON is read as plain text: no tags, no entities, no control characters.
        fc.pre(!/[<&\p{C}\s]/u.test(name) && isDecodable(name));
        for (const given of [name, encodeURIComponent(name)]) {
          element.items = undefined;
          await element.updateComplete;
          const spelled = [given, encodeURIComponent(given), encodeURI(given)][spelling];
          await replaceHash(`#${spelled}`);
          element.items = photos(3).map((photo, i) => (i === 2 ? { ...photo, id: given } : photo));
          await element.updateComplete;
          expect(element.index, `${given} at ${location.hash}`).to.equal(2);
          element.show(0);
        }
      }),
      30,
      [
        ['Größe', 1],
        ['100%é', 0],
        ['50%25', 0],
      ],
    );
  });
});
