/** Every element under the media features that a reader sets: dark, forced colours, more contrast, reduced motion. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { media, type MediaSettings } from '../support/browser.js';
import { contrastOnCanvas, systemColor } from '../support/colors.js';
import { event, partElements, TAGS } from '../support/fixtures.js';

const cancelled = { ...event, eventStatus: 'cancelled', location: 'Geneva', eventAttendanceMode: 'mixed' };

/** The whole page, on a ground that follows the reader's scheme, under these features. */
async function pageIn(features: MediaSettings): Promise<HTMLElement> {
  await media(features);
  const ground = await fixture<HTMLElement>(html`
    <div style="background: Canvas; color: CanvasText; color-scheme: light dark; padding: 1rem">
      <event-page lang="en" .details=${cancelled}></event-page>
    </div>
  `);
  document.documentElement.style.colorScheme = 'light dark';
  for (const element of elementsIn(ground))
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  await nextFrame();
  return ground;
}

/** The elements of the package, through `event-page`. */
function elementsIn(ground: Element): HTMLElement[] {
  const page = ground.querySelector('event-page')!;
  return [page, ...TAGS.flatMap((tag) => [...page.shadowRoot!.querySelectorAll<HTMLElement>(tag)])];
}

/** All with this part, in whatever element. */
function everywhere(ground: Element, part: string): HTMLElement[] {
  return elementsIn(ground).flatMap((element) => partElements(element, part));
}

/** All that can be pressed. */
function controls(ground: Element): HTMLElement[] {
  return elementsIn(ground)
    .flatMap((element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, [part~="control"]')])
    .filter((control) => control.checkVisibility());
}

const texts = [
  'date',
  'category',
  'summary',
  'place',
  'status',
  'description',
  'intro',
  'credit',
  'counter',
  'caption',
];

afterEach(() => void document.documentElement.style.removeProperty('color-scheme'));

describe('In the dark', () => {
  it('[contrast] all texts stand out by 4.5 to 1', async () => {
    const ground = await pageIn({ 'prefers-color-scheme': 'dark' });
    expect(contrastOnCanvas(ground)).to.be.greaterThan(12);
    for (const part of texts)
      for (const element of everywhere(ground, part))
        expect(contrastOnCanvas(element), `${part}: ${element.textContent}`).to.be.at.least(4.5);
  });

  it('the page is clean for axe', async () => {
    const ground = await pageIn({ 'prefers-color-scheme': 'dark' });
    await expect(ground).to.be.accessible();
  });
});

describe('In forced colours', () => {
  const forced = { 'forced-colors': 'active' } as const;

  it('[forced-colours] a control has a frame, and one that does nothing is grey', async () => {
    const ground = await pageIn(forced);
    const all = controls(ground);
    expect(all.length).to.be.at.least(5);
    for (const control of all) {
      const { borderTopColor, borderTopStyle, color } = getComputedStyle(control);
      const isEnd = control.ariaDisabled === 'true';
      expect(borderTopStyle).to.equal('solid');
      expect(borderTopColor, control.textContent).to.equal(systemColor(isEnd ? 'GrayText' : 'ButtonBorder'));
      if (isEnd) expect(color).to.equal(systemColor('GrayText'));
    }
  });

  it('controls do not stand frame to frame', async () => {
    const ground = await pageIn(forced);
    const [first, second] = controls(ground).map((control) => control.getBoundingClientRect());
    expect(second!.left - first!.right).to.be.at.least(4);
  });

  it('[forced-colours] focus is seen', async () => {
    const ground = await pageIn(forced);
    for (const control of controls(ground)) {
      control.focus({ focusVisible: true });
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      expect(outlineStyle, control.textContent).not.to.equal('none');
      expect(parseFloat(outlineWidth)).to.be.at.least(1);
    }
  });

  it('lines between entries are drawn in the colour of the text', async () => {
    const ground = await pageIn(forced);
    for (const element of elementsIn(ground).filter(({ localName }) => localName === 'event-recent'))
      for (const entry of element.shadowRoot!.querySelectorAll('li'))
        expect(getComputedStyle(entry).borderBottomColor).to.equal(systemColor('CanvasText'));
  });
});

describe('With more contrast', () => {
  it('[contrast] all texts stand out by 7 to 1', async () => {
    const ground = await pageIn({ 'prefers-contrast': 'more' });
    for (const part of texts)
      for (const element of everywhere(ground, part))
        expect(contrastOnCanvas(element), `${part}: ${element.textContent}`).to.be.at.least(7);
  });

  it('a control that does nothing can be read', async () => {
    const ground = await pageIn({ 'prefers-contrast': 'more' });
    const ends = controls(ground).filter(({ ariaDisabled }) => ariaDisabled === 'true');
    expect(ends.length).to.be.greaterThan(0);
    for (const end of ends) expect(contrastOnCanvas(end)).to.be.at.least(4.5);
  });
});

describe('With reduced motion', () => {
  it('[motion] nothing moves when the photo changes', async () => {
    const ground = await pageIn({ 'prefers-reduced-motion': 'reduce' });
    const slideshow = elementsIn(ground).find(({ localName }) => localName === 'event-slideshow')!;
    slideshow.shadowRoot!.querySelector<HTMLElement>('#next')!.click();
    await nextFrame();
    expect(document.getAnimations().filter(({ playState }) => playState === 'running')).to.deep.equal([]);
  });
});
