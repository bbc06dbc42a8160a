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
 * Waits for the browser, which goes back in its history, and follows a link within the page, in a task of its own choice.
 * No event tells that it does neither, and a stopped clock has no power over it.
 */
const browserSettled = (): Promise<void> => aTimeout(300);

/** Waits until a picture has been fetched, or not, and its element has been told. */
async function fetched(picture: HTMLImageElement): Promise<void> {
  await until(() => picture.complete, 'the picture is still on its way');
  await nextFrame();
}

const focused = (element: EventSlideshowElement): string | undefined => element.shadowRoot!.activeElement?.id;

/** Opened, with its picture there and larger than it fits. */
async function zoomed(element: EventSlideshowElement): Promise<HTMLElement> {
  const dialog = await openEnlarged(element);
  await until(() => dialog.querySelector('img')!.naturalWidth, 'no picture');
  button(element, 'zoom-in').click();
  expect(isZoomed(stage(element))).to.equal(true);
  return stage(element);
}

/** Two figures of the author's; the caption of the first has a link. */
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

describe('<event-slideshow> enlarged', () => {
  it('[role-dialog] is a named modal dialog, with focus on Close and its content in the order that is seen', async () => {
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

  it('[role-dialog] is opened by a button of its own, whose name has the number', async () => {
    const element = await slideshow(photos(3));
    element.index = 2;
    await element.updateComplete;
    expect(button(element, 'enlarge').textContent.trim()).to.equal('Enlarge image 3');
  });

  it('[enlarge-own] can be left out', async () => {
    const element = await slideshow(photos(3), { 'no-enlarge': '' });
    expect(button(element, 'enlarge')).to.equal(null);
  });

  it('[key-escape] [focus-back] closes with one Escape; the slideshow shows the same photo, and the button has the focus', async () => {
    const element = await slideshow(photos(5));
    const escapes: string[] = [];
    const onKey = (event: KeyboardEvent): void => void escapes.push(event.key);
    document.body.addEventListener('keydown', onKey);
    await openEnlarged(element);
    await press('ArrowRight', 'ArrowRight', 'Escape');
    await enlargedClosed(element);
    document.body.removeEventListener('keydown', onKey);
    expect(element.index).to.equal(2);
    expect(shown(element)).to.deep.equal(['Caption number 3']);
    expect(focused(element)).to.equal('enlarge');
    expect(escapes, 'keys heard around the dialog').to.deep.equal([]);
  });

  it('[key-escape] inside a dialog of the page closes alone', async () => {
    const element = await slideshow(photos(3));
    const outer = document.createElement('dialog');
    element.before(outer);
    outer.append(element);
    outer.showModal();
    // By a person: what scripts open without one between them, Chromium closes together.
    button(element, 'enlarge').focus();
    await press('Enter');
    await until(() => enlargedDialog(element)?.open, 'did not open');
    await press('Escape');
    await enlargedClosed(element);
    expect(outer.open).to.equal(true);
    outer.close();
    outer.replaceWith(element);
  });

  it('[key-arrows] [key-edges] [key-others] turns by its own buttons and by Left, Right, Home and End, and not with a chord', async () => {
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

  it('[key-arrows] arrows turn also from a link in a caption that does not scroll', async () => {
    const items = photos(2).map((photo) => ({
      ...photo,
      captionContent: [{ tag: 'a', href: '/note', content: ['Note'] }],
    }));
    const element = await slideshow(items);
    const dialog = await openEnlarged(element);
    captionBox(element).querySelector('a')!.focus();
    await press('ArrowRight');
    expect(element.index).to.equal(1);
    expect(element.shadowRoot!.activeElement?.closest('dialog') === dialog, 'focus stays in the view').to.equal(true);
  });

  it('[say-in-dialog] [say-once] says each change once, inside the dialog and nowhere else, and the page’s announcer is empty', async () => {
    const element = await slideshow(photos(5));
    const dialog = await openEnlarged(element);
    expect(document.querySelectorAll('body > [aria-live]')).to.have.length(1);
    expect(dialog.querySelectorAll('[aria-live]')).to.have.length(1);
    expect(document.querySelector('body > [aria-live]')!.textContent).to.equal('');
    const said = announced(dialog);
    await until(() => said.length, 'the opening was not said');
    const { tick } = stopTime();
    await press('ArrowRight');
    await tick(60_000);
    expect(said).to.deep.equal([
      'Photos of the meeting. Image 1 of 5',
      'Image 2 of 5. Speaker 2 at the desk. Caption number 2',
    ]);
    expect(document.querySelector('body > [aria-live]')!.textContent).to.equal('');
  });

  it('[caption-seen] [target] keeps a caption of 600 characters in reach, and a picture above it, at 320 by 256', async () => {
    await viewport(320, 256);
    const items = photos(2);
    items[0]!.caption = 'A caption that does not end. '.repeat(21);
    const element = await slideshow(items);
    const dialog = await openEnlarged(element);
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    const words = captionBox(element);
    await until(() => words.hasAttribute('tabindex'), 'the caption is no stop');
    expect(words.scrollHeight > words.clientHeight).to.equal(true);
    // Whatever scrolls can be scrolled by key.
    expect(words.tabIndex).to.equal(0);
    expect(dialog.querySelector('img')!.getBoundingClientRect().height).to.be.at.least(80);
    for (const control of dialog.querySelectorAll('button')) {
      control.scrollIntoView();
      const { left, right, width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      expect(left >= 0 && right <= 320, control.id).to.equal(true);
    }
  });

  it('shows the credit of the set where the photo has none', async () => {
    const items = photos(2).map((photo) => ({ ...photo, creditText: '' }));
    const dialog = await openEnlarged(await slideshow(items, { credit: 'Photos by B. Person' }));
    expect(dialog.textContent).to.contain('Photos by B. Person');
  });

  it('[enlarge-largest] fetches the largest picture there is', async () => {
    const [first, second] = photos(2);
    const large = testData('picture', { n: 'large', w: 900, h: 600 });
    const items = [{ ...first, width: 300, srcset: `${first!.contentUrl} 300w, ${large} 900w` }, second];
    const dialog = await openEnlarged(await slideshow(items));
    expect(dialog.querySelector('img')!.src).to.equal(large);
  });

  it('[zoom] [role-zoomed] [key-zoomed] zooms by two buttons to the actual size and beyond it, and back; the picture is then a named stop in which arrows scroll', async () => {
    await viewport(600, 500);
    const items = photos(3);
    // A bitmap: in WebKit the natural size of a drawing follows the size in which it is shown.
    items[0]!.contentUrl = '/demo/photos/council-table-1600.webp';
    const element = await slideshow(items);
    const dialog = await openEnlarged(element);
    const img = dialog.querySelector('img')!;
    await until(() => img.naturalWidth, 'no picture');
    const said = announced(dialog);
    const box = stage(element);
    const fitting = img.clientWidth;
    expect(box.hasAttribute('tabindex'), 'no stop while it fits').to.equal(false);
    expect(button(element, 'zoom-out').getAttribute('aria-disabled')).to.equal('true');
    button(element, 'zoom-in').click();
    expect(img.clientWidth).to.be.greaterThan(fitting);
    for (let i = 0; i < 8 && Math.abs(img.clientWidth - 1600) > 1; i++) button(element, 'zoom-in').click();
    expect(img.clientWidth).to.be.closeTo(1600, 1);
    await until(() => said.includes('Actual size'), 'the actual size was not said');
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
    await until(() => said.includes('Fit to window'), 'not said');
    expect(box.hasAttribute('tabindex')).to.equal(false);
    expect(stage(element).querySelector('img')!.getAttribute('style')).to.be.oneOf([null, '']);
  });

  it('[zoom] another photo is seen whole again', async () => {
    const element = await slideshow(photos(3));
    const dialog = await openEnlarged(element);
    await until(() => dialog.querySelector('img')!.naturalWidth, 'no picture');
    button(element, 'zoom-in').click();
    await press('ArrowRight');
    expect(isZoomed(stage(element))).to.equal(false);
    expect(button(element, 'zoom-out').getAttribute('aria-disabled')).to.equal('true');
  });

  it('[history] with history, Back closes it and changes no photo, address or scroll; closing it otherwise leaves no entry', async () => {
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
      'still there',
    );
    window.removeEventListener('hashchange', onHash);
    expect([location.href, hashes, history.length]).to.deep.equal([address, 0, length]);
  });

  it('[history] without history it adds no entry', async () => {
    const element = await slideshow(photos(3));
    const { length } = history;
    await openEnlarged(element);
    await press('Escape');
    await enlargedClosed(element);
    expect(history.length).to.equal(length);
  });

  it('[role-dialog] asks for no browser fullscreen', async () => {
    const element = await slideshow(photos(3));
    const original = Object.getOwnPropertyDescriptor(Element.prototype, 'requestFullscreen');
    let asked = 0;
    Element.prototype.requestFullscreen = () => Promise.resolve(void asked++);
    try {
      await openEnlarged(element);
      await press('ArrowRight');
    } finally {
      // An engine without it has nothing to put back.
      if (original) Object.defineProperty(Element.prototype, 'requestFullscreen', original);
      else delete (Element.prototype as { requestFullscreen?: unknown }).requestFullscreen;
    }
    expect(asked).to.equal(0);
  });

  it('[enlarge-own] a page may show its own viewer', async () => {
    const element = await slideshow(photos(3));
    element.index = 1;
    const asked: unknown[] = [];
    element.addEventListener('before-enlarge', (event) => {
      event.preventDefault();
      asked.push([event.index, event.photo.caption]);
    });
    button(element, 'enlarge').click();
    await enlargedCodeLoaded();
    expect(enlargedDialog(element)).to.equal(null);
    expect(asked).to.deep.equal([[1, 'Caption number 2']]);
  });

  it('[enlarge-link] copies the link to the photo; where that fails the link is selected in a field', async () => {
    const element = await slideshow(photos(3), { id: 'meeting' });
    const dialog = await openEnlarged(element);
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    try {
      const said = announced(dialog);
      button(element, 'copy-link').click();
      await until(() => said.includes('Link copied'), 'not said');
      expect(new URL(copied[0]!).hash).to.equal('#meeting-1');
      expect(copyResult(element).textContent).to.equal('Link copied');
      clipboard.writeText = () => Promise.reject(new Error('no'));
      button(element, 'copy-link').click();
      await until(() => dialog.querySelector('input'), 'no field');
      const field = dialog.querySelector('input')!;
      await until(() => element.shadowRoot!.activeElement === field, 'no focus');
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(copied[0]);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('[failure] [focus-stays] a photo that does not arrive says so, and can be asked for again by a button that keeps the focus', async () => {
    const items = photos(3);
    items[0]!.contentUrl = testData('echo', { type: 'image/webp', body: 'no picture' });
    const element = await slideshow(items);
    const dialog = await openEnlarged(element);
    const again = (): HTMLButtonElement => dialog.querySelector<HTMLButtonElement>('[part="failure"] button')!;
    await until(again, 'no word');
    expect(dialog.querySelector('[part="failure"]')!.textContent).to.contain('Speaker 1 at the desk');
    const said = announced(dialog);
    again().focus();
    await press('Enter');
    await until(() => said.includes('Photo could not be loaded'), 'not told again');
    expect(element.shadowRoot!.activeElement === again(), 'focus').to.equal(true);
    await press('ArrowRight');
    expect(element.index, 'by an arrow on it').to.equal(1);
    expect(focused(element), 'what had the focus is gone').to.equal('close');
    await until(() => dialog.querySelector('img')!.naturalWidth, 'no picture');
    expect(dialog.querySelector('[part="failure"]')).to.equal(null);
  });

  it('[failure] a photo that arrives when it is asked for again is shown, and the focus stays inside', async () => {
    const items = photos(2);
    const there = items[0]!.contentUrl;
    items[0]!.contentUrl = testData('echo', { type: 'image/webp', body: 'no picture' });
    const element = await slideshow(items);
    const dialog = await openEnlarged(element);
    await until(() => dialog.querySelector('[part="failure"]'), 'no word');
    const again = dialog.querySelector<HTMLButtonElement>('[part="failure"] button')!;
    again.focus();
    again.click();
    // The server has come to itself.
    dialog.querySelector('img')!.src = there;
    await until(() => !dialog.querySelector('[part="failure"]'), 'still not there');
    expect(dialog.querySelector('img')!.checkVisibility()).to.equal(true);
    expect(focused(element)).to.equal('close');
  });

  it('[failure] [enlarge-largest] a file that is gone leaves its preview', async () => {
    const [photo, other] = photos(2);
    const gone = testData('echo', { type: 'image/webp', body: 'no picture', n: performance.now() });
    const dialog = await openEnlarged(await slideshow([{ ...photo, enlargedUrl: gone }, other]));
    const picture = (): HTMLImageElement => dialog.querySelector('img')!;
    await until(() => picture().src === photo!.contentUrl && picture().naturalWidth, 'no preview');
    expect(dialog.querySelector('[part="failure"]')).to.equal(null);
    expect(picture().checkVisibility()).to.equal(true);
  });

  it('[enlarge-link] opens also where the photo’s id is cut within a character', async () => {
    const [photo, other] = photos(2);
    const dialog = await openEnlarged(await slideshow([{ ...photo, id: 'table \ud83d' }, other]));
    expect(dialog.open).to.equal(true);
  });

  it('[failure] what becomes of a picture that was left says nothing of the one that is shown', async () => {
    const items = photos(3);
    const late = (body: string, n: number): string =>
      testData('slow', { type: 'image/webp', body, ms: 500, n: performance.now() + n });
    items[0]!.contentUrl = late('no picture', 0);
    const dialog = await openEnlarged(await slideshow(items));
    const left = dialog.querySelector('img')!;
    await press('ArrowRight');
    await fetched(left);
    expect(dialog.querySelector('[part="failure"]'), 'a failure of another').to.equal(null);
    expect(dialog.querySelector('img')!.checkVisibility()).to.equal(true);
  });

  it('[failure] one that fails after it was closed is asked for again, and harms nothing', async () => {
    const items = photos(2);
    items[0]!.contentUrl = testData('slow', { type: 'image/webp', body: 'no', ms: 400, n: performance.now() });
    const element = await slideshow(items);
    const errors: string[] = [];
    const onError = ({ message }: ErrorEvent): void => void errors.push(message);
    window.addEventListener('error', onError);
    const picture = (await openEnlarged(element)).querySelector('img')!;
    await press('Escape');
    await enlargedClosed(element);
    await fetched(picture);
    window.removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
    const dialog = await openEnlarged(element);
    await until(() => dialog.querySelector('[part="failure"]'), 'nothing is said of it');
  });

  it('[zoom] zooming in is not offered before there is a picture', async () => {
    const items = photos(2);
    items[0]!.contentUrl += '&ms=400';
    const dialog = await openEnlarged(await slideshow(items));
    const isOff = (): string | null => dialog.querySelector('#zoom-in')!.getAttribute('aria-disabled');
    if (!dialog.querySelector('img')!.naturalWidth) expect(isOff()).to.equal('true');
    await until(() => isOff() === 'false', 'never offered');
    expect(dialog.querySelector('img')!.naturalWidth).to.be.above(0);
  });

  it('[zoom] two photos of one file and one caption are two', async () => {
    const [photo] = photos(1);
    const element = await slideshow([photo, { ...photo }]);
    const box = await zoomed(element);
    button(element, 'enlarged-next').click();
    await until(() => !isZoomed(stage(element)), 'still zoomed');
    expect(box.isConnected).to.equal(false);
  });

  it('[key-others] a key that is held down neither closes what it opened nor opens what it closed', async () => {
    const element = await slideshow(photos(2));
    const dialog = await openEnlarged(element);
    const close = dialog.querySelector('#close')!;
    const isTaken = (target: Element, repeat: boolean): boolean =>
      !target.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, composed: true, cancelable: true }),
      );
    expect(isTaken(close, true), 'from the button that opened').to.equal(true);
    expect(isTaken(close, false), 'pressed on Close').to.equal(false);
    (close as HTMLElement).click();
    await enlargedClosed(element);
    const enlarge = button(element, 'enlarge');
    expect(isTaken(enlarge, true), 'still held').to.equal(true);
    enlarge.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true, composed: true }));
    expect(isTaken(enlarge, true), 'held anew').to.equal(false);
  });

  it('closes when the photos go, and when the slideshow goes', async () => {
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

  it('with one photo has nothing to turn, and no count', async () => {
    const element = await slideshow(photos(1));
    const dialog = await openEnlarged(element);
    expect(button(element, 'enlarged-next')).to.equal(null);
    expect(dialog.querySelector('[part="enlarged-counter"]')).to.equal(null);
    await press('ArrowRight', 'End');
    expect(element.index).to.equal(0);
  });

  it('[print] is not printed', async () => {
    const element = await slideshow(photos(3));
    const dialog = await openEnlarged(element);
    await media({ type: 'print' });
    expect(getComputedStyle(dialog).display).to.equal('none');
    await media({});
    await until(() => !matchMedia('print').matches, 'still printing');
    await twoFrames();
    expect(dialog.open, 'afterwards').to.equal(true);
  });

  it('[swipe] turns by a finger on the picture and on the caption', async () => {
    await needs('touch');
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    await swipe(stage(element), { dx: -200 });
    await until(() => element.index === 1, 'not on the picture');
    await swipe(captionBox(element), { dx: 200 });
    await until(() => element.index === 0, 'not on the caption');
  });

  it('[role-dialog] never stays open where no one sees it', async () => {
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    element.style.display = 'none';
    await enlargedClosed(element);
    button(element, 'enlarge').click();
    await enlargedCodeLoaded();
    expect(enlargedDialog(element), 'opened out of sight').to.equal(null);
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

  it('[role-dialog] does not open when the photos have gone meanwhile', async () => {
    const element = await slideshow(photos(3));
    button(element, 'enlarge').click();
    element.items = [];
    await enlargedCodeLoaded();
    expect(enlargedDialog(element)).to.equal(null);
  });

  it('[zoom] opened again, the picture is seen whole', async () => {
    const element = await slideshow(photos(3));
    const box = await zoomed(element);
    await press('Escape');
    await enlargedClosed(element);
    await openEnlarged(element);
    expect(stageStates(stage(element))).to.deep.equal([]);
    expect(box.querySelector('img')!.clientWidth).to.be.at.most(box.clientWidth);
  });

  it('[zoom] [focus-stays] a picture that fits when the window grows is seen whole; a larger one keeps its size', async () => {
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
    expect(focused(element), 'it is no stop any more').to.equal('close');
  });

  it('[zoom] [focus-stays] an edit of the data changes neither zoom nor focus', async () => {
    const element = await slideshow(photos(3));
    const box = await zoomed(element);
    box.focus();
    element.credit = 'Photos by B. Person';
    await element.updateComplete;
    expect(stage(element) === box, 'the same box').to.equal(true);
    expect(isZoomed(box)).to.equal(true);
    expect(element.shadowRoot!.activeElement === box, 'focus').to.equal(true);
    // Another photo is another picture, also at the same place.
    element.items = photos(3);
    await element.updateComplete;
    expect(stageStates(stage(element))).to.deep.equal([]);
    expect(focused(element)).to.equal('close');
  });

  it('[focus-stays] a long caption that fits when the window grows keeps the focus', async () => {
    await viewport(320, 256);
    const items = photos(2);
    items[0]!.caption = 'A caption that does not end. '.repeat(21);
    const element = await slideshow(items);
    await openEnlarged(element);
    const words = captionBox(element);
    await until(() => words.tabIndex === 0, 'the caption is no stop');
    words.focus();
    await viewport(1200, 900);
    await until(() => words.tabIndex === -1, 'it does not fit');
    await twoFrames();
    expect(element.shadowRoot!.activeElement === words, 'focus').to.equal(true);
  });

  it('[focus-back] the photo gets the focus where the button is gone', async () => {
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    element.noEnlarge = true;
    await element.updateComplete;
    await press('Escape');
    await enlargedClosed(element);
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Image 1 of 3');
  });

  for (const attributes of [{}, { history: '' }] as Record<string, string>[])
    it(`[key-escape] a link to a place in the page closes it, and leaves the focus to the browser${'history' in attributes ? ', with history too' : ''}`, async () => {
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
      expect(location.hash, 'later').to.equal('#notes');
      expect(element.shadowRoot!.activeElement === null, 'nothing of its own').to.equal(true);
      await press('Tab');
      expect(document.activeElement === next, 'Tab goes on from there').to.equal(true);
    });

  it('[address-change] a link to another photo of the set turns to it, and leaves the view open', async () => {
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

  it('[history] such a link leaves no entry of the view’s behind', async () => {
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
    expect(location.hash, 'stays').to.equal('#meeting-2');
    history.back();
    await until(() => location.hash === '', 'Back does not lead out of it');
    // The length of a history has a limit, so that it cannot be counted.
    expect(JSON.stringify(history.state)).not.to.contain('event-page-elements');
  });

  it('[history] when the slideshow goes with an address of the page’s own, that stays', async () => {
    const element = await slideshow(photos(3), { history: '' });
    await openEnlarged(element);
    element.remove();
    history.pushState({ page: 'next' }, '');
    await browserSettled();
    expect(history.state).to.deep.equal({ page: 'next' });
  });

  it('[key-escape] [key-others] no key is heard around it, neither pressed nor let go', async () => {
    const element = await slideshow(photos(3));
    await openEnlarged(element);
    const heard: string[] = [];
    const onKey = ({ type, key }: KeyboardEvent): void => void heard.push(`${type} ${key}`);
    for (const type of ['keydown', 'keyup'] as const) document.body.addEventListener(type, onKey);
    await press('ArrowRight', 'n', 'Escape');
    await enlargedClosed(element);
    await aTimeout(50);
    for (const type of ['keydown', 'keyup'] as const) document.body.removeEventListener(type, onKey);
    expect(heard).to.deep.equal([]);
  });
});
