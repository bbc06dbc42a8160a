/**
 * `npm run bench`: compares the slideshow with a page that was written by hand for the same job, and with popular
 * slideshow libraries. All run in one browser and in turns, because only ratios within one run are meaningful. The
 * bench informs; it never fails on a budget. `node bench/run.mjs 3` runs three rounds instead of nine.
 * `--only=ours,hand,splide` compares only these candidates; with three or fewer, RESULTS.md stays as it is.
 */
import { writeFileSync } from 'node:fs';
import { browserVersion } from '../scripts/browsers.mjs';
import { launch, setUp } from './setup.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const executablePath = await setUp();

// Imported here, because these modules need dist/ and the peers.
const { chosenKeys } = await import('./candidates.mjs');
const { TimeLimitError } = await import('./pages.mjs');
const { report } = await import('./report.mjs');
const { startServer } = await import('./server.mjs');
const { firstPhoto, growth, layoutShift, visit } = await import('./measures.mjs');

const NUMBERS = [9, 100, 1000, 10_000];
/** On a machine that also does other work, one measurement varies by a third, and the median of nine by a tenth. */
const ROUNDS = Number(process.argv[2]) || 9;
/** Fewer visits are needed, because each visit presses Next several times. */
const VISITS = Math.ceil(ROUNDS / 4);
/**
 * The time after which a candidate gets no more turns for a number of photos. A page that takes five seconds differs
 * clearly from the others without nine rounds.
 */
const TIME_BUDGET_MS = { firstPhoto: 10_000, visits: 12_000 };
const VIEWPORTS = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const CYCLES = 50;

const keys = chosenKeys(process.argv);
const server = await startServer(NUMBERS, keys);
const bench = { executablePath, server, browser: await launch(executablePath) };
const start = Date.now();
const results = { keys, numbers: NUMBERS, rounds: ROUNDS, cycles: CYCLES, pageShift: [] };
try {
  await firstPhoto(bench, keys[0], 9); // Warms up the browser.
  results.firstPhoto = await inTurns(ROUNDS, TIME_BUDGET_MS.firstPhoto, firstPhoto, 'first photo');
  results.visits = await inTurns(VISITS, TIME_BUDGET_MS.visits, visit, 'visits', results.firstPhoto);
  results.growth = {};
  for (const key of keys.filter((one) => one !== 'hand'))
    results.growth[key] = await attempt(`${key}: create and remove`, () => growth(bench, key, CYCLES));
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
const minutes = Math.round((Date.now() - start) / 60_000);
const text = await report({ ...results, minutes, browser: browserVersion(executablePath) });
console.log(text);
if (keys.length > 3) writeFileSync('bench/RESULTS.md', text);

/**
 * Runs a measurement for all candidates in turns. Each round starts with another candidate, so other load on the
 * machine affects all of them. A candidate that exceeded the time limit once, here or in `before`, is not measured
 * again.
 */
async function inTurns(rounds, timeBudget, measure, title, before) {
  const results = Object.fromEntries(keys.map((key) => [key, Object.fromEntries(NUMBERS.map((n) => [n, []]))]));
  for (const n of NUMBERS) {
    const spent = Object.fromEntries(keys.map((key) => [key, 0]));
    for (let round = 0; round < rounds; round++) {
      process.stderr.write(`${title}, ${n} photos, round ${round + 1} of ${rounds}\n`);
      for (let i = 0; i < keys.length; i++) {
        const key = keys[(i + round) % keys.length];
        if (before?.[key][n].failed) results[key][n] = before[key][n];
        if (results[key][n].failed || spent[key] > timeBudget) continue;
        const start = Date.now();
        const result = await attempt(`${key}, ${n} photos`, () => measure(bench, key, n));
        spent[key] += Date.now() - start;
        if (result.failed) results[key][n] = result;
        else results[key][n].push(result);
      }
    }
  }
  return results;
}

async function attempt(title, measure) {
  const start = Date.now();
  try {
    const result = await measure();
    process.stderr.write(`  ${title}: ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    console.error(`${title}: ${error.message}`);
    return { failed: error instanceof TimeLimitError ? error.message : 'failed' };
  }
}
