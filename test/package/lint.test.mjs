/** The layer rule of the linter fires. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { violation } from '../../scripts/eslint-layers.mjs';

describe('the layers of src/', () => {
  for (const [from, to, allowed] of [
    ['src/model/text.ts', '../components/event-page.js', false],
    ['src/model/text.ts', 'lit', false],
    ['src/model/text.ts', './limits.js', true],
    ['src/styles/host.ts', '../model/text.js', false],
    ['src/sources/fetch-json.ts', '../model/limits.js', true],
    ['src/controllers/words.ts', '../components/event-page.js', false],
    ['src/templates/photo.ts', '../controllers/words.js', false],
    ['src/components/event-page.ts', '../controllers/words.js', true],
    ['src/components/event-page.ts', './event-recent.styles.js', false],
  ])
    it(`${from} ${allowed ? 'may' : 'must not'} import ${to}`, () =>
      assert.equal(violation(from, to) === undefined, allowed));
});
