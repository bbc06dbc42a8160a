/** Compares docs/frameworks.md with the examples. `npm run test:frameworks` builds the examples. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EXAMPLES } from '../../scripts/frameworks/examples.mjs';

const docs = readFileSync('docs/frameworks.md', 'utf8');
const folders = readdirSync('examples');
/** The snippets, each with the path before it. */
const snippets = [...docs.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```\w+\n(.*?)^```$/gms)].map(([, path, code]) => ({
  path,
  code,
}));
/** The rows of the table: example and versions. */
const rows = [...docs.matchAll(/^\| \[.*\) +\| `([\w-]+)` +\| (.*) \|$/gm)];

const packagesOf = (folder) => {
  const path = `examples/${folder}/package.json`;
  const { dependencies, devDependencies } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return { ...dependencies, ...devDependencies };
};

describe('docs/frameworks.md', () => {
  it('has a snippet of each example, and a row for each test', () => {
    assert.deepEqual([...new Set(snippets.map(({ path }) => path?.split('/')[1]))].sort(), [...folders].sort());
    assert.deepEqual(
      rows.map(([, name]) => name),
      Object.keys(EXAMPLES),
    );
  });

  for (const { path, code } of snippets)
    it(`shows ${path} as it is`, () => {
      assert.ok(readFileSync(path, 'utf8').includes(code), code);
    });

  for (const [, name, versions] of rows)
    it(`names the versions of ${name}`, () => {
      const { source = name, versions: others } = EXAMPLES[name];
      const packages = { ...packagesOf(source), ...others };
      for (const text of versions.split(',').filter((text) => text.trim())) {
        const [, key, version] = /^ *(\S+) (\S+) *$/.exec(text);
        assert.equal(version, packages[key], key);
      }
    });
});

describe('the examples', () => {
  it('are all tested', () => {
    const tested = Object.entries(EXAMPLES).map(([name, { source = name }]) => source);
    assert.deepEqual([...new Set(tested)].sort(), [...folders].sort());
  });

  for (const folder of folders)
    it(`pin the packages of ${folder}`, () => {
      for (const [name, version] of Object.entries(packagesOf(folder)))
        assert.match(version, name === 'event-page-elements' ? /^\*$/ : /^\d+\.\d+\.\d+$/, name);
    });
});
