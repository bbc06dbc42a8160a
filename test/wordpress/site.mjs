/** A WordPress that lives for one run: files, database and server in a folder of its own, on this machine only. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WORDPRESS } from './programs.mjs';

const PLUGIN = 'integrations/wordpress/event-page-elements';
/** For starting and installing, on a busy machine. In milliseconds. */
const PATIENCE = 60_000;

export class Site {
  /** All that the run writes; goes with it. */
  folder = mkdtempSync(join(tmpdir(), 'event-page-elements-wordpress-'));
  /** Of each user; the names of the users are those of their roles. */
  password = randomBytes(12).toString('hex');
  origin = '';
  #processes = [];
  #env = {};

  /** Files and processes; nothing is installed yet. */
  async start() {
    this.origin = `http://127.0.0.1:${await freePort()}`;
    const socket = join(this.folder, 'database.sock');
    this.#env = {
      ...process.env,
      SITE_ORIGIN: this.origin,
      SITE_SOCKET: socket,
      SITE_SECRET: randomBytes(24).toString('hex'),
      // Browsers ask for several things at once.
      PHP_CLI_SERVER_WORKERS: '4',
    };
    this.#copyFiles();
    await this.#startDatabase(socket);
    const root = join(this.folder, 'wordpress');
    const options = ['-d', 'memory_limit=256M', '-d', `error_log=${join(this.folder, 'php.log')}`];
    this.#spawn('php', [...options, '-S', new URL(this.origin).host, '-t', root, 'test/wordpress/site/router.php']);
    await until('the server', () => canConnect(this.origin));
  }

  /** Runs one of the scripts in `site/` with what it reads, and gives back what it writes. */
  run(script, input, ...args) {
    const file = join(this.folder, 'site', `${script}.php`);
    const { status, stdout, stderr } = spawnSync('php', ['-d', 'memory_limit=256M', file, ...args], {
      env: { ...this.#env, HTTP_HOST: new URL(this.origin).host },
      input: JSON.stringify(input ?? null),
      encoding: 'utf8',
      timeout: PATIENCE,
    });
    if (status !== 0) throw new Error(`${script}.php ended with ${status}: ${stdout}${stderr}`);
    try {
      return JSON.parse(stdout);
    } catch {
      throw new Error(`${script}.php wrote ${stdout}${stderr}`);
    }
  }

  /** A file of the web team's, beside WordPress. */
  addFile(name, text) {
    writeFileSync(join(this.folder, 'wordpress', name), text);
  }

  /** What PHP had to say about a path. */
  complaintsAbout(path) {
    try {
      return readFileSync(join(this.folder, 'php.log'), 'utf8')
        .split('\n')
        .filter((line) => line.includes(path));
    } catch {
      return []; // Nothing was said at all.
    }
  }

  /** A process that leads a group of its own, to be ended with the others: what still writes into the folder keeps it from being removed. */
  adopt(child) {
    this.#processes.push(child);
  }

  /** Ends everything at once: all of it is thrown away. Synchronous, so that it can be the last thing that a process does. */
  stop() {
    for (const { pid } of this.#processes.splice(0)) {
      try {
        // The whole group: PHP's server has workers.
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  #copyFiles() {
    const [root, site] = [join(this.folder, 'wordpress'), join(this.folder, 'site')];
    // Debian has links to its other packages in it.
    cpSync(WORDPRESS, root, { recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess') });
    cpSync('test/wordpress/site', site, { recursive: true });
    copyFileSync('test/wordpress/site/wp-config.php', join(root, 'wp-config.php'));
    const plugin = join(root, 'wp-content/plugins/event-page-elements');
    cpSync(PLUGIN, plugin, { recursive: true });
    mkdirSync(join(plugin, 'assets'), { recursive: true });
    for (const name of ['event-page-elements.js', 'event-page-elements.css'])
      copyFileSync(`dist/cdn/${name}`, join(plugin, 'assets', name));
  }

  async #startDatabase(socket) {
    const data = `--datadir=${join(this.folder, 'database')}`;
    // As root it wants to be told that root is meant.
    const common = ['--no-defaults', data, `--user=${userInfo().username}`];
    const made = spawnSync('mariadb-install-db', [...common, '--skip-test-db'], {
      encoding: 'utf8',
      timeout: PATIENCE,
    });
    if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`);
    // Who may enter the folder may use it; nobody else reaches the socket.
    const open = ['--skip-networking', '--skip-grant-tables', '--innodb-flush-log-at-trx-commit=0'];
    this.#spawn('mariadbd', [...common, ...open, `--socket=${socket}`, `--pid-file=${socket}.pid`]);
    const create = ['--no-defaults', `--socket=${socket}`, '-e', 'CREATE DATABASE wordpress'];
    await until('the database', () => spawnSync('mariadb', create, { stdio: 'ignore' }).status === 0);
  }

  /** In a group of its own, which can be ended as a whole. */
  #spawn(command, args) {
    const child = spawn(command, args, { env: this.#env, stdio: 'ignore', detached: true });
    // A run that is over does not wait for it.
    child.unref();
    this.adopt(child);
  }
}

async function until(what, isReady) {
  const end = Date.now() + PATIENCE;
  while (!(await isReady())) {
    if (Date.now() > end) throw new Error(`${what} does not answer`);
    await wait(100);
  }
}

function canConnect(address) {
  return fetch(`${address}/license.txt`).then(
    () => true,
    () => false,
  );
}

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
