/** The single measurements. */
import { setTimeout as sleep } from 'node:timers/promises';
import { weigh } from './bundle.mjs';
import { CANDIDATES } from './candidates.mjs';
import { createAndRemove, focusButton } from './in-page.mjs';
import { leftAfterCollecting, LIMIT, middle, open, rest, taskTime, untilFirstPhoto } from './pages.mjs';
import { addressOf } from './server.mjs';

/** The first is not timed, since it compiles. */
const PRESSES = 7;
const CHECKS = 2;
/** Longer than any of the animations takes, and than the pause before an announcement. In ms. */
const SETTLED = 1000;
/** Between two photos of someone in a hurry, in ms. */
const PAUSE = 120;

/** From the start of the navigation to the frame with the first photo, in ms. */
export function firstPhoto(bench, key, n) {
  return open(bench, addressOf(key, n), (page) => untilFirstPhoto(page), { limit: LIMIT });
}

/** One visit: what the page costs before anyone acts, and what Next costs. */
export function visit(bench, key, n) {
  const { requests } = bench.server;
  requests.length = 0;
  const photos = () => [
    ...new Set(requests.filter((path) => /^\/photos\//.test(path)).map((path) => parseInt(path.slice(8)))),
  ];
  return open(bench, addressOf(key, n), async (page, cdp) => {
    await untilFirstPhoto(page);
    await rest(cdp);
    const result = { atLoad: photos(), shiftLoading: await page.evaluate('bench.shift') };
    result.nodes = await page.evaluate('bench.countNodes()');
    const { heap, listeners } = await leftAfterCollecting(cdp, 2);
    Object.assign(result, { heap, listeners });
    const place = await page.evaluate('bench.middle()');
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
 * Presses Next with the mouse. For each press but the first the main-thread time in ms until the frame is done (`frame`) and with what comes later, like an
 * animation or an announcement (`whole`). `afterThree` is called after the third.
 */
async function pressNext(page, cdp, selector, afterThree) {
  const frame = await frames(cdp);
  const result = { frame: [], whole: [] };
  await page.mouse.move(...(await middle(page, selector)));
  await sleep(300);
  for (let i = 0; i < PRESSES; i++) {
    const before = await taskTime(cdp);
    const done = frame();
    await page.mouse.down();
    await page.mouse.up();
    await done;
    const framed = await taskTime(cdp);
    await sleep(SETTLED);
    const after = await taskTime(cdp);
    if (i === 2) afterThree();
    if (i === 0) continue;
    result.frame.push(framed - before);
    result.whole.push(after - before);
  }
  return result;
}

/** Whether the frame of the press has the photo before, each of so many times. Apart from the presses above, since looking costs time; these photos were shown before. */
async function sameFrame(page, selector, place) {
  await page.evaluate(`window.frameIsDone = () => { bench.photo = bench.photoAt(${JSON.stringify(place)}); }`);
  await page.mouse.move(...(await middle(page, selector)));
  let hits = 0;
  for (let i = 0; i < CHECKS; i++) {
    const shown = await page.evaluate(`bench.photo = undefined, bench.photoAt(${JSON.stringify(place)})`);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForFunction('bench.photo !== undefined', { timeout: 5000 });
    if ((await page.evaluate('bench.photo')) === shown - 1) hits++;
    await sleep(SETTLED);
  }
  return { hits, checks: CHECKS };
}

/** Scripts and style sheets as brotli: what this visit asked for, and what the page could ever ask for. */
function bytesOf({ builds }, key, requests) {
  const files = builds.get(key);
  const all = weigh([...files.values()]);
  if (key === 'hand') return { used: all, all };
  const used = [...new Set(requests)].map((path) => files.get(path.slice(1).split('/')[1])).filter(Boolean);
  return { used: weigh(used), all };
}

/**
 * Sum of the layout shifts that no input explains: while the page loads, and while a visitor goes through all photos and back by key. `pressed` are
 * those that the browser forgives, because they come within half a second of a key.
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
          await sleep(PAUSE);
        }
      }
      const after = await page.evaluate('({ ...bench })');
      const turning = after.shift - before.shift;
      return { loading: before.shift, turning, pressed: after.everyShift - before.everyShift - turning };
    },
    { viewport },
  );
}

/** What is left in the page after `times` slideshows came and went, by the library's own way to end one. */
export function growth(bench, key, times) {
  const isOurs = key === 'ours';
  return open(bench, addressOf(key, 9, isOurs ? [] : ['exposed']), async (page, cdp) => {
    await untilFirstPhoto(page);
    const repeat = (count) =>
      isOurs
        ? page.evaluate(createAndRemove, count, 9)
        : page.evaluate(`bench.createAndRemove(${count}, ${JSON.stringify(CANDIDATES[key].next)})`);
    // What the first ones leave for good (templates, styles) is no growth.
    await repeat(10);
    const before = await leftAfterCollecting(cdp);
    await repeat(times);
    const after = await leftAfterCollecting(cdp);
    return Object.fromEntries(Object.keys(before).map((name) => [name, after[name] - before[name]]));
  });
}

/** Gives a function that waits for the end of the next frame after a press; the page says so by a bare binding, which costs it next to nothing. */
async function frames(cdp) {
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'frameIsDone' });
  let resolve = () => {};
  cdp.on('Runtime.bindingCalled', () => resolve());
  return () => new Promise((done) => (resolve = done));
}
