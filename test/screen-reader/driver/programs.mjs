/** What a screen reader test needs on a machine, and which versions these are. Uses nothing but Node, so that a set-up script can ask before anything is installed. */
import { spawnSync } from 'node:child_process';
import { browserVersion, findChromium, hasCommand } from '../../../scripts/browsers.mjs';

/** The Debian packages of what `findOrca` looks for. */
export const orcaPackages = ['orca', 'at-spi2-core', 'dbus', 'xvfb', 'openbox', 'xdotool'];

const ORCA_COMMANDS = ['orca', 'dbus-daemon', 'dbus-send', 'Xvfb', 'openbox', 'xdotool'];

/** Whether Orca and the programs that make an invisible desktop for it are all here. Linux only: elsewhere there is no Orca. */
export function findOrca() {
  return process.platform === 'linux' && ORCA_COMMANDS.every(hasCommand);
}

export function findFirefox() {
  return process.env.FIREFOX_BIN ?? ['firefox-esr', 'firefox'].find(hasCommand);
}

const browsers = {
  chromium: { name: 'Chromium', find: findChromium, packages: ['chromium'] },
  firefox: { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
};

export const browserNames = Object.keys(browsers);

/** The path of a browser's program. */
export function pathOf(browser) {
  return browsers[browser].find();
}

/** One line for each program that is missing, with what to do about it. */
export function missingPrograms(wanted) {
  const missing = wanted
    .map((browser) => browsers[browser])
    .filter(({ find }) => !find())
    .map(({ name, packages }) => ({ name, packages }));
  if (!findOrca()) missing.unshift({ name: 'Orca or its desktop', packages: orcaPackages });
  return missing.map(
    ({ name, packages }) =>
      `${name} is not here: on Debian, apt-get install --no-install-recommends ${packages.join(' ')}`,
  );
}

/** "Orca 43.1 with Chromium 156.0.8078.79". */
export function versionsOf(browser) {
  const { stdout } = spawnSync('orca', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const version = browserVersion(pathOf(browser)).replace('Mozilla ', '');
  return `Orca ${stdout?.match(/\d+(\.\d+)*/)?.[0] ?? '(version unknown)'} with ${version}`;
}
