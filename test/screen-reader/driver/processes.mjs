/** Ends the processes that we have started, and those that they have started and left behind. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A process is ours when one of our `children` began its session, or when `mark` is in its environment: daemons begin sessions of their own,
 * and browsers overwrite the environment. Waits until they are gone.
 */
export async function endProcesses(children, mark) {
  for (const wait of ending(children, mark)) await pause(wait);
}

/** The same without letting anything else happen: while Node exits, nothing would. */
export function endProcessesNow(children, mark) {
  for (const wait of ending(children, mark)) sleep(wait);
}

/** Gives the time in ms that is to pass before the next look. */
function* ending(children, mark) {
  const sessions = new Set(children.map(({ pid }) => String(pid)));
  // First as they wish: a display that is killed leaves its lock file.
  for (const [signal, patience] of [
    ['SIGTERM', 2000],
    ['SIGKILL', 3000],
  ]) {
    const until = Date.now() + patience;
    let left = ours(sessions, mark);
    left.forEach((pid) => kill(pid, signal));
    while (left.length && Date.now() < until) {
      yield 50;
      left = ours(sessions, mark);
    }
  }
}

function ours(sessions, mark) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      const stat = read(pid, 'stat');
      const [state, , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // One that has ended and was not yet asked for how is no process any more.
      return state !== 'Z' && (sessions.has(session) || read(pid, 'environ').includes(mark));
    })
    .map(Number);
}

function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // It has ended meanwhile, or is another user's.
  }
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
