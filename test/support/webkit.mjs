/**
 * Starts the driver of MiniBrowser, the test browser of WebKitGTK: on an invisible display, on a free port, and with a
 * folder of GTK settings, since this engine takes its media features (dark, reduced motion, more contrast) from the
 * desktop.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

let display;

/** Returns the WebDriver capabilities of a session. */
export function capabilities(browser, args = []) {
  return {
    browserName: 'MiniBrowser',
    // The driver has no WebDriver BiDi, which the client would request first.
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...args] },
  };
}

/**
 * Starts a driver that ends with this process, on a display that all drivers share.
 * @param {{ driver: string, xvfb: string }} programs the result of `findWebKit`
 * @param {Record<string, string | number>} settings GTK settings by name
 * @returns {Promise<{ port: number, stop: () => void }>} the port of the driver, and a function that ends driver and
 * browser
 */
export async function startDriver({ driver, xvfb }, settings = {}) {
  display ??= startDisplay(xvfb);
  const port = await freePort();
  const child = startChild(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: environment(await display, settings),
  });
  await untilReady(port);
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
 * Starts a display and returns its name. The X server chooses the number and writes it to the fourth stream.
 * The display is higher than a screen, for screenshots of long pages: no window can be larger than its display.
 */
async function startDisplay(xvfb) {
  const child = startChild(xvfb, ['-displayfd', '3', '-screen', '0', '1600x2600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    let written = '';
    // The server writes the number and the line break separately. It ends if the pipe is closed between the two.
    child.stdio[3].on('data', (data) => {
      written += data;
      if (written.endsWith('\n')) resolve(written.trim());
    });
    child.once('exit', () => reject(new Error('Xvfb ended before it opened a display.')));
  });
  child.stdio[3].destroy();
  return `:${number}`;
}

/** Starts a program in its own process group. It ends with this process, and does not keep this process running. */
function startChild(command, args, options) {
  const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
  child.unref();
  process.once('exit', () => end(child));
  return child;
}

/** Kills the group of a process, since a browser that hangs does not end on request of its driver. */
function end({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The process has ended already.
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

/** Waits until the driver responds. */
async function untilReady(port) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not respond within 30 s.');
}
