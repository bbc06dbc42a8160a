/** `npm test`: sets up what is missing, runs every check, and ends with one line that counts them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

/** The checks of the built package. */
const packageChecks = [
  { name: 'size', command: process.execPath, args: ['scripts/size.mjs'], show: true },
  { name: 'publint', command: 'publint', args: ['--strict'] },
  {
    name: 'are the types wrong',
    command: 'attw',
    args: ['--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', 'cdn/event-page-elements.css'],
  },
];

/** Tests that write their results to the file that the environment variable TEST_RESULTS names. */
const browsers = { name: 'browsers', command: 'wtr', args: [] };
const screenReader = { name: 'screen reader', command: process.execPath, args: ['test/screen-reader/run.mjs'] };

const total = { passed: 0, failed: 0, skipped: [], failures: [], browsers: [], files: [] };
const start = Date.now();

const { isReady, missing } = setUp({ browsers: true });
if (!isReady) finish({ failed: Math.max(missing.length, 1) });

const { checks } = await import('./lint.mjs');
const [isBuilt] = await Promise.all([
  check({ name: 'build', command: process.execPath, args: ['scripts/build.mjs'] }),
  ...checks.map(check),
]);
if (isBuilt) await Promise.all([nodeTests('package'), nodeTests('pages')]);
else fail('the package: there is no build');
await browserTests(browsers);
// Not beside the browsers: their load would delay the speech. The screen reader mostly waits, so the package checks run
// beside it.
const checking = isBuilt ? packageChecks.map(check) : [];
if (missing.includes('Orca')) total.skipped.push({ name: screenReader.name, reason: 'Orca is not installed' });
else await browserTests(screenReader);
await Promise.all(checking);
finish({});

/** One check counts as one result. */
async function check({ name, command, args, show = false }) {
  const { ok, output, seconds } = await timed(() => run(command, args, { quiet: true }));
  report(ok, name, seconds);
  if (!ok || show) console.log(output.trimEnd());
  add(ok ? { passed: 1 } : { failed: 1, failures: [{ name }] });
  return ok;
}

/** Counts a check that cannot run. */
function fail(name) {
  report(false, name, 0);
  add({ failed: 1, failures: [{ name }] });
}

/** Runs the tests of one folder in Node, one file at a time: each may have a browser of its own. */
async function nodeTests(folder) {
  const files = readdirSync(`test/${folder}`).filter((file) => file.endsWith('.test.mjs'));
  const begin = Date.now();
  let [passed, isOk] = [0, true];
  for (const file of files) {
    const results = await nodeTest(`test/${folder}/${file}`);
    passed += results.passed;
    isOk &&= !results.failed;
  }
  report(isOk, `${folder} (${passed} tests)`, secondsSince(begin));
}

async function nodeTest(file) {
  // For a `before` that never ends and would keep its browser open. The limit is that of the file as well as of a test.
  const options = ['--test', '--test-reporter=tap', '--test-timeout=300000', file];
  const { ok, output, seconds } = await timed(() => run(process.execPath, options, { quiet: true }));
  const count = (word) => Number(output.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const named = (name) => `${file}: ${name}`;
  const skipped = [...output.matchAll(/^ *ok \d+ - (.+) # (?:SKIP|TODO) ?(.*)$/gm)];
  const passed = count('pass');
  const failed = count('fail') + count('cancelled') || (ok && passed ? 0 : 1);
  add({
    passed,
    failed,
    skipped: skipped.map(([, name, reason]) => ({ name: named(name), reason })),
    failures: [...output.matchAll(/^ *not ok \d+ - (.+)$/gm)].map(([, name]) => ({ name: named(name) })),
    files: [{ engine: 'Node', file, seconds: Number(seconds) }],
  });
  if (failed) console.log(output);
  return { passed, failed };
}

async function browserTests({ name, command, args }) {
  const { ok, output, seconds, results } = await play(name, { command, args });
  // Nothing came from a file whose browser no longer answers. Its tests run again, alone.
  for (const { engine, file } of results.silent ?? []) {
    console.log(`once more  ${engine}: ${file}, which sent no results`);
    const again = await play(name, { command, args: [file], env: { ENGINES: engine } });
    if (again.results.silent?.length) fail(`${engine}: ${file} sent no results twice`);
    else add(failedWithoutTests(again, `${engine}: ${file}`));
    if (!again.ok) console.log(withoutProgress(again.output));
  }
  // A run without tests, or one that ended badly after its tests, has failed.
  const isOver = ok || results.silent?.length;
  add(failedWithoutTests({ ok: isOver, results }, name));
  report(!results.failed, `${name} (${results.passed ?? 0} tests)`, seconds);
  if (results.failed) console.log(withoutProgress(output));
}

/** Runs tests that write their results to a file, once more if a browser takes the runner down before that. */
async function play(name, { command, args, env }) {
  const file = join(mkdtempSync(join(tmpdir(), 'event-page-elements-')), 'results.json');
  const attempt = () => timed(() => run(command, args, { quiet: true, env: { ...env, TEST_RESULTS: file } }));
  let result = await attempt();
  // Without results, the run says nothing about the code.
  if (!existsSync(file)) {
    console.log(`once more  ${name}  after ${result.seconds} s: ${result.output.trimEnd().split('\n').at(-1)}`);
    result = await attempt();
  }
  return { ...result, results: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {} };
}

/** Counts a run as one failure if it had no tests, or ended badly although none of them failed. */
function failedWithoutTests({ ok, results }, name) {
  if (!results.failed && (!ok || !results.passed)) Object.assign(results, { failed: 1, failures: [{ name }] });
  return results;
}

/** The output without the progress bars, which are noise in a log. */
function withoutProgress(output) {
  return output
    .split('\n')
    .filter((line) => line.trim() && !line.includes('|██') && !/^Running/.test(line))
    .join('\n');
}

function add({ passed = 0, failed = 0, skipped = [], failures = [], browsers = [], files = [] }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
  total.failures.push(...failures);
  total.browsers.push(...browsers);
  total.files.push(...files);
}

function finish(more) {
  add(more);
  const { passed, failed, skipped, failures, browsers, files } = total;
  printSkipped(skipped);
  printSlowest(files);
  printFailures(failures);
  if (missing.length) console.log(`Not installed, and so not tested: ${missing.join(', ')}.`);
  console.log(
    `in ${Math.round((Date.now() - start) / 1000)} s with ${[...new Set(browsers)].join(', ') || 'no browser'}`,
  );
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

/** Prints the tests that an engine cannot run, by reason. */
function printSkipped(skipped) {
  if (!skipped.length) return;
  console.log(`\n${skipped.length} tests are skipped in an engine that cannot do what they need:`);
  for (const reason of new Set(skipped.map(reasonOf))) {
    const tests = skipped.filter((test) => reasonOf(test) === reason);
    console.log(`\n  ${reason} (${tests.length})`);
    for (const { name } of tests) console.log(`    ${name}`);
  }
  console.log('');
}

/** Repeats the failures at the end, for a reader who has only the last lines of a long log. */
function printFailures(failures) {
  for (const { engine, name, error } of failures) {
    console.log(`FAILED  ${engine ? `${engine}: ` : ''}${name}${error ? `\n        ${error}` : ''}`);
  }
  if (failures.length) console.log('');
}

/** Prints the five test files that took longest, each in its slowest engine. */
function printSlowest(files) {
  const slowest = new Map();
  for (const one of files) if (!(slowest.get(one.file)?.seconds > one.seconds)) slowest.set(one.file, one);
  const rows = [...slowest.values()].sort((a, b) => b.seconds - a.seconds).slice(0, 5);
  if (rows.length) console.log('The slowest test files:');
  for (const { file, engine, seconds } of rows)
    console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${file} (${engine})`);
}

function reasonOf({ engine, reason = 'no reason given' }) {
  return engine ? `${engine} ${reason}` : reason;
}

function report(ok, name, seconds) {
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name}  ${seconds} s`);
}

async function timed(action) {
  const begin = Date.now();
  const result = await action();
  return { ...result, seconds: secondsSince(begin) };
}

function secondsSince(begin) {
  return ((Date.now() - begin) / 1000).toFixed(1);
}
