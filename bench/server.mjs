/** What the pages of the bench are served from: one server on a free port of this machine. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundle } from './bundle.mjs';
import { CANDIDATES } from './candidates.mjs';

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

/** The slideshow in a page, whoever's it is. */
const SLIDESHOW = /<(event-slideshow|div) [^]*?<\/\1>/;

/**
 * Starts it. Answers are made before they are asked for, as far as possible, so that the time of making them is not measured.
 * `requests` are the addresses asked for since it was last emptied; `builds` has the files of each build by its name.
 */
export async function startServer(numbers, keys) {
  const answers = new Map(numbers.map((n) => [`/photos-${n}.json`, JSON.stringify(eventWith(n))]));
  const builds = new Map();
  for (const key of keys) builds.set(key, await bundle(key));
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    requests.push(url.pathname);
    let body;
    try {
      body = await answerTo(url, answers, builds);
    } catch (error) {
      console.error(`${url.pathname}: ${error.message}`);
    }
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
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, builds, close: () => server.close() };
}

/** The address of a candidate's page. `options` are names from `peers/options.js`, `more` what `vary` knows. */
export function addressOf(key, photos, options = [], more = {}) {
  const build = [key, ...options].join('.');
  return `${CANDIDATES[key].page ?? 'peer.html'}?${new URLSearchParams({ photos, build, ...more })}`;
}

async function answerTo({ pathname, searchParams }, answers, builds) {
  if (answers.has(pathname)) return answers.get(pathname);
  const photo = /^\/photos\/(\d+)\.webp$/.exec(pathname);
  if (photo) return PICTURES[(photo[1] - 1) % PICTURES.length];
  const page = /^\/([\w-]+\.html)$/.exec(pathname);
  if (page)
    return vary(
      readFileSync(`bench/${page[1]}`, 'utf8').replace(/\{(\w+)\}/g, (hole, name) => searchParams.get(name) ?? hole),
      searchParams,
    );
  const built = /^\/([\w.]+)\/([\w.-]+\.(?:js|css))$/.exec(pathname);
  if (built && CANDIDATES[built[1].split('.')[0]]) {
    const [, name, file] = built;
    const [key, ...options] = name.split('.');
    if (!builds.has(name)) builds.set(name, await bundle(key, options));
    return builds.get(name).get(file);
  }
  if (/^\/(?:dist\/cdn|demo(?:\/photos)?)\/[\w-]+\.\w+$/.test(pathname)) {
    try {
      return readFileSync(`.${pathname}`);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** The same page in another language or direction, with attributes or content for the slideshow, with a second one, or with a text field after it. */
function vary(html, params) {
  const change = {
    lang: (value) => html.replace('lang="en"', `lang="${value}"`),
    dir: (value) => html.replace('<html', `<html dir="${value}"`),
    attributes: (value) => html.replace(/(<event-slideshow|class="slideshow")/, `$1 ${value}`),
    content: (value) => html.replace(/ src="photos[^"]*"><\/event-slideshow>/, `>${value}</event-slideshow>`),
    second: () => html.replace(SLIDESHOW, '$&\n$&'),
    after: (value) => html.replace('<p>What follows.</p>', value),
  };
  for (const [name, value] of params) if (change[name]) html = change[name](value);
  return html;
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
