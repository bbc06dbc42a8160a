/** The browser engines: where each is found, how it is started, and which media features it can be started with. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserVersion, findChromium, findFirefox, findWebKit } from '../../scripts/browsers.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/**
 * `media`: what Firefox and WebKit know only from their start, as one more browser for each row. Chromium sets such features in a running page.
 * WebKit has no forced colours.
 */
export const engines = {
  Chromium: {
    find: findChromium,
    launch: (executablePath) =>
      puppeteerLauncher({
        executablePath,
        args: [
          // Containers have neither the sandbox's privileges nor much shared memory.
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

/** `ENGINES=Chromium,Firefox npm run test:browser` runs fewer; without it, all that this machine has. */
const wanted = process.env.ENGINES?.split(',') ?? Object.keys(engines).filter((name) => engines[name].find());

/** One launcher for each engine. */
export function launchers() {
  return wanted.map((name) => start(name));
}

/** One more launcher for each set of media features that an engine takes only at its start. */
export function mediaLaunchers() {
  return wanted.flatMap((name) => engines[name].media.map((row) => start(name, row)));
}

function start(name, { features = {}, how } = {}) {
  if (!Object.hasOwn(engines, name))
    throw new Error(`ENGINES: "${name}" is none of ${Object.keys(engines).join(', ')}.`);
  const found = engines[name].find();
  if (!found) throw new Error(`${name} is not here: run "npm run setup".`);
  const launcher = engines[name].launch(found, how);
  // The launcher of Firefox would call itself "Chrome".
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
