/** The sizes in the README, against what three bundlers make of the built package. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sizesOf } from '../../scripts/bundlers.mjs';
import { TAGS } from '../../dist/tags.js';

/** In percent. Of `event-page`, esbuild makes ten files, which compress less well than one. */
const toleranceOf = (tag) => (tag === 'event-page' ? 11 : 5);
const readme = readFileSync('README.md', 'utf8');

describe('the size in the README', () => {
  for (const tag of TAGS)
    it(`of ${tag} is within ${toleranceOf(tag)} % of what Rollup, webpack and esbuild make`, async () => {
      const [, stated] = new RegExp(`^\\| \`<${tag}>\` .*\\| ([\\d.]+) KB`, 'm').exec(readme);
      for (const [bundler, size] of Object.entries(await sizesOf(tag))) {
        const difference = (size / 1024 / stated - 1) * 100;
        assert.ok(Math.abs(difference) <= toleranceOf(tag), `${bundler}: ${difference.toFixed(1)} %`);
      }
    });
});
