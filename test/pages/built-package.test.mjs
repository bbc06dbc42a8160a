/**
 * The one-file build: its styles, and what frameworks do with it: booleans, a module that is reloaded, pages that are
 * swapped.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, launchable } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';
import { TAGS } from '../../dist/tags.js';

const FILE = '/dist/cdn/event-page-elements.js';
const PHOTOS = ['/demo/photos/panel-480.webp', '/demo/photos/lectern-480.webp'];

for (const browser of launchable)
  describe(`the built package in ${browser.name}`, () => {
    let server, program, page, errors, warnings;

    before(async () => {
      server = await startServer();
      program = await launch(browser);
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    const open = async () => {
      page = await program.newPage();
      errors = [];
      warnings = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
      await page.goto(`${server.origin}/bench/blank.html`);
      await page.evaluate((file) => import(file), FILE);
    };

    it('has styles of which the browser reads every rule', async () => {
      await open();
      const counts = await page.evaluate((tags) => {
        const rulesIn = (list) => [...list].flatMap((rule) => [rule, ...rulesIn(rule.cssRules ?? [])]);
        const styles = new Set(tags.flatMap((tag) => customElements.get(tag).styles).map(({ cssText }) => cssText));
        return [...styles].map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          const rules = rulesIn(sheet.cssRules);
          // `:is()` drops a selector that cannot be read, instead of the rule.
          const selectors = rules.map(({ selectorText = '' }) => selectorText).join();
          return { read: rules.length, written: text.split('{').length - 1, text, selectors };
        });
      }, TAGS);
      assert.ok(counts.length > TAGS.length);
      for (const { read, written, text, selectors } of counts) {
        assert.equal(read, written, text);
        assert.doesNotMatch(selectors, /:is\(\)/);
      }
      await page.close();
    });

    it('turns booleans off that a framework writes as "false"', async () => {
      await open();
      const shown = await page.evaluate(async (items) => {
        const make = async (value) => {
          const element = document.createElement('event-slideshow');
          for (const name of ['thumbnails', 'no-enlarge', 'loop']) element.setAttribute(name, value);
          Object.assign(element, { items, label: 'Photos' });
          document.body.append(element);
          await element.updateComplete;
          return [element.thumbnails, element.noEnlarge, element.loop, !element.shadowRoot.querySelector('#enlarge')];
        };
        return [await make('false'), await make(''), await make('true')];
      }, PHOTOS);
      assert.deepEqual(shown, [[false, false, false, false], Array(4).fill(true), Array(4).fill(true)]);
      assert.deepEqual(errors, []);
      await page.close();
    });

    it('keeps working, silently, if a bundler evaluates its modules again', async () => {
      await open();
      const texts = await page.evaluate(async (file) => {
        const show = async (name) => {
          const header = document.createElement('event-header');
          header.heading = name;
          document.body.append(header);
          await header.updateComplete;
          return header.shadowRoot.textContent.trim();
        };
        const before = await show('Before');
        await import(`${file}?reloaded`);
        const kept = document.querySelector('event-header');
        kept.heading = 'Changed';
        await kept.updateComplete;
        return [before, await show('After'), kept.shadowRoot.textContent.trim()];
      }, FILE);
      assert.deepEqual(texts, ['Before', 'After', 'Changed']);
      assert.deepEqual([errors, warnings], [[], []]);
      await page.close();
    });

    it('upgrades class names after each swap of the page, and keeps one live region', async () => {
      await open();
      const results = await page.evaluate(async (photos) => {
        const html = (name) =>
          `<h1>${name}</h1><div class="event-slideshow" data-heading="${name}">${photos
            .map((src) => `<figure><img src="${src}" alt="A"><figcaption>${name}</figcaption></figure>`)
            .join('')}</div>`;
        const body = (name) => {
          const next = document.createElement('body');
          next.innerHTML = html(name);
          return next;
        };
        const seen = [];
        for (const swap of [
          () => (document.body.innerHTML = html('First')),
          () => document.body.replaceWith(body('Second')),
          () => document.documentElement.replaceChild(body('Third'), document.body),
          () => (document.body.innerHTML = html('Fourth')),
        ]) {
          swap();
          const start = Date.now();
          const isShown = () => document.querySelector('event-slideshow')?.shadowRoot.querySelector('h2');
          while (!isShown() && Date.now() - start < 5000) await new Promise((done) => setTimeout(done, 20));
          const slideshows = [...document.querySelectorAll('event-slideshow')];
          const regions = document.querySelectorAll('[aria-live]');
          seen.push([slideshows.length, isShown()?.textContent, regions.length, regions[0]?.textContent]);
        }
        return seen;
      }, PHOTOS);
      assert.deepEqual(
        results,
        ['First', 'Second', 'Third', 'Fourth'].map((name) => [1, name, 1, '']),
      );
      assert.deepEqual(errors, []);
      await page.close();
    });
  });
