/** `npm test`: sets up what is missing, runs every check, and ends with one line that counts them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Tests that write what they have found into the file that TEST_RESULTS names. */
const browsers = { name: 'browsers', command: 'wtr', args: [] };
const screenReader = { name: 'screen reader', command: process.execPath, args: ['test/screen-reader/run.mjs'] };

const total = { passed: 0, failed: 0, skipped: [], failures: [], browsers: [] };
const start = Date.now();

const { isReady, missing } = setUp({ browsers: true });
if (!isReady) finish({ failed: Math.max(missing.length, 1) });

const { checks } = await import('./lint.mjs');
await Promise.all(checks.map(check));
const isBuilt = await check({ name: 'build', command: process.execPath, args: ['scripts/build.mjs'] });
if (isBuilt) await Promise.all([nodeTests('package'), nodeTests('pages')]);
else fail('the package: there is no build');
await browserTests(browsers);
// After the browsers, whose load would delay the speech. It listens more than it works, and leaves room for these.
const checking = isBuilt ? packageChecks.map(check) : [];
if (missing.includes('Orca')) total.skipped.push({ name: screenReader.name, reason: 'Orca is not here' });
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

/** For what cannot be tried. */
function fail(name) {
  report(false, name, 0);
  add({ failed: 1, failures: [{ name }] });
}

/** The tests of one folder that run in Node. */
async function nodeTests(folder) {
  const files = readdirSync(`test/${folder}`).filter((file) => file.endsWith('.test.mjs'));
  // One file at a time: each may have a browser of its own. A `before` that never ends would keep that open, hence the timeout.
  const options = ['--test', '--test-reporter=tap', '--test-concurrency=1', '--test-timeout=120000'];
  const { ok, output, seconds } = await timed(() =>
    run(process.execPath, [...options, ...files.map((file) => `test/${folder}/${file}`)], { quiet: true }),
  );
  const count = (word) => Number(output.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const skipped = [...output.matchAll(/^ *ok \d+ - (.+) # (?:SKIP|TODO) ?(.*)$/gm)];
  const failed = count('fail') + count('cancelled');
  add({
    passed: count('pass'),
    failed: failed || (ok && count('pass') ? 0 : 1),
    skipped: skipped.map(([, name, reason]) => ({ name: `${folder}: ${name}`, reason })),
    failures: [...output.matchAll(/^ *not ok \d+ - (.+)$/gm)].map(([, name]) => ({ name: `${folder}: ${name}` })),
  });
  report(ok, `${folder} (${count('pass')} tests)`, seconds);
  if (!ok) console.log(output);
}

async function browserTests({ name, command, args }) {
  const file = join(mkdtempSync(join(tmpdir(), 'event-page-elements-')), 'results.json');
  const play = () => timed(() => run(command, args, { quiet: true, env: { TEST_RESULTS: file } }));
  let { ok, output, seconds } = await play();
  // A runner that ended without results has found nothing, neither good nor bad: a browser or its driver has taken it along.
  if (!existsSync(file)) {
    console.log(`once more  ${name}  after ${seconds} s: ${output.trimEnd().split('\n').at(-1)}`);
    ({ ok, output, seconds } = await play());
  }
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  // A run without a test, or one that ended badly after its tests, has failed.
  if (!results.failed && (!ok || !results.passed)) Object.assign(results, { failed: 1, failures: [{ name }] });
  add(results);
  report(!results.failed, `${name} (${results.passed ?? 0} tests)`, seconds);
  if (results.failed) console.log(withoutProgress(output));
}

/** What redraws itself on a screen is noise in a log. */
function withoutProgress(output) {
  return output
    .split('\n')
    .filter((line) => line.trim() && !line.includes('|██') && !/^Running/.test(line))
    .join('\n');
}

function add({ passed = 0, failed = 0, skipped = [], failures = [], browsers = [] }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
  total.failures.push(...failures);
  total.browsers.push(...browsers);
}

function finish(more) {
  add(more);
  const { passed, failed, skipped, failures, browsers } = total;
  printSkipped(skipped);
  printFailures(failures);
  if (missing.length) console.log(`Not here, and so not tested with: ${missing.join(', ')}.`);
  console.log(`in ${Math.round((Date.now() - start) / 1000)} s with ${browsers.join(', ') || 'no browser'}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

/** What an engine cannot do, and the tests that need it. */
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

/** Once more, at the end: who keeps only the last lines of a long log still reads what is red. */
function printFailures(failures) {
  for (const { engine, name, error } of failures) {
    console.log(`FAILED  ${engine ? `${engine}: ` : ''}${name}${error ? `\n        ${error}` : ''}`);
  }
  if (failures.length) console.log('');
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
  return { ...result, seconds: ((Date.now() - begin) / 1000).toFixed(1) };
}
