/** Compares the rows of docs/slideshow-contract.md and docs/event-contract.md with the ids in the titles of tests. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const slideshow = readFileSync('docs/slideshow-contract.md', 'utf8');
const slideshowRows = [...slideshow.matchAll(/^\| `([a-z-]+)` /gm)].map(([, id]) => id);
/** The row ids that each rule of the last table of the slideshow refers to. */
const rules = [...slideshow.matchAll(/^\| [A-Z]\d+ .*\| ([^|]*) \|$/gm)].map(([, cell]) =>
  [...cell.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id),
);

const event = readFileSync('docs/event-contract.md', 'utf8');
/** The last cell of each row: the files with its tests, or the reason why it has none. */
const eventRows = [...event.matchAll(/^\| `([A-Z]\d+)` .*\| ([^|]*?) +\|$/gm)].map(([, id, cell]) => ({ id, cell }));
const eventIds = eventRows.map(({ id }) => id);

/** The ids in the titles of all tests and of what the screen reader says, each with its file. */
const tests = readdirSync('test', { recursive: true })
  .filter((name) => /\.test\.m?[jt]s$|screen-reader.scripts/.test(name))
  .filter((name) => /\.m?[jt]s$/.test(name))
  .flatMap((name) =>
    [...readFileSync(`test/${name}`, 'utf8').matchAll(/\b(?:it|checks\.\w+)\(\s*['"`]((?:\[[^\]]+\] )+)/g)].flatMap(
      ([, ids]) => [...ids.matchAll(/\[([^\]]+)\]/g)].map(([, id]) => ({ id, file: `test/${name}` })),
    ),
  );
const filesOf = (id) => [...new Set(tests.filter((test) => test.id === id).map(({ file }) => file))].sort();

describe('the contracts', () => {
  it('have a row for each id in a test title', () => {
    const ids = [...slideshowRows, ...eventIds];
    assert.deepEqual(
      [...new Set(tests.map(({ id }) => id))].filter((id) => !ids.includes(id)),
      [],
    );
  });
});

describe('the slideshow contract', () => {
  it('has unique row ids', () => {
    assert.ok(slideshowRows.length > 30);
    assert.deepEqual(slideshowRows, [...new Set(slideshowRows)]);
  });

  it('names a row or a reason for each rule', () => {
    assert.ok(rules.length > 30);
    const reasons = slideshow.match(/^\| [A-Z]\d+ .*\| (?!`)[^|]{30,} \|$/gm) ?? [];
    assert.equal(rules.filter((ids) => !ids.length).length, reasons.length);
    assert.deepEqual(
      rules.flat().filter((id) => !slideshowRows.includes(id)),
      [],
    );
  });

  it('has a test for each row', () => {
    assert.deepEqual(
      slideshowRows.filter((id) => !filesOf(id).length),
      [],
    );
  });
});

describe('the event contract', () => {
  it('has unique row ids', () => {
    assert.ok(eventIds.length > 40);
    assert.deepEqual(eventIds, [...new Set(eventIds)]);
    // A row in another form would be left out.
    assert.equal(event.match(/^\| `/gm).length, eventRows.length);
  });

  for (const part of new Set(eventIds.map(([letter]) => letter)))
    it(`names the files with the tests of each row ${part}, or a reason`, () => {
      const rows = eventRows.filter(({ id }) => id.startsWith(part));
      const named = rows.map(({ id, cell }) => [id, [...cell.matchAll(/`([^`]+)`/g)].map(([, file]) => file).sort()]);
      const isReason = ({ cell }) => !cell.includes('`') && cell.length >= 30;
      assert.deepEqual(
        named,
        rows.map(({ id }) => [id, filesOf(id)]),
      );
      assert.deepEqual(
        rows.filter((row) => !filesOf(row.id).length && !isReason(row)),
        [],
      );
    });
});
