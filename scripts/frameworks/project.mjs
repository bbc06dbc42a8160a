/** A copy of one example in a temporary folder: installed with the packed package, built, and served. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startServer } from '../../test/support/server.mjs';
import { run } from '../run.mjs';
import { answers, freePort } from '../servers.mjs';

const PACKAGE = 'event-page-elements';
const START_TIMEOUT_MS = 60_000;
/** The frameworks send nothing about this machine to their makers. */
const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
};

export class Project {
  /** The address of the site, without a slash at the end. */
  origin = '';
  #folder;
  #manifest = { private: true };
  #stop;

  /** Copies the example, and replaces the version of the package by the packed one. */
  constructor(name, { source = name, photos = 'public/photos', versions = {}, isInPackage }, { folder, tarball }) {
    this.#folder = folder;
    if (isInPackage) mkdirSync(folder);
    else {
      cpSync(`examples/${source}`, folder, { recursive: true });
      cpSync('examples/plain/photos', join(folder, photos), { recursive: true });
      this.#manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    }
    const dependencies = { ...this.#manifest.dependencies, ...versions, [PACKAGE]: `file:${tarball}` };
    this.#manifest.dependencies = dependencies;
    writeFileSync(join(folder, 'package.json'), JSON.stringify(this.#manifest));
  }

  /** The packages of the example with their versions. */
  get versions() {
    const { dependencies, devDependencies } = this.#manifest;
    return Object.entries({ ...dependencies, ...devDependencies })
      .filter(([name]) => name !== PACKAGE)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ');
  }

  install() {
    return this.#npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']);
  }

  build({ build }) {
    return this.#npm(['run', 'build'], build);
  }

  async start({ site, script, options = [] }) {
    if (script) return this.#startScript(script, options);
    const root = pathToFileURL(join(this.#folder, site));
    if (site.startsWith('node_modules/')) {
      this.origin = root.href;
      return;
    }
    const server = await startServer({}, { root: new URL(`${root}/`) });
    this.origin = server.origin;
    this.#stop = () => server.close();
  }

  /** Replaces a text in a file. */
  edit(file, from, to) {
    const path = join(this.#folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }

  /** Stops the server. Synchronous, so that it can run in the exit handler of Node. */
  stop() {
    this.#stop?.();
    this.#stop = undefined;
  }

  async #npm(args, env) {
    const { ok, output } = await run('npm', args, { quiet: true, cwd: this.#folder, env: { ...QUIET, ...env } });
    if (!ok) throw new Error(output);
  }

  /** Starts the framework's own server, and waits until it answers. */
  async #startScript(script, options) {
    const port = await freePort();
    this.origin = `http://localhost:${port}`;
    // Some frameworks read the port from the command line, others from the environment.
    const child = spawn('npm', ['run', script, '--', '--port', String(port), ...options], {
      cwd: this.#folder,
      env: { ...process.env, ...QUIET, PORT: String(port), HOST: 'localhost' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm starts further processes. A group can be ended as a whole.
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    this.#stop = () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    };
    const end = performance.now() + START_TIMEOUT_MS;
    while (!(await answers(this.origin))) {
      if (performance.now() > end || child.exitCode !== null) throw new Error(`No answer from the server: ${output}`);
      await wait(200);
    }
  }
}
