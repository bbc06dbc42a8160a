/** A clock that the test turns, for what happens after a time, or never. */
import { nextFrame } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';

let clock: SinonFakeTimers | undefined;

/**
 * Stops the timers of the page until the end of the test; `tick` lets milliseconds pass, with all that they cause.
 * Promises, animation frames and the network keep their own time, so wait for a picture or a fetched part before.
 */
export function stopTime(): { readonly tick: (ms: number) => Promise<void> } {
  // Code under test may still clear a timer that it started before.
  clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true });
  const { tickAsync } = clock;
  return { tick: async (ms) => void (await tickAsync(ms)) };
}

/** Waits until `condition` holds, by animation frames: for the browser or the network while time is stopped, where `until` would never look again. */
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
