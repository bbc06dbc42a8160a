/** The rules of this project that the linter enforces: that they fire, and where they do not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { violation } from '../../scripts/eslint-layers.mjs';

describe('the layers of src/', () => {
  for (const [from, to, allowed] of [
    ['src/model/text.ts', '../components/event-page.js', false],
    ['src/model/text.ts', 'lit', false],
    ['src/model/text.ts', '../index.js', false],
    ['src/model/text.ts', './limits.js', true],
    ['src/ui/heading.ts', '../data/event-data.js', false],
    ['src/page/later.ts', '../words/en.js', false],
    ['src/sources/fetch-json.ts', '../model/limits.js', true],
    ['src/words/words.ts', '../components/event-page.js', false],
    ['src/data/event-data.ts', '../ui/text.js', false],
    ['src/components/event-page.ts', '../words/words.js', true],
    ['src/components/event-page.ts', './event-recent.js', true],
    ['src/components/event-page.ts', './event-page.styles.js', true],
    ['src/components/event-page.ts', './event-recent.styles.js', false],
    ['src/components/event-page.ts', '../define/event-recent.js', false],
  ])
    it(`${from} ${allowed ? 'may' : 'must not'} import ${to}`, () =>
      assert.equal(violation(from, to) === undefined, allowed));
});

describe('the linter', () => {
  const eslint = new ESLint();
  const rulesBrokenBy = async (code, filePath) => {
    const [{ messages }] = await eslint.lintText(code, { filePath });
    return messages.map(({ ruleId }) => ruleId);
  };

  for (const [what, rule, code, file] of [
    ['an import upwards', 'layers/imports', "export * from '../components/event-page.js';", 'src/model/text.ts'],
    ['an import upwards when needed', 'layers/imports', "void import('../define.js');", 'src/model/text.ts'],
    ['HTML from a string', 'no-restricted-syntax', "document.body.innerHTML = '';", 'src/components/event-page.ts'],
    [
      'keys of the whole page',
      'no-restricted-syntax',
      "document.addEventListener('keydown', () => undefined);",
      'src/components/event-page.ts',
    ],
    ['a test that is skipped', 'no-restricted-syntax', "it.skip('a', () => undefined);", 'test/support/fixtures.ts'],
    ['a test that runs alone', 'no-restricted-syntax', "it.only('a', () => undefined);", 'test/support/fixtures.ts'],
  ])
    it(`refuses ${what}`, async () => assert.ok((await rulesBrokenBy(`${code}\n`, file)).includes(rule)));
});
