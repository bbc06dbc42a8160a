/** The address of each recommendation: row H2 of docs/event-contract.md. */
import { aTimeout, expect } from '@open-wc/testing';
import type { EventRecommendationsElement } from '../../../src/components/event-recommendations/event-recommendations.js';
import '../../../src/define/event-recommendations.js';
import { upgrade } from '../../../src/upgrade.js';
import { stopTime } from '../../support/clock.js';
import { announced, parts, partElements, place, ready, show, spoken, until } from '../../support/fixtures.js';
import { photos, repeatedLinksHandled, resetHash, slideshow, spacer } from '../../support/slideshow.js';

const items = [{ name: 'One', id: 'gauge' }, 'Two', 'Three', 'Four'];
const recommendations = (attributes: Record<string, string> = {}): Promise<EventRecommendationsElement> =>
  show('event-recommendations', { lang: 'en', ...attributes }, { items });
const itemOf = (element: Element, index: number): HTMLElement => element.shadowRoot!.querySelectorAll('li')[index]!;
const focusedIn = (element: Element): string | undefined =>
  element.shadowRoot!.activeElement?.querySelector('bdi')?.textContent;
/** Whether the entry is at the top of the window, as after scrolling to it. */
const isReached = (element: Element, index: number): boolean => {
  const { top } = itemOf(element, index).getBoundingClientRect();
  return scrollY > 0 && top >= -1 && top < 100;
};

/** Follows a link to a fragment, as a visitor does. */
async function follow(hash: string, isRepeated = false): Promise<void> {
  const link = Object.assign(document.createElement('a'), { href: hash, textContent: 'To the recommendation' });
  document.body.append(link);
  link.focus();
  const changed = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
  link.click();
  await (isRepeated ? aTimeout(100) : changed);
  link.remove();
}

/** Puts empty space around an element, so that the page scrolls. */
function surround(element: Element): void {
  element.before(spacer());
  element.after(spacer());
  window.scrollTo(0, 0);
}

afterEach(() => {
  resetHash();
  window.scrollTo(0, 0);
});

describe('the addresses of <event-recommendations>', () => {
  for (const [hash, attributes, index] of [
    ['#gauge', {}, 0],
    ['#recommendation-3', {}, 2],
    ['#asked-for-2', { id: 'asked-for' }, 1],
    ['#/events/5#recommendation-4', {}, 3],
  ] as const)
    it(`[H2] ${hash} is reached when the page loads, without focus and announcement`, async () => {
      history.replaceState(history.state, '', hash);
      const { tick } = stopTime();
      const announcements = announced();
      place(spacer());
      const element = await recommendations(attributes);
      place(spacer());
      element.items = undefined;
      await element.updateComplete;
      window.scrollTo(0, 0);
      element.items = items;
      await element.updateComplete;
      expect(isReached(element, index)).to.equal(true);
      await tick(60_000);
      expect([announcements.length, document.activeElement]).to.deep.equal([0, document.body]);
    });

  it('[H2] does not scroll a visitor who has scrolled meanwhile', async () => {
    history.replaceState(history.state, '', '#recommendation-2');
    const element = await show('event-recommendations');
    surround(element);
    window.scrollTo(0, 500);
    element.items = items;
    await element.updateComplete;
    expect(scrollY).to.equal(500);
  });

  it('[H2] does not scroll again when the data change', async () => {
    history.replaceState(history.state, '', '#recommendation-2');
    const element = await recommendations();
    surround(element);
    element.items = [...items, 'Five'];
    await element.updateComplete;
    expect(scrollY).to.equal(0);
  });

  for (const [hash, index] of [
    ['#gauge', 0],
    ['#recommendation-4', 3],
  ] as const)
    it(`[H2] ${hash} is scrolled to and gets the focus when a link to it is followed, also again`, async () => {
      const element = await recommendations();
      surround(element);
      const announcements = announced();
      await follow(hash);
      await until(() => isReached(element, index), 'the entry was not reached');
      expect(focusedIn(element)).to.equal(['One', 'Two', 'Three', 'Four'][index]);
      await repeatedLinksHandled();
      window.scrollTo(0, 0);
      await follow(hash, true);
      await until(() => isReached(element, index), 'the entry was not reached again');
      expect(focusedIn(element)).to.equal(['One', 'Two', 'Three', 'Four'][index]);
      expect(announcements).to.deep.equal([]);
    });

  it('[H2] does not take the focus from another element', async () => {
    const element = await recommendations();
    surround(element);
    const field = document.createElement('input');
    place(field);
    // Firefox would scroll to it later, after the entry was reached.
    field.focus({ preventScroll: true });
    location.hash = '#recommendation-4';
    await until(() => isReached(element, 3), 'the entry was not reached');
    expect(document.activeElement).to.equal(field);
  });

  it('[H2] leaves an address to the element of the page that has this id', async () => {
    for (const id of ['gauge', 'recommendation-2']) {
      const element = await recommendations();
      surround(element);
      const own = Object.assign(document.createElement('p'), { id, textContent: 'By the page' });
      place(own);
      await follow(`#${id}`);
      await aTimeout(100);
      expect(own.getBoundingClientRect().top).to.be.within(0, innerHeight);
      expect(focusedIn(element)).to.equal(undefined);
      element.parentElement!.remove();
      own.remove();
      resetHash();
    }
  });

  it("[H2] reaches an item of the author's HTML by its own id", async () => {
    const home = place(spacer());
    const block = document.createElement('ul');
    block.className = 'event-recommendations';
    for (const id of ['first', 'second', 'third'])
      // Long items are far from the top of the list.
      block.append(Object.assign(document.createElement('li'), { id, textContent: `${id} ${'word '.repeat(500)}` }));
    home.append(block, spacer());
    const [element] = upgrade(home);
    await ready(home);
    await follow('#third');
    await until(() => isReached(element!, 2), 'the entry was not reached');
    expect(focusedIn(element!)).to.match(/^third/);
  });

  it('[H2] is used by the first of several elements without an id', async () => {
    const first = await recommendations({ links: '' });
    const second = await recommendations({ links: '' });
    const named = await recommendations({ links: '', id: 'more' });
    const links = (element: Element): string[] =>
      [...element.shadowRoot!.querySelectorAll('a')].map(({ hash }) => hash);
    expect(links(first)).to.deep.equal(['#gauge', '#recommendation-2', '#recommendation-3', '#recommendation-4']);
    expect(links(second)).to.deep.equal(['#gauge']);
    expect(links(named)).to.deep.equal(['#gauge', '#more-2', '#more-3', '#more-4']);
    surround(second);
    await follow('#gauge');
    expect([focusedIn(first), focusedIn(second)]).to.deep.equal(['One', undefined]);
  });

  it('[H2] does not depend on the photos of the page', async () => {
    await slideshow(photos(3));
    const element = await recommendations();
    surround(element);
    await follow('#recommendation-2');
    expect(focusedIn(element)).to.equal('Two');
  });

  it('[H2] is in a link for each recommendation if the author asks for links', async () => {
    const element = await recommendations();
    expect(parts(element, 'permalink')).to.deep.equal([]);
    element.links = true;
    await element.updateComplete;
    expect(await spoken('link')).to.deep.equal([1, 2, 3, 4].map((n) => `link Link to recommendation ${n}`));
    for (const link of partElements(element, 'permalink').map((part) => part.querySelector('a')!)) {
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      expect(link.href.replace(/#.*/, '')).to.equal(location.href.replace(/#.*/, ''));
    }
    surround(element);
    const [, , third] = element.shadowRoot!.querySelectorAll('a');
    third!.focus();
    third!.click();
    await until(() => focusedIn(element) === 'Three', 'the entry did not get the focus');
    expect(location.hash).to.equal('#recommendation-3');
  });

  it('[H2] keeps the route of the page in its link', async () => {
    history.replaceState(history.state, '', '#/events/5#old');
    const element = await recommendations({ links: '' });
    expect(element.shadowRoot!.querySelector('a')!.hash).to.equal('#/events/5#gauge');
  });

  it('[H2] leaves nothing behind when the element is removed', async () => {
    const element = await recommendations();
    element.remove();
    await follow('#recommendation-2');
    expect(focusedIn(element)).to.equal(undefined);
  });
});
