/**
 * The programs that a screen reader test needs, and their versions. This file needs no package from npm, so that the
 * setup script can use it before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserVersion, findChromium, findFirefox, hasCommand } from '../../../scripts/browsers.mjs';

/** The Debian packages of the programs that `findOrca` looks for. */
export const orcaPackages = ['orca', 'at-spi2-core', 'dbus', 'xvfb', 'openbox', 'xdotool', 'espeak-ng'];

const COMMANDS = ['orca', 'dbus-daemon', 'dbus-send', 'Xvfb', 'openbox', 'xdotool', 'espeak-ng'];
/** The service file of the accessibility service, which has no command: the bus starts it on request. */
const ACCESSIBILITY_SERVICE = '/usr/share/dbus-1/services/org.a11y.Bus.service';

/** Whether Orca, its voices and the programs for its invisible desktop are installed. Orca exists on Linux only. */
export function findOrca() {
  return process.platform === 'linux' && COMMANDS.every(hasCommand) && existsSync(ACCESSIBILITY_SERVICE);
}

export const browsers = {
  chromium: { name: 'Chromium', find: findChromium, packages: ['chromium'] },
  firefox: { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
};

/** Returns one line for each missing program, with the command that installs it. */
export function missingPrograms(browserNames) {
  const needed = [
    { name: 'Orca or a part of its desktop', find: findOrca, packages: orcaPackages },
    ...browserNames.map((browser) => browsers[browser]),
  ];
  return needed
    .filter(({ find }) => !find())
    .map(
      ({ name, packages }) =>
        `${name} is not installed: on Debian, apt-get install --no-install-recommends ${packages.join(' ')}`,
    );
}

/** Returns the versions, such as "Orca 43.1 with Chromium 156.0.8078.79". */
export function versionsOf(browser) {
  const { stdout } = spawnSync('orca', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const orca = stdout?.match(/\d+(\.\d+)*/)?.[0] ?? '(version unknown)';
  return `Orca ${orca} with ${browserVersion(browsers[browser].find()).replace('Mozilla ', '')}`;
}
