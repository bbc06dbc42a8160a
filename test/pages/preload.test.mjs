/** What a page preloads, as the README says: the JSON of a `src`, and parts of the autoloader. Needs a build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const parts = JSON.parse(readFileSync('dist/cdn/preload.json', 'utf8'));
/** A page with the autoloader that preloads the JSON and the parts of some elements. */
const pageOf = (body, ...tags) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parts</title>
  <link rel="icon" href="data:,"><link rel="preload" as="fetch" href="/demo/event.json" crossorigin>
  ${[...new Set(tags.flatMap((tag) => parts[tag]))].map((path) => `<link rel="modulepreload" href="/dist/cdn/${path}">`).join('')}
  <script type="module" src="/dist/cdn/autoloader.js"></script></head><body>${body}</body></html>`;
const contents = {
  '/slideshow.html': pageOf('<event-slideshow src="/demo/event.json"></event-slideshow>', 'event-slideshow'),
  '/page.html': pageOf('<event-page src="/demo/event.json"></event-page>', 'event-page', 'event-slideshow'),
};

for (const browser of launchable)
  describe(`what is preloaded in ${browser.name}`, () => {
    let server, program;

    before(async () => {
      server = await startServer({}, { contents });
      program = await launch(browser);
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    for (const path of Object.keys(contents))
      it(`of JSON and parts is requested before the autoloader has come, and only once (${path})`, async () => {
        const page = await program.newPage();
        await page.goto(server.origin + path);
        await settled(page, () => {
          const slideshow = document.querySelector('event-page')?.shadowRoot?.querySelector('event-slideshow');
          return (slideshow ?? document.querySelector('event-slideshow'))?.count === 9;
        });
        const { preloaded, autoloader, times } = await page.evaluate(() => {
          const addresses = [...document.querySelectorAll('link[rel=preload], link[rel=modulepreload]')].map(
            (link) => link.href,
          );
          const all = performance.getEntriesByType('resource');
          return {
            preloaded: addresses,
            autoloader: all.find(({ name }) => name.endsWith('autoloader.js')).responseEnd,
            times: all.map(({ name, startTime }) => [name, startTime]),
          };
        });
        for (const address of new Set(preloaded)) {
          const own = times.filter(([name]) => name === address);
          assert.equal(own.length, 1, address);
          assert.ok(own[0][1] < autoloader, address);
        }
        await page.close();
      });

    it('of JSON is requested before the script runs, and only once', async () => {
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
