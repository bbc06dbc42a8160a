import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { axNodes, media, needs, press, swipe, testData, viewport } from '../../support/browser.js';
import { announced, place, until } from '../../support/fixtures.js';
import { stopTime } from '../../support/clock.js';
import {
  button,
  captionBox,
  copyResult,
  enlargedClosed,
  enlargedCodeLoaded,
  enlargedDialog,
  isZoomed,
  openEnlarged,
  photos,
  shown,
  slideshow,
  stage,
  stageStates,
  twoFrames,
} from '../../support/slideshow.js';

/**
 * Waits until the browser has finished its own navigation: back in the history, or to a fragment. The browser navigates
 * in a later task, and fires no event if there is nothing to do. So the test can only wait in real time.
 */
const browserSettled = (): Promise<void> => aTimeout(300);

/** Waits until a picture has loaded or failed, and its event has been handled. */
async function pictureSettled(picture: HTMLImageElement): Promise<void> {
  await until(() => picture.complete, 'the picture has neither loaded nor failed');
  await nextFrame();
}

const focused = (element: EventSlideshowElement): string | undefined => element.shadowRoot!.activeElement?.id;

/** Opens the enlarged view, waits for the picture, and zooms in. */
async function zoomed(element: EventSlideshowElement): Promise<HTMLElement> {
  const dialog = await openEnlarged(element);
  await until(() => dialog.querySelector('img')!.naturalWidth, 'the picture did not load');
  button(element, 'zoom-in').click();
  expect(isZoomed(stage(element))).to.equal(true);
  return stage(element);
}

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

  it('[enlarge-largest] fetches the largest picture available', async () => {
    const [first, second] = photos(2);
    const large = testData('picture', { n: 'large', w: 900, h: 600 });
    const items = [{ ...first, width: 300, srcset: `${first!.contentUrl} 300w, ${large} 900w` }, second];
    const dialog = await openEnlarged(await slideshow(items));
    expect(dialog.querySelector('img')!.src).to.equal(large);
  });

  it('[zoom] [role-zoomed] [key-zoomed] zooms in and out with two buttons, and makes a zoomed picture a named tab stop that arrow keys scroll', async () => {
    await viewport(600, 500);
    const items = photos(3);
    // A bitmap, because in WebKit the natural size of an SVG picture changes with its rendered size.
    items[0]!.contentUrl = '/demo/photos/council-table-1600.webp';
    const element = await slideshow(items);
    const dialog = await openEnlarged(element);
    const img = dialog.querySelector('img')!;
    await until(() => img.naturalWidth, 'the picture did not load');
    const announcements = announced(dialog);
    const box = stage(element);
    const fittedWidth = img.clientWidth;
    expect(box.hasAttribute('tabindex'), 'no tab stop while it fits').to.equal(false);
    expect(button(element, 'zoom-out').getAttribute('aria-disabled')).to.equal('true');
    button(element, 'zoom-in').click();
    expect(img.clientWidth).to.be.greaterThan(fittedWidth);
    for (let i = 0; i < 8 && Math.abs(img.clientWidth - 1600) > 1; i++) button(element, 'zoom-in').click();
    expect(img.clientWidth).to.be.closeTo(1600, 1);
    await until(() => announcements.includes('Actual size'), 'the actual size was not announced');
    expect([box.tabIndex, box.getAttribute('role'), box.getAttribute('aria-label')]).to.deep.equal([
      0,
      'group',
      'Speaker 1 at the desk',
    ]);
    box.focus();
    const before = box.scrollLeft;
    await press('ArrowRight', 'ArrowRight', 'End');
    await until(() => box.scrollLeft > before, 'the picture did not scroll');
    expect(element.index).to.equal(0);
    for (let i = 0; i < 10; i++) button(element, 'zoom-out').click();
    await until(() => announcements.includes('Fit to window'), '"Fit to window" was not announced');
    expect(box.hasAttribute('tabindex')).to.equal(false);
    expect(stage(element).querySelector('img')!.getAttribute('style')).to.be.oneOf([null, '']);
  });

  it('[zoom] fits the next photo into the view after a zoom', async () => {
    const element = await slideshow(photos(3));
    const dialog = await openEnlarged(element);
    await until(() => dialog.querySelector('img')!.naturalWidth, 'the picture did not load');
    button(element, 'zoom-in').click();
    await press('ArrowRight');
    expect(isZoomed(stage(element))).to.equal(false);
    expect(button(element, 'zoom-out').getAttribute('aria-disabled')).to.equal('true');
  });

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

  it('[failure] [focus-stays] shows a failure message for a missing picture, with a retry button that keeps the focus', async () => {
    const items = photos(3);
    items[0]!.contentUrl = testData('echo', { type: 'image/webp', body: 'no picture' });
    const element = await slideshow(items);
    const dialog = await openEnlarged(element);
    const again = (): HTMLButtonElement => dialog.querySelector<HTMLButtonElement>('[part="failure"] button')!;
    await until(again, 'no failure is shown');
    expect(dialog.querySelector('[part="failure"]')!.textContent).to.contain('Speaker 1 at the desk');
    const announcements = announced(dialog);
    again().focus();
    await press('Enter');
    await until(() => announcements.includes('Photo could not be loaded'), 'the second failure was not announced');
    expect(element.shadowRoot!.activeElement === again(), 'focus').to.equal(true);
    await press('ArrowRight');
    expect(element.index, 'after an arrow key on the button').to.equal(1);
    expect(focused(element), 'after the retry button was removed').to.equal('close');
    await until(() => dialog.querySelector('img')!.naturalWidth, 'the picture did not load');
    expect(dialog.querySelector('[part="failure"]') === null).to.equal(true);
  });

  it('[failure] shows a picture that loads on retry and keeps the focus inside', async () => {
    const items = photos(2);
    const workingUrl = items[0]!.contentUrl;
    items[0]!.contentUrl = testData('echo', { type: 'image/webp', body: 'no picture' });
    const element = await slideshow(items);
    const dialog = await openEnlarged(element);
    await until(() => dialog.querySelector('[part="failure"]'), 'no failure is shown');
    const again = dialog.querySelector<HTMLButtonElement>('[part="failure"] button')!;
    again.focus();
    again.click();
    // Simulates a server that has the picture again.
    dialog.querySelector('img')!.src = workingUrl;
    await until(() => !dialog.querySelector('[part="failure"]'), 'the failure is still shown');
    expect(dialog.querySelector('img')!.checkVisibility()).to.equal(true);
    expect(focused(element)).to.equal('close');
  });

  it('[failure] [enlarge-largest] shows the preview if the large file is missing', async () => {
    const [photo, other] = photos(2);
    const missingUrl = testData('echo', { type: 'image/webp', body: 'no picture', n: performance.now() });
    const dialog = await openEnlarged(await slideshow([{ ...photo, enlargedUrl: missingUrl }, other]));
    const picture = (): HTMLImageElement => dialog.querySelector('img')!;
    await until(() => picture().src === photo!.contentUrl && picture().naturalWidth, 'the preview did not load');
    expect(dialog.querySelector('[part="failure"]') === null).to.equal(true);
    expect(picture().checkVisibility()).to.equal(true);
  });

  it('[enlarge-link] opens for a photo id that ends within a surrogate pair', async () => {
    const [photo, other] = photos(2);
    const dialog = await openEnlarged(await slideshow([{ ...photo, id: 'table \ud83d' }, other]));
    expect(dialog.open).to.equal(true);
  });

  it('[failure] shows no failure when the picture of an earlier photo fails', async () => {
    const items = photos(3);
    const slowUrl = (body: string, n: number): string =>
      testData('slow', { type: 'image/webp', body, ms: 500, n: performance.now() + n });
    items[0]!.contentUrl = slowUrl('no picture', 0);
    const dialog = await openEnlarged(await slideshow(items));
    const earlierPicture = dialog.querySelector('img')!;
    await press('ArrowRight');
    await pictureSettled(earlierPicture);
    expect(dialog.querySelector('[part="failure"]') === null, 'no failure of another photo').to.equal(true);
    expect(dialog.querySelector('img')!.checkVisibility()).to.equal(true);
  });

  it('[failure] causes no error if a picture fails after the view closes, and requests it again when the view opens', async () => {
    const items = photos(2);
    items[0]!.contentUrl = testData('slow', { type: 'image/webp', body: 'no', ms: 400, n: performance.now() });
    const element = await slideshow(items);
    const errors: string[] = [];
    const onError = ({ message }: ErrorEvent): void => void errors.push(message);
    window.addEventListener('error', onError);
    const picture = (await openEnlarged(element)).querySelector('img')!;
    await press('Escape');
    await enlargedClosed(element);
    await pictureSettled(picture);
    window.removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
    const dialog = await openEnlarged(element);
    await until(() => dialog.querySelector('[part="failure"]'), 'no failure is shown');
  });

  it('[zoom] enables Zoom in only after the picture has loaded', async () => {
    const items = photos(2);
    items[0]!.contentUrl += '&ms=400';
    const dialog = await openEnlarged(await slideshow(items));
    const ariaDisabled = (): string | null => dialog.querySelector('#zoom-in')!.getAttribute('aria-disabled');
    if (!dialog.querySelector('img')!.naturalWidth) expect(ariaDisabled()).to.equal('true');
    await until(() => ariaDisabled() === 'false', 'Zoom in was not enabled');
    expect(dialog.querySelector('img')!.naturalWidth).to.be.above(0);
  });

  it('[zoom] treats two photos with the same file and caption as different photos', async () => {
    const [photo] = photos(1);
    const element = await slideshow([photo, { ...photo }]);
    const box = await zoomed(element);
    button(element, 'enlarged-next').click();
    await until(() => !isZoomed(stage(element)), 'still zoomed');
    expect(box.isConnected).to.equal(false);
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

  it('[zoom] fits the picture into the view when opened again', async () => {
    const element = await slideshow(photos(3));
    const box = await zoomed(element);
    await press('Escape');
    await enlargedClosed(element);
    await openEnlarged(element);
    expect(stageStates(stage(element))).to.deep.equal([]);
    expect(box.querySelector('img')!.clientWidth).to.be.at.most(box.clientWidth);
  });

  it('[zoom] [focus-stays] ends the zoom when the window becomes large enough for the picture, and not before', async () => {
    await viewport(600, 500);
    const items = photos(3);
    items[0]!.contentUrl = '/demo/photos/council-table-1600.webp';
    const element = await slideshow(items);
    const box = await zoomed(element);
    const img = box.querySelector('img')!;
    box.focus();
    const { clientWidth } = img;
    await viewport(640, 520);
    await until(() => window.innerWidth === 640, 'the window did not grow');
    await twoFrames();
    expect(img.clientWidth).to.equal(clientWidth);
    expect(element.shadowRoot!.activeElement === box, 'focus').to.equal(true);
    await viewport(1300, 900);
    await until(() => !isZoomed(box), 'still zoomed');
    expect(img.clientWidth).to.be.greaterThan(clientWidth);
    expect(button(element, 'zoom-out').getAttribute('aria-disabled')).to.equal('true');
    expect(focused(element), 'after it stopped being a tab stop').to.equal('close');
  });

  it('[zoom] [focus-stays] keeps zoom and focus when the credit changes, but not when the photos change', async () => {
    const element = await slideshow(photos(3));
    const box = await zoomed(element);
    box.focus();
    element.credit = 'Photos by B. Person';
    await element.updateComplete;
    expect(stage(element) === box, 'the same box').to.equal(true);
    expect(isZoomed(box)).to.equal(true);
    expect(element.shadowRoot!.activeElement === box, 'focus').to.equal(true);
    // Another photo at the same index is another picture.
    element.items = photos(3);
    await element.updateComplete;
    expect(stageStates(stage(element))).to.deep.equal([]);
    expect(focused(element)).to.equal('close');
  });

  it('[enlarge-largest] shows the new largest candidate when the data changes the srcset of the shown photo', async () => {
    const [photo] = photos(1);
    const candidate = (n: string): string => testData('picture', { n, w: 900, h: 600 });
    const element = await slideshow([{ ...photo!, width: 300, srcset: `${candidate('old')} 900w` }]);
    await openEnlarged(element);
    element.items = [{ ...photo!, width: 300, srcset: `${candidate('new')} 900w` }];
    await element.updateComplete;
    expect(stage(element).querySelector('img')!.getAttribute('src')).to.include('n=new');
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

  it('[key-escape] [key-others] stops keydown and keyup events from reaching the page', async () => {
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    const eventsInPage: string[] = [];
    const onKey = ({ type, key }: KeyboardEvent): void => void eventsInPage.push(`${type} ${key}`);
    for (const type of ['keydown', 'keyup'] as const) document.body.addEventListener(type, onKey);
    await press('ArrowRight', 'n', 'Escape');
    await enlargedClosed(element);
    await aTimeout(50);
    for (const type of ['keydown', 'keyup'] as const) document.body.removeEventListener(type, onKey);
    expect(eventsInPage).to.deep.equal([]);
  });
});
