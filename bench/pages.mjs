/** Opens a page, and reads the browser's counters. */
import { setTimeout as sleep } from 'node:timers/promises';
import { observe } from './in-page.mjs';
import { launch } from './setup.mjs';

/** The time limit for a page. */
export const LIMIT_MS = 60_000;

/** The error of a page that exceeds its time limit. */
export class TimeLimitError extends Error {}

/**
 * Opens a page in a new profile, so that the caches are empty and nothing remains from earlier pages. If a page hangs,
 * its browser is killed and restarted.
 */
export async function open(
  bench,
  address,
  use,
  { viewport = { width: 1280, height: 900 }, limit = 2 * LIMIT_MS } = {},
) {
  const work = async () => {
    const context = await bench.browser.createBrowserContext();
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${address}: ${error.message}`));
    page.setDefaultTimeout(LIMIT_MS);
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(observe);
    const cdp = await page.createCDPSession();
    // Measures the time in which the thread ran, not the elapsed time, so other programs on the machine do not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${bench.server.origin}/${address}`, { waitUntil: 'load' });
    const result = await use(page, cdp);
    await context.close();
    return result;
  };
  const end = new AbortController();
  const timeLimit = sleep(limit, undefined, { signal: end.signal }).then(
    () => {
      throw new TimeLimitError(`did not finish in ${limit / 1000} s`);
    },
    () => {},
  );
  try {
    const working = work();
    // After the time limit, pending work fails when the browser is killed.
    working.catch(() => {});
    return await Promise.race([working, timeLimit]);
  } catch (error) {
    bench.browser.process()?.kill('SIGKILL');
    bench.browser = await launch(bench.executablePath);
    throw error.name === 'TimeoutError' ? new TimeLimitError(`did not finish in ${LIMIT_MS / 1000} s`) : error;
  } finally {
    end.abort();
  }
}

/** Waits for the first photo, and returns the time at which it was painted, in ms. */
export async function waitForFirstPhoto(page) {
  const painted = await page.waitForFunction('bench.firstPhoto', { polling: 50 });
  return painted.jsonValue();
}

/** Returns the main-thread time of the page so far, in ms: all tasks, including style, layout and paint. */
export async function taskTime(cdp) {
  return (await metrics(cdp)).TaskDuration * 1000;
}

async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Waits until the main thread is almost idle, so that work in idle time is finished. */
export async function waitUntilIdle(cdp) {
  let last = await taskTime(cdp);
  for (let i = 0; i < 40; i++) {
    await sleep(500);
    const now = await taskTime(cdp);
    if (now - last < 10) return;
    last = now;
  }
}

/** Returns the browser's counters after garbage collection. */
export async function countersAfterCollecting(cdp, times = 4) {
  // Collects several times, because finalizers run between two collections.
  for (let i = 0; i < times; i++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await sleep(200);
  }
  const { Nodes, JSHeapUsedSize, JSEventListeners } = await metrics(cdp);
  return { nodes: Nodes, heap: JSHeapUsedSize, listeners: JSEventListeners };
}

/** Returns the centre of the first match of a selector, shadow roots included. */
export async function centreOf(page, selector) {
  const element = await page.waitForSelector(`>>> ${selector}`);
  const { x, y, width, height } = await element.boundingBox();
  return [x + width / 2, y + height / 2];
}
