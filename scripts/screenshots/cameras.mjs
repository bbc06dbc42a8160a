/**
 * Browsers that take screenshots of the gallery: one for each engine and each set of media features that it supports.
 */
import puppeteer from 'puppeteer-core';
import { engines } from '../../test/support/engines.mjs';
import { capabilities, startDriver } from '../../test/support/webkit.mjs';

export const MEDIA = {
  light: {},
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
};

/** A window that is wide and high enough for every state. */
const WINDOW = { width: 1320, height: 2400 };
/** A height that is at least as large as the toolbars of WebKit's window. */
const TOOLBAR_HEIGHT = 40;

/**
 * Opens a page in a browser with the given media features.
 * @param {string} engine "Chromium", "Firefox" or "WebKit"
 * @param {keyof typeof MEDIA} media
 * @returns {Promise<{ evaluate, takePicture, close } | undefined>} `undefined` if the engine cannot show them
 */
export async function openCamera(engine, media, url) {
  const found = engines[engine].find();
  const features = MEDIA[media];
  const launchOptions = engine === 'Chromium' ? {} : launchOptionsFor(engine, features);
  if (!found || !launchOptions) return undefined;
  const camera =
    engine === 'WebKit'
      ? await openWebKitCamera(found, launchOptions)
      : await openPuppeteerCamera(engine, found, launchOptions);
  if (engine === 'Chromium') await camera.emulate(features);
  await camera.goto(url);
  return camera;
}

/** Returns the launch options for media features. Firefox and WebKit can set these features only when they start. */
function launchOptionsFor(engine, features) {
  const wanted = Object.entries(features);
  if (!wanted.length) return {};
  return engines[engine].media.find((row) => wanted.every(([name, value]) => row.features[name] === value))?.how;
}

async function openPuppeteerCamera(engine, executablePath, { preferences }) {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    defaultViewport: WINDOW,
    ...(engine === 'Firefox'
      ? { browser: 'firefox', extraPrefsFirefox: preferences }
      : { args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--hide-scrollbars'] }),
  });
  const page = await browser.newPage();
  return {
    async emulate(features) {
      const protocol = await page.createCDPSession();
      const list = Object.entries(features).map(([name, value]) => ({ name, value }));
      await protocol.send('Emulation.setEmulatedMedia', { features: list });
    },
    goto: (url) => page.goto(url),
    evaluate: (script, ...values) => page.evaluate(`(${script})(...${JSON.stringify(values)})`),
    takePicture: ({ left, width, height }) => page.screenshot({ clip: { x: left, y: 0, width, height } }),
    close: () => browser.close(),
  };
}

/** Speaks WebDriver without a client library, because it needs only five endpoints. */
async function openWebKitCamera({ browser, driver, xvfb }, { settings, args }) {
  const { port } = await startDriver({ driver, xvfb }, settings);
  const root = `http://127.0.0.1:${port}/session`;
  const send = async (path, body, method = 'POST') => {
    const answer = await fetch(root + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value.message);
    return value;
  };
  const wanted = capabilities(browser, args);
  delete wanted['wdio:enforceWebDriverClassic'];
  const { sessionId } = await send('', { capabilities: { alwaysMatch: wanted } });
  const session = `/${sessionId}`;
  await send(`${session}/window/rect`, { width: WINDOW.width, height: WINDOW.height });
  return {
    goto: (url) => send(`${session}/url`, { url }),
    evaluate: (script, ...values) =>
      send(`${session}/execute/sync`, { script: `return (${script})(...arguments)`, args: values }),
    /**
     * Takes a screenshot of the `main` element. This engine can clip to an element, but not to a rectangle. It clips
     * correctly only if the element is as high as the window, because it measures from the bottom.
     */
    async takePicture({ height }) {
      await send(`${session}/window/rect`, { width: WINDOW.width, height: height + TOOLBAR_HEIGHT });
      await send(`${session}/execute/sync`, { script: `return (${fillWindow})()`, args: [] });
      const main = await send(`${session}/element`, { using: 'css selector', value: 'main' });
      const png = await send(`${session}/element/${Object.values(main)[0]}/screenshot`, undefined, 'GET');
      // Restores the size, so that a menu in the next state has room to open.
      await send(`${session}/window/rect`, { width: WINDOW.width, height: WINDOW.height });
      return Buffer.from(png, 'base64');
    },
    close: () => send(session, undefined, 'DELETE'),
  };
}

/** Makes `main` as high as the window, and waits until that is painted. Runs in the page. */
async function fillWindow() {
  document.querySelector('main').style.minBlockSize = `${innerHeight}px`;
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
}
