/**
 * `npm run bench`: the slideshow beside a page that was written by hand for the same job, and beside the slideshow libraries that a site would take, in one
 * browser and in turns, since only ratios within one run mean anything. It informs and never fails on a budget.
 * `node bench/run.mjs 3` makes three rounds instead of nine; `--only=ours,hand,splide` compares fewer, and then leaves RESULTS.md alone.
 */
import { writeFileSync } from 'node:fs';
import { browserVersion } from '../scripts/browsers.mjs';
import { launch, setUp } from './setup.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const executablePath = await setUp();

// Not before dist/ and the peers are there.
const { chosen } = await import('./candidates.mjs');
const { TookTooLong } = await import('./pages.mjs');
const { report } = await import('./report.mjs');
const { startServer } = await import('./server.mjs');
const { firstPhoto, growth, layoutShift, visit } = await import('./measures.mjs');

const NUMBERS = [9, 100, 1000, 10_000];
/** One measurement swings by a third on a machine that does other things too; the median of nine by a tenth. */
const ROUNDS = Number(process.argv[2]) || 9;
/** In a visit Next is pressed several times, so fewer visits are needed. */
const VISITS = Math.ceil(ROUNDS / 4);
/** Who has spent this on one number of photos has no further turn, in ms: a page that takes five seconds needs no nine rounds to be told from the others. */
const ENOUGH = { firstPhoto: 10_000, visits: 12_000 };
const VIEWPORTS = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const CYCLES = 50;

const keys = chosen(process.argv);
const server = await startServer(NUMBERS, keys);
const bench = { executablePath, server, browser: await launch(executablePath) };
const begin = Date.now();
const results = { keys, numbers: NUMBERS, rounds: ROUNDS, cycles: CYCLES, pageShift: [] };
try {
  await firstPhoto(bench, keys[0], 9); // The browser's own first steps.
  results.firstPhoto = await inTurns(ROUNDS, ENOUGH.firstPhoto, firstPhoto, 'first photo');
  results.visits = await inTurns(VISITS, ENOUGH.visits, visit, 'visits', results.firstPhoto);
  results.growth = {};
  for (const key of keys.filter((one) => one !== 'hand'))
    results.growth[key] = await tried(`${key}: create and remove`, () => growth(bench, key, CYCLES));
  for (const tag of ['event-page', 'event-slideshow'])
    for (const [width, viewport] of Object.entries(VIEWPORTS)) {
      const element = `<${tag} src="demo/event.json?delay=400"></${tag}>`;
      const address = `layout-shift.html?element=${encodeURIComponent(element)}`;
      results.pageShift.push({ tag, width, ...(await layoutShift(bench, address, viewport)) });
    }
} finally {
  await bench.browser.close();
  server.close();
}
const minutes = Math.round((Date.now() - begin) / 60_000);
const text = await report({ ...results, minutes, browser: browserVersion(executablePath) });
console.log(text);
if (keys.length > 3) writeFileSync('bench/RESULTS.md', text);

/**
 * One after the other, over and over, and each round begins with another: whatever else the machine does, it does to all.
 * Who was too slow once, here or in `before`, is not asked again.
 */
async function inTurns(rounds, enough, measure, title, before) {
  const results = Object.fromEntries(keys.map((key) => [key, Object.fromEntries(NUMBERS.map((n) => [n, []]))]));
  for (const n of NUMBERS) {
    const spent = Object.fromEntries(keys.map((key) => [key, 0]));
    for (let round = 0; round < rounds; round++) {
      process.stderr.write(`${title}, ${n} photos, round ${round + 1} of ${rounds}\n`);
      for (let i = 0; i < keys.length; i++) {
        const key = keys[(i + round) % keys.length];
        if (before?.[key][n].failed) results[key][n] = before[key][n];
        if (results[key][n].failed || spent[key] > enough) continue;
        const start = Date.now();
        const result = await tried(`${key}, ${n} photos`, () => measure(bench, key, n));
        spent[key] += Date.now() - start;
        if (result.failed) results[key][n] = result;
        else results[key][n].push(result);
      }
    }
  }
  return results;
}

async function tried(title, measure) {
  const start = Date.now();
  try {
    const result = await measure();
    process.stderr.write(`  ${title}: ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    console.error(`${title}: ${error.message}`);
    return { failed: error instanceof TookTooLong ? error.message : 'failed' };
  }
}
