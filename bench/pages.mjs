/** Opening a page and reading the browser's own counters. */
import { setTimeout as sleep } from 'node:timers/promises';
import { observe } from './in-page.mjs';
import { launch } from './setup.mjs';

/** How long a page may take. In ms. */
export const LIMIT = 60_000;

export class TookTooLong extends Error {}

/** A page of its own in a profile of its own: nothing is in a cache, nothing is left from before. A page that hangs takes its browser with it. */
export async function open(bench, address, use, { viewport = { width: 1280, height: 900 }, limit = 2 * LIMIT } = {}) {
  const work = async () => {
    const context = await bench.browser.createBrowserContext();
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${address}: ${error.message}`));
    page.setDefaultTimeout(LIMIT);
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(observe);
    const cdp = await page.createCDPSession();
    // Time in which the thread ran, not time that passed: other programs on the machine do not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${bench.server.origin}/${address}`, { waitUntil: 'load' });
    const result = await use(page, cdp);
    await context.close();
    return result;
  };
  const end = new AbortController();
  const late = sleep(limit, undefined, { signal: end.signal }).then(
    () => {
      throw new TookTooLong(`did not finish in ${limit / 1000} s`);
    },
    () => {},
  );
  try {
    const working = work();
    // When the time is over, what is still under way fails with the browser.
    working.catch(() => {});
    return await Promise.race([working, late]);
  } catch (error) {
    bench.browser.process()?.kill('SIGKILL');
    bench.browser = await launch(bench.executablePath);
    throw error.name === 'TimeoutError' ? new TookTooLong(`did not finish in ${LIMIT / 1000} s`) : error;
  } finally {
    end.abort();
  }
}

export async function untilFirstPhoto(page) {
  const painted = await page.waitForFunction('bench.firstPhoto', { polling: 50 });
  return painted.jsonValue();
}

/** Main-thread time of the page so far, in ms: all tasks, with style, layout and paint. */
export async function taskTime(cdp) {
  return (await metrics(cdp)).TaskDuration * 1000;
}

async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Until the main thread has next to nothing to do: what is built in idle time is built. */
export async function rest(cdp) {
  let last = await taskTime(cdp);
  for (let i = 0; i < 40; i++) {
    await sleep(500);
    const now = await taskTime(cdp);
    if (now - last < 10) return;
    last = now;
  }
}

/** The browser's counters after garbage is collected. */
export async function leftAfterCollecting(cdp, times = 4) {
  // Several times, since finalizers run between two collections.
  for (let i = 0; i < times; i++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await sleep(200);
  }
  const { Nodes, JSHeapUsedSize, JSEventListeners } = await metrics(cdp);
  return { nodes: Nodes, heap: JSHeapUsedSize, listeners: JSEventListeners };
}

/** The middle of the first element that a selector finds, shadow roots included. */
export async function middle(page, selector) {
  const element = await page.waitForSelector(`>>> ${selector}`);
  const { x, y, width, height } = await element.boundingBox();
  return [x + width / 2, y + height / 2];
}
