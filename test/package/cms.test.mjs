/** Compares the pages in docs/cms with the files and versions that `npm run test:cms` runs. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { VERSIONS } from '../cms/packages.mjs';
import { filesOf, textOf } from '../cms/recipe.mjs';

const overview = textOf('README');
const pages = readdirSync('docs/cms')
  .filter((file) => file !== 'README.md')
  .map((file) => file.replace('.md', ''));
const tried = pages.filter((cms) => textOf(cms).includes('On this page **tried** means'));
const titleOf = (cms) => /^# (.*?)(?: [\d. and newer]+)?$/m.exec(textOf(cms))[1];
/** The code blocks of a page, without what an author puts into a list of steps. */
const blocksOf = (cms) => textOf(cms).match(/^```\w/gm).length;

describe('docs/cms', () => {
  it('links every page from the first one', () => {
    for (const cms of pages) assert.match(overview, new RegExp(`\\[[^\\]]+\\]\\(${cms}\\.md\\)`), cms);
  });

  it('says on the first page what has been tried', () => {
    const row = /^\| \*\*tried\*\* .*$/m.exec(overview)[0];
    for (const cms of pages)
      assert.equal(row.includes(titleOf(cms)), tried.includes(cms), `${titleOf(cms)} in the row of "tried"`);
  });

  for (const cms of pages.filter((cms) => !tried.includes(cms)))
    it(`marks nothing as tried on the page of ${cms}`, () => {
      assert.doesNotMatch(textOf(cms), /\*\*tried\*\*/);
    });

  for (const [cms, packages] of Object.entries(VERSIONS))
    it(`names the versions that are run for ${cms}`, () => {
      const [sentence] = /On this page \*\*tried\*\* means.*?\.(?=\s)/.exec(textOf(cms));
      for (const [name, version] of Object.entries(packages))
        assert.match(
          sentence,
          new RegExp(`${name.replace('@11ty/eleventy', 'eleventy')} ${version.replaceAll('.', '\\.')}\\b`, 'i'),
        );
    });

  for (const cms of ['hugo', 'eleventy', 'astro'])
    it(`runs every code block of ${cms}`, () => {
      assert.equal(filesOf(cms).length, blocksOf(cms));
    });

  it('runs every code block of ghost', () => {
    // Besides the files: the code injection, and one HTML card with lists.
    assert.equal(filesOf('ghost').length + 2, blocksOf('ghost'));
  });
});
