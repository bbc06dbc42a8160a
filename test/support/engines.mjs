/** The browser engines: how to find and start each, and the media features that it can be started with. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserVersion, findChromium, findFirefox, findWebKit } from '../../scripts/browsers.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/**
 * The engines. `media` has the features that Firefox and WebKit can set only at their start: each row is one more
 * browser. Chromium sets such features in a running page. WebKit has no forced colours.
 */
export const engines = {
  Chromium: {
    find: findChromium,
    launch: (executablePath) =>
      puppeteerLauncher({
        executablePath,
        args: [
          // Containers lack the privileges for the sandbox, and have little shared memory.
          '--no-sandbox',
          '--disable-dev-shm-usage',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
        ],
      }),
    media: [],
  },
  Firefox: {
    find: findFirefox,
    launch: (executablePath, { preferences = {} } = {}) =>
      puppeteerLauncher({ browser: 'firefox', executablePath, extraPrefsFirefox: preferences }),
    media: [
      {
        features: { 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' },
        how: { preferences: { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.prefersReducedMotion': 1 } },
      },
      {
        features: { 'forced-colors': 'active', 'prefers-contrast': 'more' },
        how: { preferences: { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 } },
      },
    ],
  },
  WebKit: {
    find: findWebKit,
    launch: webkitLauncher,
    media: [
      {
        features: { 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' },
        how: { settings: { 'gtk-enable-animations': 0 }, args: ['--dark-mode'] },
      },
      { features: { 'prefers-contrast': 'more' }, how: { settings: { 'gtk-theme-name': 'HighContrast' } } },
    ],
  },
};

/** The engines to run: those in `ENGINES=Chromium,Firefox npm run test:browser`, or all that are installed. */
const selected = process.env.ENGINES?.split(',') ?? Object.keys(engines).filter((name) => engines[name].find());

/** Returns one launcher for each engine. */
export function launchers() {
  return selected.map((name) => start(name));
}

/**
 * Returns launchers for tests that several pages of a browser can run at a time. WebKit's driver has one window, so the
 * WebKit of `browsers` runs them as it runs all others.
 */
export function parallelLaunchers(browsers, concurrency) {
  return browsers.map((browser) =>
    browser.engine === 'WebKit' ? browser : Object.assign(start(browser.engine), { concurrency }),
  );
}

/** Returns one more launcher for each set of media features that an engine can set only at its start. */
export function mediaLaunchers() {
  return selected.flatMap((name) => engines[name].media.map((row) => start(name, row)));
}

function start(name, { features = {}, how } = {}) {
  if (!Object.hasOwn(engines, name))
    throw new Error(`ENGINES: "${name}" should be one of ${Object.keys(engines).join(', ')}.`);
  const found = engines[name].find();
  if (!found) throw new Error(`${name} is not installed: run "npm run setup".`);
  const launcher = engines[name].launch(found, how);
  // Without a name, the launcher of Firefox would be named "Chrome".
  launcher.name = [name, ...Object.values(features)].join(' ');
  return Object.assign(launcher, {
    engine: name,
    features,
    version: launcher.version ?? (() => browserVersion(found)),
  });
}

function puppeteerLauncher(launchOptions) {
  return chromeLauncher({ launchOptions });
}
