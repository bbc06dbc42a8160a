/** The promises of docs/slideshow-contract.md and the tests that show them, each to the other. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const page = readFileSync('docs/slideshow-contract.md', 'utf8');
const rows = [...page.matchAll(/^\| `([a-z-]+)` /gm)].map(([, id]) => id);
/** What each rule of the last table names as shown by. */
const named = [...page.matchAll(/^\| [A-Z]\d+ .*\| ([^|]*) \|$/gm)].map(([, cell]) =>
  [...cell.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id),
);

const tests = readdirSync('test', { recursive: true })
  .filter((name) => /\.test\.m?[jt]s$/.test(name))
  .flatMap((name) => [...readFileSync(`test/${name}`, 'utf8').matchAll(/\bit\(\s*['"`]((?:\[[^\]]+\] )+)/g)])
  .flatMap(([, ids]) => [...ids.matchAll(/\[([^\]]+)\]/g)].map(([, id]) => id));

describe('the contract of the slideshow', () => {
  it('has rows, each once', () => {
    assert.ok(rows.length > 30);
    assert.deepEqual(rows, [...new Set(rows)]);
  });

  it('has a row or a reason for each rule', () => {
    assert.ok(named.length > 30);
    const reasons = page.match(/^\| [A-Z]\d+ .*\| (?!`)[^|]{30,} \|$/gm) ?? [];
    assert.equal(named.filter((ids) => !ids.length).length, reasons.length);
    assert.deepEqual(
      named.flat().filter((id) => !rows.includes(id)),
      [],
    );
  });

  it('has a test for each row', () => {
    assert.deepEqual(
      rows.filter((id) => !tests.includes(id)),
      [],
    );
  });

  it('has a row for each test that names one', () => {
    assert.deepEqual(
      [...new Set(tests)].filter((id) => !rows.includes(id)),
      [],
    );
  });
});
