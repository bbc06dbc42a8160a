/**
 * What not every engine can be made to do. A test that asks for it is skipped in the others, by name and with the reason, and the run
 * ends with a table of them. The only way to skip a test: so that none is lost unseen, an engine named here must be able to.
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

/** @returns {string | undefined} why this engine cannot do it; nothing where it can */
export function whyNot(engine, ability) {
  const { engines, reason } = abilities[ability];
  return engines.includes(engine) ? undefined : reason;
}

/** Reasons of skipped tests, by engine, file and name of the test: what the runner itself does not keep. */
const reasons = new Map();

export function noteSkipped(engine, file, test, reason) {
  reasons.set([engine, file, test].join('\n'), reason);
}

export function reasonOf(engine, file, test) {
  return reasons.get([engine, file, test].join('\n'));
}
