/**
 * Starts the driver of WebKitGTK's small browser: on a display that nobody sees, on a free port, and with a folder of GTK's settings,
 * since this engine takes its media features (dark, reduced motion, more contrast) from the desktop.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

let display;

/** What a session is asked for with. */
export function capabilities(browser, args = []) {
  return {
    browserName: 'MiniBrowser',
    // The two-way protocol, which the client would ask for first, is not there.
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...args] },
  };
}

/**
 * Starts a driver that ends with us, on a display that is there for all of them.
 * @param {{ driver: string, xvfb: string }} programs as `findWebKit` gives them
 * @param {Record<string, string | number>} settings GTK's, by their names
 * @returns {Promise<{ port: number, stop: () => void }>} the port it listens to, and what ends it together with its browser
 */
export async function startDriver({ driver, xvfb }, settings = {}) {
  display ??= startDisplay(xvfb);
  const port = await freePort();
  const child = startChild(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: environment(await display, settings),
  });
  await answering(port);
  return { port, stop: () => end(child) };
}

function environment(displayName, settings) {
  const home = temporaryFolder();
  const lines = ['[Settings]', ...Object.entries(settings).map(([name, value]) => `${name}=${value}`), ''];
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(home, version));
    writeFileSync(join(home, version, 'settings.ini'), lines.join('\n'));
  }
  return {
    ...process.env,
    DISPLAY: displayName,
    WAYLAND_DISPLAY: '',
    GDK_BACKEND: 'x11',
    GSETTINGS_BACKEND: 'memory',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: home,
  };
}

/**
 * Gives the name of a new display; the server itself chooses the number and writes it to the fourth stream.
 * Higher than a screen, for pictures of long pages: no window is larger than its display.
 */
async function startDisplay(xvfb) {
  const child = startChild(xvfb, ['-displayfd', '3', '-screen', '0', '1600x2600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    let written = '';
    // The number and the end of its line are written one after the other; a pipe that is closed between the two ends the server.
    child.stdio[3].on('data', (data) => {
      written += data;
      if (written.endsWith('\n')) resolve(written.trim());
    });
    child.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
  });
  child.stdio[3].destroy();
  return `:${number}`;
}

/** A program that ends with us and does not keep us running, in a group of processes with those that it starts. */
function startChild(command, args, options) {
  const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
  child.unref();
  process.once('exit', () => end(child));
  return child;
}

/** A browser that does not answer does not end either when its driver asks it to. */
function end({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'event-page-elements-webkit-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(port) {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
