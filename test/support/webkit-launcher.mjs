/**
 * Runs test pages in MiniBrowser, the test browser of WebKitGTK, and restarts it if a navigation gets no response. The
 * launcher of the test runner would wait for minutes, and then end the whole run with an uncaught error.
 */
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { capabilities, startDriver } from './webkit.mjs';

/**
 * The time limit of a navigation. Most take less than a second. At the start of a run, the server still compiles the
 * modules of the elements for three engines. A page that loads late has begun its tests, and a restart would end them.
 * After 120 seconds, the client of the driver itself gives up, and ends the whole run.
 */
const NAVIGATION_TIMEOUT_MS = 60_000;

let version;

/** The sessions whose page has been requested. */
const requested = new Set();

/**
 * Notes the sessions whose page has been requested. The page then loads, even if the driver does not answer.
 * @type {import('@web/dev-server-core').Middleware}
 */
export function noteSessions(context, next) {
  if (context.path === '/') requested.add(context.query['wtr-session-id']);
  return next();
}

/**
 * Makes a launcher for the test runner.
 * @param {{ browser: string, driver: string, xvfb: string }} programs the result of `findWebKit`
 * @param {{ settings?: Record<string, string | number>, args?: string[] }} options GTK settings by name, and arguments
 * of the browser
 */
export function webkitLauncher(programs, { settings = {}, args = [] } = {}) {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    path: '/',
    capabilities: {
      ...capabilities(programs.browser, args),
      // Does not wait for `load`. Images of the tests can delay that event until the page is left, and then no response
      // comes.
      pageLoadStrategy: 'eager',
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  let driver;

  async function start() {
    driver = await startDriver(programs, settings);
    launcher.options.port = driver.port;
  }

  async function restart(error) {
    console.error(`Restarts WebKit: ${error.message}`);
    clearInterval(launcher.pendingHeartbeat);
    driver.stop();
    launcher.driver = launcher.driverManager = undefined;
    await start();
    await launcher.ensureManagerInitialized();
    return launcher.driverManager;
  }

  return Object.assign(launcher, {
    async initialize(config) {
      const { name } = launcher; // The launcher would rename itself to "MiniBrowser".
      await start();
      await initialize(config);
      launcher.name = name;
    },
    async startSession(id, url) {
      await launcher.ensureManagerInitialized();
      // The version is not available after the end of the run.
      version ??= launcher.driver.capabilities.browserVersion;
      try {
        await inTime(launcher.driverManager.startSession(id, url), `${url} did not load`);
      } catch (error) {
        // A restart would end the tests of the page. If the driver hangs, it is restarted when they are over.
        if (requested.has(id)) return;
        await inTime((await restart(error)).startSession(id, url), `${url} did not load after a restart`);
      }
    },
    /** Leaves the page, which has sent its results before. */
    async stopSession(id) {
      try {
        return await inTime(launcher.driverManager.stopSession(id), 'a finished page did not close');
      } catch (error) {
        await restart(error);
        return {};
      }
    },
    version: () => `WebKitGTK ${version}`,
  });
}

/** Returns the value of the promise, or throws an error if it takes too long. A later result is ignored. */
function inTime(promise, message) {
  promise.catch(() => {});
  const limit = new Promise((_, reject) => {
    setTimeout(
      () => reject(new Error(`${message} in ${NAVIGATION_TIMEOUT_MS / 1000} s`)),
      NAVIGATION_TIMEOUT_MS,
    ).unref();
  });
  return Promise.race([promise, limit]);
}
