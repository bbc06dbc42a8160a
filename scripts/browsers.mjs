/** Finds the browsers for the tests. The set-up script and the test runner share it. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** Returns `CHROMIUM_BIN`, else the first match on the PATH, else the usual path on macOS or Windows. Includes Edge. */
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

/** Returns `FIREFOX_BIN`, else the first match on the PATH, else the usual path on macOS or Windows. */
export function findFirefox() {
  return firstRunnable([
    process.env.FIREFOX_BIN,
    ...onPath('firefox-esr', 'firefox'),
    ...inApplications('Firefox'),
    ...inProgramFiles('Mozilla Firefox\\firefox.exe'),
  ]);
}

/**
 * Returns the paths of WebKitGTK's MiniBrowser, of its driver, and of a display server, which both of them need.
 * Linux only: Safari on macOS can be automated too, but it takes over the desktop, and it has not been tried.
 * @returns {{ browser: string, driver: string, xvfb: string } | undefined}
 */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const browser = firstRunnable(inWebKitFolders('MiniBrowser'));
  const [driver, xvfb] = [firstRunnable(onPath('WebKitWebDriver')), firstRunnable(onPath('Xvfb'))];
  return browser && driver && xvfb ? { browser, driver, xvfb } : undefined;
}

/** Returns, for example, "Chromium 156.0.8078.79", or the path if the browser does not print its version (Windows). */
export function browserVersion(path) {
  if (process.platform === 'win32') return path;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return stdout?.match(/^.*?\d+(?:\.\d+)+/)?.[0] ?? path;
}

/** Whether a command of this name is on the PATH. */
export function hasCommand(name) {
  return firstRunnable(onPath(name)) !== undefined;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Returns the possible paths of a WebKitGTK helper program. Distributions keep such programs in /usr/libexec or
 * /usr/lib; Debian keeps them in a folder per architecture.
 */
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
