/** One visit on a slow phone. */
import { setTimeout as sleep } from 'node:timers/promises';
import { observe, pressUntilTurned } from './in-page.mjs';

/** A slow phone on a slow line. */
export const PHONE = {
  viewport: { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  cpu: 4,
  latency: 150,
  download: 1.6e6,
  upload: 0.75e6,
};

const LIMIT_MS = 60_000;
/** No request for this long means that the page has loaded what it wants. */
const QUIET_MS = 1000;

/**
 * Opens a page in a new profile, so that all caches are empty. Returns the time to the first photo, in ms. Without
 * `press`, it also returns the bytes and the layout shift of a page that nobody touches; with it, the time of the first
 * press of Next that shows another photo.
 */
export async function visit({ browser, server }, key, next, press) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${key}: ${error.message}`));
    page.setDefaultTimeout(LIMIT_MS);
    await page.setViewport(PHONE.viewport);
    await page.evaluateOnNewDocument(observe);
    const cdp = await page.createCDPSession();
    const network = await networkOf(cdp);
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latency,
      downloadThroughput: PHONE.download / 8,
      uploadThroughput: PHONE.upload / 8,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
    await page.goto(`${server.origin}/${key}.html`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction('bench.firstPhoto', { polling: 100 });
    const firstPhoto = await page.evaluate('bench.firstPhoto');
    if (press) return { firstPhoto, next: await page.evaluate(pressUntilTurned, next, LIMIT_MS / 2) };
    await network.isQuiet(QUIET_MS);
    return { firstPhoto, shift: await page.evaluate('bench.shift'), bytes: network.bytes(), twice: network.twice() };
  } finally {
    await context.close();
  }
}

/** Counts what comes over the line. */
async function networkOf(cdp) {
  const requests = new Map();
  let last = Date.now();
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    last = Date.now();
    if (!request.url.startsWith('data:')) requests.set(requestId, { url: request.url, bytes: 0, isOpen: true });
  });
  const add = ({ requestId, encodedDataLength }) => {
    last = Date.now();
    const request = requests.get(requestId);
    if (request) request.bytes += encodedDataLength;
  };
  const end = ({ requestId, encodedDataLength }) => {
    last = Date.now();
    const request = requests.get(requestId);
    if (!request) return;
    request.isOpen = false;
    // The total of a finished request includes its headers.
    if (encodedDataLength !== undefined) request.bytes = encodedDataLength;
  };
  cdp.on('Network.dataReceived', add);
  cdp.on('Network.loadingFinished', end);
  cdp.on('Network.loadingFailed', ({ requestId }) => end({ requestId }));
  cdp.on('Network.requestServedFromCache', ({ requestId }) => requests.delete(requestId));
  await cdp.send('Network.enable');
  return {
    isQuiet: async (ms) => {
      while (Date.now() - last < ms || [...requests.values()].some(({ isOpen }) => isOpen)) await sleep(100);
    },
    bytes: () => sum([...requests.values()]),
    /** The bytes of each address after its first request. */
    twice: () => {
      const seen = new Set();
      return sum([...requests.values()].filter(({ url }) => seen.has(url) || !seen.add(url)));
    },
  };
}

function sum(requests) {
  return requests.reduce((total, { bytes }) => total + bytes, 0);
}
