/** Runs commands for the other scripts. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** The project's own commands first, also when a script is called without npm. */
const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` };

/**
 * Runs one command; its output is passed on, or kept and given back.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args = [], { quiet = false, env: more = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...env, ...more },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // Windows has .cmd files where others have links.
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.once('error', (error) => done({ ok: false, output: `${output}${command}: ${error.message}` }));
    child.once('close', (code, signal) => {
      // Some programs end without a word.
      if (quiet && code !== 0) output += `\n${command} ended with ${signal ?? `code ${code}`}\n`;
      done({ ok: code === 0, output });
    });
  });
}
