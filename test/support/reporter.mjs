/**
 * Counts the tests for scripts/test.mjs. Writes the results as JSON to the file in the environment variable
 * TEST_RESULTS:
 *
 *   { passed, failed, skipped: [{ engine, name, reason }], failures: [{ engine, name, error }], browsers: [version],
 *     files: [{ engine, file, seconds }], silent: [{ engine, file }] }
 *
 * `silent` are the files from which no result came: the browser or its driver did not answer.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { reasonOf } from './abilities.mjs';

/** @returns {import('@web/test-runner').Reporter} */
export function countingReporter(file = process.env.TEST_RESULTS) {
  let browsers = [];
  return {
    start(args) {
      browsers = args.browsers;
    },
    onTestRunFinished({ sessions }) {
      const results = { passed: 0, failed: 0, skipped: [], failures: [], browsers: versions(browsers), files: [] };
      results.silent = [];
      const [ran, skipped] = [new Set(), new Map()];
      for (const session of sessions) count(session, results, ran, skipped);
      // A test that one browser skipped may have run in another browser of the same engine with other settings.
      results.skipped = [...skipped].filter(([key]) => !ran.has(key)).map(([, skip]) => skip);
      if (file) writeFileSync(file, JSON.stringify(results));
    },
  };
}

function versions(browsers) {
  return [...new Set(browsers.map(({ version }) => version()))];
}

function count(session, results, ran, skipped) {
  const failedBefore = results.failed;
  const { engine } = session.browser;
  const file = relative('test', session.testFile);
  const fail = (name, error) => {
    results.failed++;
    results.failures.push({ engine: session.browser.name, name: `${file}: ${name}`, error: error?.message ?? '' });
  };
  let milliseconds = 0;
  const visit = (suite, path) => {
    for (const test of suite.tests) {
      milliseconds += test.duration ?? 0;
      const name = [...path, test.name].join(' › ');
      const key = [engine, session.testFile, name].join('\n');
      if (test.skipped) {
        const reason = reasonOf(engine, session.testFile, name);
        skipped.set(key, { engine, name: `${file}: ${name}`, reason });
        // Only abilities.mjs may skip a test.
        if (!reason) fail(name, { message: 'is skipped without a reason from abilities.mjs' });
      } else {
        ran.add(key);
        if (test.passed) results.passed++;
        else fail(name, test.error);
      }
    }
    for (const inner of suite.suites) visit(inner, [...path, inner.name]);
  };
  if (session.testResults) visit(session.testResults, []);
  results.files.push({ engine: session.browser.name, file: `test/${file}`, seconds: milliseconds / 1000 });
  if (!session.testResults && /did not finish/.test(session.errors[0]?.message)) {
    results.silent.push({ engine, file: `test/${file}` });
    return;
  }
  // A file that did not load, or that failed outside its tests, counts as one failure.
  const broken = session.errors.length > 0 || session.passed === false || !session.testResults;
  if (broken && results.failed === failedBefore) fail('the file as a whole', session.errors[0]);
}
