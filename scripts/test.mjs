/** `npm test`: sets up what is missing, runs every check, and ends with one line that counts them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserVersion, findChromium } from './browsers.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

/** What is checked of the built package. */
const packageChecks = [
  { name: 'size', command: process.execPath, args: ['scripts/size.mjs'], show: true },
  { name: 'publint', command: 'publint', args: ['--strict'] },
  {
    name: 'are the types wrong',
    command: 'attw',
    args: ['--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', 'cdn/event-page-elements.css'],
  },
];

const total = { passed: 0, failed: 0, skipped: [] };
const start = Date.now();

if (!setUp({ browsers: true })) finish({ failed: 1 });

const { checks } = await import('./lint.mjs');
for (const { name, command, args } of checks) await check(name, command, args);
const isBuilt = await check('build', process.execPath, ['scripts/build.mjs']);
for (const { name, command, args, show } of packageChecks)
  if (isBuilt) await check(name, command, args, { show });
  else fail(`${name}: there is no build`);
await nodeTests();
await browserTests();
finish({});

/** One check counts as one result. */
async function check(name, command, args, { show = false } = {}) {
  const { ok, output, seconds } = await timed(() => run(command, args, { quiet: true }));
  report(ok, name, seconds);
  if (!ok || show) console.log(output.trimEnd());
  total[ok ? 'passed' : 'failed']++;
  return ok;
}

/** For what cannot be tried. */
function fail(name) {
  report(false, name, 0);
  total.failed++;
}

async function nodeTests() {
  const files = readdirSync('test/package').filter((file) => file.endsWith('.test.mjs'));
  const { ok, output, seconds } = await timed(() =>
    run(process.execPath, ['--test', '--test-reporter=tap', ...files.map((file) => `test/package/${file}`)], {
      quiet: true,
    }),
  );
  const count = (word) => Number(output.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const skipped = [...output.matchAll(/^ *ok \d+ - (.+) # (?:SKIP|TODO) ?(.*)$/gm)];
  add({
    passed: count('pass'),
    failed: count('fail') || (ok && count('pass') ? 0 : 1),
    skipped: skipped.map(([, name, reason]) => ({ name, reason: reason || undefined })),
  });
  report(ok, `package (${count('pass')} tests)`, seconds);
  if (!ok) console.log(output);
}

async function browserTests() {
  const file = join(mkdtempSync(join(tmpdir(), 'event-page-elements-')), 'results.json');
  const { ok, output, seconds } = await timed(() => run('wtr', [], { quiet: true, env: { TEST_RESULTS: file } }));
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: [] };
  // A run without a test, or one that ended badly after its tests, has failed.
  if (!results.failed && (!ok || !results.passed)) results.failed = 1;
  add(results);
  report(!results.failed, `browser (${results.passed} tests)`, seconds);
  if (results.failed) console.log(withoutProgress(output));
}

/** What redraws itself on a screen is noise in a log. */
function withoutProgress(output) {
  return output
    .split('\n')
    .filter((line) => line.trim() && !line.includes('|██') && !/^Running/.test(line))
    .join('\n');
}

function add({ passed = 0, failed = 0, skipped = [] }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
}

function finish(more) {
  add(more);
  const { passed, failed, skipped } = total;
  for (const { name, reason = 'no reason given' } of skipped) console.log(`skipped  ${name}: ${reason}`);
  const browser = findChromium();
  console.log(
    `in ${Math.round((Date.now() - start) / 1000)} s, browser: ${browser ? browserVersion(browser) : 'none'}`,
  );
  console.log(`${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`);
  process.exit(failed ? 1 : 0);
}

function report(ok, name, seconds) {
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name}  ${seconds} s`);
}

async function timed(action) {
  const begin = Date.now();
  const result = await action();
  return { ...result, seconds: ((Date.now() - begin) / 1000).toFixed(1) };
}
