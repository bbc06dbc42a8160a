/** Complaints about the enlarged view, for those that have one. */
import { holds, none, not, SETTLED, visit } from './lab.mjs';
import { setTimeout as sleep } from 'node:timers/promises';

const OPENERS = { photoswipe: '.slideshow a', ours: 'button[aria-label^="Enlarge"], #enlarge, [part~="enlarge"]' };
const VIEW = '.pswp, dialog[open]';

/** Opens the view with the keyboard; `undefined` where there is none. */
async function opened(bench, key, settings, check) {
  if (!OPENERS[key]) return none('no enlarged view');
  return visit(bench, key, { options: ['opener'], isHidden: true, ...settings }, async (lab) => {
    const opener = OPENERS[key];
    if (!(await lab.page.evaluate((selector) => window.bench.findAll(selector).length, opener)))
      throw new Error(`${key}: nothing opens the enlarged view`);
    await lab.focus(opener);
    await lab.press('Enter');
    return check(lab, opener);
  });
}

/** 13 */
export function focusNotReturned(bench, key) {
  return opened(bench, key, {}, async (lab, opener) => {
    const where = () =>
      lab.page.evaluate(
        (view, selector) => {
          const focused = window.lab.focused();
          const isInside = window.lab.path(focused).some((node) => node.matches?.(view));
          // From a modal dialog the focus may go to the browser's own controls; the page is the body then.
          return {
            isInside: isInside || focused.localName === 'body',
            isOpener: focused === window.bench.findAll(selector)[0],
            name: focused.localName,
          };
        },
        VIEW,
        opener,
      );
    const found = [];
    if (!(await where()).isInside) found.push('the focus does not go into the view');
    for (let i = 0; i < 14; i++) {
      await lab.press('Tab', 60);
      const { isInside, name } = await where();
      if (isInside) continue;
      found.push(`Tab leaves the view for ${name}`);
      break;
    }
    await lab.press('Escape');
    const after = await where();
    if (!after.isOpener) found.push(`after Escape the focus is on ${after.name}`);
    return found.length ? holds(found.join('; ')) : not();
  });
}

/** 16 */
export function captionInView(bench, key) {
  const viewport = { width: 390, height: 700 };
  return opened(bench, key, { viewport }, async (lab) => {
    await sleep(SETTLED);
    const state = await lab.page.evaluate((view) => {
      const root = window.bench.findAll(view)[0];
      const inView = (e) => window.lab.path(e).includes(root);
      const texts = window.bench.findAll('p, div, figcaption, span').filter(inView);
      const caption = texts.findLast((e) => /clock\./.test(e.textContent) && e.checkVisibility());
      if (!caption) return 'none';
      const { top, bottom, left, right } = caption.getBoundingClientRect();
      const isCut =
        caption.scrollHeight > caption.clientHeight + 2 && window.getComputedStyle(caption).overflowY === 'hidden';
      const isOut = top < 0 || left < 0 || right > window.innerWidth || bottom > window.innerHeight;
      return isCut || isOut ? 'cut' : 'whole';
    }, VIEW);
    if (state === 'none') return holds('no caption');
    return state === 'cut' ? holds('the caption is cut off at 390 × 700') : not();
  });
}
