/**
 * The abilities that some engines lack under automation. A test that needs one is skipped in the other engines, with a
 * reason. The run ends with a table of skipped tests. This is the only way to skip a test, so that no test is lost
 * unnoticed. An engine that is listed for an ability must have it.
 */
const abilities = {
  'ax-tree': { engines: ['Chromium'], reason: 'gives automation no accessibility tree that enters shadow roots' },
  touch: { engines: ['Chromium', 'Firefox'], reason: 'turns the touches of automation into mouse events' },
  pdf: { engines: ['Chromium', 'Firefox'], reason: 'cannot print to PDF' },
  'forced-colors': { engines: ['Chromium', 'Firefox'], reason: 'knows no forced colours' },
  print: { engines: ['Chromium'], reason: 'cannot show print styles on the screen' },
  'focus-ring': {
    engines: ['Chromium', 'Firefox'],
    reason: 'is never the active window under automation, and draws no focus in any other',
  },
  'layout-shift': { engines: ['Chromium'], reason: 'does not tell what has moved' },
  priority: { engines: ['Chromium'], reason: 'does not tell the priority of a request' },
};

/**
 * Returns the reason why the engine lacks the ability.
 * @returns {string | undefined} `undefined` if the engine has the ability
 */
export function whyNot(engine, ability) {
  const { engines, reason } = abilities[ability];
  return engines.includes(engine) ? undefined : reason;
}

/** The reasons of skipped tests, by engine, file and name of the test. The test runner does not keep them. */
const reasons = new Map();

/** Stores the reason of a skipped test. */
export function noteSkipped(engine, file, test, reason) {
  reasons.set([engine, file, test].join('\n'), reason);
}

/** Returns the reason of a skipped test. */
export function reasonOf(engine, file, test) {
  return reasons.get([engine, file, test].join('\n'));
}
