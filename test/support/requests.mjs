/**
 * Records the requests of a page with the means of each engine: Chromium with its protocol (including the priority),
 * Firefox with puppeteer and the resource timing of the page, WebKit with resource timing, which lists a request after
 * it has ended.
 */
import { protocolOf } from './protocol.mjs';

const recordings = new WeakMap();

/** Starts recording. */
export async function record({ page, driver, engine }) {
  await stopRecording({ page, driver });
  if (driver) {
    await driver.execute(watchInPage);
    return;
  }
  const requests = [];
  recordings.set(
    page,
    engine === 'Chromium' ? await withProtocol(page, requests) : await withPuppeteer(page, requests),
  );
}

/** Returns the requests so far. */
export async function recorded({ page, driver }) {
  if (driver) return driver.execute('return globalThis.recordedRequests?.list ?? []');
  const { requests = [], complete } = recordings.get(page) ?? {};
  await complete?.();
  return requests;
}

/** Stops recording and discards the requests. */
export async function stopRecording({ page, driver }) {
  if (driver) {
    await driver.execute('globalThis.recordedRequests?.observer.disconnect(); delete globalThis.recordedRequests;');
    return;
  }
  await recordings.get(page)?.stop();
  recordings.delete(page);
}

async function withProtocol(page, requests) {
  const protocol = await protocolOf(page);
  const note = ({ request, type }) => requests.push({ url: request.url, priority: request.initialPriority, type });
  protocol.on('Network.requestWillBeSent', note);
  await protocol.send('Network.enable');
  return {
    requests,
    async stop() {
      protocol.off('Network.requestWillBeSent', note);
      await protocol.send('Network.disable');
    },
  };
}

async function withPuppeteer(page, requests) {
  const note = (request) => requests.push({ url: request.url() });
  page.on('request', note);
  const start = await page.evaluate(() => performance.now());
  return {
    requests,
    stop: () => page.off('request', note),
    /** Adds the requests that Firefox has not reported: in a process that has opened many pages, some are missing. */
    async complete() {
      const timed = await page.evaluate(fetchedSince, start);
      for (const [i, url] of timed.entries())
        if (!requests.some((request) => request.url === url)) {
          const next = requests.findIndex((request) => timed.indexOf(request.url) > i);
          requests.splice(next < 0 ? requests.length : next, 0, { url });
        }
    },
  };
}

/** Runs in the page of Firefox. Returns the addresses that came over the network, in the order of their requests. */
function fetchedSince(start) {
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime, transferSize }) => startTime >= start && transferSize > 0)
    .map(({ name }) => name);
}

/** Runs in the page of WebKit. */
const watchInPage = `
  const list = [];
  const observer = new PerformanceObserver((entries) => {
    for (const { name, initiatorType } of entries.getEntries()) list.push({ url: name, type: initiatorType });
  });
  observer.observe({ type: 'resource' });
  globalThis.recordedRequests = { list, observer };
`;
