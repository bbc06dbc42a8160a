/** What the tests of the slideshow share. */
import { fixture, html, nextFrame } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../src/components/event-slideshow/event-slideshow.js';
import '../../src/define/event-slideshow.js';
import { testData } from './browser.js';
// After each test the announcer is emptied.
import './fixtures.js';

export interface TestPhoto {
  contentUrl: string;
  alt?: string;
  caption?: string;
  creditText?: string;
}

/** The browser's own, also while a test has stopped the time. */
const startTimer = globalThis.setTimeout.bind(globalThis);

/** Waits for the next task. */
export const nextTask = (): Promise<void> => new Promise((done) => void startTimer(done));

/** Waits for two frames: a ResizeObserver reports within one, and what it changes is there in the next. */
export async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** So that no two tests share a picture. */
let run = Math.floor(performance.now());

/** `count` photos that no other test has fetched. */
export function photos(count: number): TestPhoto[] {
  run++;
  return Array.from({ length: count }, (_, i) => ({
    contentUrl: testData('picture', { n: `${run}-${i}`, w: 300, h: i % 3 === 2 ? 450 : 200 }),
    alt: `Speaker ${i + 1} at the desk`,
    caption: `Caption number ${i + 1}`,
    creditText: `Photo ${i + 1} by A. Person`,
  }));
}

export async function slideshow(
  items: unknown,
  attributes: Record<string, string> = {},
): Promise<EventSlideshowElement> {
  const element = await fixture<EventSlideshowElement>(
    html`<event-slideshow label="Photos of the meeting" .items=${items}></event-slideshow>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // What comes when it is wanted is there already.
  await Promise.all([
    import('../../src/components/event-slideshow/autoplay/autoplay.js'),
    import('../../src/components/event-slideshow/thumbnails/thumbnail-strip.js'),
  ]);
  await nextTask();
  await element.updateComplete;
  return element;
}

export const button = (element: EventSlideshowElement, id: string): HTMLButtonElement =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`#${id}`)!;

export const shown = (element: EventSlideshowElement): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="caption"]')]
    .filter((caption) => caption.checkVisibility({ contentVisibilityAuto: true }))
    .map((caption) => caption.textContent.trim());

/** The code for fingers comes when the first one is near; then they count. */
export async function withFingers(element: EventSlideshowElement): Promise<EventSlideshowElement> {
  const surface = element.shadowRoot!.querySelector('[part="slides"]')!;
  surface.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'touch' }));
  await import('../../src/components/event-slideshow/swipe/swipe.js');
  await nextTask();
  return element;
}

/** Waits until the code of the enlarged view has been loaded and whoever asked for it has gone on. */
export async function enlargedCodeLoaded(): Promise<void> {
  await Promise.all([
    import('../../src/components/event-slideshow/enlarged/enlarged-view.js'),
    import('../../src/components/event-slideshow/swipe/swipe.js'),
  ]);
  await nextTask();
}

/** Waits until the hints for the author that the last update of `element` caused are in the console. */
export async function hintsWritten(element: EventSlideshowElement): Promise<void> {
  await element.updateComplete;
  await import('../../src/page/diagnostics.js');
  await nextTask();
}
