import { expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../../src/components/event-slideshow/event-slideshow.js';
import { press, viewport } from '../../../support/browser.js';
import { announced, until } from '../../../support/fixtures.js';
import {
  button,
  enlargedClosed,
  isZoomed,
  openEnlarged,
  photos,
  slideshow,
  stage,
  stageStates,
  twoFrames,
} from '../../../support/slideshow.js';

const focused = (element: EventSlideshowElement): string | undefined => element.shadowRoot!.activeElement?.id;

/** Opens the enlarged view, waits for the picture, and zooms in. */
async function zoomed(element: EventSlideshowElement): Promise<HTMLElement> {
  const dialog = await openEnlarged(element);
  await until(() => dialog.querySelector('img')!.naturalWidth, 'the picture did not load');
  button(element, 'zoom-in').click();
  expect(isZoomed(stage(element))).to.equal(true);
  return stage(element);
}

const address = location.href;

afterEach(() => {
  if (location.href !== address) history.replaceState(null, '', address);
});

describe('The enlarged view of <event-slideshow>', () => {
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
});
