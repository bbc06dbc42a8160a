/** The screenshot in the README: the demo page in the light and in the dark theme, side by side. */
import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';

const FILE = 'docs/event-page.webp';
const PAGE = { width: 1280, height: 1700 };

export async function takeReadmeScreenshot(origin) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium was not found: run "npm run setup" to install it.');
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--hide-scrollbars'],
    defaultViewport: PAGE,
  });
  const page = await browser.newPage();
  const pictures = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${origin}/demo/plain.html`, { waitUntil: 'networkidle0' });
    pictures.push(`data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`);
  }
  // Half the size, because the README shows it in a column of text.
  await page.setViewport({ width: PAGE.width, height: PAGE.height / 2 });
  await page.setContent(
    `<body style="display: flex; margin: 0">${pictures.map((src) => `<img src="${src}" width="${PAGE.width / 2}">`).join('')}`,
  );
  writeFileSync(FILE, await page.screenshot({ type: 'webp', quality: 85 }));
  await browser.close();
  console.log(FILE);
}
