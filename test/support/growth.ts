/**
 * Checks how the time of an action grows with the size of its input. Compares two durations of one run, because
 * a single duration depends on the machine.
 */
import { expect } from '@open-wc/testing';

/** The tolerance. A smaller difference proves nothing: clocks count whole ms, and a browser runs other tasks. */
const TOLERANCE_MS = 50;
/** The number of tries. A slow action is slow in every try, but other load on the machine is not. */
const TRIES = 8;

/**
 * Asserts linear growth: four times the input takes about four times as long, and not sixteen times as in quadratic
 * growth.
 */
export function expectLinearGrowth(action: (size: number) => void, size: number): void {
  const tries: string[] = [];
  while (tries.length < TRIES) {
    const [quarter, whole] = [time(action, size / 4), time(action, size)];
    if (whole <= 8 * quarter + TOLERANCE_MS) return;
    tries.push(`${String(quarter)} and ${String(whole)} ms`);
  }
  expect.fail(`A quarter and the whole input took ${tries.join(', ')}.`);
}

/** Returns the time of one run in ms. */
function time(action: (size: number) => void, size: number): number {
  const start = performance.now();
  action(size);
  return performance.now() - start;
}
