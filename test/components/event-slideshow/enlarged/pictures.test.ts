import { expect, nextFrame } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../../src/components/event-slideshow/event-slideshow.js';
import { press, testData } from '../../../support/browser.js';
import { announced, until } from '../../../support/fixtures.js';
import { enlargedClosed, openEnlarged, photos, slideshow, stage } from '../../../support/slideshow.js';

/** Waits until a picture has loaded or failed, and its event has been handled. */
async function pictureSettled(picture: HTMLImageElement): Promise<void> {
  await until(() => picture.complete, 'the picture has neither loaded nor failed');
  await nextFrame();
}

const focused = (element: EventSlideshowElement): string | undefined => element.shadowRoot!.activeElement?.id;

const address = location.href;

afterEach(() => {
  if (location.href !== address) history.replaceState(null, '', address);
});

describe('The enlarged view of <event-slideshow>', () => {
  it('[enlarge-largest] fetches the largest picture available', async () => {
    const [first, second] = photos(2);
    const large = testData('picture', { n: 'large', w: 900, h: 600 });
    const items = [{ ...first, width: 300, srcset: `${first!.contentUrl} 300w, ${large} 900w` }, second];
    const dialog = await openEnlarged(await slideshow(items));
    expect(dialog.querySelector('img')!.src).to.equal(large);
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

  it('[enlarge-largest] shows the new largest candidate when the data changes the srcset of the shown photo', async () => {
    const [photo] = photos(1);
    const candidate = (n: string): string => testData('picture', { n, w: 900, h: 600 });
    const element = await slideshow([{ ...photo!, width: 300, srcset: `${candidate('old')} 900w` }]);
    await openEnlarged(element);
    element.items = [{ ...photo!, width: 300, srcset: `${candidate('new')} 900w` }];
    await element.updateComplete;
    expect(stage(element).querySelector('img')!.getAttribute('src')).to.include('n=new');
  });
});
