/** The lint rules of this project: which code they report, and which code they allow. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { violation } from '../../scripts/eslint-layers.mjs';

const SLIDESHOW = 'src/components/event-slideshow/event-slideshow.ts';

describe('the layers of src/', () => {
  for (const [rule, from, to, isAllowed] of [
    ['direction', 'src/model/text.ts', '../components/event-page.js', false],
    ['direction', 'src/model/text.ts', 'lit', false],
    ['direction', 'src/model/text.ts', '../index.js', false],
    ['direction', 'src/model/text.ts', './limits.js', true],
    ['direction', 'src/model/text.ts', '../../test/support/event.js', false],
    ['direction', 'src/sources/fetch-json.ts', '../model/limits.js', true],
    ['direction', 'src/upgrade/photo-block.ts', '../author-html/author-text.js', false],
    ['direction', 'src/author-html/author-text.ts', '../upgrade/unshown.js', true],
    ['direction', 'src/page/diagnose.ts', '../words/en.js', false],
    ['direction', 'src/words/words.ts', '../components/event-page.js', false],
    ['direction', 'src/data/event-data.ts', '../ui/text.js', false],
    ['direction', 'src/ui/heading.ts', '../data/event-data.js', false],
    ['direction', 'src/components/event-page.ts', '../words/words.js', true],
    ['direction', 'src/components/event-page.ts', '../tags.js', true],
    ['direction', 'src/components/event-page.ts', '../define/event-recent.js', false],
    ['direction', SLIDESHOW, '../../define/event-recent.js', false],
    ['insides', 'src/components/event-page.ts', './event-recent.js', true],
    ['insides', 'src/components/event-page.ts', './event-page.styles.js', true],
    ['insides', 'src/components/event-page.ts', './event-recent.styles.js', false],
    ['insides', 'src/components/event-page.ts', './event-slideshow/event-slideshow.js', true],
    ['insides', 'src/components/event-page.ts', './event-slideshow/slide-deck.js', false],
    ['insides', 'src/components/event-page.ts', './event-slideshow/swipe/swipe.js', false],
    ['insides', 'src/data/source.ts', '../components/event-slideshow/slide-deck.js', false],
    ['insides', 'src/index.ts', './components/event-slideshow/slide-events.js', true],
    ['insides', 'src/index.ts', './components/event-slideshow/slide-deck.js', false],
    ['insides', SLIDESHOW, './slide-deck.js', true],
    ['insides', SLIDESHOW, '../event-recent.styles.js', false],
    ['on-demand', SLIDESHOW, './swipe/swipe.js', false],
    ['on-demand', 'src/components/event-slideshow/enlarged/zoom.ts', '../swipe/swipe.js', false],
    ['on-demand', 'src/components/event-slideshow/enlarged/zoom.ts', './history-entry.js', true],
    ['on-demand', 'src/components/event-recent.ts', '../author-html/author-lists.js', false],
    ['on-demand', 'src/data/source.ts', '../json-ld/page-json-ld.js', false],
  ])
    it(`${from} ${isAllowed ? 'may' : 'must not'} import ${to} (${rule})`, () =>
      assert.equal(violation(rule, from, to) === undefined, isAllowed));
});

describe('the linter', () => {
  const eslint = new ESLint();
  const rulesBrokenBy = async (code, filePath) => {
    const [{ messages }] = await eslint.lintText(code, { filePath });
    return messages.map(({ ruleId }) => ruleId);
  };

  for (const [problem, rule, code, file] of [
    [
      'an import from a higher layer',
      'layers/direction',
      "export * from '../components/event-page.js';",
      'src/model/text.ts',
    ],
    ['a dynamic import from a higher layer', 'layers/direction', "void import('../define.js');", 'src/model/text.ts'],
    [
      'an import of an internal file of another component',
      'layers/insides',
      "import './event-slideshow/slide-deck.js';",
      'src/components/event-page.ts',
    ],
    ['a static import of a lazy part', 'layers/on-demand', "import './swipe/swipe.js';", SLIDESHOW],
    [
      'a static import with types among its names',
      'layers/on-demand',
      "import { type Swipe } from './swipe/swipe.js';",
      SLIDESHOW,
    ],
    ['HTML from a string', 'no-restricted-syntax', "document.body.innerHTML = '';", 'src/components/event-page.ts'],
    [
      'a key listener for the whole page',
      'no-restricted-syntax',
      "document.addEventListener('keydown', () => undefined);",
      'src/components/event-page.ts',
    ],
    ['a skipped test', 'no-restricted-syntax', "it.skip('a', () => undefined);", 'test/support/fixtures.ts'],
    ['a test that runs alone', 'no-restricted-syntax', "it.only('a', () => undefined);", 'test/support/fixtures.ts'],
  ])
    it(`reports ${problem}`, async () => assert.ok((await rulesBrokenBy(`${code}\n`, file)).includes(rule)));

  for (const [kind, code] of [
    ['a dynamic import', "void import('./swipe/swipe.js');"],
    ['an import of types', "import type { Swipe } from './swipe/swipe.js';\nexport type A = Swipe;"],
  ])
    it(`allows ${kind} of a lazy part`, async () =>
      assert.ok(!(await rulesBrokenBy(`${code}\n`, SLIDESHOW)).includes('layers/on-demand')));
});
