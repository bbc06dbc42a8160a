/** The single measurements. Each opens a page of its own in a profile of its own: nothing is in a cache, nothing is left from before. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createAndRemove, focusButton, observe, photoAt } from './in-page.mjs';

const PRESSES = 8;
const CHECKS = 3;
/** Longer than the pause before an announcement. In ms. */
const REST = 300;
/** Between two photos of someone in a hurry, in ms. */
const PAUSE = 120;

/** From the start of the navigation to the frame with the first photo, in ms. */
export async function firstPhoto(bench, address) {
  return open(bench, address, async (page) => {
    const painted = await page.waitForFunction('bench.firstPhoto', { timeout: 30_000, polling: 50 });
    return painted.jsonValue();
  });
}

/**
 * Presses Next with the mouse. For each press the main-thread time in ms until the frame is done (`frame`) and with what comes later, like the
 * announcement (`whole`); the first press is left out, since it compiles. `sameFrame`: in how many of `checks` that frame had the new photo.
 */
export async function pressNext(bench, address) {
  return open(bench, address, async (page, cdp) => {
    await page.waitForFunction('bench.firstPhoto', { timeout: 30_000, polling: 50 });
    await rest(cdp);
    const frame = await frames(cdp);
    const result = { frame: [], whole: [], sameFrame: 0, checks: CHECKS };
    await page.mouse.move(...(await middle(page, '#next')));
    await sleep(REST);
    for (let i = 0; i < PRESSES; i++) {
      const before = await taskTime(cdp);
      const done = frame();
      await page.mouse.down();
      await page.mouse.up();
      await done;
      const framed = await taskTime(cdp);
      await sleep(REST);
      const after = await taskTime(cdp);
      if (i === 0) continue;
      result.frame.push(framed - before);
      result.whole.push(after - before);
    }
    // Apart from the presses above, since looking costs time. These photos were shown before.
    const [x, y] = await middle(page, 'img[src$="/9.webp"]');
    await page.evaluate(`window.frameIsDone = () => { bench.photo = (${photoAt})(${JSON.stringify({ x, y })}); }`);
    await page.mouse.move(...(await middle(page, '#previous')));
    for (let i = 0; i < CHECKS; i++) {
      await page.evaluate('bench.photo = undefined');
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForFunction('bench.photo !== undefined', { timeout: 5000 });
      if ((await page.evaluate('bench.photo')) === PRESSES - i) result.sameFrame++;
      await sleep(REST);
    }
    return result;
  });
}

/** Sum of the layout shifts that no input explains: while the page loads, and while a visitor goes through all photos and back by key. */
export async function layoutShift(bench, address, viewport) {
  return open(
    bench,
    address,
    async (page) => {
      await page.waitForFunction('bench.firstPhoto || document.readyState === "complete"');
      await sleep(1500);
      const loading = await page.evaluate('bench.shift');
      for (const id of ['next', 'previous']) {
        await page.evaluate(focusButton, id);
        for (let i = 0; i < PRESSES; i++) {
          await page.keyboard.press('Enter');
          await sleep(PAUSE);
        }
      }
      return { loading, turning: (await page.evaluate('bench.shift')) - loading };
    },
    viewport,
  );
}

/** The pictures asked for before the visitor acts, and after three presses. */
export async function pictureRequests(bench, address) {
  const { requests } = bench.server;
  const pictures = () => requests.filter((path) => path.startsWith('/photos/')).map((path) => parseInt(path.slice(8)));
  requests.length = 0;
  return open(bench, address, async (page, cdp) => {
    await page.waitForFunction('bench.firstPhoto', { polling: 50 });
    await rest(cdp);
    const atLoad = pictures();
    for (let i = 0; i < 3; i++) {
      await page.mouse.click(...(await middle(page, '#next')));
      await sleep(REST);
    }
    return { atLoad, afterThree: pictures() };
  });
}

/** What is left in the page after `times` slideshows came and went. */
export async function growth(bench, address, times, count) {
  return open(bench, address, async (page, cdp) => {
    await page.waitForFunction('bench.firstPhoto', { polling: 50 });
    // What the first ones leave for good (templates, styles) is no growth.
    await page.evaluate(createAndRemove, 10, count);
    const before = await leftAfterCollecting(cdp);
    await page.evaluate(createAndRemove, times, count);
    const after = await leftAfterCollecting(cdp);
    return { nodes: after.Nodes - before.Nodes, heap: after.JSHeapUsedSize - before.JSHeapUsedSize };
  });
}

async function open({ browser, server }, address, use, viewport = { width: 1280, height: 900 }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${address}: ${error.message}`));
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(observe);
    const cdp = await page.createCDPSession();
    // Time in which the thread ran, not time that passed: other programs on the machine do not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${server.origin}/${address}`, { waitUntil: 'load' });
    return await use(page, cdp);
  } finally {
    await context.close();
  }
}

/** Main-thread time of the page so far, in ms: all tasks, with style, layout and paint. */
async function taskTime(cdp) {
  return (await metrics(cdp)).TaskDuration * 1000;
}

async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Until the main thread has next to nothing to do: what is built in idle time is built. */
async function rest(cdp) {
  for (let last = await taskTime(cdp); ;) {
    await sleep(500);
    const now = await taskTime(cdp);
    if (now - last < 10) return;
    last = now;
  }
}

async function leftAfterCollecting(cdp) {
  // Several times, since finalizers run between two collections.
  for (let i = 0; i < 4; i++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await sleep(200);
  }
  return metrics(cdp);
}

async function middle(page, selector) {
  const element = await page.$(`>>> ${selector}`);
  const { x, y, width, height } = await element.boundingBox();
  return [x + width / 2, y + height / 2];
}

/** Gives a function that waits for the end of the next frame after a press; the page says so by a bare binding, which costs it next to nothing. */
async function frames(cdp) {
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'frameIsDone' });
  let resolve = () => {};
  cdp.on('Runtime.bindingCalled', () => resolve());
  return () => new Promise((done) => (resolve = done));
}
