/**
 * The demo in each language, with the one file of all languages and nothing else: no word of the package is English.
 * The texts of the demo are English, so a text counts only if it is not there in a language whose words are like no
 * others.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { en } from '../../dist/words/en.js';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const PAGES = readdirSync('demo').filter((name) => name.endsWith('.html') && name !== 'elsewhere.html');
const FILE = '/dist/cdn/event-page-elements.all.js';
const KEY = 'event-page-elements/languages';
const FIRST = 'fr';

/** Each page in French from the start. The file of all languages is in the place of the English one. */
const contents = {
  '/src/cdn.ts': readFileSync(`.${FILE}`, 'utf8'),
  ...Object.fromEntries(
    PAGES.map((name) => [
      `/demo/${name}`,
      readFileSync(`demo/${name}`, 'utf8').replace('<html lang="en">', `<html lang="${FIRST}">`),
    ]),
  ),
};

/** Returns a function that tells whether a text can be this word, as a whole or as a part between placeholders. */
function matcherOf(word) {
  const parts = word.split(/\{\w+\}/);
  const whole = new RegExp(`^${parts.map((part) => part.replace(/[.()]/g, '\\$&')).join('.+')}$`, 'u');
  // A text of the author can be anything around a short word, such as "to".
  const isWhole = parts[0] || parts.at(-1);
  const own = new Set(parts.filter((part) => /\p{L}/u.test(part)).map((part) => part.trim()));
  return (text) => own.has(text) || Boolean(isWhole && whole.test(text));
}

const matchers = Object.entries(en).map(([key, word]) => [key, matcherOf(word)]);
/** Returns the keys of the English words that a text can be. */
const keysOf = (text) => matchers.filter(([, matches]) => matches(text)).map(([key]) => key);

// Only Chromium gives automation an accessibility tree.
for (const browser of launchable.filter(({ name }) => name === 'Chromium'))
  describe('the demo with one file for all languages', () => {
    let server, program, page, protocol;

    before(async () => {
      server = await startServer({}, { contents });
      program = await launch(browser);
      page = await program.newPage();
      protocol = await page.createCDPSession();
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    /** Opens a page in French, and waits until all its elements have their final content. */
    async function open(name) {
      await page.goto(`${server.origin}/demo/${name}`);
      await settled(page, () => {
        const inside = (root) =>
          [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
        const all = inside(document);
        return all.some(({ shadowRoot }) => shadowRoot) && !all.some((one) => one.matches(':state(loading), .coming'));
      });
      // The switch of the page gives each preview a language of its own.
      await page.$$eval('.preview', (previews) => previews.forEach((preview) => preview.removeAttribute('lang')));
    }

    /** Gives the page a language, and returns the texts that are English words of ours, with the keys of the words. */
    async function englishIn(language) {
      await page.evaluate(async (lang) => {
        document.documentElement.lang = lang;
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      }, language);
      const { nodes } = await protocol.send('Accessibility.getFullAXTree');
      // The boxes of single lines of text are parts of a text.
      const whole = nodes.filter(({ role }) => role?.value !== 'InlineTextBox');
      const names = whole.flatMap(({ name, description }) => [name?.value, description?.value]);
      const texts = [...new Set(names.map((text = '') => text.trim()))].map((text) => [text, keysOf(text)]);
      return new Map(texts.filter(([, keys]) => keys.length));
    }

    for (const name of PAGES)
      it(`has no English word of ours in any language: ${name}`, async () => {
        await open(name);
        const tables = await page.evaluate(
          (key) =>
            Object.fromEntries([...globalThis[Symbol.for(key)].tables].map(([tag, { strings }]) => [tag, strings])),
          KEY,
        );
        const tags = Object.keys(tables);
        assert.equal(tags.length, readdirSync('dist/cdn/strings').length);
        await page.evaluate(
          (key, words) => globalThis[Symbol.for(key)].tables.set('en-xa', { strings: words, marks: {} }),
          KEY,
          Object.fromEntries(Object.entries(en).map(([key, text]) => [key, text.replace(/\p{L}(?![^{]*\})/gu, 'ж')])),
        );
        const leaks = {};
        const found = new Map();
        for (const tag of [FIRST, ...tags, 'fi', 'en-XA']) found.set(tag, await englishIn(tag));
        const authors = found.get('en-XA');
        for (const [tag, texts] of found) {
          const words = { ...tables[tag.split('-')[0]], ...tables[tag] };
          const others = [...texts].filter(
            ([text, keys]) => !authors.has(text) && !keys.some((key) => words[key] && matcherOf(words[key])(text)),
          );
          if (others.length) leaks[tag] = others.map(([text]) => text);
        }
        // Finnish has no table, so the test finds the words that it looks for. One page has languages of its own.
        if (name !== 'languages.html') assert.ok(leaks['fi'].length > 3, JSON.stringify(leaks['fi']));
        delete leaks['fi'];
        assert.deepEqual(leaks, {});
      });
  });
