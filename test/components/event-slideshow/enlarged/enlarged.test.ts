import { expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../../src/components/event-slideshow/event-slideshow.js';
import { axNodes, media, needs, press, swipe, viewport } from '../../../support/browser.js';
import { announced, until } from '../../../support/fixtures.js';
import { stopTime } from '../../../support/clock.js';
import {
  button,
  captionBox,
  copyResult,
  enlargedClosed,
  enlargedCodeLoaded,
  enlargedDialog,
  openEnlarged,
  photos,
  shown,
  slideshow,
  stage,
  twoFrames,
} from '../../../support/slideshow.js';

const focused = (element: EventSlideshowElement): string | undefined => element.shadowRoot!.activeElement?.id;

const address = location.href;

afterEach(() => {
  if (location.href !== address) history.replaceState(null, '', address);
});

describe('The enlarged view of <event-slideshow>', () => {
  it('[role-dialog] is a named modal dialog that focuses Close, and its reading order matches its visual order', async () => {
    const element = await slideshow(photos(3), { heading: 'Photos from the meeting' });
    const dialog = await openEnlarged(element);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(focused(element)).to.equal('close');
    const nodes = (await axNodes()).map(({ role, name }) => `${role} ${name}`);
    const inside = nodes.slice(nodes.indexOf('dialog Photos from the meeting'));
    expect(
      inside.filter((line) => /^(dialog|heading|button|group|image|StaticText (Caption|Photo))/.test(line)),
    ).to.deep.equal([
      'dialog Photos from the meeting',
      'heading Photos from the meeting',
      'StaticText Photos from the meeting',
      'button Previous image',
      'button Next image',
      'button Zoom in',
      'button Zoom out',
      'button Copy link to this photo',
      'button Close',
      'group Image 1 of 3',
      'image Speaker 1 at the desk',
      'StaticText Caption number 1',
      'StaticText Photo 1 by A. Person',
    ]);
    await expect(element).to.be.accessible();
  });

  it('[role-dialog] is opened by a button whose name contains the number of the photo', async () => {
    const element = await slideshow(photos(3));
    element.index = 2;
    await element.updateComplete;
    expect(button(element, 'enlarge').textContent.trim()).to.equal('Enlarge image 3');
  });

  it('[enlarge-own] has no button that opens it with no-enlarge', async () => {
    const element = await slideshow(photos(3), { 'no-enlarge': '' });
    expect(button(element, 'enlarge') === null).to.equal(true);
  });

  it('[key-escape] [focus-back] closes with one Escape, keeps the photo, and returns the focus to Enlarge', async () => {
    const element = await slideshow(photos(5));
    const keysInPage: string[] = [];
    const onKey = (event: KeyboardEvent): void => void keysInPage.push(event.key);
    document.body.addEventListener('keydown', onKey);
    await openEnlarged(element);
    await press('ArrowRight', 'ArrowRight', 'Escape');
    await enlargedClosed(element);
    document.body.removeEventListener('keydown', onKey);
    expect(element.index).to.equal(2);
    expect(shown(element)).to.deep.equal(['Caption number 3']);
    expect(focused(element)).to.equal('enlarge');
    expect(keysInPage, 'keys that reached the page').to.deep.equal([]);
  });

  it('[key-escape] closes, and the page’s dialog around it stays open', async () => {
    const element = await slideshow(photos(3));
    const outer = document.createElement('dialog');
    element.before(outer);
    outer.append(element);
    outer.showModal();
    // Opens by a real key press. Without one, Chromium would close both dialogs at once.
    button(element, 'enlarge').focus();
    await press('Enter');
    await until(() => enlargedDialog(element)?.open, 'the enlarged view did not open');
    await press('Escape');
    await enlargedClosed(element);
    expect(outer.open).to.equal(true);
    outer.close();
    outer.replaceWith(element);
  });

  it('[key-arrows] [key-edges] [key-others] turns with its own buttons and with Left, Right, Home and End, but not with key combinations', async () => {
    const element = await slideshow(photos(5));
    await openEnlarged(element);
    button(element, 'enlarged-next').click();
    expect(element.index).to.equal(1);
    await press('End');
    expect(element.index).to.equal(4);
    await press('ArrowLeft');
    expect(element.index).to.equal(3);
    await press('Home');
    expect(element.index).to.equal(0);
    await press('Control+End', 'n', '3');
    expect(element.index).to.equal(0);
    expect(focused(element)).to.equal('close');
  });

  it('[key-arrows] turns with arrow keys from a link in a caption that does not scroll', async () => {
    const items = photos(2).map((photo) => ({
      ...photo,
      captionContent: [{ tag: 'a', href: '/note', content: ['Note'] }],
    }));
    const element = await slideshow(items);
    const dialog = await openEnlarged(element);
    captionBox(element).querySelector('a')!.focus();
    await press('ArrowRight');
    expect(element.index).to.equal(1);
    expect(element.shadowRoot!.activeElement?.closest('dialog') === dialog, 'focus is in the view').to.equal(true);
  });

  it('[say-in-dialog] [say-once] announces each change once inside the dialog and leaves the page’s live region empty', async () => {
    const element = await slideshow(photos(5));
    const dialog = await openEnlarged(element);
    expect(document.querySelectorAll('body > [aria-live]')).to.have.length(1);
    expect(dialog.querySelectorAll('[aria-live]')).to.have.length(1);
    expect(document.querySelector('body > [aria-live]')!.textContent).to.equal('');
    const announcements = announced(dialog);
    await until(() => announcements.length, 'the opening was not announced');
    const { tick } = stopTime();
    await press('ArrowRight');
    await tick(60_000);
    expect(announcements).to.deep.equal([
      'Photos of the meeting. Image 1 of 5',
      'Image 2 of 5. Speaker 2 at the desk. Caption number 2',
    ]);
    expect(document.querySelector('body > [aria-live]')!.textContent).to.equal('');
  });

  it('[caption-seen] [target] shows the picture and a scrollable caption of 600 characters at 320 by 256 px', async () => {
    await viewport(320, 256);
    const items = photos(2);
    items[0]!.caption = 'A caption that does not end. '.repeat(21);
    const element = await slideshow(items);
    const dialog = await openEnlarged(element);
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    const words = captionBox(element);
    await until(() => words.hasAttribute('tabindex'), 'the caption is no tab stop');
    expect(words.scrollHeight > words.clientHeight).to.equal(true);
    // A scrollable box must scroll by keyboard.
    expect(words.tabIndex).to.equal(0);
    expect(dialog.querySelector('img')!.getBoundingClientRect().height).to.be.at.least(80);
    for (const control of dialog.querySelectorAll('button')) {
      control.scrollIntoView();
      const { left, right, width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      expect(left >= 0 && right <= 320, control.id).to.equal(true);
    }
  });

  it('shows the credit of the set for a photo without its own', async () => {
    const items = photos(2).map((photo) => ({ ...photo, creditText: '' }));
    const dialog = await openEnlarged(await slideshow(items, { credit: 'Photos by B. Person' }));
    expect(dialog.textContent).to.contain('Photos by B. Person');
  });

  it('[role-dialog] does not request fullscreen', async () => {
    const element = await slideshow(photos(3));
    const original = Object.getOwnPropertyDescriptor(Element.prototype, 'requestFullscreen');
    let requests = 0;
    Element.prototype.requestFullscreen = () => Promise.resolve(void requests++);
    try {
      await openEnlarged(element);
      await press('ArrowRight');
    } finally {
      // An engine without the method has nothing to restore.
      if (original) Object.defineProperty(Element.prototype, 'requestFullscreen', original);
      else delete (Element.prototype as { requestFullscreen?: unknown }).requestFullscreen;
    }
    expect(requests).to.equal(0);
  });

  it('[enlarge-own] does not open if the page cancels before-enlarge', async () => {
    const element = await slideshow(photos(3));
    element.index = 1;
    const events: unknown[] = [];
    element.addEventListener('before-enlarge', (event) => {
      event.preventDefault();
      events.push([event.index, event.photo.caption]);
    });
    button(element, 'enlarge').click();
    await enlargedCodeLoaded();
    expect(enlargedDialog(element) === null).to.equal(true);
    expect(events).to.deep.equal([[1, 'Caption number 2']]);
  });

  it('[enlarge-link] copies the link to the photo, or selects the link in a field if copying fails', async () => {
    const element = await slideshow(photos(3), { id: 'meeting' });
    const dialog = await openEnlarged(element);
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    try {
      const announcements = announced(dialog);
      button(element, 'copy-link').click();
      await until(() => announcements.includes('Link copied'), '"Link copied" was not announced');
      expect(new URL(copied[0]!).hash).to.equal('#meeting-1');
      expect(copyResult(element).textContent).to.equal('Link copied');
      clipboard.writeText = () => Promise.reject(new Error('no'));
      button(element, 'copy-link').click();
      await until(() => dialog.querySelector('input'), 'the field did not appear');
      const field = dialog.querySelector('input')!;
      await until(() => element.shadowRoot!.activeElement === field, 'the field has no focus');
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(copied[0]);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('[enlarge-link] shows no result of copying that arrives when another photo is shown', async () => {
    const element = await slideshow(photos(3), { id: 'meeting' });
    const dialog = await openEnlarged(element);
    let fail: () => void = () => undefined;
    const writeText = () => new Promise((_, reject) => (fail = () => reject(new Error('no'))));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      const announcements = announced(dialog);
      button(element, 'copy-link').click();
      element.next();
      await twoFrames();
      fail();
      await twoFrames();
      expect(dialog.querySelector('input') === null).to.equal(true);
      expect(announcements.filter((text) => text.includes('Copy'))).to.deep.equal([]);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  for (const [route, expected] of [
    ['#/events/5', '#/events/5#meeting-1'],
    ['#!/events/5', '#!/events/5#meeting-1'],
    ['#/events/5#meeting-3', '#/events/5#meeting-1'],
    ['#notes', '#meeting-1'],
  ] as const)
    it(`[enlarge-link] copies the link ${expected} to the photo from an address with ${route}`, async () => {
      history.replaceState(null, '', route);
      const element = await slideshow(photos(3), { id: 'meeting' });
      await openEnlarged(element);
      const copied: string[] = [];
      const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      button(element, 'copy-link').click();
      await until(() => copied.length, 'nothing was copied');
      delete (navigator as { clipboard?: unknown }).clipboard;
      expect(copied).to.deep.equal([address + expected]);
    });

  it('[enlarge-link] offers no link to the photo of a page without a web address', async () => {
    const canonical = Object.assign(document.createElement('link'), {
      rel: 'canonical',
      href: 'file:///C:/event.html',
    });
    document.head.append(canonical);
    const element = await slideshow(photos(3), { id: 'meeting' });
    await openEnlarged(element);
    canonical.remove();
    expect(button(element, 'copy-link') === null).to.equal(true);
  });

  it('[enlarge-link] opens for a photo id that ends within a surrogate pair', async () => {
    const [photo, other] = photos(2);
    const dialog = await openEnlarged(await slideshow([{ ...photo, id: 'table \ud83d' }, other]));
    expect(dialog.open).to.equal(true);
  });

  it('[key-others] ignores a held key, so the view does not open and close repeatedly', async () => {
    const element = await slideshow(photos(2));
    const dialog = await openEnlarged(element);
    const close = dialog.querySelector('#close')!;
    const isCancelled = (target: Element, repeat: boolean): boolean =>
      !target.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, composed: true, cancelable: true }),
      );
    expect(isCancelled(close, true), 'held from Enlarge').to.equal(true);
    expect(isCancelled(close, false), 'pressed on Close').to.equal(false);
    (close as HTMLElement).click();
    await enlargedClosed(element);
    const enlarge = button(element, 'enlarge');
    expect(isCancelled(enlarge, true), 'still held').to.equal(true);
    enlarge.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true, composed: true }));
    expect(isCancelled(enlarge, true), 'held again').to.equal(false);
  });

  it('closes when the photos or the slideshow are removed', async () => {
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    element.items = [];
    await element.updateComplete;
    await enlargedClosed(element);
    element.items = photos(3);
    await element.updateComplete;
    await openEnlarged(element);
    element.remove();
    await enlargedClosed(element);
  });

  it('has no turn buttons and no counter for one photo', async () => {
    const element = await slideshow(photos(1));
    const dialog = await openEnlarged(element);
    expect(button(element, 'enlarged-next') === null).to.equal(true);
    expect(dialog.querySelector('[part="enlarged-counter"]') === null).to.equal(true);
    await press('ArrowRight', 'End');
    expect(element.index).to.equal(0);
  });

  it('[print] is hidden in print and stays open', async () => {
    const element = await slideshow(photos(3));
    const dialog = await openEnlarged(element);
    await media({ type: 'print' });
    expect(getComputedStyle(dialog).display).to.equal('none');
    await media({});
    await until(() => !matchMedia('print').matches, 'print media is still on');
    await twoFrames();
    expect(dialog.open, 'after print').to.equal(true);
  });

  it('[swipe] turns with a swipe on the picture and on the caption', async () => {
    await needs('touch');
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    await swipe(stage(element), { dx: -200 });
    await until(() => element.index === 1, 'a swipe on the picture did not turn');
    await swipe(captionBox(element), { dx: 200 });
    await until(() => element.index === 0, 'a swipe on the caption did not turn');
  });

  it('[role-dialog] closes, or does not open, if it would not be visible', async () => {
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    element.style.display = 'none';
    await enlargedClosed(element);
    button(element, 'enlarge').click();
    await enlargedCodeLoaded();
    expect(enlargedDialog(element) === null, 'not opened while not visible').to.equal(true);
    element.style.removeProperty('display');
    const outer = document.createElement('dialog');
    element.before(outer);
    outer.append(element);
    outer.showModal();
    await openEnlarged(element);
    outer.close();
    await enlargedClosed(element);
    outer.replaceWith(element);
  });

  it('[role-dialog] does not open if the photos were removed while its code loaded', async () => {
    const element = await slideshow(photos(3));
    button(element, 'enlarge').click();
    element.items = [];
    await enlargedCodeLoaded();
    expect(enlargedDialog(element) === null).to.equal(true);
  });

  it('[focus-stays] keeps the focus on a caption that fits after the window grows', async () => {
    await viewport(320, 256);
    const items = photos(2);
    items[0]!.caption = 'A caption that does not end. '.repeat(21);
    const element = await slideshow(items);
    await openEnlarged(element);
    const words = captionBox(element);
    await until(() => words.tabIndex === 0, 'the caption is no tab stop');
    words.focus();
    await viewport(1200, 900);
    await until(() => words.tabIndex === -1, 'the caption is still a tab stop');
    await twoFrames();
    expect(element.shadowRoot!.activeElement === words, 'focus').to.equal(true);
  });

  it('[focus-back] focuses the photo if Enlarge was removed', async () => {
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    element.noEnlarge = true;
    await element.updateComplete;
    await press('Escape');
    await enlargedClosed(element);
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Image 1 of 3');
  });
});
