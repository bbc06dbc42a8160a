/** Complaints about the enlarged view, for candidates that have one. */
import { doesNotHold, holds, notApplicable, SETTLE_MS, visit } from './lab.mjs';
import { setTimeout as sleep } from 'node:timers/promises';

const OPENERS = { photoswipe: '.slideshow a', ours: 'button[aria-label^="Enlarge"], #enlarge, [part~="enlarge"]' };
const VIEW = '.pswp, dialog[open]';

/** Opens the enlarged view with the keyboard, and runs the check in it. */
async function withEnlargedView(bench, key, settings, check) {
  if (!OPENERS[key]) return notApplicable('no enlarged view');
  return visit(bench, key, { options: ['opener'], isHidden: true, ...settings }, async (lab) => {
    const opener = OPENERS[key];
    if (!(await lab.page.evaluate((selector) => window.bench.findAll(selector).length, opener)))
      throw new Error(`${key}: no element matches ${opener}, which opens the enlarged view`);
    await lab.focus(opener);
    await lab.press('Enter');
    return check(lab, opener);
  });
}

/** Complaint 13. */
export function focusNotReturned(bench, key) {
  return withEnlargedView(bench, key, {}, async (lab, opener) => {
    const where = () =>
      lab.page.evaluate(
        (view, selector) => {
          const focused = window.lab.focused();
          const isInside = window.lab.path(focused).some((node) => node.matches?.(view));
          // From a modal dialog, focus may move to the browser's own controls. In the page, it is then on the body.
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
    if (!(await where()).isInside) found.push('focus does not move into the view');
    for (let i = 0; i < 14; i++) {
      await lab.press('Tab', 60);
      const { isInside, name } = await where();
      if (isInside) continue;
      found.push(`Tab leaves the view for ${name}`);
      break;
    }
    await lab.press('Escape');
    const after = await where();
    if (!after.isOpener) found.push(`after Escape, focus is on ${after.name}`);
    return found.length ? holds(found.join('; ')) : doesNotHold();
  });
}

/** Complaint 16. */
export function captionInView(bench, key) {
  const viewport = { width: 390, height: 700 };
  return withEnlargedView(bench, key, { viewport }, async (lab) => {
    await sleep(SETTLE_MS);
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
    return state === 'cut' ? holds('the caption is cut off at 390 × 700') : doesNotHold();
  });
}
