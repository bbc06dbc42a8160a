/**
 * Commands that control the browser from outside the page: keys, pointers, media settings, the accessibility tree,
 * requests, a PDF. Tests use the typed functions of browser.ts.
 *
 * A command that an engine cannot do returns `{ cannot: reason }`, and browser.ts skips the test.
 * (`null` and `undefined` would mean "unknown command" to the runner, so a command without a result returns `true`.)
 */
import { noteSkipped, whyNot } from './abilities.mjs';
import { accessibilityTree } from './accessibility-tree.mjs';
import { protocolOf } from './protocol.mjs';
import { record, recorded, stopRecording } from './requests.mjs';

/**
 * Each command gets the launcher (`browser`), and either `page` (puppeteer: Chromium, Firefox) or `driver` (WebKit).
 */
const commands = {
  /**
   * Presses a chord such as 'Shift+Tab', 'Control+End', 'Space' or 'a': holds the keys down in order, and presses the
   * last one.
   */
  async press({ page, driver }, chord) {
    // Firefox has no key named "Space".
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

  /** Moves or presses the mouse: { action: 'click' | 'move' | 'down' | 'up', x, y }, in CSS pixels of the viewport. */
  async mouse({ page, driver }, { action, x, y }) {
    if (driver) await driver.performActions([pointer('mouse', mouseActions(action, x, y))]);
    else if (action === 'click') await page.mouse.click(x, y);
    else if (action === 'move') await page.mouse.move(x, y);
    else await page.mouse[action]();
    return true;
  },

  /**
   * Taps, or swipes if `dx` or `dy` is given: moves the finger by this distance in `steps` moves over `ms`
   * milliseconds.
   */
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

  /** Sets the viewport: { width, height, scale? }. The window of WebKit has a minimum width, and no scale. */
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

  /**
   * Sets { type?: 'print' | 'screen', features: { 'prefers-color-scheme': 'dark', … } }. Without settings, resets them.
   */
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

  /** Returns the accessibility tree of the page. */
  async 'ax-tree'({ page, browser }) {
    const cannot = whyNot(browser.engine, 'ax-tree');
    return cannot ? { cannot } : accessibilityTree(await protocolOf(page));
  },

  /** Records requests. The action is 'start', 'list' or 'stop'. */
  async network({ page, driver, browser }, action) {
    const target = { page, driver, engine: browser.engine };
    if (action === 'list') return recorded(target);
    await (action === 'start' ? record(target) : stopRecording(target));
    return true;
  },

  /** Returns the printed page as a PDF in base64. */
  async pdf({ page, browser }, options) {
    const cannot = whyNot(browser.engine, 'pdf');
    if (cannot) return { cannot };
    return Buffer.from(await page.pdf({ printBackground: true, format: 'A4', ...options })).toString('base64');
  },

  /** Checks an ability of the engine that no other command checks: see abilities.mjs. */
  async needs({ browser }, ability) {
    const cannot = whyNot(browser.engine, ability);
    return cannot ? { cannot } : true;
  },

  /** Returns "Chromium", "Firefox" or "WebKit". */
  async engine({ browser }) {
    return browser.engine;
  },

  /** Stores the reason of a test that is about to be skipped: { test, reason }. */
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

/**
 * Whether the browser was started with these features. Firefox and WebKit can set media features only at their start.
 */
function hasFeatures(browser, features) {
  const defaults = {
    'prefers-color-scheme': 'light',
    'prefers-reduced-motion': 'no-preference',
    'prefers-contrast': 'no-preference',
    'forced-colors': 'none',
  };
  const missing = Object.entries(features).filter(
    ([name, value]) => ({ ...defaults, ...browser.features })[name] !== value,
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
