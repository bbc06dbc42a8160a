/** The JSON of a `src` that the page preloads, as the README says. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

for (const browser of launchable)
  describe(`preloaded JSON in ${browser.name}`, () => {
    let server, program;

    before(async () => {
      server = await startServer();
      program = await launch(browser);
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    it('is requested before the script runs, and only once', async () => {
      const page = await program.newPage();
      const requested = [];
      page.on('request', (request) => requested.push(new URL(request.url()).pathname));
      await page.goto(`${server.origin}/test/pages/fixtures/preload.html`);
      await settled(page, () => document.querySelector('event-slideshow')?.shadowRoot?.querySelector('[part=counter]'));
      const [json, script] = await page.evaluate(() =>
        ['/event.json', '/event-page-elements.js'].map((end) => {
          const [{ startTime, responseEnd }, ...others] = performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.endsWith(end));
          return { startTime, responseEnd, others: others.length };
        }),
      );
      assert.ok(json.startTime < script.responseEnd);
      assert.equal(json.others, 0);
      assert.equal(requested.filter((path) => path.endsWith('/event.json')).length, 1);
      await page.close();
    });
  });
