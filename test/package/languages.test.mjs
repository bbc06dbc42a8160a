/** The files of the languages, and the pages for those who review their words. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { mo } from 'gettext-parser';
import { languagePages } from '../../scripts/languages.mjs';
import { languageFiles } from '../../scripts/wordpress-languages.mjs';

/** The limit of the file of a language, in bytes with Brotli: a hundred words, and the phrases of authors. */
const LIMIT = 2048;

describe('docs/languages', () => {
  it('is that of the tables (npm run languages)', async () => {
    for (const [name, text] of Object.entries(await languagePages()))
      assert.equal(readFileSync(`docs/languages/${name}`, 'utf8'), text, name);
  });
});

describe('the translations of the WordPress plugin', () => {
  it('have each text in every language of the elements', async () => {
    const files = await languageFiles();
    const tables = readdirSync('src/words/tables').filter((name) => !['all.ts', 'es-419.ts'].includes(name));
    const catalogues = files.filter(({ name }) => name.endsWith('.mo'));
    assert.equal(catalogues.length, tables.length);
    for (const { name, data } of catalogues) {
      const { headers, translations } = mo.parse(data);
      assert.ok(name.endsWith(`-${headers.Language}.mo`), name);
      for (const { msgid, msgstr } of Object.values(translations[''])) assert.ok(msgstr[0], `${name}: ${msgid}`);
    }
  });

  it('have no invisible character, and no space around a word', () => {
    const table = JSON.parse(readFileSync('integrations/wordpress/words.json', 'utf8'));
    for (const [tag, words] of Object.entries(table))
      for (const text of Object.values(words))
        assert.ok(
          text === text.trim().normalize('NFC') && !/[\u200e\u200f\u202a-\u202e]/.test(text),
          `${tag}: ${text}`,
        );
  });
});

describe('the message for a page without the table of its language', () => {
  // A table for a region is a part of that of its language.
  const names = readdirSync('dist/cdn/strings').filter((name) => !['es-419.js', 'pt-PT.js'].includes(name));
  const { code } = transformSync(readFileSync('src/page/diagnostics.ts', 'utf8'), { loader: 'ts' });

  for (const name of names)
    it(`names ${name}`, async () => {
      const tag = name.replace('.js', '');
      const { tagsFor } = await import('../../dist/words/languages.js');
      // A module says it once, and each address is a module of its own.
      const { noTable } = await import(`data:text/javascript,${encodeURIComponent(code)}#${tag}`);
      assert.match(noTable(tag, tagsFor(tag)), new RegExp(`"${tag}"\\. Add cdn/strings/${name}, or`));
      assert.equal(noTable(tag, tagsFor(tag)), undefined);
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
