/**
 * Browsers for pages outside the test runner: Chromium and Firefox. The driver of WebKit can neither print nor disable
 * scripts.
 */
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox } from '../../scripts/browsers.mjs';

/** The launch options of each browser that is installed and selected by `ENGINES`, as in the test runner. */
export const launchable = [
  {
    name: 'Chromium',
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  },
  { name: 'Firefox', executablePath: findFirefox(), browser: 'firefox' },
].filter(({ name, executablePath }) => executablePath && (process.env.ENGINES?.split(',').includes(name) ?? true));

/**
 * Starts a browser.
 * @param {(typeof launchable)[number]} browser
 */
export function launch({ executablePath, browser, args }) {
  return puppeteer.launch({ headless: true, executablePath, browser, args });
}

/** Waits until the function, which runs in the page, returns a truthy value. */
export function settled(page, inPage, ...values) {
  return page.waitForFunction(inPage, { timeout: 60_000, polling: 100 }, ...values);
}
