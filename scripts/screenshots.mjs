/**
 * `npm run screenshots`: pictures of every state of every element, in the light, in the dark and in forced colours, narrow and wide, from left to
 * right and from right to left, in every engine that is here; and `screenshots/index.html` to look at them.
 *
 *   npm run screenshots -- --engine Chromium --element event-slideshow     fewer
 *   npm run screenshots -- --readme                                        only the picture of the README
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { testData } from '../test/support/test-data.mjs';
import { camera, MEDIA } from './screenshots/cameras.mjs';
import { contactSheet } from './screenshots/contact-sheet.mjs';
import { readmePicture } from './screenshots/readme.mjs';

const FOLDER = 'screenshots';
const { values: only } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ['Chromium', 'Firefox', 'WebKit'] },
    element: { type: 'string', multiple: true },
    readme: { type: 'boolean', default: false },
  },
});

const start = Date.now();
const port = await freePort();
const server = await startDevServer({
  config: {
    rootDir: '.',
    port,
    nodeResolve: { exportConditions: ['production'] },
    plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' })],
    middleware: [testData],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const origin = `http://localhost:${port}`;
try {
  await (only.readme ? readmePicture(origin) : photographAll());
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
// Ends the browsers as well, should one have failed while others are at work.
await server.stop();
process.exit();

async function photographAll() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  // The engines side by side, the media of each one after the other.
  const shots = (await Promise.all(only.engine.map(photographIn))).flat();
  writeFileSync(`${FOLDER}/index.html`, contactSheet(shots));
  console.log(`${shots.length} pictures in ${Math.round((Date.now() - start) / 1000)} s: ${FOLDER}/index.html`);
}

async function photographIn(engine) {
  const shots = [];
  for (const media of Object.keys(MEDIA)) {
    const browser = await camera(engine, media, `${origin}/test/states/gallery.html`);
    if (!browser) {
      console.log(`${engine} cannot show ${media}, or is not here.`);
      continue;
    }
    await ready(browser);
    for (const view of await viewsOf(browser)) {
      const size = await browser.evaluate('(view) => window.gallery.show(view)', view);
      const file = `${Object.values({ ...view, engine, media })
        .join(' ')
        .replace(/[^\w-]+/g, '-')}.png`;
      const left =
        view.dir === 'rtl' ? (await browser.evaluate('() => document.documentElement.clientWidth')) - size.width : 0;
      writeFileSync(`${FOLDER}/${file}`, await browser.picture({ ...size, left }));
      shots.push({ ...view, engine, media, file });
    }
    await browser.close();
  }
  return shots;
}

async function viewsOf(browser) {
  const names = await browser.evaluate('() => window.gallery.names()');
  return names
    .filter(([element]) => only.element?.includes(element) ?? true)
    .flatMap(([element, states]) => states.map((state) => ({ element, state })))
    .flatMap((view) => [320, 1280].map((width) => ({ ...view, width })))
    .flatMap((view) => ['ltr', 'rtl'].map((dir) => ({ ...view, dir })));
}

/** The sources are compiled while they are loaded. */
async function ready(browser) {
  const end = Date.now() + 60_000;
  while (!(await browser.evaluate('() => Boolean(window.gallery)'))) {
    if (Date.now() > end) throw new Error('The gallery does not open.');
    await new Promise((done) => setTimeout(done, 100));
  }
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
