/** The built package, as an embedder imports it and reads its manifest. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { version, name, exports: entries } = read('package.json');
const { TAGS } = await import('../../dist/tags.js');

describe('the package', () => {
  it('packs every file that "exports" names, and no file for development only', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const packed = JSON.parse(stdout)[0].files.map(({ path }) => path);
    const patterns = Object.values(entries)
      .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
      .map((path) => new RegExp(`^${path.replace('./', '').replaceAll('.', '\\.').replace('*', '[^/]+')}$`));
    for (const pattern of patterns)
      assert.ok(
        packed.some((path) => pattern.test(path)),
        String(pattern),
      );
    for (const path of ['README.md', 'CHANGELOG.md', 'LICENSE']) assert.ok(packed.includes(path), path);
    for (const path of packed) assert.doesNotMatch(path, /^(?:test|scripts|demo|docs|\.)|tslib|tsbuildinfo/);
  });

  for (const entry of ['', '/define.js', ...TAGS.map((tag) => `/define/${tag}.js`)])
    it(`can be imported as ${name}${entry} in Node without a DOM`, () => {
      const code = `const module = await import('${name}${entry}'); if ('${entry}' === '' && !module.readEvent) throw new Error('no readEvent');`;
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    });

  it('reads an event in Node', async () => {
    const { readEvent } = await import(name);
    const { details, problems } = readEvent({ name: 'A &amp; B', url: 'javascript:alert(1)' });
    assert.equal(details.name, 'A & B');
    assert.equal(details.url, undefined);
    assert.equal(problems[0].path, 'url');
  });

  it('decodes the entities of HTML 4 in Node', async () => {
    const { readEvent } = await import(name);
    const { details } = readEvent({ name: '&Eacute;t&eacute; &amp;ndash; &alpha; &euro; &raquo; &frac12; &nosuch;' });
    assert.equal(details.name, 'Été – α € » ½ &nosuch;');
  });

  it('exports its version', async () => {
    const { VERSION } = await import(name);
    assert.equal(VERSION, version);
  });

  it('has a one-file build without imports', () => {
    const code = readFileSync('dist/cdn/event-page-elements.js', 'utf8');
    assert.doesNotMatch(code, /(?:^|[;}])import\b|\bimport\(/m);
  });

  it('has a classic one-file build without imports and exports', () => {
    const code = readFileSync('dist/cdn/event-page-elements.classic.js', 'utf8');
    assert.doesNotMatch(code, /(?:^|[;}])(?:import|export)\b|\bimport\(/m);
  });

  it('nests no shape of an icon in another, which would hide it', () => {
    for (const name of ['js', 'classic.js']) {
      const code = readFileSync(`dist/cdn/event-page-elements.${name}`, 'utf8');
      const drawings = code.match(/<(?:circle|path)\b[^`]*/g);
      assert.ok(drawings.length > 10);
      for (const drawing of drawings) {
        let open = 0;
        for (const [, end, attributes] of drawing.matchAll(
          /<(\/?)(?:circle|ellipse|line|path|polygon|polyline|rect)\b([^>]*)>/g,
        )) {
          assert.ok(end || !open, drawing);
          // After a value without quotes, the slash would be part of the value.
          open += end ? -1 : /["\s]\/$/.test(attributes) ? 0 : 1;
        }
      }
    }
  });

  it('has the integrity of the one-file build in the README', () => {
    const hash = createHash('sha384').update(readFileSync('dist/cdn/event-page-elements.js')).digest('base64');
    const printed = [...readFileSync('README.md', 'utf8').matchAll(/integrity="([^"]*)"/g)].map(([, value]) => value);
    assert.deepEqual(new Set(printed), new Set([`sha384-${hash}`]), 'npm run build && npm run readme');
    assert.equal(read('dist/cdn/integrity.json')['event-page-elements.js'], `sha384-${hash}`);
  });

  it('describes every element in its manifest', () => {
    const { modules } = read('dist/custom-elements.json');
    const declared = new Map(modules.flatMap(({ declarations = [] }) => declarations).map((one) => [one.tagName, one]));
    for (const tag of TAGS) {
      const attributes = (declared.get(tag)?.attributes ?? []).map((attribute) => attribute.name);
      for (const attribute of ['src', 'from', 'details', 'heading-level', 'strings'])
        assert.ok(attributes.includes(attribute), `${tag} ${attribute}`);
      for (const part of ['attributes', 'members', 'events', 'cssParts', 'cssProperties'])
        for (const one of declared.get(tag)[part])
          assert.ok(one.description, `${tag}: ${one.name} (${part}) has no description`);
    }
    for (const { path } of modules) assert.ok(existsSync(path), path);
  });
});
