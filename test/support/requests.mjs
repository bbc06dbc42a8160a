/**
 * Records the requests of a page with the means of each engine: Chromium with its protocol (including the priority),
 * Firefox with puppeteer, WebKit with the resource timing of the page, which lists a request after it has ended.
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
  recordings.set(page, engine === 'Chromium' ? await withProtocol(page, requests) : withPuppeteer(page, requests));
}

/** Returns the requests so far. */
export async function recorded({ page, driver }) {
  if (driver) return driver.execute('return globalThis.recordedRequests?.list ?? []');
  return recordings.get(page)?.requests ?? [];
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

function withPuppeteer(page, requests) {
  const note = (request) => requests.push({ url: request.url() });
  page.on('request', note);
  return { requests, stop: () => page.off('request', note) };
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
