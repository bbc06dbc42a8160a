import { aTimeout, expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../../src/components/event-slideshow/event-slideshow.js';
import { press } from '../../../support/browser.js';
import { place, until } from '../../../support/fixtures.js';
import { button, captionBox, enlargedClosed, openEnlarged, photos, slideshow } from '../../../support/slideshow.js';

/**
 * Waits until the browser has finished its own navigation: back in the history, or to a fragment. The browser navigates
 * in a later task, and fires no event if there is nothing to do. So the test can only wait in real time.
 */
const browserSettled = (): Promise<void> => aTimeout(300);

const focused = (element: EventSlideshowElement): string | undefined => element.shadowRoot!.activeElement?.id;

/** Adds a slideshow with two figures as the author's HTML. Each caption has a link to `href`. */
async function withLink(href: string, attributes: Record<string, string> = {}): Promise<EventSlideshowElement> {
  const element = document.createElement('event-slideshow');
  element.label = 'Photos of the meeting';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const number of [1, 2]) {
    const figure = document.createElement('figure');
    const img = Object.assign(document.createElement('img'), { alt: `Speaker ${number}`, width: 300, height: 200 });
    img.src = photos(1)[0]!.contentUrl;
    const caption = document.createElement('figcaption');
    caption.append(
      `Caption number ${number}, `,
      Object.assign(document.createElement('a'), { href, textContent: 'see there' }),
    );
    figure.append(img, caption);
    element.append(figure);
  }
  place(element);
  await until(() => element.count === 2, 'the figures were not read');
  await element.updateComplete;
  return element;
}

const address = location.href;

afterEach(() => {
  if (location.href !== address) history.replaceState(null, '', address);
});

describe('The enlarged view of <event-slideshow>', () => {
  it('[history] closes on Back with history, keeps photo and address, and leaves no history entry if closed by Close', async () => {
    const element = await slideshow(photos(5), { history: '' });
    const address = location.href;
    let hashes = 0;
    const onHash = (): void => void hashes++;
    window.addEventListener('hashchange', onHash);
    await openEnlarged(element);
    await press('ArrowRight');
    expect(location.href).to.equal(address);
    history.back();
    await enlargedClosed(element);
    expect(element.index).to.equal(1);
    expect(focused(element)).to.equal('enlarge');
    const length = history.length;
    await openEnlarged(element);
    button(element, 'close').click();
    await enlargedClosed(element);
    await until(
      () => !Object.keys((history.state as object | null) ?? {}).includes('event-page-elements'),
      'the history entry is still there',
    );
    window.removeEventListener('hashchange', onHash);
    expect([location.href, hashes, history.length]).to.deep.equal([address, 0, length]);
  });

  it('[history] adds no history entry without the attribute', async () => {
    const element = await slideshow(photos(3));
    const { length } = history;
    await openEnlarged(element);
    await press('Escape');
    await enlargedClosed(element);
    expect(history.length).to.equal(length);
  });

  for (const attributes of [{}, { history: '' }] as Record<string, string>[])
    it(`[key-escape] closes when a link leads to a place in the page, and leaves the focus to the browser${'history' in attributes ? ', with history' : ''}`, async () => {
      const notes = Object.assign(document.createElement('h2'), { id: 'notes', textContent: 'Notes' });
      const element = await withLink('#notes', attributes);
      const next = Object.assign(document.createElement('button'), { textContent: 'After the notes' });
      place(notes, next);
      await openEnlarged(element);
      captionBox(element).querySelector('a')!.focus();
      await press('Enter');
      await enlargedClosed(element);
      expect(location.hash).to.equal('#notes');
      await browserSettled();
      expect(location.hash, 'after the browser settled').to.equal('#notes');
      expect(element.shadowRoot!.activeElement === null, 'focus inside the slideshow').to.equal(true);
      await press('Tab');
      expect(document.activeElement === next, 'Tab continues from the link target').to.equal(true);
    });

  it('[address-change] shows the photo that a link in the caption leads to, and stays open', async () => {
    const element = await withLink('#meeting-2', { id: 'meeting' });
    const dialog = await openEnlarged(element);
    captionBox(element).querySelector('a')!.focus();
    await press('Enter');
    await until(() => element.index === 1, 'the photo did not change');
    await browserSettled();
    expect(dialog.open).to.equal(true);
    expect(dialog.contains(element.shadowRoot!.activeElement), 'focus').to.equal(true);
    await press('ArrowLeft');
    expect(element.index).to.equal(0);
  });

  it('[history] leaves no history entry of its own after a link to another photo', async () => {
    const element = await withLink('#meeting-2', { id: 'meeting', history: '' });
    const dialog = await openEnlarged(element);
    captionBox(element).querySelector('a')!.focus();
    await press('Enter');
    await until(() => element.index === 1, 'the photo did not change');
    await browserSettled();
    expect([dialog.open, location.hash]).to.deep.equal([true, '#meeting-2']);
    await press('Escape');
    await enlargedClosed(element);
    await browserSettled();
    expect(location.hash, 'after Escape').to.equal('#meeting-2');
    history.back();
    await until(() => location.hash === '', 'Back did not leave the fragment');
    // The length of a history has a limit, so the test cannot count entries.
    expect(JSON.stringify(history.state)).not.to.contain('event-page-elements');
  });

  it('[history] keeps the page’s new history entry when the slideshow is removed', async () => {
    const element = await slideshow(photos(3), { history: '' });
    await openEnlarged(element);
    element.remove();
    history.pushState({ page: 'next' }, '');
    await browserSettled();
    expect(history.state).to.deep.equal({ page: 'next' });
  });

  it('[address-change] [contained] shows the photo again that a link in the caption to the current address leads to', async () => {
    const element = await withLink('#meeting-2', { id: 'meeting' });
    await openEnlarged(element);
    captionBox(element).querySelector('a')!.focus();
    await press('Enter');
    await until(() => element.index === 1, 'the photo did not change');
    await browserSettled();
    await press('ArrowLeft');
    captionBox(element).querySelector('a')!.focus();
    await press('Enter');
    await until(() => element.index === 1, 'the photo did not change again');
  });
});
