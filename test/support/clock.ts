/** A fake clock. With it a test proves, without waiting, that something happens after a delay, or never happens. */
import { nextFrame } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';

let clock: SinonFakeTimers | undefined;

/**
 * Stops the timers of the page until the end of the test. `tick` advances the clock and runs the timers that are due.
 * Promises, animation frames and the network keep real time, so wait for pictures and lazy parts before the call.
 * A timer that was started before the call keeps real time, too.
 */
export function stopTime(): { readonly tick: (ms: number) => Promise<void> } {
  // Lets the code under test clear a real timer that it started before.
  clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true });
  const { tickAsync } = clock;
  return { tick: async (ms) => void (await tickAsync(ms)) };
}

/**
 * Waits until `condition` holds and checks it in each animation frame.
 * Use it instead of `until` while time is stopped, because `until` checks by timers.
 */
export async function untilFrame(condition: () => unknown, message: string, seconds = 8): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(message);
    await nextFrame();
  }
}

afterEach(() => {
  clock?.restore();
  clock = undefined;
});
