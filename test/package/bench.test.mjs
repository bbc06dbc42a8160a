/** The report of `npm run bench:phone`, with made-up measurements. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phoneReport, replaceSection, sectionOf } from '../../bench/phone/report.mjs';

const forms = {
  hand: { title: 'hand-written page', next: '#next' },
  src: { title: 'slideshow with src', next: '#next', reference: 'hand', budget: 2 },
  plain: { title: 'gallery, alone' },
  gallery: { title: 'gallery with a class name', reference: 'plain', budget: 0.85 },
};
const look = (firstPhoto, bytes, { twice = 0, shift = 0 } = {}) => ({ firstPhoto, bytes, twice, shift });
const visits = {
  hand: [look(900, 1024), look(1000, 1024), { firstPhoto: 1100, next: 500 }],
  src: [look(1900, 1024), look(2100, 2048, { twice: 1024 }), { firstPhoto: 2000, next: 1000 }],
  plain: [look(1000, 10_240)],
  gallery: [look(900, 5120, { shift: 0.004 })],
};
const report = await phoneReport({ forms, visits, rounds: 2, minutes: 1, browser: 'Chromium 1' });

/** Returns the cells of the rows whose first cell begins with a text. */
const rows = (start) =>
  report
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, first]) => first?.startsWith(start))
    .map((cells) => cells.slice(2, -1));

describe('the report of the slow phone', () => {
  it('has medians, their spread, and ratios to the form that each is compared with', () => {
    assert.deepEqual(rows('hand-written page'), [['1000 ± 50', '500 ± 0', '1', '0', '0.0000']]);
    assert.deepEqual(rows('slideshow with src'), [['2000 ± 50 (2.00 ×)', '1000 ± 0 (2.00 ×)', '2', '1', '0.0000']]);
  });

  it('has no figure that was not measured', () => {
    assert.deepEqual(rows('gallery, alone'), [['1000 ± 0', '–', '10', '0', '0.0000']]);
  });

  it('says of each budget whether it holds', () => {
    assert.deepEqual(rows('first photo: slideshow with src'), [['≤ 2 ×', '2.00 ×', 'within']]);
    assert.deepEqual(rows('first photo: gallery'), [['≤ 0.85 ×', '0.90 ×', '**OVER**']]);
    assert.deepEqual(rows('bytes: gallery'), [['≤ 10 KB', '5 KB', 'within']]);
    assert.deepEqual(rows('bytes fetched twice: slideshow with src'), [['0', '1024', '**OVER**']]);
    assert.deepEqual(rows('layout shift: gallery'), [['0', '0.0040', '**OVER**']]);
  });
});

describe('the section of the slow phone in the results', () => {
  const results = '# Results\n\n## Budgets\n\n## Bytes\n';

  it('stands before the bytes, and is replaced by a later run', () => {
    const first = replaceSection(results, 'first run');
    assert.match(first, /Budgets[^]*first run[^]*Bytes/);
    const second = replaceSection(first, 'second run');
    assert.match(second, /Budgets[^]*second run[^]*Bytes/);
    assert.doesNotMatch(second, /first run/);
    assert.match(sectionOf(second), /second run/);
  });
});
