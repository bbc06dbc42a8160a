/** Runs commands for the other scripts. */
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { delimiter, resolve } from 'node:path';

/** Puts the project's own commands first on the PATH, even if a script is called without npm. */
const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` };

/**
 * Runs one command. Its output goes to the terminal, or with `quiet` it is returned. With `low`, other commands get the
 * processor first.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args = [], { quiet = false, low = false, cwd, env: more = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, ...more },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // On Windows, the commands are .cmd files instead of links.
      shell: process.platform === 'win32',
    });
    // A command that could not be started has no process id.
    if (low && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.once('error', (error) => done({ ok: false, output: `${output}${command}: ${error.message}` }));
    child.once('close', (code, signal) => {
      // Some programs fail without printing anything.
      if (quiet && code !== 0) output += `\n${command} ended with ${signal ?? `code ${code}`}\n`;
      done({ ok: code === 0, output });
    });
  });
}
