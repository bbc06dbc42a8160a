/** Where the browsers for the tests are. One place, used by the set-up script and by the test runner. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** `CHROMIUM_BIN`, else the first on the PATH, else the usual places of macOS and Windows. Edge is a Chromium too. */
export function findChromium() {
  return firstRunnable([
    process.env.CHROMIUM_BIN,
    ...onPath(
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ),
    ...inApplications('Google Chrome', 'Chromium', 'Microsoft Edge'),
    ...inProgramFiles('Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'),
  ]);
}

/** `FIREFOX_BIN`, else the first on the PATH, else the usual places of macOS and Windows. */
export function findFirefox() {
  return firstRunnable([
    process.env.FIREFOX_BIN,
    ...onPath('firefox-esr', 'firefox'),
    ...inApplications('Firefox'),
    ...inProgramFiles('Mozilla Firefox\\firefox.exe'),
  ]);
}

/**
 * WebKitGTK: its small browser, the driver for it, and a display server, since neither runs without a display.
 * Linux only: Safari on macOS can be driven too, but takes over the desktop, and has not been tried.
 * @returns {{ browser: string, driver: string, xvfb: string } | undefined}
 */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const browser = firstRunnable(inWebKitFolders('MiniBrowser'));
  const [driver, xvfb] = [firstRunnable(onPath('WebKitWebDriver')), firstRunnable(onPath('Xvfb'))];
  return browser && driver && xvfb ? { browser, driver, xvfb } : undefined;
}

/** "Chromium 156.0.8078.79", or the path when the browser does not tell (Windows). */
export function browserVersion(path) {
  if (process.platform === 'win32') return path;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return stdout?.match(/^.*?\d+(?:\.\d+)+/)?.[0] ?? path;
}

/** Is a command of this name on the PATH? */
export function hasCommand(name) {
  return firstRunnable(onPath(name)) !== undefined;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Distributions keep what is no command of its own in /usr/libexec, /usr/lib or, as Debian, in a folder per architecture. */
function inWebKitFolders(name) {
  const parents = ['/usr/libexec', '/usr/lib', '/usr/lib64'].filter((folder) => existsSync(folder));
  const perArchitecture = parents.flatMap((folder) =>
    readdirSync(folder)
      .filter((inner) => inner.endsWith('-linux-gnu'))
      .map((inner) => join(folder, inner)),
  );
  return [...perArchitecture, ...parents].flatMap((folder) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => join(folder, version, name)),
  );
}

function inApplications(...names) {
  if (process.platform !== 'darwin') return [];
  const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
  return names.flatMap((name) => folders.map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`)));
}

function inProgramFiles(...paths) {
  if (process.platform !== 'win32') return [];
  const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)));
}

function firstRunnable(paths) {
  return paths.find((path) => path && isRunnable(path));
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
