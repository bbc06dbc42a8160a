/** Browsers that take pictures of the gallery: one for each engine and each set of media features that the engine can show. */
import puppeteer from 'puppeteer-core';
import { engines } from '../../test/support/engines.mjs';
import { capabilities, startDriver } from '../../test/support/webkit.mjs';

export const MEDIA = {
  light: {},
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
};

/** Wide and high enough for every state. */
const WINDOW = { width: 1320, height: 2400 };
/** At least as much as the bars of WebKit's window take. */
const BARS = 40;

/**
 * @param {string} engine "Chromium", "Firefox" or "WebKit"
 * @param {keyof typeof MEDIA} media
 * @returns {Promise<{ evaluate, picture, close } | undefined>} nothing where the engine is not here or cannot show that
 */
export async function camera(engine, media, url) {
  const found = engines[engine].find();
  const features = MEDIA[media];
  const how = engine === 'Chromium' ? {} : startedWith(engine, features);
  if (!found || !how) return undefined;
  const opened = engine === 'WebKit' ? await webkitCamera(found, how) : await puppeteerCamera(engine, found, how);
  if (engine === 'Chromium') await opened.emulate(features);
  await opened.goto(url);
  return opened;
}

/** Firefox and WebKit have such features from their start. */
function startedWith(engine, features) {
  const wanted = Object.entries(features);
  if (!wanted.length) return {};
  return engines[engine].media.find((row) => wanted.every(([name, value]) => row.features[name] === value))?.how;
}

async function puppeteerCamera(engine, executablePath, { preferences }) {
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
    picture: ({ left, width, height }) => page.screenshot({ clip: { x: left, y: 0, width, height } }),
    close: () => browser.close(),
  };
}

/** WebDriver without a client: five addresses of it are all that is needed. */
async function webkitCamera({ browser, driver, xvfb }, { settings, args }) {
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
     * Of the `main` of the page: this engine cuts out elements, not places, and the right ones only where they are as high as the window
     * (it counts from the bottom).
     */
    async picture({ height }) {
      await send(`${session}/window/rect`, { width: WINDOW.width, height: height + BARS });
      await send(`${session}/execute/sync`, { script: `return (${fillWindow})()`, args: [] });
      const main = await send(`${session}/element`, { using: 'css selector', value: 'main' });
      const png = await send(`${session}/element/${Object.values(main)[0]}/screenshot`, undefined, 'GET');
      // A menu that opens next must find room.
      await send(`${session}/window/rect`, { width: WINDOW.width, height: WINDOW.height });
      return Buffer.from(png, 'base64');
    },
    close: () => send(session, undefined, 'DELETE'),
  };
}

/** In the page: makes `main` as high as the window, and waits until that is painted. */
async function fillWindow() {
  document.querySelector('main').style.minBlockSize = `${innerHeight}px`;
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
}
