/** The individual measurements. */
import { setTimeout as sleep } from 'node:timers/promises';
import { compressedSize } from './bundle.mjs';
import { CANDIDATES } from './candidates.mjs';
import { createAndRemove, focusButton } from './in-page.mjs';
import {
  countersAfterCollecting,
  LIMIT_MS,
  centreOf,
  open,
  taskTime,
  waitUntilIdle,
  waitForFirstPhoto,
} from './pages.mjs';
import { addressOf } from './server.mjs';

/** The number of presses of Next. The first is not timed, because the browser compiles code during it. */
const PRESSES = 7;
/** The number of presses that check for the new photo. */
const CHECKS = 2;
/** Longer than every animation, and than the delay before an announcement. */
const SETTLE_MS = 1000;
/** The time between two presses of a visitor in a hurry. */
const PAUSE_MS = 120;

/** Measures the time from the start of the navigation to the frame with the first photo, in ms. */
export function firstPhoto(bench, key, n) {
  return open(bench, addressOf(key, n), (page) => waitForFirstPhoto(page), { limit: LIMIT_MS });
}

/** Measures one visit: the cost of the page before any interaction, and the cost of Next. */
export function visit(bench, key, n) {
  const { requests } = bench.server;
  requests.length = 0;
  const photos = () => [
    ...new Set(requests.filter((path) => /^\/photos\//.test(path)).map((path) => parseInt(path.slice(8)))),
  ];
  return open(bench, addressOf(key, n), async (page, cdp) => {
    await waitForFirstPhoto(page);
    await waitUntilIdle(cdp);
    const result = { atLoad: photos(), shiftLoading: await page.evaluate('bench.shift') };
    result.nodes = await page.evaluate('bench.countNodes()');
    const { heap, listeners } = await countersAfterCollecting(cdp, 2);
    Object.assign(result, { heap, listeners });
    const place = await page.evaluate('bench.firstPhotoCentre()');
    const before = await page.evaluate('bench.everyShift');
    const afterThree = () => (result.afterThree = photos());
    Object.assign(result, await pressNext(page, cdp, CANDIDATES[key].next, afterThree));
    result.shiftTurning = (await page.evaluate('bench.everyShift')) - before;
    result.bytes = bytesOf(bench.server, key, requests);
    result.sameFrame = await sameFrame(page, CANDIDATES[key].previous, place);
    return result;
  });
}

/**
 * Presses Next with the mouse. Measures the main-thread time of each press but the first, in ms: `frame` is the time
 * until the frame is done; `whole` includes later work, such as an animation or an announcement. Calls `afterThree`
 * after the third press.
 */
async function pressNext(page, cdp, selector, afterThree) {
  const frame = await frameListener(cdp);
  const result = { frame: [], whole: [] };
  await page.mouse.move(...(await centreOf(page, selector)));
  await sleep(300);
  for (let i = 0; i < PRESSES; i++) {
    const before = await taskTime(cdp);
    const done = frame();
    await page.mouse.down();
    await page.mouse.up();
    await done;
    const framed = await taskTime(cdp);
    await sleep(SETTLE_MS);
    const after = await taskTime(cdp);
    if (i === 2) afterThree();
    if (i === 0) continue;
    result.frame.push(framed - before);
    result.whole.push(after - before);
  }
  return result;
}

/**
 * Counts how often the frame after a press of Previous already shows the previous photo. It is separate from the timed
 * presses, because the check itself takes time. These photos were shown before.
 */
async function sameFrame(page, selector, place) {
  await page.evaluate(`window.frameIsDone = () => { bench.photo = bench.photoAt(${JSON.stringify(place)}); }`);
  await page.mouse.move(...(await centreOf(page, selector)));
  let hits = 0;
  for (let i = 0; i < CHECKS; i++) {
    const shown = await page.evaluate(`bench.photo = undefined, bench.photoAt(${JSON.stringify(place)})`);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForFunction('bench.photo !== undefined', { timeout: 5000 });
    if ((await page.evaluate('bench.photo')) === shown - 1) hits++;
    await sleep(SETTLE_MS);
  }
  return { hits, checks: CHECKS };
}

/**
 * Returns the Brotli sizes of scripts and style sheets: of those that this visit requested, and of all that the page
 * can load.
 */
function bytesOf({ builds }, key, requests) {
  const files = builds.get(key);
  const all = compressedSize([...files.values()]);
  if (key === 'hand') return { used: all, all };
  const used = [...new Set(requests)].map((path) => files.get(path.slice(1).split('/')[1])).filter(Boolean);
  return { used: compressedSize(used), all };
}

/**
 * Sums the layout shifts without recent input: while the page loads, and while a visitor goes through all photos and
 * back by key. `pressed` is the sum of the shifts within half a second of a key press, which the browser does not
 * count.
 */
export function layoutShift(bench, address, viewport) {
  return open(
    bench,
    address,
    async (page) => {
      await page.waitForFunction('bench.firstPhoto || document.readyState === "complete"');
      await sleep(1500);
      const before = await page.evaluate('({ ...bench })');
      for (const selector of ['#next', '#previous']) {
        await page.evaluate(focusButton, selector);
        for (let i = 0; i < 8; i++) {
          await page.keyboard.press('Enter');
          await sleep(PAUSE_MS);
        }
      }
      const after = await page.evaluate('({ ...bench })');
      const turning = after.shift - before.shift;
      return { loading: before.shift, turning, pressed: after.everyShift - before.everyShift - turning };
    },
    { viewport },
  );
}

/**
 * Measures how the browser's counters grow after `times` slideshows were created and removed with the library's own
 * method.
 */
export function growth(bench, key, times) {
  const isOurs = key === 'ours';
  return open(bench, addressOf(key, 9, isOurs ? [] : ['exposed']), async (page, cdp) => {
    await waitForFirstPhoto(page);
    const repeat = (count) =>
      isOurs
        ? page.evaluate(createAndRemove, count, 9)
        : page.evaluate(`bench.createAndRemove(${count}, ${JSON.stringify(CANDIDATES[key].next)})`);
    // The first slideshows create templates and styles that stay. They do not count as growth.
    await repeat(10);
    const before = await countersAfterCollecting(cdp);
    await repeat(times);
    const after = await countersAfterCollecting(cdp);
    return Object.fromEntries(Object.keys(before).map((name) => [name, after[name] - before[name]]));
  });
}

/**
 * Returns a function that waits for the end of the next frame after a press. The page reports it with a plain binding,
 * which costs almost no time.
 */
async function frameListener(cdp) {
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'frameIsDone' });
  let resolve = () => {};
  cdp.on('Runtime.bindingCalled', () => resolve());
  return () => new Promise((done) => (resolve = done));
}
