/**
 * The autoloader: what it fetches and in which order, for tags and class names that are in the page or come later. Also
 * under strict policies, from another origin, with a file that was changed, and beside the one-file build.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';
import { POLICY } from '../support/strict-policy.mjs';

const FOLDER = '/dist/cdn/';
const LOADER = `${FOLDER}autoloader.js`;
/** In KB of 1024 bytes, compressed with Brotli; docs/decisions/0014 has the reasons. */
const LIMITS = { gallery: 34.6, event: 53.3 };

const event = JSON.parse(readFileSync('demo/event.json', 'utf8'));
const figures = ['panel', 'lectern', 'corridor']
  .map((name) => `<figure><img src="/demo/photos/${name}-480.webp" alt="A" /><figcaption>B</figcaption></figure>`)
  .join('');
const gallery = `<div class="event-slideshow" data-heading="Photos">${figures}</div>`;
const recent =
  '<section class="event-recent"><ul><li><a href="/launch">A launch</a><br />25 November 2014</li></ul></section>';
const items = JSON.stringify([{ name: 'A launch', startDate: '2014-11-25' }]);
const script = (address = LOADER, attributes = '') => `<script type="module" src="${address}"${attributes}></script>`;
const page = (body, head = script()) =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head>${body}</html>`;
const sheet = `<link rel="stylesheet" href="${FOLDER}event-page-elements.css" />`;

const parts = readdirSync('dist/cdn/parts');
const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
const importMap = readFileSync('dist/cdn/importmap.json', 'utf8').replaceAll('/event-page-elements/cdn/', FOLDER);
const slideshow = `${FOLDER}parts/${parts.find((name) => name.startsWith('event-slideshow'))}`;
const changed = slideshow.replace(FOLDER, '/changed/');
const nonce = ' nonce="a-nonce"';

const contents = {
  '/blank.html': page('<body></body>'),
  '/gallery.html': page(gallery, sheet + script()),
  '/gallery-below.html': page(`<div style="block-size: 300vh"></div>${gallery}`, sheet + script()),
  '/tag.html': page(`<event-recent items='${items}'></event-recent>`),
  '/without-script.html': page(`<event-recent items='${items}'></event-recent>`, ''),
  '/nothing.html': page('<body class="event-page"><p class="event-recent">A paragraph</p></body>'),
  '/event.html': page(`<event-page><script type="application/json">${JSON.stringify(event)}</script></event-page>`),
  '/event-src.html': page('<event-page src="/demo/event.json"></event-page><footer>After</footer>', sheet + script()),
  '/unsafe-src.html': page('<div class="event-recent" data-src="javascript:window.hacked=1">Instead</div>'),
  '/own-order.html': page(`<div class="event-page">${gallery}<p>A word</p>${recent}</div>`),
  '/two.html': page(gallery + recent),
  '/one-file-after.html': page(gallery + recent, script() + script(`${FOLDER}event-page-elements.js`)),
  '/one-file-before.html': page(gallery + recent, script(`${FOLDER}event-page-elements.js`) + script()),
  '/nonce.html': page(gallery, script(LOADER, nonce)),
  ...Object.fromEntries(
    [FOLDER, '/changed/'].map((folder) => [
      `/integrity-of${folder}index.html`,
      page(
        gallery + recent,
        `<script type="importmap">${importMap.replaceAll(FOLDER, folder)}</script>` +
          script(`${folder}autoloader.js`, ` integrity="${integrity['autoloader.js']}"`),
      ),
    ]),
  ),
  // A copy of the folder, in which one byte of one file was changed.
  ...Object.fromEntries(
    ['autoloader.js', ...parts.map((name) => `parts/${name}`)].map((name) => [
      `/changed/${name}`,
      readFileSync(`dist/cdn/${name}`),
    ]),
  ),
  [changed]: `${readFileSync(`.${slideshow}`, 'utf8')} `,
};

/** The name of a script without folder and hash. */
const nameOf = (path) => path.replace(/(\/parts\/.*)-[^-]+$/, '$1').replace(/.*\/|\.js$/g, '');

for (const browser of launchable)
  describe(`the autoloader in ${browser.name}`, () => {
    let server, other, program;

    before(async () => {
      server = await startServer({}, { contents });
      other = await startServer({ 'access-control-allow-origin': '*' });
      program = await launch(browser);
    });

    after(async () => {
      await program?.close();
      server?.close();
      other?.close();
    });

    /**
     * Opens a page and notes its scripts, its JSON files and its messages. `held` are names of parts that get no answer
     * until all of them have been requested. `refused` matches addresses that get no answer at all. `late` matches
     * those that get an answer when the promise `until` is fulfilled. A `patient` page never ends a wait of a second or
     * more, so that a test need not be faster than the autoloader.
     */
    const open = async (path, { origin = server.origin, held = [], refused, late, until, patient } = {}) => {
      const tab = await program.newPage();
      const notes = { tab, messages: [], scripts: [], json: [] };
      tab.on('pageerror', ({ message }) => notes.messages.push(message));
      tab.on('console', (message) => /^(?:warn|warning)$/.test(message.type()) && notes.messages.push(message.text()));
      tab.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.endsWith('.js')) notes.scripts.push(pathname);
        if (pathname.endsWith('.json')) notes.json.push(pathname);
      });
      if (held.length || refused || late) {
        const waiting = [];
        await tab.setRequestInterception(true);
        tab.on('request', (request) => {
          if (refused?.test(request.url())) return request.abort();
          if (late?.test(request.url())) return until.then(() => request.continue());
          if (!held.includes(nameOf(request.url()))) return request.continue();
          waiting.push(request);
          return waiting.length === held.length && Promise.all(waiting.map((one) => one.continue()));
        });
      }
      if (patient)
        await tab.evaluateOnNewDocument(() => {
          const start = globalThis.setTimeout;
          globalThis.setTimeout = (run, ms, ...values) => (ms >= 1000 ? 0 : start(run, ms, ...values));
        });
      if (browser.name === 'Chromium')
        await tab.evaluateOnNewDocument(() => {
          globalThis.shifts = [];
          const add = (list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value));
          new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        });
      await tab.goto(origin + path, { waitUntil: late ? 'domcontentloaded' : 'load' });
      return notes;
    };
    const names = ({ scripts }) => scripts.map(nameOf).sort();
    const kilobytes = ({ scripts }) =>
      scripts.reduce((sum, path) => sum + brotliCompressSync(readFileSync(`.${path}`)).length, 0) / 1024;
    const shifts = ({ tab }) => tab.evaluate(() => globalThis.shifts ?? []);
    const showsPhotos = ({ tab }, count = 3) =>
      settled(tab, (n) => document.querySelector('event-slideshow')?.count === n, count);
    const showsRecent = ({ tab }) =>
      settled(tab, () => document.querySelector('event-recent')?.shadowRoot?.querySelector('li'));
    const showsEvent = ({ tab }) =>
      settled(tab, () => {
        const root = document.querySelector('event-page')?.shadowRoot;
        const last = root?.querySelector('event-recent');
        return (
          root?.querySelector('event-slideshow')?.count === 9 &&
          last?.shadowRoot?.querySelector('li') &&
          getComputedStyle(last).visibility === 'visible'
        );
      });

    const GALLERY = ['author-photos', 'core', 'event-slideshow'];
    const EVENT = [
      ...['common', 'copy-link', 'core', 'event-actions', 'event-articles', 'event-breadcrumb', 'event-header'],
      ...['event-page', 'event-recent', 'event-recommendations', 'event-slideshow', 'words'],
    ];

    it('fetches for a gallery with a class name only its element and its reader, all at once', async () => {
      const notes = await open('/gallery.html', { held: GALLERY });
      await showsPhotos(notes);
      assert.deepEqual(names(notes), ['author-photos', 'autoloader', 'core', 'event-slideshow']);
      assert.ok(kilobytes(notes) < LIMITS.gallery, `${kilobytes(notes)} KB`);
      assert.deepEqual([notes.messages, await shifts(notes)], [[], []]);
      await notes.tab.close();
    });

    it('lets the first photo on the screen arrive before it fetches parts', async () => {
      let answer;
      const until = new Promise((done) => (answer = done));
      const notes = await open('/gallery.html', { late: /panel-480/, until, patient: true });
      await sleep(500);
      assert.deepEqual(names(notes), ['autoloader']);
      answer();
      await showsPhotos(notes);
      assert.deepEqual(names(notes), ['author-photos', 'autoloader', 'core', 'event-slideshow']);
      assert.deepEqual([notes.messages, await shifts(notes)], [[], []]);
      await notes.tab.close();
    });

    it('does not wait for a photo that cannot be loaded, is below the screen or is late', async () => {
      const never = new Promise(() => {});
      const missing = await open('/gallery.html', { refused: /panel-480/, patient: true });
      await showsPhotos(missing);
      await missing.tab.close();
      const below = await open('/gallery-below.html', { late: /panel-480/, until: never, patient: true });
      await showsPhotos(below);
      await below.tab.close();
      const late = await open('/gallery.html', { late: /panel-480/, until: never });
      await showsPhotos(late);
      await late.tab.close();
    });

    it('shows the next photo of that gallery', async () => {
      const notes = await open('/gallery.html');
      await showsPhotos(notes);
      const index = await notes.tab.evaluate(() => {
        const element = document.querySelector('event-slideshow');
        element.shadowRoot.querySelector('#next').click();
        return element.index;
      });
      assert.equal(index, 1);
      await notes.tab.close();
    });

    it('fetches no reader for a tag with data', async () => {
      const notes = await open('/tag.html', { held: ['common', 'core', 'event-recent', 'words'] });
      await showsRecent(notes);
      assert.deepEqual(names(notes), ['autoloader', 'common', 'core', 'event-recent', 'words']);
      await notes.tab.close();
    });

    it('fetches nothing for class names on nodes that become no element', async () => {
      const notes = await open('/nothing.html');
      // The content that comes later shows that the autoloader has run.
      await notes.tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), gallery);
      await showsPhotos(notes);
      assert.deepEqual(names(notes), ['author-photos', 'autoloader', 'core', 'event-slideshow']);
      assert.equal(await notes.tab.$eval('p', ({ textContent }) => textContent), 'A paragraph');
      await notes.tab.close();
    });

    it('fetches for an event-page with data the parts that the event has, all at once', async () => {
      const notes = await open('/event.html', { held: EVENT });
      await showsEvent(notes);
      assert.deepEqual(names(notes), [...EVENT, 'autoloader'].sort());
      assert.ok(kilobytes(notes) < LIMITS.event, `${kilobytes(notes)} KB`);
      assert.deepEqual(notes.messages, []);
      await notes.tab.close();
    });

    it('fetches the JSON of an event-page once, and moves nothing when it and the parts arrive', async () => {
      const notes = await open('/event-src.html');
      await showsEvent(notes);
      assert.deepEqual(names(notes), [...EVENT, 'autoloader'].sort());
      assert.deepEqual(notes.json, ['/demo/event.json']);
      assert.deepEqual([notes.messages, await shifts(notes)], [[], []]);
      await notes.tab.close();
    });

    it('puts no unsafe address of an author into the head of the page', async () => {
      const { tab } = await open('/unsafe-src.html');
      await settled(tab, () => document.querySelector('event-recent')?.shadowRoot);
      assert.equal(await tab.$$eval('link[rel="preload"]', (all) => all.length), 0);
      await tab.close();
    });

    it('upgrades nested class names, and adds nothing to the author’s own order', async () => {
      const notes = await open('/own-order.html');
      await showsPhotos(notes);
      await showsRecent(notes);
      const order = await notes.tab.$eval('event-page', ({ children }) => [...children].map((one) => one.localName));
      assert.deepEqual(order, ['event-slideshow', 'p', 'event-recent']);
      for (const name of ['event-header', 'event-actions']) assert.ok(!names(notes).includes(name), name);
      await notes.tab.close();
    });

    it('upgrades content that comes later, and what is fetched already before the next frame', async () => {
      const notes = await open('/blank.html');
      await notes.tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), gallery);
      await showsPhotos(notes);
      const isUpgraded = await notes.tab.evaluate(async (html) => {
        document.body.insertAdjacentHTML('beforeend', html);
        await Promise.resolve();
        return document.querySelectorAll('event-slideshow').length === 2;
      }, gallery);
      assert.equal(isUpgraded, true);
      await notes.tab.close();
    });

    it('upgrades the body that a script swaps in', async () => {
      const notes = await open('/gallery.html');
      await showsPhotos(notes);
      await notes.tab.evaluate((html) => {
        const body = document.createElement('body');
        body.innerHTML = html;
        document.body.replaceWith(body);
      }, recent);
      await showsRecent(notes);
      assert.deepEqual(notes.messages, []);
      await notes.tab.close();
    });

    it('exports functions for the scripts of the page', async () => {
      const notes = await open('/blank.html');
      const found = await notes.tab.evaluate(
        async (loader, html) => {
          const { observe, upgrade } = await import(loader);
          const home = document.createElement('div');
          const root = home.attachShadow({ mode: 'open' });
          document.body.append(home);
          root.innerHTML = html;
          const upgraded = await upgrade(root);
          return [typeof observe, upgraded.map(({ localName }) => localName), upgraded[0] === root.firstElementChild];
        },
        LOADER,
        gallery,
      );
      assert.deepEqual(found, ['function', ['event-slideshow'], true]);
      await notes.tab.close();
    });

    it('leaves the HTML of an element that cannot be loaded, names the cure once, and loads the others', async () => {
      const notes = await open('/two.html', { refused: /parts\/event-slideshow/ });
      await showsRecent(notes);
      await settled(notes.tab, () => document.querySelector('.event-slideshow[data-event-unchanged]'));
      await notes.tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), gallery);
      await settled(notes.tab, () => document.querySelectorAll('[data-event-unchanged]').length === 2);
      assert.equal(await notes.tab.$$eval('.event-slideshow figure', ({ length }) => length), 6);
      assert.equal(notes.messages.length, 1);
      assert.match(notes.messages[0], /<event-slideshow> could not be loaded .* Copy the whole folder "cdn"/);
      await notes.tab.close();
    });

    it('shows the rest of an event if one of its parts cannot be loaded', async () => {
      const notes = await open('/event.html', { refused: /parts\/event-articles/ });
      await showsEvent(notes);
      assert.equal(notes.messages.length, 1);
      await notes.tab.close();
    });

    it('works from a folder on another origin', async () => {
      const notes = await open('/without-script.html');
      await notes.tab.evaluate((address) => import(address), other.origin + LOADER);
      await showsRecent(notes);
      await notes.tab.close();
    });

    for (const path of ['/one-file-after.html', '/one-file-before.html'])
      it(`does no harm beside the one-file build (${path})`, async () => {
        const notes = await open(path);
        await showsPhotos(notes);
        await showsRecent(notes);
        const counts = await notes.tab.evaluate(() =>
          ['event-slideshow', 'event-recent', '[aria-live]'].map((one) => document.querySelectorAll(one).length),
        );
        assert.deepEqual([counts, notes.messages], [[1, 1, 1], []]);
        if (path.includes('before')) assert.deepEqual(names(notes), ['autoloader', 'event-page-elements']);
        await notes.tab.close();
      });

    it('runs files with the hashes of the import map, and refuses one that was changed', async () => {
      const right = await open(`/integrity-of${FOLDER}index.html`);
      await showsPhotos(right);
      assert.deepEqual(right.messages, []);
      await right.tab.close();
      const wrong = await open('/integrity-of/changed/index.html');
      await showsRecent(wrong);
      await settled(wrong.tab, () => document.querySelector('.event-slideshow[data-event-unchanged]'));
      assert.ok(wrong.messages.some((text) => text.includes('<event-slideshow> could not be loaded')));
      await wrong.tab.close();
    });

    for (const [name, policy, path] of [
      ["'self'", POLICY, '/gallery.html'],
      ['a nonce', POLICY.replace("script-src 'self'", "script-src 'nonce-a-nonce'"), '/nonce.html'],
      [
        "a nonce and 'strict-dynamic'",
        POLICY.replace("script-src 'self'", "script-src 'nonce-a-nonce' 'strict-dynamic'"),
        '/nonce.html',
      ],
    ])
      it(`works under a strict policy with ${name}`, async () => {
        const strict = await startServer({ 'content-security-policy': policy }, { contents });
        try {
          const notes = await open(path, { origin: strict.origin });
          await showsPhotos(notes);
          assert.deepEqual(notes.messages, []);
          await notes.tab.close();
        } finally {
          strict.close();
        }
      });
  });
