/**
 * The demo page with one large event in all its parts: three days of sessions, thirty speakers, recordings, documents,
 * a series, outcomes of recommendations, forty photos and other events.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { transform } from 'esbuild';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/**
 * Questions of IBM Equal Access that a person has answered: the style sheet of the demo uses colour beside underlines,
 * its sizes grow with the text, and "large" and "little" are said of meetings.
 */
const ANSWERED = /^(?:style_color_misuse|style_viewport_resizable|text_sensory_misuse) /;
/** The parts of the page in the order in which they are seen and read. */
const PARTS = [
  ...['event-breadcrumb', 'event-actions', 'event-header', 'event-agenda', 'event-speakers'],
  ...['event-recommendations', 'event-media', 'event-slideshow', 'event-series', 'event-articles', 'event-recent'],
];

for (const browser of launchable)
  describe(`a large event in ${browser.name}`, () => {
    let server, program, page;
    const notes = [];

    before(async () => {
      server = await startServer();
      program = await launch(browser);
      page = await program.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      // A data: URL needs no server. Firefox requests one for the fonts of automation itself.
      page.on('request', (request) => {
        if (!/^(?:data:|http:..(?:127\.0\.0\.1|localhost):)/.test(request.url())) notes.push(request.url());
      });
      page.on('pageerror', ({ message }) => notes.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error' || /problems? with/.test(message.text())) notes.push(message.text());
      });
      await page.goto(`${server.origin}/demo/everything.html`);
      await settled(page, () => {
        const inside = (tag) => document.querySelector('event-page')?.shadowRoot?.querySelector(tag)?.shadowRoot;
        return inside('event-slideshow')?.querySelector('#next') && inside('event-recent')?.querySelector('li');
      });
      await page.evaluate(AXE);
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    it('shows its parts in order', async () => {
      const tags = await page.evaluate(() =>
        [...document.querySelector('event-page').shadowRoot.querySelectorAll('*')]
          .map(({ localName }) => localName)
          .filter((name) => name.startsWith('event-')),
      );
      assert.deepEqual(tags, PARTS);
    });

    it('[G1] asks no other host for anything, also while a visitor goes through the whole page', async () => {
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
          scrollTo(0, y);
          await new Promise(requestAnimationFrame);
        }
        scrollTo(0, 0);
      });
      await page.waitForNetworkIdle?.({ idleTime: 300 }).catch(() => {});
      assert.deepEqual(notes, []);
    });

    for (const [width, scheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [320, 'light'],
    ])
      it(`has nothing that axe finds, ${width} px wide and ${scheme}`, async () => {
        await page.setViewport({ width, height: 900 });
        if (browser.name === 'Chromium')
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const found = await page.evaluate(async () => {
          for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
          const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.flat().join(' ')}`));
        });
        assert.deepEqual(found, []);
      });

    // The audit is slow, and its result is the same in each browser.
    if (browser.name === 'Chromium')
      it('has nothing that IBM Equal Access finds', async () => {
        await page.setViewport({ width: 1280, height: 900 });
        const { code } = await transform(readFileSync('test/states/equal-access.ts', 'utf8'), { loader: 'ts' });
        const found = await page.evaluate(async (script) => {
          const { audit, load } = await import(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
          await load();
          return audit(document.documentElement);
        }, code);
        assert.deepEqual(
          found.filter((finding) => !ANSWERED.test(finding)),
          [],
        );
      });

    it('needs no scrolling sideways at 320 px', async () => {
      await page.setViewport({ width: 320, height: 900 });
      // The width of the scroll bar depends on the browser.
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow} px`);
    });
  });
