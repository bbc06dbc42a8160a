/** Complaints about keys and focus. */
import { setTimeout as sleep } from 'node:timers/promises';
import { COUNT, doesNotHold, holds, notApplicable, SETTLE_MS, visit } from './lab.mjs';

/** The author's HTML with a link in each caption. This is how `event-slideshow` gets captions with links. */
const linkedFigures = Array.from(
  { length: COUNT },
  (_, i) =>
    `<figure><img src="photos/${i + 1}.webp" alt="Photo ${i + 1}" width="960" height="640">` +
    `<figcaption>The opening round, photo ${i + 1}. <a href="#source-${i + 1}">Source ${i + 1}</a></figcaption></figure>`,
).join('');

/** Tabs through the page. Returns the tab stops in other photos, with the visible photo and the counter after each. */
function tabThrough(bench, key) {
  const variations = key === 'ours' ? { content: linkedFigures } : {};
  return visit(bench, key, { options: ['links'], variations }, async (lab) => {
    await lab.shown();
    if (key === 'ours') await lab.page.waitForSelector('>>> [part="caption"] a');
    const stops = [];
    for (let i = 0; i < 30; i++) {
      await lab.press('Tab', 60);
      const stop = await lab.page.evaluate(() => {
        const focused = window.lab.focused();
        const isHidden = window.lab.path(focused).some((node) => node.ariaHidden === 'true');
        return {
          link: Number(/^Source (\d+)$/.exec(focused.textContent)?.[1]),
          isHidden,
          isBody: focused.localName === 'body',
        };
      });
      if (stop.isBody) break;
      if (stop.link > 1 || stop.isHidden) {
        await sleep(SETTLE_MS);
        stops.push({ ...stop, shown: (await lab.shown())[0], counter: await lab.page.evaluate('lab.counter()') });
        // Two stops are enough; more would only take time.
        if (stops.length > 1) break;
      }
    }
    return stops;
  });
}

/** Complaint 1. */
export async function focusInUnseenSlides(bench, key) {
  const stops = await tabThrough(bench, key);
  if (!stops.length) return doesNotHold();
  const hidden = stops.some(({ isHidden }) => isHidden) ? ', inside aria-hidden' : '';
  return holds(`Tab reaches the link of photo ${stops[0].link}, which is not shown${hidden}`);
}

/** Complaint 10. */
export async function tabShiftsLayout(bench, key) {
  const stops = await tabThrough(bench, key);
  const wrong = stops.find(({ shown, counter }) => shown !== counter);
  if (!wrong) return doesNotHold();
  const visible = wrong.shown ? `photo ${wrong.shown} is visible` : 'the view is between two photos';
  return holds(`the counter shows ${wrong.counter}, but ${visible}`);
}

/** Complaint 2. */
export async function arrowsMoveAll(bench, key) {
  if (key === 'photoswipe') return notApplicable('only one lightbox can be open');
  const settings = { options: ['keyboard'], variations: { second: 1 }, viewport: { width: 1280, height: 1800 } };
  return visit(bench, key, settings, async (lab) => {
    const start = await lab.shown();
    const moved = async () => (await lab.shown()).filter((photo, i) => photo !== start[i]).length;
    await lab.press('ArrowRight');
    if ((await moved()) > 1) return holds('one press moves both slideshows while nothing has focus');
    await lab.focus();
    await lab.press('ArrowRight');
    return (await moved()) > 1
      ? holds('one press moves both slideshows while the first Next button has focus')
      : doesNotHold();
  });
}

/** Complaint 3. */
export async function arrowsStealKeys(bench, key) {
  if (key === 'photoswipe') return notApplicable('a modal lightbox has no text field, and nothing to scroll');
  const after = '<p><input id="outside" value="text" /></p><div style="block-size: 3000px"></div>';
  return visit(bench, key, { options: ['keyboard', 'field'], variations: { after } }, async (lab) => {
    const [start] = await lab.shown();
    for (const field of ['input[aria-label="Note 1"]', '#outside']) {
      if (!(await lab.page.evaluate((selector) => window.bench.findAll(selector).length, field))) continue;
      await lab.page.evaluate((selector) => window.bench.findAll(selector)[0].focus({ preventScroll: true }), field);
      await lab.press('ArrowRight');
      const where = field === '#outside' ? 'after the slideshow' : 'in a caption';
      if ((await lab.shown())[0] !== start) return holds(`ArrowRight in a text field ${where} changes the photo`);
    }
    await lab.focus();
    await lab.page.evaluate('lab.prevented.length = 0');
    for (const name of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']) await lab.press(name, 100);
    const prevented = await lab.page.evaluate('lab.prevented');
    return prevented.length ? holds(`${prevented.join(', ')} do not scroll while Next has focus`) : doesNotHold();
  });
}

/** Complaint 4. */
export async function rtlReversed(bench, key) {
  const settings = {
    options: ['rtl', 'keyboard'],
    variations: { dir: 'rtl' },
    viewport: { width: 1280, height: 1000, hasTouch: true },
  };
  return visit(bench, key, settings, async (lab) => {
    // Keeps the browser from using an unhandled swipe for its own Back.
    await lab.page.addStyleTag({ content: 'html { overscroll-behavior: none }' });
    await lab.shown();
    const wrong = [];
    const x = await lab.page.evaluate(
      (next, previous) =>
        [next, previous].map((selector) => window.bench.findAll(selector)[0].getBoundingClientRect().x),
      lab.next,
      lab.previous,
    );
    if (x[0] > x[1]) wrong.push('Next is to the right of Previous');
    const turned = async (act) => {
      const [before] = await lab.shown();
      await act();
      const [now] = await lab.shown();
      // 0 means that the view is between two photos.
      return before && now ? now - before : 0;
    };
    await lab.click(); // Moves to photo 2, which has a photo on each side.
    await lab.focus();
    if ((await turned(() => lab.press('ArrowLeft'))) < 0) wrong.push('ArrowLeft goes back');
    if ((await lab.shown())[0] !== 2) await lab.click((await lab.shown())[0] > 2 ? lab.previous : lab.next);
    if ((await turned(() => swipe(lab, 1))) < 0) wrong.push('a swipe to the right goes back');
    return wrong.length ? holds(wrong.join('; ')) : doesNotHold();
  });
}

async function swipe(lab, direction) {
  const { x, y } = lab.places[0];
  const touch = await lab.page.touchscreen.touchStart(x - direction * 150, y);
  for (let i = 1; i <= 12; i++) {
    await touch.move(x - direction * 150 + direction * i * 25, y);
    await sleep(16);
  }
  await touch.end();
  await sleep(SETTLE_MS + 300);
}

/** Complaint 9. */
export async function focusLostAtEnd(bench, key) {
  return visit(bench, key, { options: ['ends'] }, async (lab) => {
    await lab.focus();
    for (let i = 0; i < COUNT + 1; i++) await lab.press('Enter', 450);
    const end = await lab.page.evaluate((selector) => {
      const focused = window.lab.focused();
      return { isNext: focused.matches(selector), isDisabled: Boolean(focused.disabled), name: focused.localName };
    }, lab.next);
    const counter = await lab.page.evaluate('lab.counter()');
    if (counter !== COUNT) return notApplicable(`Enter on Next reached photo ${counter}`);
    return end.isNext && !end.isDisabled
      ? doesNotHold()
      : holds(`at the last photo, focus is on ${end.isNext ? 'a disabled button' : end.name}`);
  });
}
