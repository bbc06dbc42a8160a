/**
 * The script comes late, after the style sheet has shown the author's HTML: the one-file build, the autoloader, and a
 * bundle whose parts are requested later. Nothing moves, on a narrow and on a wide page.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { resolve } from 'node:path';
import esbuild from 'esbuild';
import { asClass, asTag, AUTHOR_BLOCKS } from '../support/author-blocks.mjs';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const NAMES = ['lectern', 'interpreters', 'council-table'];
const CAPTION = 'A caption that takes two lines on a phone, since it says who is seen';
const figures = NAMES.map(
  (name, i) => `<figure><img ${i ? 'loading="lazy"' : ''} width="480" height="320" alt="${name}"
    src="/demo/photos/${name}-480.webp" /><figcaption>${CAPTION}</figcaption></figure>`,
).join('');

/** Attributes of a slideshow; `data-` stands before them beside a class name. */
const ATTRIBUTES = ['', 'heading="Photos"', 'heading="Photos" thumbnails', 'autoplay', 'no-enlarge', 'credit="Ana"'];
const inTag = (attributes) => `<event-slideshow ${attributes}>${figures}</event-slideshow>`;
const withClass = (attributes) =>
  `<div class="event-slideshow" ${attributes.replaceAll(/[a-z-]+(?=="|$|\s)/g, 'data-$&')}>${figures}</div>`;

const SCRIPTS = {
  'the one-file build': '/dist/cdn/event-page-elements.js',
  'the autoloader': '/dist/cdn/autoloader.js',
  'a bundle with parts': '/bundle/entry.js',
};

/** Bundles what a page of a web team imports, and returns the files by address. */
async function bundle() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: "import './dist/define.js'; import { upgrade } from './dist/index.js'; upgrade();",
      resolveDir: resolve('.'),
    },
    entryNames: 'entry',
    outdir: resolve('bundle'),
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['production'],
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path.slice(resolve('.').length), text]));
}

const pageOf = (html) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Before the script</title>
    <link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/dist/cdn/event-page-elements.css">
    </head><body><h1>Before</h1>${html}<p>After</p></body></html>`;

// A series finds its event by the address of the page, which the pages of this test are not.
const blocks = Object.values(AUTHOR_BLOCKS).filter(([tag]) => tag !== 'event-series');

const pages = Object.fromEntries([
  ...ATTRIBUTES.flatMap((attributes, i) => [
    [`/tag-${i}.html`, pageOf(inTag(attributes))],
    [`/class-${i}.html`, pageOf(withClass(attributes))],
  ]),
  ...Object.entries({ tag: asTag, class: asClass }).map(([form, html]) => [
    `/${form}-blocks.html`,
    pageOf(blocks.map((block) => `<div class="one">${html(block)}</div>`).join('<p>Between</p>')),
  ]),
]);

// Only Chromium measures layout shifts. test/before-script.test.ts compares the places in three engines.
for (const browser of launchable.filter(({ name }) => name === 'Chromium'))
  describe('a late script', () => {
    let server, program;

    before(async () => {
      server = await startServer({}, { contents: { ...pages, ...(await bundle()) } });
      program = await launch(browser);
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    for (const [script, address] of Object.entries(SCRIPTS))
      for (const form of ['tag', 'class'])
        for (const width of [360, 1200])
          it(`moves nothing: ${script}, ${form}, ${width} px`, async () => {
            const page = await program.newPage();
            // Only what is in the viewport counts, so all of the page is.
            await page.setViewport({ width, height: 2000 });
            for (const [i, attributes] of ATTRIBUTES.entries()) {
              await page.goto(`${server.origin}/${form}-${i}.html`);
              await page.evaluate(() => document.images[0].decode());
              await page.addScriptTag({ url: address, type: 'module' });
              await settled(page, () => {
                const [photo] = document.querySelector('event-slideshow')?.shadowRoot?.querySelectorAll('img') ?? [];
                return photo?.complete;
              });
              const shifts = await page.evaluate(shiftsSoFar);
              assert.deepEqual(shifts, [], attributes);
            }
            await page.close();
          });

    for (const [script, address] of Object.entries(SCRIPTS))
      for (const form of ['tag', 'class'])
        for (const width of [360, 1200])
          it(`moves no block without photos: ${script}, ${form}, ${width} px`, async () => {
            const page = await program.newPage();
            await page.setViewport({ width, height: 12_000 });
            await page.goto(`${server.origin}/${form}-blocks.html`);
            await page.addScriptTag({ url: address, type: 'module' });
            await settled(page, () =>
              [...document.querySelectorAll('.one')].every((one) =>
                [...one.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector('[part]')),
              ),
            );
            assert.deepEqual(await page.evaluate(shiftsSoFar), []);
            await page.close();
          });
  });

/** Returns the layout shifts until two frames from now, each with the nodes that moved. */
async function shiftsSoFar() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const shifts = [];
  const add = (entries) => {
    for (const { value, sources } of entries)
      shifts.push([value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 60) ?? node?.nodeName)]);
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  for (let i = 0; i < 3; i++) await frame();
  add(observer.takeRecords());
  return shifts;
}
