/** Helpers for the tests of the slideshow. No other file knows the class names and the modules inside it. */
import { fixture, html, nextFrame } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../src/components/event-slideshow/event-slideshow.js';
import '../../src/define/event-slideshow.js';
import { testData } from './browser.js';
// Clears the announcer after each test, too.
import { partElements, until } from './fixtures.js';

export interface TestPhoto {
  contentUrl: string;
  alt?: string;
  caption?: string;
  creditText?: string;
}

/** The browser's own timer, also after `stopTime()`. */
const startTimer = globalThis.setTimeout.bind(globalThis);

/** Waits for the next task. */
export const nextTask = (): Promise<void> => new Promise((done) => void startTimer(done));

/** Waits for two frames. A ResizeObserver reports in the first one, and its changes are visible in the second. */
export async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/**
 * Makes the addresses of photos different in each test, also from those of other files: a browser keeps the pictures of
 * all files of a run, and requests none of them twice.
 */
let run = Math.floor(Math.random() * 1e12);

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

/** A rendered slideshow. The lazy parts for autoplay and thumbnails are loaded. */
export async function slideshow(
  items: unknown,
  attributes: Record<string, string> = {},
): Promise<EventSlideshowElement> {
  const element = await fixture<EventSlideshowElement>(
    html`<event-slideshow label="Photos of the meeting" .items=${items}></event-slideshow>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await Promise.all([
    import('../../src/components/event-slideshow/autoplay/autoplay.js'),
    import('../../src/components/event-slideshow/thumbnails/thumbnail-strip.js'),
  ]);
  await nextTask();
  await element.updateComplete;
  return element;
}

/** Makes figures as an author writes them. */
export function figures(count: number): HTMLElement[] {
  return photos(count).map(({ contentUrl, alt, caption, creditText }, i) => {
    const figure = document.createElement('figure');
    figure.id = `figure-${i + 1}`;
    const img = document.createElement('img');
    img.loading = 'lazy';
    img.src = contentUrl;
    img.alt = alt ?? '';
    const text = document.createElement('figcaption');
    const credit = document.createElement('cite');
    credit.textContent = creditText ?? '';
    text.append(`${caption}\n  `, credit);
    figure.append(img, text);
    return figure;
  });
}

/** A slideshow with these nodes as the author's HTML, after its photos were read. */
export async function fromFigures(...nodes: Node[]): Promise<EventSlideshowElement> {
  const element = document.createElement('event-slideshow');
  element.label = 'Written by hand';
  element.append(...nodes);
  const home = await fixture<HTMLElement>(html`<div></div>`);
  home.append(element);
  await until(() => element.count, 'no photo was read');
  await element.updateComplete;
  return element;
}

/** The control with this id, in the slideshow or in its enlarged view. */
export const button = (element: EventSlideshowElement, id: string): HTMLButtonElement =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`#${id}`)!;

/** The text of the counter. */
export const counter = (element: EventSlideshowElement): string | undefined =>
  partElements(element, 'counter')[0]?.textContent;

/** The element that holds the slides, and that follows fingers. */
export const slidesBox = (element: EventSlideshowElement): HTMLElement => partElements(element, 'slides')[0]!;

/** The slides that are not hidden: the current one, and during a swipe an adjacent one. */
export const visibleSlides = (element: EventSlideshowElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.slide:not([hidden])'),
];

/** All elements inside the visible slides that match `selector`. */
export const inVisibleSlides = <T extends Element = HTMLElement>(
  element: EventSlideshowElement,
  selector: string,
): T[] => visibleSlides(element).flatMap((slide) => [...slide.querySelectorAll<T>(selector)]);

/** The current slide, also during a swipe. */
export const currentSlide = (element: EventSlideshowElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.slide:not([hidden], .beside)')!;

/** The slides that are visible beside the current one during a swipe: one, or none. */
export const adjacentSlides = (element: EventSlideshowElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.beside'),
];

/** The wrappers of 50 slides each. */
export const slideGroups = (element: EventSlideshowElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.group'),
];

/** The slide that holds `node`. */
export const slideOf = (node: Element): HTMLElement => node.closest<HTMLElement>('.slide')!;

/** The named groups of all photos that have been built. */
export const photoGroups = (element: EventSlideshowElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="slides"] [role="group"]'),
];

/** All pictures inside the shadow root. */
export const pictures = (element: EventSlideshowElement): HTMLImageElement[] => [
  ...element.shadowRoot!.querySelectorAll('img'),
];

/** The credit of the whole set. */
export const setCredit = (element: EventSlideshowElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.set-credit')!;

/** The captions that are visible now. */
export const shown = (element: EventSlideshowElement): string[] =>
  partElements(element, 'caption')
    .filter((caption) => caption.checkVisibility({ contentVisibilityAuto: true }))
    .map((caption) => caption.textContent.trim());

/** The buttons of the thumbnails. */
export const thumbnailButtons = (element: EventSlideshowElement): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.thumbnail'),
];

/** The text that is the accessible name of a thumbnail. */
export const thumbnailName = (thumbnail: HTMLElement): HTMLElement =>
  thumbnail.querySelector<HTMLElement>('.visually-hidden')!;

/** The enlarged view, while it is open. */
export const enlargedDialog = (element: EventSlideshowElement): HTMLDialogElement | null =>
  element.shadowRoot!.querySelector('dialog');

/** Presses Enlarge and waits for the enlarged view. */
export async function openEnlarged(element: EventSlideshowElement): Promise<HTMLDialogElement> {
  button(element, 'enlarge').click();
  await until(() => enlargedDialog(element)?.open, 'the enlarged view did not open');
  return enlargedDialog(element)!;
}

/** Waits until the enlarged view has closed. */
export async function enlargedClosed(element: EventSlideshowElement): Promise<void> {
  await until(() => !enlargedDialog(element), 'the enlarged view did not close');
}

/** Waits until the code of the enlarged view is loaded and the slideshow has continued after that. */
export async function enlargedCodeLoaded(): Promise<void> {
  await Promise.all([
    import('../../src/components/event-slideshow/enlarged/enlarged-view.js'),
    import('../../src/components/event-slideshow/swipe/slides-target.js'),
  ]);
  await nextTask();
}

/** The box of the picture in the enlarged view. It scrolls when zoomed. */
export const stage = (element: EventSlideshowElement): HTMLElement =>
  enlargedDialog(element)!.querySelector<HTMLElement>('.stage')!;

export const isZoomed = (box: HTMLElement): boolean => box.classList.contains('zoomed');

/** The class names that a stage has beside its own: none at rest. */
export const stageStates = (box: HTMLElement): string[] => [...box.classList].filter((name) => name !== 'stage');

/** The box of caption and credit in the enlarged view. It scrolls if they do not fit. */
export const captionBox = (element: EventSlideshowElement): HTMLElement =>
  enlargedDialog(element)!.querySelector<HTMLElement>('.words')!;

/** The result of "Copy link to this photo", as the enlarged view shows it. */
export const copyResult = (element: EventSlideshowElement): HTMLElement =>
  enlargedDialog(element)!.querySelector<HTMLElement>('.copied')!;

/** Loads the lazy part for swipes, as the first finger near the photo does. */
export async function withFingers(element: EventSlideshowElement): Promise<EventSlideshowElement> {
  slidesBox(element).dispatchEvent(new PointerEvent('pointerover', { pointerType: 'touch' }));
  await import('../../src/components/event-slideshow/swipe/slides-target.js');
  await nextTask();
  return element;
}

/** A generated finger. `x` is in pixels of the viewport. */
export interface Finger {
  readonly down: (x: number) => void;
  readonly move: (x: number) => void;
  readonly up: (x: number) => void;
  /** The browser takes the gesture over. */
  readonly cancel: (x: number) => void;
}

/**
 * A generated finger on `target`, for states during a swipe that a real finger passes too quickly.
 * `init` makes it another pointer, such as a mouse.
 */
export function finger(target: HTMLElement, init: PointerEventInit = {}): Finger {
  // A generated pointer cannot be captured.
  target.closest<HTMLElement>('[part="slides"]')!.setPointerCapture = () => undefined;
  const send = (type: string) => (clientX: number) =>
    void target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        cancelable: true,
        pointerId: 1,
        isPrimary: true,
        pointerType: 'touch',
        clientX,
        clientY: 100,
        ...init,
      }),
    );
  return {
    down: send('pointerdown'),
    move: send('pointermove'),
    up: send('pointerup'),
    cancel: send('pointercancel'),
  };
}

/** Puts a generated finger on `target` at `from`, moves it through `places`, and leaves it there. */
export function drag(target: HTMLElement, from: number, ...places: number[]): Finger {
  const touch = finger(target);
  touch.down(from);
  places.forEach(touch.move);
  return touch;
}

/** Waits until a swipe and its settle animation are over, and the adjacent slide is hidden again. */
export async function settled(element: EventSlideshowElement): Promise<void> {
  await until(
    () => visibleSlides(element).length === 1 && !slidesBox(element).className,
    'the slides did not come to rest',
  );
}

/** Waits until the hints for the author from the last update are in the console. */
export async function hintsWritten(element: EventSlideshowElement): Promise<void> {
  await element.updateComplete;
  await import('../../src/page/diagnostics.js');
  await nextTask();
}

/** Waits until the lazy part that handles a link to the current address is loaded and at work. */
export async function repeatedLinksHandled(): Promise<void> {
  await import('../../src/page/repeated-hash-link.js');
  await nextTask();
}

/** An empty box of 3000 px, which makes the page scroll. */
export function spacer(): HTMLElement {
  const box = document.createElement('div');
  box.style.height = '3000px';
  return box;
}

/** Removes the fragment from the page's address, without an event. */
export function resetHash(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}
