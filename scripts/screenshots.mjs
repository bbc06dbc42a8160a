/**
 * `npm run screenshots`: takes screenshots of every state of every element, and writes `screenshots/index.html` to view
 * them. It covers light, dark and forced colours, narrow and wide pages, both text directions, and every installed
 * engine.
 *
 *   npm run screenshots -- --engine Chromium --element event-slideshow     a selection
 *   npm run screenshots -- --readme                                        only the screenshot in the README
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { testData } from '../test/support/test-data.mjs';
import { openCamera, MEDIA } from './screenshots/cameras.mjs';
import { contactSheet } from './screenshots/contact-sheet.mjs';
import { takeReadmeScreenshot } from './screenshots/readme.mjs';

const FOLDER = 'screenshots';
const { values: options } = parseArgs({
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
  await (options.readme ? takeReadmeScreenshot(origin) : takeAllScreenshots());
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
// Also ends the other browsers if one has failed while they are still running.
await server.stop();
process.exit();

async function takeAllScreenshots() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  // The engines run in parallel. The media features of one engine run one after the other.
  const shots = (await Promise.all(options.engine.map(takeScreenshotsIn))).flat();
  writeFileSync(`${FOLDER}/index.html`, contactSheet(shots));
  console.log(`${shots.length} screenshots in ${Math.round((Date.now() - start) / 1000)} s: ${FOLDER}/index.html`);
}

async function takeScreenshotsIn(engine) {
  const shots = [];
  for (const media of Object.keys(MEDIA)) {
    const browser = await openCamera(engine, media, `${origin}/test/states/gallery.html`);
    if (!browser) {
      console.log(`${engine} is not installed, or does not support ${media}.`);
      continue;
    }
    await waitForGallery(browser);
    for (const view of await viewsOf(browser)) {
      const size = await browser.evaluate('(view) => window.gallery.show(view)', view);
      const file = `${Object.values({ ...view, engine, media })
        .join(' ')
        .replace(/[^\w-]+/g, '-')}.png`;
      const left =
        view.dir === 'rtl' ? (await browser.evaluate('() => document.documentElement.clientWidth')) - size.width : 0;
      writeFileSync(`${FOLDER}/${file}`, await browser.takePicture({ ...size, left }));
      shots.push({ ...view, engine, media, file });
    }
    await browser.close();
  }
  return shots;
}

async function viewsOf(browser) {
  const names = await browser.evaluate('() => window.gallery.names()');
  return names
    .filter(([element]) => options.element?.includes(element) ?? true)
    .flatMap(([element, states]) => states.map((state) => ({ element, state })))
    .flatMap((view) => [320, 1280].map((width) => ({ ...view, width })))
    .flatMap((view) => ['ltr', 'rtl'].map((dir) => ({ ...view, dir })));
}

/** Waits until the gallery is ready. The dev server compiles the sources while the page loads. */
async function waitForGallery(browser) {
  const end = Date.now() + 60_000;
  while (!(await browser.evaluate('() => Boolean(window.gallery)'))) {
    if (Date.now() > end)
      throw new Error('The gallery did not load within 60 seconds: open test/states/gallery.html to see the error.');
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
