/**
 * What a test asks of the browser from outside the page: keys, pointers, media settings, the accessibility tree, requests, a PDF.
 * Tests use the typed functions of browser.ts.
 *
 * A command answers `false` where an engine cannot do it, so that a test can tell "not possible here" from "failed"
 * (`null` and `undefined` would mean "unknown command" to the runner).
 */
import { accessibilityTree } from './accessibility-tree.mjs';

/** One session of Chromium's debugging protocol per page; what it has set lasts as long as the session. */
const protocols = new WeakMap();
/** The requests seen since recording began, per page. */
const recordings = new WeakMap();

const commands = {
  /** 'Shift+Tab', 'Control+End', 'Space', 'a': keys are held down in order, the last one is pressed. */
  async press(page, chord) {
    const keys = chord.split(/(?<!^)\+/).map((key) => (key === 'Space' ? ' ' : key));
    const last = keys.pop();
    for (const key of keys) await page.keyboard.down(key);
    await page.keyboard.press(last);
    for (const key of keys.reverse()) await page.keyboard.up(key);
    return true;
  },

  /** { action: 'click' | 'move' | 'down' | 'up', x, y }, in CSS pixels of the viewport. */
  async mouse(page, { action, x, y }) {
    if (action === 'click') await page.mouse.click(x, y);
    else if (action === 'move') await page.mouse.move(x, y);
    else await page.mouse[action]();
    return true;
  },

  /** A tap, or a swipe when `dx` or `dy` is given: the finger goes there in `steps` moves over `ms` milliseconds. */
  async touch(page, { x, y, dx = 0, dy = 0, steps = 8, ms = 120 }) {
    if (!dx && !dy) {
      await page.touchscreen.tap(x, y);
      return true;
    }
    const touch = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= steps; step++) {
      await new Promise((resolve) => setTimeout(resolve, ms / steps));
      await touch.move(x + (dx * step) / steps, y + (dy * step) / steps);
    }
    await touch.end();
    return true;
  },

  /** { width, height, scale? } */
  async viewport(page, { width, height, scale = 1 }) {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    return true;
  },

  /** { type?: 'print' | 'screen', features: { 'prefers-color-scheme': 'dark', … } }; nothing given = as before. */
  async media(page, { type = '', features = {} }) {
    const protocol = await protocolOf(page);
    await protocol.send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },

  /** What assistive technology is given of this page. */
  async 'ax-tree'(page) {
    return accessibilityTree(await protocolOf(page));
  },

  /** 'start', 'list' or 'stop'. */
  async network(page, action) {
    const protocol = await protocolOf(page);
    if (action === 'list') return recordings.get(page)?.requests ?? [];
    if (action === 'start') await startRecording(page, protocol);
    else await stopRecording(page, protocol);
    return true;
  },

  /** The page as it would be printed, in base64. */
  async pdf(page, options) {
    return Buffer.from(await page.pdf({ printBackground: true, format: 'A4', ...options })).toString('base64');
  },

  /** "Chromium", so that a test can name the engine that it is about. */
  async engine(_page, _payload, browser) {
    return browser.name;
  },
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function testCommands() {
  return {
    name: 'test-commands',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      const { browser } = session;
      return commands[command](browser.getPage(session.id), payload, browser);
    },
  };
}

async function protocolOf(page) {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  return protocols.get(page);
}

async function startRecording(page, protocol) {
  await stopRecording(page, protocol);
  const requests = [];
  const listener = ({ request, type }) => requests.push({ url: request.url, priority: request.initialPriority, type });
  recordings.set(page, { requests, listener });
  protocol.on('Network.requestWillBeSent', listener);
  await protocol.send('Network.enable');
}

async function stopRecording(page, protocol) {
  const recording = recordings.get(page);
  if (!recording) return;
  protocol.off('Network.requestWillBeSent', recording.listener);
  recordings.delete(page);
  await protocol.send('Network.disable');
}
