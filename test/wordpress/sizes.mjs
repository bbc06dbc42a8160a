/** The file that a slideshow asks for, if lazy pictures have `sizes="auto, …"`, as in WordPress 6.7 and newer. */
import assert from 'node:assert/strict';
import { slideshowsReady, visit } from './visit.mjs';

/** @param {string} url the address of a page with a slideshow of so many photos */
export async function checkSizes(browser, checks, url, count) {
  const [plain, auto] = [
    await lastPhoto(browser, `${url}?lazy`, count),
    await lastPhoto(browser, `${url}?lazy=auto`, count),
  ];
  await checks.claim('WordPress prints auto sizes', async () =>
    assert.match(await (await fetch(`${url}?lazy=auto`)).text(), /sizes="auto, /),
  );
  await checks.claim('the sizes of a photo do not begin with auto', () => assert.doesNotMatch(auto.sizes, /^auto/));
  await checks.equal('the same file is asked for as without auto', auto, plain);
}

/** Turns to the last photo with an empty cache, in which no larger file can take its place. */
async function lastPhoto(browser, url, count) {
  const context = await browser.createBrowserContext();
  let found;
  try {
    await visit(
      context,
      url,
      async (page) => {
        await page.waitForSelector('event-slideshow');
        await slideshowsReady(page);
        for (let i = 1; i < count; i++) {
          await page.evaluate(() =>
            document.querySelector('event-slideshow').shadowRoot.querySelector('#next').click(),
          );
          await slideshowsReady(page);
        }
        found = await page.evaluate(() => {
          const { shadowRoot, index } = document.querySelector('event-slideshow');
          const { currentSrc, sizes, alt } = shadowRoot.querySelectorAll('.figure')[index].querySelector('img');
          return { file: currentSrc.replace(/.*\//, ''), sizes, alt };
        });
      },
      { width: 1400 },
    );
  } finally {
    await context.close();
  }
  return found;
}
