/**
 * Runs test pages in WebKitGTK's small browser, and starts that anew when a change of page is not answered: the runner's launcher would wait
 * for minutes, and then end the whole run, since nothing catches its error.
 */
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { capabilities, startDriver } from './webkit.mjs';

/** Milliseconds that a change of page may take; it takes less than one second even where three engines are at work. */
const patience = 30_000;

let version;

/**
 * @param {{ browser: string, driver: string, xvfb: string }} programs as `findWebKit` gives them
 * @param {{ settings?: Record<string, string | number>, args?: string[] }} how GTK's settings by their names, and switches of the browser
 */
export function webkitLauncher(programs, { settings = {}, args = [] } = {}) {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    path: '/',
    capabilities: {
      ...capabilities(programs.browser, args),
      // Not until `load`: the pictures of the tests put that off for longer than a page is there, and then no answer ever comes.
      pageLoadStrategy: 'eager',
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  let driver;

  async function start() {
    driver = await startDriver(programs, settings);
    launcher.options.port = driver.port;
  }

  async function startAnew(error) {
    console.error(`WebKit is started anew: ${error.message}`);
    clearInterval(launcher.pendingHeartbeat);
    driver.stop();
    launcher.driver = launcher.driverManager = undefined;
    await start();
    await launcher.ensureManagerInitialized();
    return launcher.driverManager;
  }

  return Object.assign(launcher, {
    async initialize(config) {
      const { name } = launcher; // The launcher would call itself "MiniBrowser".
      await start();
      await initialize(config);
      launcher.name = name;
    },
    async startSession(id, url) {
      await launcher.ensureManagerInitialized();
      // Not to be had any more when the run has ended.
      version ??= launcher.driver.capabilities.browserVersion;
      try {
        await inTime(launcher.driverManager.startSession(id, url), `${url} did not come`);
      } catch (error) {
        await inTime((await startAnew(error)).startSession(id, url), `${url} did not come again`);
      }
    },
    /** The page has told its results before it is left. */
    async stopSession(id) {
      try {
        return await inTime(launcher.driverManager.stopSession(id), 'a page that had ended stayed');
      } catch (error) {
        await startAnew(error);
        return {};
      }
    },
    version: () => `WebKitGTK ${version}`,
  });
}

/** The promise's value, or an error when it takes too long. What becomes of it later is nobody's any more. */
function inTime(promise, message) {
  promise.catch(() => {});
  const limit = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${message} in ${patience / 1000} s`)), patience).unref();
  });
  return Promise.race([promise, limit]);
}
