/**
 * Counts the tests for scripts/test.mjs: writes { passed, failed, skipped: [{ name, reason }], browsers } as JSON
 * to the file that the environment variable TEST_RESULTS names.
 */
import { writeFileSync } from 'node:fs';

/** @returns {import('@web/test-runner').Reporter} */
export function countingReporter(file = process.env.TEST_RESULTS) {
  let browsers = [];
  return {
    start(args) {
      browsers = args.browserNames;
    },
    onTestRunFinished({ sessions }) {
      const results = { passed: 0, failed: 0, skipped: [], browsers };
      for (const session of sessions) count(session, results);
      if (file) writeFileSync(file, JSON.stringify(results));
    },
  };
}

function count(session, results) {
  const failedBefore = results.failed;
  if (session.testResults) countSuite(session.testResults, [], results);
  // A file that could not be loaded, or that failed outside its tests, is one failure.
  const broken = session.errors.length > 0 || session.passed === false || !session.testResults;
  if (broken && results.failed === failedBefore) results.failed++;
}

function countSuite(suite, path, results) {
  for (const test of suite.tests) {
    if (test.skipped) results.skipped.push({ name: [...path, test.name].join(' › ') });
    else if (test.passed) results.passed++;
    else results.failed++;
  }
  for (const inner of suite.suites) countSuite(inner, [...path, inner.name], results);
}
