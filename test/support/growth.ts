/** How the time of an action grows with what it is given: two times of one run are compared, since a time alone says more about the machine. */
import { expect } from '@open-wc/testing';

/** Of what is shorter nothing can be said: clocks count in whole milliseconds, and a browser has other things to do. In ms. */
const UNSURE = 50;

/** That four times as much takes about four times as long, and not sixteen times, as where everything is compared with everything. */
export function expectEvenGrowth(action: (size: number) => void, size: number): void {
  const [some, all] = [size / 4, size].map((n) => fastest(() => action(n)));
  expect(all).to.be.below(8 * some! + UNSURE);
}

/** In ms, of three times. */
function fastest(action: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    action();
    return performance.now() - start;
  });
  return Math.min(...times);
}
