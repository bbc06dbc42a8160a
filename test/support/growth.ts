/** How the time of an action grows with what it is given: two times of one run are compared, since a time alone says more about the machine. */
import { expect } from '@open-wc/testing';

/** Of what is shorter nothing can be said: clocks count in whole milliseconds, and a browser has other things to do. In ms. */
const UNSURE = 50;
/** What is slow by itself is so each time; what the machine had to do meanwhile is not. */
const TRIES = 8;

/** That four times as much takes about four times as long, and not sixteen times, as where everything is compared with everything. */
export function expectEvenGrowth(action: (size: number) => void, size: number): void {
  const tries: string[] = [];
  while (tries.length < TRIES) {
    const [some, all] = [time(action, size / 4), time(action, size)];
    if (all <= 8 * some + UNSURE) return;
    tries.push(`${String(some)} and ${String(all)} ms`);
  }
  expect.fail(`A quarter and the whole took ${tries.join(', ')}.`);
}

function time(action: (size: number) => void, size: number): number {
  const start = performance.now();
  action(size);
  return performance.now() - start;
}
