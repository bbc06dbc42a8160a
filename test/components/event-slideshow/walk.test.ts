import { aTimeout, expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../src/components/event-slideshow/event-slideshow.js';
import { axNodes, viewport, type AxNode } from '../../support/browser.js';
import {
  button,
  counter,
  drag,
  enlargedDialog,
  openEnlarged,
  photos,
  resetHash,
  slidesBox,
  slideshow,
  thumbnailButtons,
  visibleSlides,
  withFingers,
  type TestPhoto,
} from '../../support/slideshow.js';

const STEPS = 2000;

/** Pseudorandom numbers from 0 to 1. They are the same in each run, so a failure can be reproduced. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** The actions of a visitor, an author or a script, by name. */
function actions(element: EventSlideshowElement, random: () => number): Record<string, () => void> {
  const all = photos(8);
  let shown: TestPhoto[] = all.slice(0, 5);
  const set = (list: TestPhoto[]): void => void (element.items = shown = list);
  const pick = (n: number): number => Math.floor(random() * n);
  const root = element.shadowRoot!;
  const press = (id: string) => () => {
    const control = button(element, id) as HTMLButtonElement | null;
    // Controls behind an open modal dialog cannot be pressed.
    if (!control || (enlargedDialog(element)?.open && !control.closest('dialog'))) return;
    control.focus();
    control.click();
  };
  const key = (name: string) => () =>
    root.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
    );
  return {
    next: press('next'),
    previous: press('previous'),
    'next enlarged': press('enlarged-next'),
    'previous enlarged': press('enlarged-previous'),
    left: key('ArrowLeft'),
    right: key('ArrowRight'),
    end: key('End'),
    enlarge: press('enlarge'),
    'zoom in': press('zoom-in'),
    close: press('close'),
    'start or stop': press('autoplay'),
    thumbnail: () => {
      const thumbs = thumbnailButtons(element);
      if (!thumbs.length || enlargedDialog(element)?.open) return;
      const thumb = thumbs[pick(thumbs.length)]!;
      thumb.focus();
      thumb.click();
    },
    swipe: () => swipe(slidesBox(element), random() < 0.5 ? -300 : 300),
    'writing direction': () => void (element.dir = random() < 0.5 ? 'rtl' : 'ltr'),
    loop: () => void (element.loop = random() < 0.5),
    resize: () => void (element.style.width = `${150 + pick(600)}px`),
    'by script': () => void (element.index = pick(8)),
    remove: () => set(shown.length > 1 ? shown.toSpliced(pick(shown.length), 1) : all.slice(0, 5)),
    add: () => set([...shown, all[pick(8)]!]),
    replace: () => set(all.slice(pick(4), 4 + pick(4))),
    hash: () => void (location.hash = `#walk-${1 + pick(8)}`),
    move: () => element.parentElement!.append(element),
  };
}

function swipe(surface: HTMLElement, dx: number): void {
  drag(surface, 400, 400 + dx / 10, 400 + dx).up(400 + dx);
}

/** Returns the faults of the current state. */
function faults(element: EventSlideshowElement): string[] {
  const root = element.shadowRoot!;
  const found: string[] = [];
  const exposed = visibleSlides(element).filter(({ inert }) => !inert);
  if (exposed.length !== 1) found.push(`${exposed.length} photos exposed`);
  const position = `Image ${element.index + 1} of ${element.count}`;
  const name = exposed[0]?.querySelector('[role="group"]')?.getAttribute('aria-label');
  if (element.count > 1 && (name !== position || counter(element) !== position))
    found.push(`index says "${position}", group "${name}", counter "${counter(element)}"`);
  const dialog = enlargedDialog(element);
  const enlarged = dialog?.querySelector('[role="group"][aria-label^="Image"]')?.getAttribute('aria-label');
  if (dialog && element.count > 1 && enlarged !== position) found.push(`enlarged "${enlarged}"`);
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size < ids.length) found.push('duplicate ids');
  if (document.querySelectorAll('body > [aria-live]').length !== 1) found.push('announcers of the page');
  if (dialog && dialog.querySelectorAll('[aria-live]').length !== 1) found.push('announcers of the dialog');
  return found;
}

async function start(count: number): Promise<EventSlideshowElement> {
  const element = await slideshow(photos(count), { thumbnails: '', autoplay: '', id: 'walk' });
  // Loads the code of the enlarged view.
  await openEnlarged(element);
  button(element, 'close').click();
  return withFingers(element);
}

afterEach(resetHash);

describe('a random walk', () => {
  it(`[focus-given] [role-photo] of ${STEPS} steps loses neither the photo nor the focus`, async function () {
    this.timeout(180_000);
    const element = await start(5);
    const errors: string[] = [];
    const onError = (event: ErrorEvent): void => void errors.push(event.message);
    window.addEventListener('error', onError);
    const random = numbers(20090619);
    const choices = Object.entries(actions(element, random));
    const path: string[] = [];
    let wasInside = false;
    try {
      for (let step = 0; step < STEPS; step++) {
        const [name, act] = choices[Math.floor(random() * choices.length)]!;
        path.push(name);
        if (name === 'move') wasInside = false;
        act();
        await element.updateComplete;
        // The enlarged view opens, and the fragment changes, in a later task.
        if (name === 'enlarge' || name === 'hash') await aTimeout(10);
        const found = faults(element);
        if (wasInside && document.activeElement !== element) found.push('focus is outside');
        wasInside = document.activeElement === element;
        if (found.length || errors.length)
          expect.fail(`step ${step}: ${[...found, ...errors].join('; ')}, after ${path.slice(-6).join(', ')}`);
      }
    } finally {
      window.removeEventListener('error', onError);
    }
    expect(new Set(path).size).to.equal(choices.length);
  });

  it('[role-photo] keeps the position in the accessibility tree equal to that of the slideshow', async () => {
    await viewport(800, 700);
    const element = await start(5);
    const random = numbers(7);
    const choices = Object.entries(actions(element, random)).filter(([name]) => name !== 'move');
    for (let check = 0; check < 40; check++) {
      for (let i = 0; i < 8; i++) {
        choices[Math.floor(random() * choices.length)]![1]();
        await element.updateComplete;
      }
      await aTimeout(30);
      const position = (): string[] => (element.count > 1 ? [`Image ${element.index + 1} of ${element.count}`] : []);
      let expected: string[];
      let nodes: AxNode[];
      // A change of the fragment, or a turn by itself, may come while the browser makes the tree.
      do {
        expected = position();
        nodes = await axNodes();
      } while (position().join() !== expected.join());
      const positions = nodes.filter(({ role, name }) => role === 'group' && /^Image \d+ of \d+$/.test(name));
      expect(positions.map(({ name }) => name)).to.deep.equal(expected);
    }
  });
});
