/**
 * A page of a CMS in which authors wrote class names and no tags: without the script, with it, and with a script that
 * loads late, before the page is complete, twice, or in two versions.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const event = JSON.parse(readFileSync('demo/event.json', 'utf8'));
const captions = event.image.associatedMedia.map(({ caption }) => caption);
/** The texts of the author, in reading order. */
const texts = [
  ...event.breadcrumb.map(({ name }) => name),
  event.category,
  event.name,
  ...event.description,
  event.subjectOf[0].name,
  event.recommendations.description,
  ...event.recommendations.itemListElement,
  ...captions,
  event.image.creditText,
  event.articles.name,
  ...event.articles.itemListElement.flatMap(({ headline, description }) => [headline, description]),
  event.articles.description,
  event.articles.linkText,
  event.recentEvents.name,
  ...event.recentEvents.itemListElement.flatMap(({ name, description }) => [name, description]),
];
const SCRIPT = '/dist/cdn/event-page-elements.js';

for (const browser of launchable)
  describe(`class names in ${browser.name}`, () => {
    let server, program;

    before(async () => {
      server = await startServer();
      program = await launch(browser);
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    it('does not cut off a block that stays as it was written', async () => {
      const page = await program.newPage();
      const figures =
        '<figure><img src="/demo/photos/lectern-480.webp" alt="A" /><figcaption>A</figcaption></figure>'.repeat(3);
      const blocks = [
        `<div class="event-slideshow"><form>${figures}<input /></form></div>`,
        `<section class="event-slideshow"><h2>Photos</h2><figure class="event-slideshow">${figures}</figure></section>`,
        `<div class="event-slideshow"><p>Before</p><event-slideshow>${figures}</event-slideshow><p>After</p></div>`,
      ];
      await page.goto(`${server.origin}/demo/plain.html`);
      await page.setContent(
        `<!doctype html><link rel="stylesheet" href="/dist/cdn/event-page-elements.css" />${blocks.join('')}<script type="module" src="${SCRIPT}"></script>`,
      );
      await settled(page, () => document.querySelectorAll('event-slideshow').length === 2);
      const cut = await page.$$eval('.event-slideshow:not(event-slideshow)', (all) =>
        all.map((block) => block.scrollHeight - block.clientHeight),
      );
      assert.deepEqual(cut, [0, 0, 0]);
      await page.close();
    });

    it('shows and prints everything in order without the script', async () => {
      const page = await program.newPage();
      if (browser.name === 'Chromium') await page.setJavaScriptEnabled(false);
      await page.goto(`${server.origin}/demo/cms.html?before`);
      // Where scripts are enabled, the style sheet waits five seconds for ours before it shows all photos.
      await page.waitForSelector('.event-slideshow figure:last-of-type img', { visible: true });
      assertInOrder(await page.$eval('body', (body) => body.innerText), texts);
      const seen = await page.$$eval('.event-slideshow img', (pictures) => pictures.filter((img) => img.alt).length);
      assert.equal(seen, 9);
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
      const printed = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
      for (const caption of captions) assert.ok(printed.includes(caption), caption);
      await page.close();
    });

    it('shows the same texts with the script, and keeps the author’s HTML', async () => {
      const page = await visit(program, `${server.origin}/demo/cms.html`);
      const tags = await page.$$eval('main *, [role=complementary] *', (all) =>
        all.map(({ localName }) => localName).filter((name) => name.startsWith('event-')),
      );
      const parts = ['breadcrumb', 'actions', 'header', 'recommendations', 'slideshow', 'articles', 'recent'];
      assert.deepEqual(
        tags,
        parts.map((part) => `event-${part}`),
      );
      assert.equal(await page.$$eval('event-slideshow > figure > a > img', ({ length }) => length), 9);
      const shown = await page.$$eval('body *', (all) =>
        all.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot.textContent] : [])).join(' '),
      );
      assertInOrder(shown, [...texts.filter((text) => !captions.slice(3).includes(text))]);
      assert.deepEqual(page.errors, []);
      await page.close();
    });

    it('keeps all photos if the script runs while the page is still loading', async () => {
      const { origin, close } = await serveInPieces();
      try {
        const page = await visit(program, `${origin}/`);
        assert.equal(await page.$$eval('event-slideshow > figure > a > img', ({ length }) => length), 9);
        assert.deepEqual(page.errors, []);
        await page.close();
      } finally {
        close();
      }
    });

    it('uses the first of two copies and warns about another version', async () => {
      const page = await visit(program, `${server.origin}/demo/cms.html`);
      const warnings = [];
      page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
      const other = readFileSync(`.${SCRIPT}`, 'utf8').replace(/(["'`])0\.1\.0\1/, '"9.9.9"');
      const before = await page.$eval('body', (body) => body.innerHTML);
      await page.evaluate(
        async (copy, code) => {
          await import(copy);
          await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        },
        `${SCRIPT}?again`,
        other,
      );
      assert.equal(await page.$eval('body', (body) => body.innerHTML), before);
      for (let i = 0; i < 50 && !warnings.some((text) => text.includes('9.9.9 is not used')); i++)
        await new Promise((done) => setTimeout(done, 100));
      assert.ok(
        warnings.some((text) => text.includes('9.9.9 is not used')),
        warnings.join(),
      );
      assert.deepEqual(page.errors, []);
      await page.close();
    });

    if (browser.name === 'Chromium')
      it('shifts no layout if the script loads late', async () => {
        const page = await program.newPage();
        await page.setRequestInterception(true);
        page.on('request', async (request) => {
          if (request.url().endsWith('cms.js')) await new Promise((done) => setTimeout(done, 1200));
          await request.continue();
        });
        await page.evaluateOnNewDocument(() => {
          globalThis.shifts = [];
          const add = (list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value));
          new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(`${server.origin}/demo/cms.html`);
        await settled(page, () => document.querySelector('event-slideshow')?.count === 9);
        assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
        await page.close();
      });
  });

/** Serves the page slowly: the `async` script arrives before the end of the gallery. */
async function serveInPieces() {
  const files = await startServer();
  const html = readFileSync('demo/cms.html', 'utf8').replace('src="cms.js"', `async src="${SCRIPT}"`);
  const middle = html.indexOf('lectern-1600');
  const server = createServer(async (request, response) => {
    if (request.url !== '/') {
      const { status, headers, body } = await fetch(files.origin + request.url);
      response.writeHead(status, { 'content-type': headers.get('content-type') ?? '' });
      return body ? response.end(Buffer.from(await new Response(body).arrayBuffer())) : response.end();
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, middle));
    setTimeout(() => response.end(html.slice(middle)), 1500);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      files.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Opens a page and waits until its elements are upgraded and rendered. */
async function visit(program, url) {
  const page = await program.newPage();
  page.errors = [];
  page.on('pageerror', ({ message }) => page.errors.push(message));
  await page.goto(url);
  await settled(
    page,
    () =>
      document.querySelector('event-slideshow')?.count === 9 &&
      document.querySelector('event-recent')?.shadowRoot?.querySelector('li'),
  );
  return page;
}

/** Asserts that the text has all parts, in this order. */
function assertInOrder(text, parts) {
  const all = text.replace(/\s+/g, ' ');
  let from = 0;
  for (const part of parts) {
    const at = all.indexOf(part.replace(/\s+/g, ' '), from);
    assert.notEqual(at, -1, `"${part}" is missing or out of order`);
    from = at + part.length;
  }
}
