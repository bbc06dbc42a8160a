/**
 * The documentation site, built and opened in a folder of a host, as on GitHub Pages: each page in Chromium, each
 * example, the editor, the copy buttons and the search. Needs `npm run build`.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { buildDocs } from '../../scripts/docs.mjs';
import { TAGS } from '../../dist/tags.js';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const FOLDER = '.cache/docs-site';
const PREFIX = '/some/folder/';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** Together they cover both themes and both widths. Colours do not depend on the width. */
const APPEARANCES = [
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'dark' },
];
/** Pages that are visited at the same time. */
const VISITORS = 2;

const browser = launchable.find(({ name }) => name === 'Chromium');

describe('the documentation site', { skip: browser ? false : 'needs Chromium' }, () => {
  let server, program, base;
  /** What the browser found on each page, by its path. */
  const pages = new Map();
  const examples = new Map();

  before(async () => {
    await buildDocs(FOLDER);
    server = await startServer({}, { root: pathToFileURL(`${FOLDER}/`), prefix: PREFIX });
    base = server.origin + PREFIX;
    program = await launch(browser);
    const paths = readdirSync(FOLDER, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
    const queue = paths.filter((path) => path.endsWith('.html'));
    await Promise.all(
      Array.from({ length: VISITORS }, async () => {
        const page = await watched(await program.createBrowserContext());
        for (let path = queue.pop(); path; path = queue.pop())
          if (path.startsWith('examples/')) examples.set(path, await visitExample(page, path));
          else pages.set(path.replace(/index\.html$/, ''), await visit(page, path.replace(/index\.html$/, '')));
      }),
    );
  });

  after(async () => {
    await program?.close();
    server?.close();
  });

  /** A page that notes what goes wrong, and requests to other hosts. */
  async function watched(context) {
    const page = await context.newPage();
    const note = (text) => page.notes.push(text);
    page.notes = [];
    page.on('pageerror', ({ message }) => note(message));
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && note(message.text()));
    page.on('request', (request) => request.url().startsWith(base) || note(`requests ${request.url()}`));
    page.on('response', (response) => response.status() < 400 || note(`${response.status()} ${response.url()}`));
    return page;
  }

  async function open(page, path, { width, scheme } = APPEARANCES[0]) {
    page.notes.length = 0;
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(base + path);
    // Previews further down are loaded only when they come into view.
    await page.$$eval('iframe', (frames) => frames.forEach((frame) => (frame.loading = 'eager')));
    await settled(page, () =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentDocument }) => contentDocument?.readyState === 'complete',
      ),
    );
  }

  async function visit(page, path) {
    const findings = [];
    await open(page, path);
    for (const frame of page.frames()) await frame.evaluate(AXE);
    for (const { width, scheme } of APPEARANCES) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      findings.push(...(await page.evaluate(audit)).map((finding) => `${width} ${scheme}: ${finding}`));
    }
    return { ...(await page.evaluate(look)), findings, notes: [...page.notes] };
  }

  async function visitExample(page, path) {
    await open(page, path);
    const tags = await page.evaluate(shownElements, TAGS);
    return { tags, notes: [...page.notes] };
  }

  it('has a page for each document, and each section of the README', () => {
    const documents = readdirSync('docs', { recursive: true }).filter((name) => name.endsWith('.md'));
    assert.ok(pages.size > documents.length + TAGS.length);
    const headings = [...pages.values()].flatMap((page) => page.headings);
    for (const name of documents) assert.ok(headings.includes(titleOf(`docs/${name}`)), name);
    const sections = [...readFileSync('README.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    for (const title of sections.filter((one) => one !== 'More documentation'))
      assert.ok(headings.includes(title), title);
  });

  it('opens each page without a message in the console, and without a request to another host', () => {
    for (const [path, { notes }] of [...pages, ...examples]) assert.deepEqual(notes, [], path);
  });

  it('has one h1, a title, a language and the current page in the navigation', () => {
    const titles = [...pages.values()].map(({ title }) => title);
    assert.deepEqual(titles, [...new Set(titles)]);
    for (const [path, { language, levels, current }] of pages) {
      assert.equal(language, 'en', path);
      assert.equal(levels.filter((level) => level === 1).length, 1, path);
      assert.deepEqual(current, path === 'search/' ? [] : [base + path], path);
    }
  });

  it('has no broken link', () => {
    for (const [path, { links }] of pages)
      for (const link of links.filter((href) => href.startsWith(server.origin))) {
        const [address, id] = link.split('#');
        assert.ok(address.startsWith(base), `${path}: ${link}`);
        const target = address.slice(base.length);
        if (target.endsWith('.html')) assert.ok(existsSync(`${FOLDER}/${target}`), `${path}: ${link}`);
        else assert.ok(pages.has(target), `${path}: ${link}`);
        if (id) assert.ok(pages.get(target).ids.includes(decodeURIComponent(id)), `${path}: ${link}`);
      }
  });

  it('has each id once', () => {
    for (const [path, { ids }] of pages) assert.deepEqual(ids, [...new Set(ids)], path);
  });

  it('has nothing that axe finds, in light and dark, on a desktop and at 320 px', () => {
    for (const [path, { findings }] of pages) assert.deepEqual(findings, [], path);
  });

  it('needs no scrolling sideways at 320 px', () => {
    for (const [path, { overflow }] of pages) assert.equal(overflow, 0, path);
  });

  for (const element of elements)
    it(`describes everything public of ${element.tagName}`, () => {
      const { terms } = pages.get(`elements/${element.tagName}/`);
      const names = (list) => list.map(({ name }) => name);
      const { attributes, members, events, slots = [], cssParts, cssProperties, cssStates } = element;
      const [fields, methods] = ['field', 'method'].map((kind) => members.filter((member) => member.kind === kind));
      const expected = [
        ...names(attributes),
        ...names(fields.filter(({ attribute }) => !attribute)),
        ...names(methods),
        ...names(events),
        ...names(slots).map((name) => name || '(default)'),
        ...names(cssParts),
        ...names(cssProperties),
        ...names(cssStates).map((name) => `:state(${name})`),
      ];
      const found = terms.map((term) => term.replace(/(?<!^.state)\(.+\): \w+$|\(\): \w+$/, ''));
      assert.deepEqual(found.sort(), expected.sort());
    });

  it('has running examples of each element, at least two', () => {
    for (const tag of TAGS) {
      const own = [...examples].filter(([path]) => path.startsWith(`examples/${tag}-`));
      assert.ok(own.length >= 2, tag);
      for (const [path, { tags }] of own) assert.ok(tags.includes(tag), path);
    }
  });

  describe('an example', () => {
    let page;

    before(async () => {
      page = await watched(program.defaultBrowserContext());
      await program
        .defaultBrowserContext()
        .overridePermissions(server.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
      await open(page, 'elements/event-header/');
    });

    const preview = (name) => page.frames().find((frame) => frame.url().includes(name));
    /** Waits in a preview. `waitForFunction` may wait for ever if the preview gets a new document. */
    const settledIn = async (frame, inPage, ...values) => {
      const end = Date.now() + 20_000;
      while (!(await frame.evaluate(inPage, ...values).catch(() => false))) {
        assert.ok(Date.now() < end, `${frame.url()}: ${inPage}`);
        await setTimeout(100);
      }
    };
    const showsTitle = (text) =>
      settledIn(
        preview('event-header-1'),
        (wanted) =>
          document.querySelector('event-header')?.shadowRoot.querySelector('h1')?.textContent.trim() === wanted,
        text,
      );

    it('shows what its code says, also while the code is edited', async () => {
      await showsTitle('Legitimacy in UN Field Missions');
      await page.focus('#example-1-code');
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type('<div class="event-header" data-heading="By hand"></div>');
      await showsTitle('By hand');
    });

    it('does not trap the Tab key', async () => {
      await page.focus('#example-1-code');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Copy code');
    });

    it('gives its code to the clipboard, and says so', async () => {
      await page.keyboard.press('Enter');
      await settled(page, () => document.querySelector('#example-1 [role=status]').textContent === 'Code copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, '<div class="event-header" data-heading="By hand"></div>');
    });

    it('can be reset', async () => {
      // Not with the mouse: the page moves while the preview gets its new height.
      await page.focus('#example-1 .reset');
      await page.keyboard.press('Enter');
      await showsTitle('Legitimacy in UN Field Missions');
      assert.match(await page.$eval('#example-1-code', ({ value }) => value), /Legitimacy/);
    });

    it('returns from a page to which its link has led', async () => {
      await open(page, 'elements/event-breadcrumb/');
      const frame = preview('event-breadcrumb-1');
      const findLink = () => Boolean(document.querySelector('event-breadcrumb')?.shadowRoot?.querySelector('a'));
      await settledIn(frame, findLink);
      await frame.evaluate(() => document.querySelector('event-breadcrumb').shadowRoot.querySelector('a').click());
      await settledIn(frame, () => location.pathname.endsWith('/elsewhere.html'));
      await page.type('#example-1-code', ' ');
      await settledIn(frame, findLink);
    });

    it('can be read without a script', async () => {
      const plain = await program.newPage();
      await plain.setJavaScriptEnabled(false);
      await plain.goto(`${base}elements/event-recent/`);
      const { code, tools } = await plain.evaluate(() => ({
        code: document.querySelector('#example-1-code').value,
        tools: [...document.querySelectorAll('.tools')].some((element) => element.checkVisibility()),
      }));
      assert.match(code, /^<event-recent /);
      assert.equal(tools, false);
      await plain.close();
    });
  });

  describe('the search', () => {
    let page;

    const found = async (query) => {
      await settled(page, (text) => document.querySelector('#found').textContent.includes(`“${text}”`), query);
      return page.$$eval('#results a', (links) => links.map(({ href }) => href));
    };

    it('leads from the field at the top to sections of pages', async () => {
      page = await watched(program.defaultBrowserContext());
      await open(page, 'data/');
      await page.type('#query', 'slide-change');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      const [first] = await found('slide-change');
      assert.equal(first, `${base}elements/event-slideshow/#event-slide-change`);
    });

    it('follows what is typed, and says how many sections it has found', async () => {
      await page.$eval('#query', (field) => field.select());
      await page.keyboard.type('WordPress');
      const links = await found('WordPress');
      assert.equal(links[0], `${base}cms/wordpress/`);
      assert.match(await page.$eval('#found', ({ textContent }) => textContent), /^\d+ sections found/);
    });

    it('says if it has found nothing', async () => {
      await page.$eval('#query', (field) => field.select());
      await page.keyboard.type('qwertzuiop');
      assert.deepEqual(await found('qwertzuiop'), []);
      assert.match(await page.$eval('#found', ({ textContent }) => textContent), /^Nothing found/);
      assert.deepEqual(page.notes, []);
    });
  });

  it('has the files for tools', () => {
    for (const file of ['llms.txt', 'custom-elements.json', 'event.schema.json'])
      assert.equal(readFileSync(`${FOLDER}/${file}`, 'utf8'), readFileSync(`dist/${file}`, 'utf8'), file);
  });
});

/** The title of a document, without the marks of code. */
function titleOf(file) {
  return readFileSync(file, 'utf8')
    .match(/^# (.+)$/m)[1]
    .replaceAll('`', '');
}

/** Runs in a page. Returns what axe finds in the page and its previews. */
async function audit() {
  // The page reacts to its new width first.
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.flat().join(' ')}`));
}

/** Runs in a page, at its narrowest. */
function look() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const headings = all('h1, h2, h3, h4');
  return {
    title: document.title,
    language: document.documentElement.lang,
    headings: headings.map(({ textContent }) => textContent.trim()),
    levels: headings.map(({ localName }) => Number(localName[1])),
    current: all('nav [aria-current=page]').map(({ href }) => href),
    links: all('a').map(({ href }) => href),
    ids: all('[id]').map(({ id }) => id),
    terms: all('.entries dt').map(({ textContent }) => textContent.trim()),
    overflow: document.documentElement.scrollWidth - innerWidth,
  };
}

/** Runs in the page of an example. Returns the tags of the elements that show something, or have elements that do. */
async function shownElements(tags) {
  const inside = (node) => [...node.querySelectorAll(tags.join())];
  const isShown = (element) =>
    element.shadowRoot?.querySelector(':not(style, slot)')?.checkVisibility() || inside(element).some(isShown);
  const found = () =>
    inside(document)
      .filter(isShown)
      .map(({ localName }) => localName);
  for (let tries = 0; tries < 100 && !found().length; tries++) await new Promise((done) => setTimeout(done, 50));
  return found();
}
