/** Opens pages in Chromium and collects their problems. */
import puppeteer from 'puppeteer-core';
import { join } from 'node:path';
import { findChromium } from '../../scripts/browsers.mjs';
import { settled } from '../support/puppeteer.mjs';

/**
 * Starts a Chromium that ends with the site. Puppeteer must not handle signals: it would end the run before the servers
 * are stopped.
 */
export async function launchChromium(site) {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    userDataDir: join(site.folder, 'browser'),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  site.adopt(browser.process());
  return browser;
}

/** Opens a page, after `prepare(page)` if there is one, calls `action(page, problems)`, and closes the page. */
export async function visit(browser, url, action, { scripts = true, width = 1280, prepare } = {}) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => dialog.accept());
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(url).origin) problems.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.setViewport({ width, height: 900 });
    // Firefox cannot disable them.
    if (!scripts) await page.setJavaScriptEnabled(false);
    await prepare?.(page);
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await action(page, problems);
  } finally {
    await page.close();
  }
}

/** Waits until the page has this number of elements, which all show something: their code is fetched on demand. */
export function elementsReady(page, count) {
  return settled(
    page,
    (wanted) =>
      [...document.querySelectorAll('*')].filter(
        ({ localName, shadowRoot }) => localName.startsWith('event-') && shadowRoot?.childElementCount,
      ).length >= wanted,
    count,
  );
}

/** Waits until every slideshow has all its slides and has loaded the current photo. */
export function slideshowsReady(page) {
  return settled(page, () =>
    [...document.querySelectorAll('event-slideshow')].every(({ shadowRoot, count, index }) => {
      const figures = shadowRoot?.querySelectorAll('.figure') ?? [];
      const img = figures[index]?.querySelector('img');
      return count > 0 && figures.length === count && (!img || img.complete);
    }),
  );
}
