/** Hints for the author in the console, and rules of the layout that hold for all parts of the slideshow. */
import { aTimeout, expect } from '@open-wc/testing';
import { needs, press, viewport } from '../../support/browser.js';
import { contrastOnCanvas } from '../../support/colors.js';
import { catchWarnings, until } from '../../support/fixtures.js';
import { button, hintsWritten, photos, pictures, slideshow } from '../../support/slideshow.js';

const about = (warnings: string[], word: string): string[] => warnings.filter((text) => text.includes(word));

describe('a hint in the console', () => {
  it('[hint-name] reports once a name that another slideshow has, and once a missing name', async () => {
    const warnings = catchWarnings();
    const first = await slideshow(photos(2));
    const second = await slideshow(photos(2));
    await until(() => about(warnings, 'the name of another slideshow').length === 1, 'there is no hint');
    second.label = 'Photos of the garden';
    first.label = '';
    await until(() => about(warnings, 'has no name').length === 1, 'there is no hint');
    first.requestUpdate();
    await hintsWritten(first);
    expect(about(warnings, 'name')).to.have.length(2);
  });

  it('[hint-name] does not report the same name on single photos, which are no landmarks, or on a removed slideshow', async () => {
    const warnings = catchWarnings();
    await slideshow(photos(1));
    await slideshow(photos(1));
    const removed = await slideshow(photos(2));
    removed.loop = true;
    removed.remove();
    await removed.updateComplete;
    await hintsWritten(await slideshow(photos(2)));
    expect(about(warnings, 'the name of another slideshow')).to.deep.equal([]);
  });

  for (const [fault, alt, caption, word] of [
    ['a missing alternative text', undefined, 'The speakers', 'photo 2 has no alternative text'],
    ['a missing alternative text and caption', '', undefined, 'photo 2 has no alternative text'],
    ['the name of a file as alternative text', 'photo1.jpg', 'The speakers', 'photo 2 has no alternative text'],
    ['an alternative text that repeats the caption', 'the speakers', 'The speakers.', 'photo 2 repeats its caption'],
  ] as const)
    it(`[hint-alt] reports ${fault} once, when the photo is shown`, async () => {
      const warnings = catchWarnings();
      const items = photos(4);
      for (const index of [1, 2]) Object.assign(items[index]!, { alt, caption });
      const element = await slideshow(items);
      for (let i = 0; i < 3; i++) {
        button(element, 'next').click();
        await element.updateComplete;
      }
      await until(() => about(warnings, word).length === 1, 'there is no hint');
      await hintsWritten(element);
      expect(about(warnings, 'photo')).to.have.length(1);
    });

  it('[hint-alt] does not report an empty alternative text beside a caption', async () => {
    const warnings = catchWarnings();
    const element = await slideshow(photos(2).map((photo) => ({ ...photo, alt: '' })));
    await until(() => pictures(element).length === 2, 'photo 2 was not built');
    await hintsWritten(element);
    expect(about(warnings, 'photo')).to.deep.equal([]);
  });
});

describe('the layout of a slideshow', () => {
  it('[focus-seen] has a focus ring with enough contrast on each control', async () => {
    await needs('focus-ring');
    const element = await slideshow(photos(3), { thumbnails: '', autoplay: '' });
    for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>('button')) {
      control.focus({ focusVisible: true });
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
      expect(outlineStyle, control.textContent).to.equal('solid');
      expect(parseFloat(outlineWidth), control.textContent).to.be.at.least(2);
      expect(contrastOnCanvas(control, outlineColor), control.textContent).to.be.at.least(3);
    }
    const current = element.shadowRoot!.querySelector('[aria-current]')!;
    expect(contrastOnCanvas(current, getComputedStyle(current).borderBlockEndColor)).to.be.at.least(3);
  });

  it('[no-scroller] scrolls neither inside the slideshow nor in the page when the photo changes', async () => {
    const element = await slideshow(photos(5));
    const parts = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*'), document.documentElement];
    const places = (): number[] => parts.flatMap((part) => [part.scrollLeft, part.scrollTop]);
    button(element, 'next').focus({ preventScroll: true });
    const before = places();
    for (let i = 0; i < 4; i++) await press('Enter');
    await until(() => element.index === 4, 'photo 5 was not shown');
    expect(places()).to.deep.equal(before);
  });

  it('[text-spacing] cuts off no text with wider letters, words and lines at 320 px', async () => {
    await viewport(320, 800);
    const items = photos(3).map((photo) => ({ ...photo, caption: 'The delegates listen to the speakers. '.repeat(6) }));
    const element = await slideshow(items, { heading: 'Photos from the meeting', thumbnails: '', autoplay: '' });
    Object.assign(element.style, { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' });
    await aTimeout(50);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const texts = element.shadowRoot!.querySelectorAll<HTMLElement>(
      'h1, h2, h3, [part="caption"], [part="credit"], [part="counter"], [part="controls"] button',
    );
    for (const text of [...texts].filter(
      (one) => one.checkVisibility() && getComputedStyle(one).overflow !== 'visible',
    )) {
      expect(text.scrollWidth, text.textContent).to.be.at.most(text.clientWidth);
      expect(text.scrollHeight, text.textContent).to.be.at.most(text.clientHeight);
    }
    const inside = element.getBoundingClientRect();
    for (const text of [...texts].filter((one) => one.checkVisibility())) {
      const { left, right } = text.getBoundingClientRect();
      expect(left, text.textContent).to.be.at.least(inside.left - 0.5);
      expect(right, text.textContent).to.be.at.most(inside.right + 0.5);
    }
  });
});
