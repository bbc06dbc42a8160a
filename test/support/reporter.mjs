/**
 * Counts the tests for scripts/test.mjs: writes { passed, failed, skipped: [{ engine, name, reason }],
 * failures: [{ engine, name, error }], browsers: [version] } as JSON to the file that the environment variable TEST_RESULTS names.
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
      const results = { passed: 0, failed: 0, skipped: [], failures: [], browsers: versions(browsers) };
      const [ran, skipped] = [new Set(), new Map()];
      for (const session of sessions) count(session, results, ran, skipped);
      // What one browser of an engine could not do, another one that was started with other settings may have done.
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
  const visit = (suite, path) => {
    for (const test of suite.tests) {
      const name = [...path, test.name].join(' › ');
      const key = [engine, session.testFile, name].join('\n');
      if (test.skipped) {
        const reason = reasonOf(engine, session.testFile, name);
        skipped.set(key, { engine, name: `${file}: ${name}`, reason });
        // Nothing but abilities.mjs skips a test.
        if (!reason) fail(name, { message: 'is skipped, and no ability says why' });
      } else {
        ran.add(key);
        if (test.passed) results.passed++;
        else fail(name, test.error);
      }
    }
    for (const inner of suite.suites) visit(inner, [...path, inner.name]);
  };
  if (session.testResults) visit(session.testResults, []);
  // A file that could not be loaded, or that failed outside its tests, is one failure.
  const broken = session.errors.length > 0 || session.passed === false || !session.testResults;
  if (broken && results.failed === failedBefore) fail('the file as a whole', session.errors[0]);
}
