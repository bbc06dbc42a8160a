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

    // Only Chromium gives the frames that a reader sees.
    if (browser.name === 'Chromium')
      it('[swap] is the same in every frame while the element takes its place, and stays the largest paint', async () => {
        const page = await open(PAGE.replace(/<script.*<\/script>/, ''));
        await page.evaluate(showTime);
        const place = await page.evaluate(firstPlace);
        const frames = await record(page);
        await page.addScriptTag({ url: '/dist/cdn/event-page-elements.js', type: 'module' });
        await settled(page, () => document.querySelector('event-slideshow')?.shadowRoot.querySelector('img')?.complete);
        const swapped = frames.length;
        await until(() => frames.length > swapped + 30);
        // The recording goes on, so the list would grow while it is compared.
        const recorded = [...frames];
        const differences = await (await program.newPage()).evaluate(differencesIn, recorded, place);
        assert.deepEqual(
          differences,
          recorded.map(() => 0),
        );
        // The last entry. An entry of a shadow root, or of a node that has left the page, has no element.
        assert.equal(await page.evaluate(() => globalThis.largest.at(-1)?.alt), 'lectern');
        await page.close();
      });

    it('[late] is not the only one if the script does not come', async () => {
      const page = await open(PAGE.replace('elements.js', 'missing.js'));
      await settled(page, () => [...document.images].every((img) => img.getClientRects().length));
      await page.close();
    });
  });

/** Collects the paints until the first photo is seen. Changes a small area in each frame, so that each is sent. */
async function showTime() {
  const clock = Object.assign(document.createElement('div'), {
    style: 'position: fixed; inset: auto 0 0 auto; width: 9px; height: 9px',
  });
  document.body.append(clock);
  let count = 0;
  const tick = () => {
    clock.style.background = count++ % 2 ? 'red' : 'blue';
    requestAnimationFrame(tick);
  };
  tick();
  globalThis.largest = [];
  // A photo that is decoded may be missing in the next frame; one that counts as a paint was in a frame.
  await new Promise((seen) =>
    new PerformanceObserver((list) => {
      globalThis.largest.push(...list.getEntries().map(({ element }) => element));
      if (globalThis.largest.includes(document.images[0])) seen();
    }).observe({ type: 'largest-contentful-paint', buffered: true }),
  );
}

function firstPlace() {
  const { x, y, width, height } = document.images[0].getBoundingClientRect();
  return { x, y, width, height, pageWidth: innerWidth };
}

/** Returns a list that gets each frame of the page as a picture. */
async function record(page) {
  const frames = [];
  const session = await page.createCDPSession();
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await until(() => frames.length > 5);
  return frames;
}

/** Returns how far each picture differs from the first one at the place of the photo, 0 to 255 for each value. */
async function differencesIn(pictures, { x, y, width, height, pageWidth }) {
  const read = async (data) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${data}` });
    await image.decode();
    const scale = image.naturalWidth / pageWidth;
    const context = new OffscreenCanvas(64, 64).getContext('2d');
    context.drawImage(image, ...[x, y, width, height].map((value) => value * scale), 0, 0, 64, 64);
    return context.getImageData(0, 0, 64, 64).data;
  };
  const first = await read(pictures[0]);
  const differences = [];
  for (const picture of pictures) {
    const data = await read(picture);
    differences.push(Math.max(...data.map((value, i) => Math.abs(value - first[i]))));
  }
  return differences;
}

async function until(isDone) {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 20));
}
