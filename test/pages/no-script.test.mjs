/** Pages without scripts, or with a script that does not load: all of the author's HTML can be reached. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, launchable } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const PAGE = 'test/pages/fixtures/no-script.html';
const skip = { Firefox: 'automation cannot switch scripts off in Firefox' };

for (const browser of launchable) {
  describe(`without scripts in ${browser.name}`, { skip: skip[browser.name] }, () => {
    let server, program, page;

    before(async () => {
      server = await startServer();
      program = await launch(browser);
      page = await program.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.origin}/${PAGE}`);
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    it('[no-script] no element is defined', async () => {
      assert.equal(await page.evaluate(() => customElements.get('event-page')), undefined);
    });

    it('[no-script] every image, caption, heading and link is visible, in one column, above the content that follows', async () => {
      const boxes = await page.$$eval('h1, p, img, figcaption, a, #after', (elements) =>
        elements.map((element) => {
          const { top, bottom, width, height } = element.getBoundingClientRect();
          return { tag: element.localName, top, bottom, isSeen: element.checkVisibility() && width > 0 && height > 0 };
        }),
      );
      assert.equal(boxes.length, 10);
      for (const { tag, isSeen } of boxes) assert.ok(isSeen, tag);
      for (const [i, { top, tag }] of boxes.entries()) if (i) assert.ok(top >= boxes[i - 1].bottom - 1, `${tag} ${i}`);
    });

    it('no element clips or scrolls its content', async () => {
      const clipping = await page.$$eval('event-page, event-slideshow, event-recent', (elements) =>
        elements
          .filter(
            (element) =>
              element.scrollHeight > element.clientHeight && getComputedStyle(element).overflow !== 'visible',
          )
          .map(({ localName }) => localName),
      );
      assert.deepEqual(clipping, []);
    });
  });

  describe(`with a script that does not load in ${browser.name}`, () => {
    it('content that is taller than the reserved space can be scrolled to', async () => {
      const server = await startServer({ 'content-security-policy': "script-src 'none'" });
      const program = await launch(browser);
      try {
        const page = await program.newPage();
        await page.goto(`${server.origin}/${PAGE}`);
        const unreachable = await page.$$eval('event-page, event-slideshow, event-recent', (elements) =>
          elements
            .filter((element) => element.scrollHeight > element.clientHeight + 1)
            .filter((element) => !['auto', 'scroll', 'visible'].includes(getComputedStyle(element).overflowY))
            .map(({ localName }) => localName),
        );
        assert.deepEqual(unreachable, []);
        assert.equal(await page.$eval('event-slideshow img', (img) => img.naturalWidth), 480);
      } finally {
        await program.close();
        server.close();
      }
    });
  });
}
