/** Tests every element with media features of a reader: dark, forced colours, more contrast, reduced motion. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { media, type MediaSettings } from '../support/browser.js';
import { contrastOnCanvas, systemColor } from '../support/colors.js';
import { event, partElements, TAGS } from '../support/fixtures.js';

const cancelled = { ...event, eventStatus: 'cancelled', location: 'Geneva', eventAttendanceMode: 'mixed' };

/** Shows the whole page with these media features, on a background that follows the colour scheme. */
async function showPage(features: MediaSettings): Promise<HTMLElement> {
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

/** Returns the event-page and the elements inside it. */
function elementsIn(ground: Element): HTMLElement[] {
  const page = ground.querySelector('event-page')!;
  return [page, ...TAGS.flatMap((tag) => [...page.shadowRoot!.querySelectorAll<HTMLElement>(tag)])];
}

/** Returns all nodes with this part name, in all elements. */
function everywhere(ground: Element, part: string): HTMLElement[] {
  return elementsIn(ground).flatMap((element) => partElements(element, part));
}

/** Returns all visible controls. */
function controls(ground: Element): HTMLElement[] {
  return elementsIn(ground)
    .flatMap((element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, [part~="control"]')])
    .filter((control) => control.checkVisibility());
}

/** The parts that contain text. */
const TEXT_PARTS = [
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
  it('[contrast] all texts have a contrast of at least 4.5 to 1', async () => {
    const ground = await showPage({ 'prefers-color-scheme': 'dark' });
    expect(contrastOnCanvas(ground)).to.be.greaterThan(12);
    for (const part of TEXT_PARTS)
      for (const element of everywhere(ground, part))
        expect(contrastOnCanvas(element), `${part}: ${element.textContent}`).to.be.at.least(4.5);
  });

  it('the page passes axe', async () => {
    const ground = await showPage({ 'prefers-color-scheme': 'dark' });
    await expect(ground).to.be.accessible();
  });
});

describe('In forced colours', () => {
  const forced = { 'forced-colors': 'active' } as const;

  it('[forced-colours] each control has a border, which is grey if the control is disabled', async () => {
    const ground = await showPage(forced);
    const all = controls(ground);
    expect(all.length).to.be.at.least(5);
    for (const control of all) {
      const { borderTopColor, borderTopStyle, color } = getComputedStyle(control);
      const isDisabled = control.ariaDisabled === 'true';
      expect(borderTopStyle).to.equal('solid');
      expect(borderTopColor, control.textContent).to.equal(systemColor(isDisabled ? 'GrayText' : 'ButtonBorder'));
      if (isDisabled) expect(color).to.equal(systemColor('GrayText'));
    }
  });

  it('the borders of two controls have a gap between them', async () => {
    const ground = await showPage(forced);
    const [first, second] = controls(ground).map((control) => control.getBoundingClientRect());
    expect(second!.left - first!.right).to.be.at.least(4);
  });

  it('[forced-colours] each control has a visible focus ring', async () => {
    const ground = await showPage(forced);
    for (const control of controls(ground)) {
      control.focus({ focusVisible: true });
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      expect(outlineStyle, control.textContent).not.to.equal('none');
      expect(parseFloat(outlineWidth)).to.be.at.least(1);
    }
  });

  it('the lines between entries have the colour of the text', async () => {
    const ground = await showPage(forced);
    for (const element of elementsIn(ground).filter(({ localName }) => localName === 'event-recent'))
      for (const entry of element.shadowRoot!.querySelectorAll('li'))
        expect(getComputedStyle(entry).borderBottomColor).to.equal(systemColor('CanvasText'));
  });
});

describe('With more contrast', () => {
  it('[contrast] all texts have a contrast of at least 7 to 1', async () => {
    const ground = await showPage({ 'prefers-contrast': 'more' });
    for (const part of TEXT_PARTS)
      for (const element of everywhere(ground, part))
        expect(contrastOnCanvas(element), `${part}: ${element.textContent}`).to.be.at.least(7);
  });

  it('a disabled control is readable', async () => {
    const ground = await showPage({ 'prefers-contrast': 'more' });
    const disabled = controls(ground).filter(({ ariaDisabled }) => ariaDisabled === 'true');
    expect(disabled.length).to.be.greaterThan(0);
    for (const control of disabled) expect(contrastOnCanvas(control)).to.be.at.least(4.5);
  });
});

describe('With reduced motion', () => {
  it('[motion] no animation runs when the photo changes', async () => {
    const ground = await showPage({ 'prefers-reduced-motion': 'reduce' });
    const slideshow = elementsIn(ground).find(({ localName }) => localName === 'event-slideshow')!;
    slideshow.shadowRoot!.querySelector<HTMLElement>('#next')!.click();
    await nextFrame();
    expect(document.getAnimations().filter(({ playState }) => playState === 'running')).to.deep.equal([]);
  });
});
