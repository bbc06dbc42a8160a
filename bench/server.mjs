/** What the pages of the bench are served from: one server on a free port of this machine. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { litHtmlMinify } from '../scripts/minify-literals.mjs';
import { minifyCode } from '../scripts/minify.mjs';

const PICTURES = [
  'council-table',
  'lectern',
  'panel',
  'corridor',
  'handshake',
  'interpreters',
  'press-corner',
  'group-portrait',
  'night-view',
].map((name) => readFileSync(`demo/photos/${name}-960.webp`));

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

/**
 * Starts it. Answers are made before they are asked for, as far as possible, so that the time of making them is not measured.
 * `requests` are the addresses asked for since it was last emptied.
 */
export async function startServer(numbers) {
  const answers = new Map([['/event-slideshow.js', await bundle('dist/define/event-slideshow.js')]]);
  for (const n of numbers) answers.set(`/photos-${n}.json`, JSON.stringify(eventWith(n)));
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    requests.push(url.pathname);
    const body = answerTo(url, answers);
    // A slow line, for what must be seen on the way.
    if (url.searchParams.has('delay')) await sleep(Number(url.searchParams.get('delay')));
    const type = TYPES[url.pathname.split('.').pop()] ?? 'image/webp';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      'cache-control': 'max-age=3600',
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, close: () => server.close() };
}

function answerTo({ pathname, searchParams }, answers) {
  if (answers.has(pathname)) return answers.get(pathname);
  const photo = /^\/photos\/(\d+)\.webp$/.exec(pathname);
  if (photo) return PICTURES[(photo[1] - 1) % PICTURES.length];
  const page = /^\/([\w-]+\.html)$/.exec(pathname);
  if (page)
    return readFileSync(`bench/${page[1]}`, 'utf8').replace(
      /\{(\w+)\}/g,
      (hole, name) => searchParams.get(name) ?? hole,
    );
  if (/^\/(?:dist\/cdn|demo(?:\/photos)?)\/[\w-]+\.\w+$/.test(pathname)) {
    try {
      return readFileSync(`.${pathname}`);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** The element alone with Lit, in one minified file: what a site's bundler makes of it, and the same steps as in `npm run size`. */
async function bundle(input) {
  const bundled = await rollup({
    input,
    plugins: [nodeResolve({ exportConditions: ['production'] }), litHtmlMinify(['dist/**']), minifyCode()],
  });
  const { output } = await bundled.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

/** Each photo has an address of its own, so that a photo which was never asked for is not in the cache either. */
function eventWith(count) {
  return {
    name: 'An event',
    startDate: '2009-06-19',
    image: {
      '@type': 'ImageGallery',
      name: 'Photos from the meeting',
      associatedMedia: Array.from({ length: count }, (_, i) => ({
        contentUrl: `photos/${i + 1}.webp`,
        alt: `Photo ${i + 1}: delegates around a table with name plates and microphones, windows behind them.`,
        caption: `The opening round, photo ${i + 1}. Each speaker had five minutes, and the chair kept the clock.`,
        creditText: 'Drawings by the project',
        width: 960,
        height: 640,
      })),
    },
  };
}
