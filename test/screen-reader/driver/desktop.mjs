/**
 * An invisible desktop for one browser and one screen reader: a display, a message bus with the accessibility service,
 * and a window manager. It shares nothing with the desktop of the person who runs the tests: it has its own display,
 * buses and home folder, and a new environment.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { endProcesses, endProcessesNow } from './processes.mjs';

/** The names that programs have for languages, if they differ from the tags. */
const LOCALES = { zh: 'zh_CN' };

const desktops = new Set();
process.on('exit', () => desktops.forEach((desktop) => desktop.endNow()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

export class Desktop {
  /** The folder for all files of the desktop; removed with it. */
  folder = mkdtempSync(join(tmpdir(), 'screen-reader-test-'));
  /** The environment of every process of this desktop. The folder in it identifies these processes. */
  env = {
    PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    HOME: this.folder,
    TMPDIR: this.makeFolder('tmp'),
    XDG_RUNTIME_DIR: this.makeFolder('run'),
    XDG_CONFIG_HOME: this.makeFolder('config'),
    XDG_DATA_HOME: this.makeFolder('data'),
    XDG_CACHE_HOME: this.makeFolder('cache'),
    // The checks expect English, with quotation marks outside ASCII.
    LANG: 'C.UTF-8',
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };

  #children = [];

  /** Programs use the words of a `language` instead of English, if there is one. */
  constructor(language) {
    if (language) this.env.LANGUAGE = LOCALES[language] ?? language;
    desktops.add(this);
  }

  async start({ width, height }) {
    // Xvfb finds a free display number itself.
    const screen = ['-screen', '0', `${width}x${height}x24`];
    const display = this.spawn('Xvfb', ['-displayfd', '1', ...screen, '-nolisten', 'tcp'], { isRead: true });
    this.env.DISPLAY = `:${await firstLine(display)}`;
    const options = ['--session', '--nofork', '--nopidfile', '--print-address=1'];
    const bus = this.spawn('dbus-daemon', options, { isRead: true });
    this.env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    await this.#turnAccessibilityOn();
    // Keys go to the focused window. Without a window manager, no window has the focus.
    this.spawn('openbox', ['--sm-disable']);
  }

  /**
   * Starts a process that ends with the desktop. `isRead` gives it a pipe for output; a pipe that nobody reads would
   * fill up.
   */
  spawn(command, args, { env = {}, isRead = false } = {}) {
    const child = spawn(command, args, {
      env: { ...this.env, ...env },
      stdio: ['ignore', isRead ? 'pipe' : 'ignore', 'ignore'],
      // Keeps Ctrl+C in the terminal from this process: `end` stops all processes in order.
      detached: true,
    });
    // A failed start is detected later: the expected output is missing.
    child.once('error', () => {});
    this.#children.push(child);
    return child;
  }

  /** Runs a command to its end. */
  async run(command, args) {
    await promisify(execFile)(command, args, { env: this.env, timeout: 20_000 });
  }

  makeFolder(name) {
    const folder = join(this.folder, name);
    mkdirSync(folder, { mode: 0o700 });
    return folder;
  }

  async end() {
    await endProcesses(this.#children, this.folder);
    if (desktops.delete(this)) this.#removeFolder();
  }

  /** Ends the desktop synchronously, while Node exits. */
  endNow() {
    endProcessesNow(this.#children, this.folder);
    this.#removeFolder();
  }

  #removeFolder() {
    try {
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch (error) {
      // A folder that remains must not cost the results.
      console.error(`Cannot remove ${this.folder}: ${error.message}`);
    }
  }

  /**
   * Turns accessibility on. The bus starts the service on request; programs that start later then expose their content
   * to it.
   */
  async #turnAccessibilityOn() {
    for (const property of ['IsEnabled', 'ScreenReaderEnabled'])
      await this.run('dbus-send', [
        '--session',
        '--print-reply',
        '--dest=org.a11y.Bus',
        '/org/a11y/bus',
        'org.freedesktop.DBus.Properties.Set',
        'string:org.a11y.Status',
        `string:${property}`,
        'variant:boolean:true',
      ]);
  }
}

function firstLine(child) {
  return new Promise((done, fail) => {
    createInterface({ input: child.stdout }).once('line', done);
    child.once('exit', () => fail(new Error(`${child.spawnfile} ended before it printed a line`)));
  });
}
