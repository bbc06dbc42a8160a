/** What a page preloads, as the README says: the JSON of a `src`, and parts of the autoloader. Needs a build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const parts = JSON.parse(readFileSync('dist/cdn/preload.json', 'utf8'));
const event = JSON.parse(readFileSync('demo/event.json', 'utf8'));
const [{ contentUrl, srcset, sizes }] = event.image.associatedMedia;
const JSON_LINK = '<link rel="preload" as="fetch" href="/demo/event.json" crossorigin>';
const PHOTO_LINK = `<link rel="preload" as="image" href="${contentUrl}" imagesrcset="${srcset}" imagesizes="${sizes}">`;
/** A page with the autoloader that preloads its data or its first photo, and the parts of some elements. */
const pageOf = (body, link, ...tags) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parts</title>
  <link rel="icon" href="data:,">${link}
  ${[...new Set(tags.flatMap((tag) => parts[tag]))].map((path) => `<link rel="modulepreload" href="/dist/cdn/${path}">`).join('')}
  <script type="module" src="/dist/cdn/autoloader.js"></script></head><body>${body}</body></html>`;
const contents = {
  '/slideshow.html': pageOf('<event-slideshow src="/demo/event.json"></event-slideshow>', JSON_LINK, 'event-slideshow'),
  '/page.html': pageOf('<event-page src="/demo/event.json"></event-page>', JSON_LINK, 'event-page', 'event-slideshow'),
  // The addresses of the photos are relative to the demo.
  '/demo/inside.html': pageOf(
    `<event-slideshow><script type="application/json">${JSON.stringify({ image: event.image })}</script></event-slideshow>`,
    PHOTO_LINK,
    'event-slideshow',
  ),
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
      it(`is requested before the autoloader has come, and only once (${path})`, async () => {
        const page = await program.newPage();
        await page.goto(server.origin + path);
        await settled(page, () => {
          const root = document.querySelector('event-page')?.shadowRoot ?? document;
          const slideshow = root.querySelector('event-slideshow');
          return slideshow?.count === 9 && slideshow.shadowRoot.querySelector('img')?.complete;
        });
        const { preloaded, autoloader, times } = await page.evaluate(() => {
          const links = [...document.querySelectorAll('link[rel=preload], link[rel=modulepreload]')];
          // The browser chooses one of several files of a photo.
          const photo = () => document.querySelector('event-slideshow').shadowRoot.querySelector('img').currentSrc;
          const addresses = links.map((link) => (link.as === 'image' ? photo() : link.href));
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
