/**
 * `npm run check`: checks only what git says has changed since the last commit, in seconds: lint and format of those
 * files, types, and the tests that belong to them, in Chromium. `npm run check -- main~3` compares with another commit.
 * `npm test` remains the whole truth.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

/** The files that differ from `since`, and those that git does not know yet; deleted files are left out. */
function changedFiles(since) {
  const lines = (...args) => spawnSync('git', args, { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
  const files = [...lines('diff', '--name-only', since), ...lines('ls-files', '--others', '--exclude-standard')];
  return [...new Set(files)].filter((file) => existsSync(file));
}

/**
 * The browser tests of one changed file. A test runs itself. The tests mirror `src`: a source has the tests that share
 * a word with its name or with the name of its own folder, or else the test with the component's name, or else all
 * tests of the component's folder. What `ui` renders is tested by the components.
 */
export function testsFor(file) {
  if (file.endsWith('.test.ts')) return [file];
  if (!file.startsWith('src/') || !file.endsWith('.ts')) return [];
  const names = [basename(file).replace(/(?:\.styles)?\.ts$/, '')];
  let folder = dirname(file).replace(/^src/, 'test').replace('test/ui', 'test/components');
  for (; !existsSync(folder); folder = dirname(folder)) names.push(basename(folder));
  const all = testsIn(folder);
  // `photo-addresses.ts` is tested by `photos.test.ts` and `addresses.test.ts`.
  const hasName = (test, name) =>
    nameOf(test) === name || name.split('-').some((word) => [word, `${word}s`].includes(nameOf(test)));
  const found = all.filter((test) => names.some((name) => hasName(test, name)));
  if (found.length) return found;
  const own = all.filter((test) => hasName(test, basename(folder)));
  return own.length ? own : all;
}

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name));

const nameOf = (test) => basename(test, '.test.ts');

async function check(since) {
  const files = changedFiles(since);
  const code = files.filter(
    (file) => /\.(?:ts|mjs|js)$/.test(file) && !/^(?:demo\/photos|integrations\/frameworks)\//.test(file),
  );
  const tests = [...new Set(files.flatMap(testsFor))];
  const nodeTests = files.filter((file) => /^test\/package\/.+\.test\.mjs$/.test(file));
  const commands = [
    files.length && ['format', 'prettier', ['--check', '--log-level=warn', '--ignore-unknown', ...files]],
    code.length && ['types and code rules', process.execPath, ['scripts/check-code.mjs', ...code]],
    tests.length && [
      `tests: ${tests.join(' ')}`,
      'wtr',
      tests,
      { ENGINES: 'Chromium', TEST_RESULTS: '.cache/check.json' },
    ],
    nodeTests.length && ['tests in Node', process.execPath, ['--test', ...nodeTests]],
  ].filter(Boolean);
  if (!commands.length) console.log(`Nothing has changed since ${since}.`);
  const begin = Date.now();
  const results = await Promise.all(
    commands.map(async ([name, command, args, env]) => {
      // The browser tests take longest, although they mostly wait.
      const { ok, output } = await run(command, args, { quiet: true, env, low: command !== 'wtr' });
      console.log(`${ok ? 'passed' : 'FAILED'}  ${name}  ${((Date.now() - begin) / 1000).toFixed(1)} s`);
      if (!ok) console.log(output.trimEnd());
      return ok;
    }),
  );
  process.exitCode = results.every(Boolean) ? 0 : 1;
}

if (process.argv[1]?.endsWith('check.mjs')) await check(process.argv[2] ?? 'HEAD');
