/** The server for the pages of the bench, on a free local port. */
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

/** Matches the slideshow in the page of any candidate. */
const SLIDESHOW = /<(event-slideshow|div) [^]*?<\/\1>/;

/**
 * Starts the server. It prepares responses in advance if possible, so that this time is not measured. `requests` are
 * the requested paths since the array was last emptied; `builds` has the files of each build by its name.
 */
export async function startServer(numbers, keys) {
  const responses = new Map(numbers.map((n) => [`/photos-${n}.json`, JSON.stringify(eventWith(n))]));
  const builds = new Map();
  for (const key of keys) builds.set(key, await bundle(key));
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    requests.push(url.pathname);
    let body;
    try {
      body = await bodyFor(url, responses, builds);
    } catch (error) {
      console.error(`${url.pathname}: ${error.message}`);
    }
    // Simulates a slow network, for pages that show an intermediate state.
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

/**
 * Returns the address of a candidate's page. `options` are names from `peers/options.js`; `variations` are those of
 * `applyVariations`.
 */
export function addressOf(key, photos, options = [], variations = {}) {
  const build = [key, ...options].join('.');
  return `${CANDIDATES[key].page ?? 'peer.html'}?${new URLSearchParams({ photos, build, ...variations })}`;
}

/** Returns the body of a response, or `undefined` if the path is unknown. */
async function bodyFor({ pathname, searchParams }, responses, builds) {
  if (responses.has(pathname)) return responses.get(pathname);
  const photo = /^\/photos\/(\d+)\.webp$/.exec(pathname);
  if (photo) return PICTURES[(photo[1] - 1) % PICTURES.length];
  const page = /^\/([\w-]+\.html)$/.exec(pathname);
  if (page)
    return applyVariations(
      readFileSync(`bench/${page[1]}`, 'utf8').replace(/\{(\w+)\}/g, (hole, name) => searchParams.get(name) ?? hole),
      searchParams,
    );
  const built = /^\/([\w.]+)\/([\w.-]+\.(?:js|css))$/.exec(pathname);
  if (built && (builds.has(built[1]) || CANDIDATES[built[1].split('.')[0]])) {
    const [, name, file] = built;
    const [key, ...options] = name.split('.');
    if (!builds.has(name)) builds.set(name, await bundle(key, options));
    return builds.get(name).get(file);
  }
  if (/^\/(?:dist\/cdn|demo(?:\/(?:photos|people))?)\/[\w-]+\.\w+$/.test(pathname)) {
    try {
      return readFileSync(`.${pathname}`);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/**
 * Varies a page: another language or direction, attributes or content for the slideshow, a second slideshow, or content
 * after it.
 */
function applyVariations(html, params) {
  const variations = {
    lang: (value) => html.replace('lang="en"', `lang="${value}"`),
    dir: (value) => html.replace('<html', `<html dir="${value}"`),
    attributes: (value) => html.replace(/(<event-slideshow|class="slideshow")/, `$1 ${value}`),
    content: (value) => html.replace(/ src="photos[^"]*"><\/event-slideshow>/, `>${value}</event-slideshow>`),
    second: () => html.replace(SLIDESHOW, '$&\n$&'),
    after: (value) => html.replace('<p>Content after the slideshow.</p>', value),
  };
  for (const [name, value] of params) if (variations[name]) html = variations[name](value);
  return html;
}

/**
 * Returns an event with `count` photos. Each photo has its own address, so a photo is in the cache only if it was
 * requested.
 */
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
