/** A browser for pages outside the test runner: Chromium and Firefox. WebKit's driver can neither print nor switch scripts off. */
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox } from '../../scripts/browsers.mjs';

/** Those that are on this machine and asked for (`ENGINES`, as for the test runner): how each is started. */
export const launchable = [
  {
    name: 'Chromium',
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  },
  { name: 'Firefox', executablePath: findFirefox(), browser: 'firefox' },
].filter(({ name, executablePath }) => executablePath && (process.env.ENGINES?.split(',').includes(name) ?? true));

/** @param {(typeof launchable)[number]} browser */
export function launch({ executablePath, browser, args }) {
  return puppeteer.launch({ headless: true, executablePath, browser, args });
}

/** Waits until the page's own function gives something true. */
export function settled(page, inPage, ...values) {
  return page.waitForFunction(inPage, { timeout: 20_000, polling: 100 }, ...values);
}
