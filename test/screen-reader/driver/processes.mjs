/** Ends processes that are known by their environment: also those that our own have started and left behind. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

/** Waits until they are gone, without letting anything else happen: this must work while Node exits. */
export function endProcessesWith(text) {
  // First as they wish: a display that is killed leaves its lock file.
  for (const [signal, patience] of [
    ['SIGTERM', 2000],
    ['SIGKILL', 3000],
  ]) {
    const until = Date.now() + patience;
    let left = processesWith(text);
    left.forEach((pid) => kill(pid, signal));
    while (left.length && Date.now() < until) {
      sleep(50);
      left = processesWith(text);
    }
  }
}

/** One that has ended but was not yet waited for has no environment any more. */
function processesWith(text) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(text);
      } catch {
        return false; // Ended meanwhile, or another user's.
      }
    })
    .map(Number);
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Ended by itself.
  }
}

function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
