/** A temporary WordPress for one run: files, database and server in one folder, on this machine only. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../scripts/servers.mjs';
import { IS_NEWER, wordPress } from './programs.mjs';

/** The time to start or to install, long enough for a busy machine. */
const START_TIMEOUT_MS = 60_000;

export class Site {
  /** The folder for all files of the run; removed at the end. */
  folder = mkdtempSync(join(tmpdir(), 'event-page-elements-wordpress-'));
  /** The password of each user. The name of a user is the role. */
  password = randomBytes(12).toString('hex');
  origin = '';
  #processes = [];
  #env = {};

  /** Copies the files and starts the database and the server. WordPress is not installed yet. */
  async start() {
    this.origin = `http://127.0.0.1:${await freePort()}`;
    const socket = IS_NEWER ? '' : join(this.folder, 'database.sock');
    this.#env = {
      ...process.env,
      SITE_ORIGIN: this.origin,
      // Without a socket, the database is a file of SQLite.
      SITE_SOCKET: socket,
      SITE_SECRET: randomBytes(24).toString('hex'),
      // Browsers send several requests at once.
      PHP_CLI_SERVER_WORKERS: '4',
    };
    this.#copyFiles();
    if (socket) await this.#startDatabase(socket);
    const root = join(this.folder, 'wordpress');
    const options = ['-d', 'memory_limit=256M', '-d', `error_log=${join(this.folder, 'php.log')}`];
    this.#spawn('php', [...options, '-S', new URL(this.origin).host, '-t', root, 'test/wordpress/site/router.php']);
    await until('the server', () => canConnect(this.origin));
  }

  /** Runs one of the scripts in `site/` with JSON input, and returns its JSON output. */
  run(script, input, ...args) {
    const file = join(this.folder, 'site', `${script}.php`);
    const { status, stdout, stderr } = spawnSync('php', ['-d', 'memory_limit=256M', file, ...args], {
      env: { ...this.#env, HTTP_HOST: new URL(this.origin).host },
      input: JSON.stringify(input ?? null),
      encoding: 'utf8',
      timeout: START_TIMEOUT_MS,
    });
    if (status !== 0) throw new Error(`${script}.php ended with ${status}: ${stdout}${stderr}`);
    try {
      return JSON.parse(stdout);
    } catch {
      throw new Error(`${script}.php wrote ${stdout}${stderr}`);
    }
  }

  /** Adds a file of the web team to the folder of WordPress. */
  addFile(name, text) {
    writeFileSync(join(this.folder, 'wordpress', name), text);
  }

  /** Returns the lines of the PHP log about a path. */
  complaintsAbout(path) {
    try {
      return readFileSync(join(this.folder, 'php.log'), 'utf8')
        .split('\n')
        .filter((line) => line.includes(path));
    } catch {
      return []; // PHP has logged nothing.
    }
  }

  /**
   * Adds a process that leads its own group, and that `stop` must end: a process that writes into the folder prevents
   * its removal.
   */
  adopt(child) {
    this.#processes.push(child);
  }

  /** Kills all processes and removes the folder. Synchronous, so that it can run in the exit handler of Node. */
  stop() {
    for (const { pid } of this.#processes.splice(0)) {
      try {
        // The whole group, since the server of PHP has workers.
        process.kill(-pid, 'SIGKILL');
      } catch {
        // The process has ended already.
      }
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  #copyFiles() {
    const [root, site] = [join(this.folder, 'wordpress'), join(this.folder, 'site')];
    // The WordPress of Debian has links to its other packages.
    cpSync(wordPress(), root, { recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess') });
    cpSync('test/wordpress/site', site, { recursive: true });
    copyFileSync('test/wordpress/site/wp-config.php', join(root, 'wp-config.php'));
    for (const name of ['auto-sizes.php', 'language.php'])
      cpSync(join('test/wordpress/site', name), join(root, 'wp-content/mu-plugins', name));
  }

  async #startDatabase(socket) {
    const data = `--datadir=${join(this.folder, 'database')}`;
    // Root must name the user explicitly.
    const common = ['--no-defaults', data, `--user=${userInfo().username}`];
    const result = spawnSync('mariadb-install-db', [...common, '--skip-test-db'], {
      encoding: 'utf8',
      timeout: START_TIMEOUT_MS,
    });
    if (result.status !== 0) throw new Error(`mariadb-install-db: ${result.stdout}${result.stderr}`);
    // Whoever may enter the folder may use the database. Nobody else can reach the socket.
    const open = ['--skip-networking', '--skip-grant-tables', '--innodb-flush-log-at-trx-commit=0'];
    this.#spawn('mariadbd', [...common, ...open, `--socket=${socket}`, `--pid-file=${socket}.pid`]);
    const create = ['--no-defaults', `--socket=${socket}`, '-e', 'CREATE DATABASE wordpress'];
    await until('the database', () => spawnSync('mariadb', create, { stdio: 'ignore' }).status === 0);
  }

  /** Starts a process in its own group, which can be ended as a whole. */
  #spawn(command, args) {
    const child = spawn(command, args, { env: this.#env, stdio: 'ignore', detached: true });
    // Node must not wait for the process at the end of the run.
    child.unref();
    this.adopt(child);
  }
}

/** Waits until the program is ready. */
async function until(program, isReady) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await isReady())) {
    if (Date.now() > deadline) throw new Error(`${program} does not respond`);
    await wait(100);
  }
}

function canConnect(address) {
  return fetch(`${address}/license.txt`).then(
    () => true,
    () => false,
  );
}
