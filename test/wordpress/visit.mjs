/** A page in a browser, with what went wrong on it. */
import puppeteer from 'puppeteer-core';
import { join } from 'node:path';
import { findChromium } from '../../scripts/browsers.mjs';
import { settled } from '../support/puppeteer.mjs';

/** Lives and ends with the site: by itself it would take a signal for its own, and end the run before the servers are stopped. */
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

/** Opens a page, looks at it with `look(page, trouble)`, and closes it. */
export async function visit(browser, url, look, { scripts = true, width = 1280 } = {}) {
  const page = await browser.newPage();
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && trouble.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => dialog.accept());
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(url).origin) trouble.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.setViewport({ width, height: 900 });
    await page.setJavaScriptEnabled(scripts);
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await look(page, trouble);
  } finally {
    await page.close();
  }
}

/** Waits until every slideshow has all its slides and the picture of the current one. */
export function slideshowsReady(page) {
  return settled(page, () =>
    [...document.querySelectorAll('event-slideshow')].every(({ shadowRoot, count, index }) => {
      const figures = shadowRoot?.querySelectorAll('.figure') ?? [];
      const img = figures[index]?.querySelector('img');
      return count > 0 && figures.length === count && (!img || img.complete);
    }),
  );
}
