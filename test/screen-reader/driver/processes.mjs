/** Ends the processes of a desktop, and the processes that they started and left behind. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Ends the processes and waits until they are gone. A process belongs to us if one of our `children` started its
 * session, or if `mark` is in its environment: daemons start their own sessions, and browsers overwrite the
 * environment.
 */
export async function endProcesses(children, mark) {
  for (const wait of ending(children, mark)) await pause(wait);
}

/** The same, synchronously: while Node exits, nothing asynchronous runs. */
export function endProcessesNow(children, mark) {
  for (const wait of ending(children, mark)) sleep(wait);
}

/** Sends the signals, and yields the time in ms to wait before it checks again. */
function* ending(children, mark) {
  const sessions = new Set(children.map(({ pid }) => String(pid)));
  // SIGTERM first: a display that is killed leaves its lock file.
  for (const [signal, timeout] of [
    ['SIGTERM', 2000],
    ['SIGKILL', 3000],
  ]) {
    const until = Date.now() + timeout;
    let left = ownProcesses(sessions, mark);
    left.forEach((pid) => kill(pid, signal));
    while (left.length && Date.now() < until) {
      yield 50;
      left = ownProcesses(sessions, mark);
    }
  }
}

function ownProcesses(sessions, mark) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      const stat = read(pid, 'stat');
      const [state, , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // A zombie (Z) has ended; only its parent has not yet read its exit status.
      return state !== 'Z' && (sessions.has(session) || read(pid, 'environ').includes(mark));
    })
    .map(Number);
}

function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // The process has ended meanwhile, or belongs to another user.
  }
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // The process has ended already.
  }
}

function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
