/**
 * A gallery with a class name, the style sheet and the script: each photo is fetched once, and only if it is shown or
 * next. Without the script, all photos are shown in the end.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const NAMES = ['lectern', 'interpreters', 'council-table', 'panel'];
const figure = (name, i) => `<figure class="wp-block-image">
  <img ${i ? 'loading="lazy"' : ''} width="480" height="320" alt="${name}" sizes="100vw"
    srcset="/demo/photos/${name}-480.webp 480w, /demo/photos/${name}-960.webp 960w" src="/demo/photos/${name}-480.webp" />
  <figcaption>Caption of ${name}</figcaption></figure>`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Photos</title><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/dist/cdn/event-page-elements.css">
  <script type="module" src="/dist/cdn/event-page-elements.js"></script></head>
  <body><figure class="wp-block-gallery event-slideshow" data-heading="Photos">${NAMES.map(figure).join('')}</figure></body></html>`;

for (const browser of launchable)
  describe(`the first photo in ${browser.name}`, () => {
    let files, server, program, fetched, html;

    before(async () => {
      files = await startServer();
      server = createServer(async (request, response) => {
        if (request.url === '/') return response.setHeader('content-type', 'text/html').end(html);
        const photo = /photos\/(.+)-\d+\.webp/.exec(request.url)?.[1];
        if (photo) fetched.push(photo);
        const { status, headers, body } = await fetch(files.origin + request.url);
        response.writeHead(status, {
          'content-type': headers.get('content-type') ?? '',
          'cache-control': 'max-age=600',
        });
        response.end(Buffer.from(await new Response(body).arrayBuffer()));
      });
      await new Promise((done) => server.listen(0, '127.0.0.1', done));
      program = await launch(browser);
    });

    after(async () => {
      await program?.close();
      files?.close();
      server?.close();
      server?.closeAllConnections();
    });

    async function open(text) {
      [fetched, html] = [[], text];
      const page = await program.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      return page;
    }

    it('[first-only] is fetched once, then the next one, and no other', async () => {
      const page = await open(PAGE);
      await settled(page, () => {
        const pictures = document.querySelector('event-slideshow')?.shadowRoot.querySelectorAll('img') ?? [];
        return pictures.length === 2 && [...pictures].every(({ complete, naturalWidth }) => complete && naturalWidth);
      });
      assert.deepEqual(fetched, NAMES.slice(0, 2));
      await page.close();
    });

    it('[late] is not the only one if the script does not come', async () => {
      const page = await open(PAGE.replace('elements.js', 'missing.js'));
      await settled(page, () => [...document.images].every((img) => img.getClientRects().length));
      await page.close();
    });
  });
