/** Long enough for a page that a server sends slowly. */
const LIMIT_MS = 10_000;

/** A state of the document, and the time of the browser that belongs to it. */
const TIMES = { interactive: 'domInteractive', complete: 'domComplete' } as const;

/**
 * Calls back when the browser has parsed the document (`interactive`), or has loaded everything in it (`complete`). If
 * it has done so already, it calls back at once.
 *
 * `document.readyState` and one event are not enough. An optimizer that runs the scripts after the page has loaded may
 * fake the state "loading", and `DOMContentLoaded` never comes again. So the browser's own times are asked, too, both
 * events are listened to, and a limit of time ends the wait.
 */
export function whenPageIs(state: keyof typeof TIMES, callback: () => void): void {
  if ([state, 'complete'].includes(document.readyState) || timeOf(state)) return callback();
  let isDone = false;
  const finish = (): void => {
    if (!isDone) callback();
    isDone = true;
  };
  // `DOMContentLoaded` bubbles to the window.
  if (state === 'interactive') addEventListener('DOMContentLoaded', finish);
  addEventListener('load', finish);
  // If the browser's times say that it still parses, it does: then an event will come.
  setTimeout(() => timeOf(state) === 0 || finish(), LIMIT_MS);
}

/** When the browser reached the state; 0 before that, `undefined` if it does not say. */
function timeOf(state: keyof typeof TIMES): number | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.[TIMES[state]];
}
