/** Compares the rows of docs/slideshow-contract.md with the ids in the titles of tests. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const contract = readFileSync('docs/slideshow-contract.md', 'utf8');
const rows = [...contract.matchAll(/^\| `([a-z-]+)` /gm)].map(([, id]) => id);
/** The row ids that each rule of the last table refers to. */
const rules = [...contract.matchAll(/^\| [A-Z]\d+ .*\| ([^|]*) \|$/gm)].map(([, cell]) =>
  [...cell.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id),
);

/** The ids in the titles of all tests. */
const tests = readdirSync('test', { recursive: true })
  .filter((name) => /\.test\.m?[jt]s$/.test(name))
  .flatMap((name) => [...readFileSync(`test/${name}`, 'utf8').matchAll(/\bit\(\s*['"`]((?:\[[^\]]+\] )+)/g)])
  .flatMap(([, ids]) => [...ids.matchAll(/\[([^\]]+)\]/g)].map(([, id]) => id));

describe('the slideshow contract', () => {
  it('has unique row ids', () => {
    assert.ok(rows.length > 30);
    assert.deepEqual(rows, [...new Set(rows)]);
  });

  it('names a row or a reason for each rule', () => {
    assert.ok(rules.length > 30);
    const reasons = contract.match(/^\| [A-Z]\d+ .*\| (?!`)[^|]{30,} \|$/gm) ?? [];
    assert.equal(rules.filter((ids) => !ids.length).length, reasons.length);
    assert.deepEqual(
      rules.flat().filter((id) => !rows.includes(id)),
      [],
    );
  });

  it('has a test for each row', () => {
    assert.deepEqual(
      rows.filter((id) => !tests.includes(id)),
      [],
    );
  });

  it('has a row for each id in a test title', () => {
    assert.deepEqual(
      [...new Set(tests)].filter((id) => !rows.includes(id)),
      [],
    );
  });
});
