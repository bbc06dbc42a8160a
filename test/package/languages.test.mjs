/** The files of the languages, and the pages for those who review their words. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { languagePages } from '../../scripts/languages.mjs';

/** The limit of the file of a language, in bytes with Brotli. It has about a hundred words. */
const LIMIT = 1900;

describe('docs/languages', () => {
  it('is that of the tables (npm run languages)', async () => {
    for (const [name, text] of Object.entries(await languagePages()))
      assert.equal(readFileSync(`docs/languages/${name}`, 'utf8'), text, name);
  });
});

describe('the file of a language', () => {
  const names = readdirSync('dist/cdn/strings');

  it('is there for each table', () => {
    const tables = readdirSync('src/words/tables').filter((name) => name !== 'all.ts');
    assert.deepEqual(
      names.map((name) => name.replace(/js$/, 'ts')),
      tables,
    );
  });

  for (const name of names)
    it(`${name} registers itself as a classic script, twice as well as once, and is small`, () => {
      const code = readFileSync(`dist/cdn/strings/${name}`, 'utf8');
      const registry = runInNewContext(`${code}\n${code}\nglobalThis[Symbol.for('event-page-elements/languages')]`);
      assert.deepEqual([...registry.tables.keys()], [name.replace('.js', '').toLowerCase()]);
      assert.doesNotMatch(code, /\b(?:import|export)\b/);
      assert.ok(brotliCompressSync(code).length <= LIMIT);
    });
});
