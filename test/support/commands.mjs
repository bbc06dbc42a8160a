/**
 * What a test asks of the browser from outside the page: keys, pointers, media settings, the accessibility tree, requests, a PDF.
 * Tests use the typed functions of browser.ts.
 *
 * A command that an engine cannot do answers `{ cannot: why }`; browser.ts then skips the test.
 * (`null` and `undefined` would mean "unknown command" to the runner, so "done" is `true`.)
 */
import { noteSkipped, whyNot } from './abilities.mjs';
import { accessibilityTree } from './accessibility-tree.mjs';
import { protocolOf } from './protocol.mjs';
import { record, recorded, stopRecording } from './requests.mjs';

/**
 * Each gets what it works with: the launcher (`browser`), and either `page` (puppeteer: Chromium, Firefox) or `driver` (WebKit).
 */
const commands = {
  /** 'Shift+Tab', 'Control+End', 'Space', 'a': keys are held down in order, the last one is pressed. */
  async press({ page, driver }, chord) {
    // Firefox does not know a key called "Space".
    const keys = chord.split(/(?<!^)\+/).map((key) => (key === 'Space' ? ' ' : key));
    if (driver) {
      await driver.keys(keys);
      return true;
    }
    const last = keys.pop();
    for (const key of keys) await page.keyboard.down(key);
    await page.keyboard.press(last);
    for (const key of keys.reverse()) await page.keyboard.up(key);
    return true;
  },

  /** { action: 'click' | 'move' | 'down' | 'up', x, y }, in CSS pixels of the viewport. */
  async mouse({ page, driver }, { action, x, y }) {
    if (driver) await driver.performActions([pointer('mouse', mouseActions(action, x, y))]);
    else if (action === 'click') await page.mouse.click(x, y);
    else if (action === 'move') await page.mouse.move(x, y);
    else await page.mouse[action]();
    return true;
  },

  /** A tap, or a swipe when `dx` or `dy` is given: the finger goes there in `steps` moves over `ms` milliseconds. */
  async touch({ page, browser }, { x, y, dx = 0, dy = 0, steps = 8, ms = 120 }) {
    const cannot = whyNot(browser.engine, 'touch');
    if (cannot) return { cannot };
    if (!dx && !dy) {
      await page.touchscreen.tap(x, y);
      return true;
    }
    const touch = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= steps; step++) {
      await pause(ms / steps);
      await touch.move(x + (dx * step) / steps, y + (dy * step) / steps);
    }
    await touch.end();
    return true;
  },

  /** { width, height, scale? }; WebKit's window has a least width, and no scale. */
  async viewport({ page, driver }, { width, height, scale = 1 }) {
    if (page) {
      await page.setViewport({ width, height, deviceScaleFactor: scale });
      return true;
    }
    const inner = () => driver.execute('return [innerWidth, innerHeight]');
    const [[innerWidth, innerHeight], outer] = [await inner(), await driver.getWindowRect()];
    await driver.setWindowRect(null, null, outer.width + width - innerWidth, outer.height + height - innerHeight);
    const [reached] = await inner();
    return reached === width || { cannot: `has no window narrower than ${reached} px` };
  },

  /** { type?: 'print' | 'screen', features: { 'prefers-color-scheme': 'dark', … } }; nothing given = as before. */
  async media({ page, browser }, { type = '', features = {} }) {
    const cannot =
      (type === 'print' && whyNot(browser.engine, 'print')) ||
      (features['forced-colors'] === 'active' && whyNot(browser.engine, 'forced-colors'));
    if (cannot) return { cannot };
    if (browser.engine !== 'Chromium') return hasFeatures(browser, features);
    const protocol = await protocolOf(page);
    await protocol.send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },

  /** What assistive technology is given of this page. */
  async 'ax-tree'({ page, browser }) {
    const cannot = whyNot(browser.engine, 'ax-tree');
    return cannot ? { cannot } : accessibilityTree(await protocolOf(page));
  },

  /** 'start', 'list' or 'stop'. */
  async network({ page, driver, browser }, action) {
    const where = { page, driver, engine: browser.engine };
    if (action === 'list') return recorded(where);
    await (action === 'start' ? record(where) : stopRecording(where));
    return true;
  },

  /** The page as it would be printed, in base64. */
  async pdf({ page, browser }, options) {
    const cannot = whyNot(browser.engine, 'pdf');
    if (cannot) return { cannot };
    return Buffer.from(await page.pdf({ printBackground: true, format: 'A4', ...options })).toString('base64');
  },

  /** For what a test needs of an engine beside the commands: see abilities.mjs. */
  async needs({ browser }, ability) {
    const cannot = whyNot(browser.engine, ability);
    return cannot ? { cannot } : true;
  },

  /** "Chromium", "Firefox" or "WebKit". */
  async engine({ browser }) {
    return browser.engine;
  },

  /** A test that is about to be skipped: { test, reason }. */
  async skipped({ browser, file }, { test, reason }) {
    noteSkipped(browser.engine, file, test, reason);
    return true;
  },
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function testCommands() {
  return {
    name: 'test-commands',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      const { browser, id, testFile: file } = session;
      const page = browser.type === 'puppeteer' ? browser.getPage(id) : undefined;
      return commands[command]({ browser, file, page, driver: browser.driver }, payload);
    },
  };
}

/** Firefox and WebKit take media features at their start only: is this one of those browsers? */
function hasFeatures(browser, features) {
  const asUsual = {
    'prefers-color-scheme': 'light',
    'prefers-reduced-motion': 'no-preference',
    'prefers-contrast': 'no-preference',
    'forced-colors': 'none',
  };
  const missing = Object.entries(features).filter(
    ([name, value]) => ({ ...asUsual, ...browser.features })[name] !== value,
  );
  return !missing.length || { cannot: `was not started with ${missing.map((pair) => pair.join(': ')).join(', ')}` };
}

function mouseActions(action, x, y) {
  const press = { type: 'pointerDown', button: 0 };
  const lift = { type: 'pointerUp', button: 0 };
  const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
  return { click: [move, press, lift], move: [move], down: [press], up: [lift] }[action];
}

function pointer(pointerType, actions) {
  return { type: 'pointer', id: pointerType, parameters: { pointerType }, actions };
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
