/** What an embedder gets: the built package, imported and described. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { version, name, exports: entries } = read('package.json');
const TAGS = ['page', 'breadcrumb', 'header', 'recommendations', 'slideshow', 'articles', 'recent', 'actions'].map(
  (noun) => `event-${noun}`,
);

describe('the package', () => {
  it('names in "exports" only files that are there', () => {
    const paths = Object.values(entries).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const path of paths.filter((one) => !one.includes('*'))) assert.ok(existsSync(path), path);
  });

  for (const entry of ['', '/define.js', ...TAGS.map((tag) => `/define/${tag}.js`)])
    it(`imports ${name}${entry} in Node, without a DOM`, () => {
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

  it('carries its own version', async () => {
    const { VERSION } = await import(name);
    assert.equal(VERSION, version);
  });

  it('has a one-file build that asks for nothing else', () => {
    const code = readFileSync('dist/cdn/event-page-elements.js', 'utf8');
    assert.doesNotMatch(code, /(?:^|[;}])import\b|\bimport\(/m);
  });

  it('describes all elements in its manifest', () => {
    const { modules } = read('dist/custom-elements.json');
    const declared = new Map(modules.flatMap(({ declarations = [] }) => declarations).map((one) => [one.tagName, one]));
    for (const tag of TAGS) {
      const attributes = (declared.get(tag)?.attributes ?? []).map((attribute) => attribute.name);
      for (const attribute of ['src', 'from', 'details', 'heading-level', 'strings'])
        assert.ok(attributes.includes(attribute), `${tag} ${attribute}`);
    }
    for (const { path } of modules) assert.ok(existsSync(path), path);
  });
});
