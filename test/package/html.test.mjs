/** The HTML that `event-page-elements/html.js` and the command print in Node. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import esbuild from 'esbuild';
import { HtmlValidate } from 'html-validate';
import { demoEvents } from './support/demo-events.mjs';

const { name: packageName, bin, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const html = await import(`${packageName}/html.js`);
const { readEvent } = await import(packageName);
const { HOSTILE, TRAPS, toCome } = await importTypeScript('test/support/harmless.ts');
const { event } = await importTypeScript('test/support/event.ts');

const EVENTS = { ...(await demoEvents()), 'of the tests': event };
const PRINTERS = Object.entries(html).filter(([name]) => name.endsWith('Html'));
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // An event may have many photos and texts without spaces.
    'long-title': 'off',
    // The page decides about the integrity of its scripts.
    'require-sri': 'off',
  },
});

async function importTypeScript(path) {
  const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, write: false, format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function assertValid(markup, message) {
  const { results } = validator.validateStringSync(markup);
  const found = results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message} (line ${one.line})`),
  );
  assert.deepEqual(found, [], `${message}\n${markup.slice(0, 2000)}`);
}

describe('printed HTML', () => {
  for (const [name, one] of Object.entries(EVENTS))
    it(`is valid: the event ${name}`, () => {
      for (const [printer, print] of PRINTERS)
        for (const options of [{ jsonLd: true }, { form: 'class', lang: 'fr', headingLevel: 6 }, { json: false }])
          assertValid(print(one, options), `${printer} ${JSON.stringify(options)}`);
    });

  it('is valid, whatever the data', () => {
    for (const [i, value] of [...HOSTILE, ...TRAPS].entries())
      for (const [printer, print] of PRINTERS)
        assertValid(print(toCome(value), { jsonLd: true }), `${printer}, value ${i}`);
  });

  it('needs no DOM, and is the same for an event and for its details', () => {
    assert.equal(typeof document, 'undefined');
    for (const one of Object.values(EVENTS)) {
      const printed = html.eventPageHtml(one);
      assert.equal(html.eventPageHtml(html.readEvent(one).details), printed);
      assert.equal(html.eventPageHtml(readEvent(one).details), printed);
    }
  });

  it('has no texts that depend on the moment', () => {
    for (const startDate of ['1999-01-01T10:00Z', '2999-01-01T10:00Z']) {
      const printed = html.headerHtml({ ...event, startDate, offers: { url: '/register' } }, { json: false });
      assert.doesNotMatch(printed, /past event|happening|your time zone/i);
      assert.match(printed, /Register/);
    }
  });

  it('marks English words in another language', () => {
    const printed = html.recentHtml(event, { lang: 'fr', json: false });
    assert.match(printed, /<span lang="en">Cancelled<\/span>/);
    assert.match(printed, /25 novembre 2014/);
  });
});

describe('printed JSON-LD', () => {
  // The types of schema.org, as a package has them.
  const types = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
  const properties = new Set([...types.matchAll(/^\s+"(\w+)"\?:/gm)].map(([, name]) => name));
  const classes = new Set([...types.matchAll(/"@type": "(\w+)"/g)].map(([, name]) => name));

  it('has only names of schema.org', () => {
    assert.ok(properties.has('eventAttendanceMode') && classes.has('VirtualLocation'));
    const check = (value, path) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, one] of Object.entries(value)) {
        if (key === '@type') assert.ok(classes.has(one), `${path}: ${one}`);
        else if (!Array.isArray(value) && !/^@(?:context|graph)$/.test(key))
          assert.ok(properties.has(key), `${path}.${key}`);
        check(one, `${path}.${key}`);
      }
    };
    for (const one of Object.values(EVENTS)) check(html.eventJsonLd(one), '');
    check(html.eventJsonLd(toCome('https://example.org/1')), '');
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-page-elements-command-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const file = (content) => {
    const path = join(folder, 'event.json');
    writeFileSync(path, content);
    return path;
  };
  const run = (args, input) => spawnSync(process.execPath, [bin[packageName], ...args], { encoding: 'utf8', input });
  const path = 'demo/event.json';
  const demo = JSON.parse(readFileSync(path, 'utf8'));

  it('prints the page, and nothing else', () => {
    const { status, stdout, stderr } = run([path]);
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: html.eventPageHtml(demo), stderr: '' });
  });

  it('has an option for each option of the functions', () => {
    const options = [
      '--form',
      'class',
      '--lang',
      'fr',
      '--heading-level',
      '2',
      '--base-url',
      'https://example.org/',
      '--json-ld',
    ];
    assert.equal(
      run([...options, path]).stdout,
      html.eventPageHtml(demo, {
        form: 'class',
        lang: 'fr',
        headingLevel: 2,
        baseUrl: 'https://example.org/',
        jsonLd: true,
      }),
    );
    assert.equal(run(['--no-json', path]).stdout, html.eventPageHtml(demo, { json: false }));
  });

  it('prints one element, and reads the standard input', () => {
    assert.equal(run(['--part', 'slideshow', '-'], JSON.stringify(demo)).stdout, html.slideshowHtml(demo));
    assert.equal(run(['--part', 'event-recent', path]).stdout, html.recentHtml(demo));
  });

  it('prints a whole document', () => {
    const { stdout } = run(['--page', '/assets/', '--lang', 'fr', path]);
    assertValid(stdout, '--page');
    for (const text of [
      '<html lang="fr">',
      `<title>${demo.name}</title>`,
      'src="/assets/event-page-elements.js"',
      html.eventPageHtml(demo, { lang: 'fr' }),
    ])
      assert.ok(stdout.includes(text), text);
  });

  it('prints problems with the data to the standard error', () => {
    const { status, stdout, stderr } = run([
      file(
        '{"name": "A", "url": "javascript:alert(1)", "image": [{"contentUrl": "data:text/html,x", "caption": "c"}]}',
      ),
    ]);
    assert.equal(status, 0);
    assert.match(stdout, /<h1>A<\/h1>/);
    assert.match(stderr, /^url should be an address/m);
    assert.match(stderr, /^image\[0\]\.contentUrl should be/m);
  });

  it('explains itself', () => {
    const { status, stdout } = run(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: /);
    assert.ok(version);
  });

  for (const [title, args, status, message] of [
    ['no file', [], 2, /Name one file/],
    ['a file that does not exist', ['missing.json'], 1, /missing\.json cannot be read/],
    ['an unknown option', ['--colour', path], 2, /--colour/],
    ['an unknown part', ['--part', 'footer', path], 2, /The parts are: .*slideshow/],
    ['an unknown form', ['--form', 'div', path], 2, /--form should be tag or class/],
    ['a heading level of 7', ['--heading-level', '7', path], 2, /from 1 to 6/],
    ['a relative base address', ['--base-url', '/a', path], 2, /--base-url should be an absolute address/],
    ['a language that is none', ['--lang', '?', path], 2, /--lang should be a language tag/],
  ])
    it(`fails with an explanation for ${title}`, () => {
      const result = run(args);
      assert.equal(result.status, status, result.stderr);
      assert.match(result.stderr, message);
      assert.equal(result.stdout, '');
    });

  it('fails with an explanation for text that is not JSON, and for JSON without an event', () => {
    for (const [content, message] of [
      ['{', /is not JSON/],
      ['[]', /has no data of an event/],
      ['{}', /has no data of an event/],
    ]) {
      const { status, stdout, stderr } = run([file(content)]);
      assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
      assert.match(stderr, message);
    }
  });
});
