/** The classic one-file build, loaded in each way in which a page builder may load a script. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, launchable } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const FILE = '/dist/cdn/event-page-elements.classic.js';

/** The ways to load the file. Each function runs in the page. */
const WAYS = {
  'as a plain script': (url) => addScript({ src: url }),
  'as a module': (url) => addScript({ src: url, type: 'module' }),
  'by import()': (url) => import(url),
  'as the text of a function in strict mode': async (url) =>
    new Function(`'use strict'; ${await (await fetch(url)).text()}`)(),
  twice: async (url) => {
    await addScript({ src: url });
    await addScript({ src: url, type: 'module' });
  },
};

for (const browser of launchable)
  describe(`the classic build in ${browser.name}`, () => {
    let server, program;

    before(async () => {
      server = await startServer();
      program = await launch(browser);
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    for (const [way, load] of Object.entries(WAYS))
      it(`defines the elements and puts its exports into eventPageElements if it is loaded ${way}`, async () => {
        const page = await program.newPage();
        const errors = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        await page.goto(`${server.origin}/bench/blank.html`);
        await page.evaluate(() => {
          globalThis.addScript = (properties) =>
            new Promise((done) => {
              const script = Object.assign(document.createElement('script'), properties);
              script.addEventListener('load', done);
              document.head.append(script);
            });
          globalThis.eventPageElements = { ofThePage: true };
        });
        await page.evaluate(load, FILE).catch((error) => errors.push(String(error)));
        const found = await page.evaluate(() => ({
          isDefined: Boolean(customElements.get('event-page')),
          upgrade: typeof globalThis.eventPageElements.upgrade,
          ofThePage: globalThis.eventPageElements.ofThePage,
        }));
        assert.deepEqual(errors, []);
        assert.deepEqual(found, { isDefined: true, upgrade: 'function', ofThePage: true });
        await page.close();
      });
  });
