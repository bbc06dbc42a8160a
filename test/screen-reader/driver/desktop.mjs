/**
 * An invisible desktop for one browser and one screen reader: a display, a message bus with the accessibility service on it, a window manager.
 * Nothing of it is shared with the desktop that one may be sitting at: own display, own buses, own home folder, and an environment made from nothing.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { endProcesses, endProcessesNow } from './processes.mjs';

const desktops = new Set();
process.on('exit', () => desktops.forEach((desktop) => desktop.endNow()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

export class Desktop {
  /** For what lasts as long as the desktop. */
  folder = mkdtempSync(join(tmpdir(), 'screen-reader-test-'));
  /** What every process here is started with; the folder in it tells which processes are ours. */
  env = {
    PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    HOME: this.folder,
    TMPDIR: this.makeFolder('tmp'),
    XDG_RUNTIME_DIR: this.makeFolder('run'),
    XDG_CONFIG_HOME: this.makeFolder('config'),
    XDG_DATA_HOME: this.makeFolder('data'),
    XDG_CACHE_HOME: this.makeFolder('cache'),
    // What is asserted is English, and the quotation marks in it are no ASCII.
    LANG: 'C.UTF-8',
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };

  #children = [];

  constructor() {
    desktops.add(this);
  }

  async start({ width, height }) {
    // The display looks for a free number itself.
    const screen = ['-screen', '0', `${width}x${height}x24`];
    const display = this.spawn('Xvfb', ['-displayfd', '1', ...screen, '-nolisten', 'tcp'], { isRead: true });
    this.env.DISPLAY = `:${await firstLine(display)}`;
    const options = ['--session', '--nofork', '--nopidfile', '--print-address=1'];
    const bus = this.spawn('dbus-daemon', options, { isRead: true });
    this.env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    await this.#turnAccessibilityOn();
    // Keys go to the window that has the focus, and without a window manager none has.
    this.spawn('openbox', ['--sm-disable']);
  }

  /** Ends with the desktop, whatever happens. `isRead`: somebody reads what it prints; an unread pipe would be full one day. */
  spawn(command, args, { env = {}, isRead = false } = {}) {
    const child = spawn(command, args, {
      env: { ...this.env, ...env },
      stdio: ['ignore', isRead ? 'pipe' : 'ignore', 'ignore'],
      // Ctrl+C in the terminal is for us, who end them in order.
      detached: true,
    });
    // A program that cannot be started is noticed by what then does not come.
    child.once('error', () => {});
    this.#children.push(child);
    return child;
  }

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

  /** While Node exits. */
  endNow() {
    endProcessesNow(this.#children, this.folder);
    this.#removeFolder();
  }

  #removeFolder() {
    try {
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch (error) {
      // Nothing to lose the results for.
      console.error(`${this.folder} is left: ${error.message}`);
    }
  }

  /** The bus starts the accessibility service when it is asked for; programs that start later then tell it what they show. */
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
    child.once('exit', () => fail(new Error(`${child.spawnfile} ended at once`)));
  });
}
