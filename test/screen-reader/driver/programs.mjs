/** What a screen reader test needs on a machine, and which versions these are. Uses nothing but Node, so that a set-up script can ask before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserVersion, findChromium, findFirefox, hasCommand } from '../../../scripts/browsers.mjs';

/** The Debian packages of what `findOrca` looks for. */
export const orcaPackages = ['orca', 'at-spi2-core', 'dbus', 'xvfb', 'openbox', 'xdotool'];

const COMMANDS = ['orca', 'dbus-daemon', 'dbus-send', 'Xvfb', 'openbox', 'xdotool'];
/** No command, but what the bus starts when it is asked for it. */
const ACCESSIBILITY_SERVICE = '/usr/share/dbus-1/services/org.a11y.Bus.service';

/** Whether Orca and the programs that make an invisible desktop for it are all here. Linux only: elsewhere there is no Orca. */
export function findOrca() {
  return process.platform === 'linux' && COMMANDS.every(hasCommand) && existsSync(ACCESSIBILITY_SERVICE);
}

export const browsers = {
  chromium: { name: 'Chromium', find: findChromium, packages: ['chromium'] },
  firefox: { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
};

/** One line for each program that is missing, with what to do about it. */
export function missingPrograms(wanted) {
  const needed = [
    { name: 'Orca or a part of its desktop', find: findOrca, packages: orcaPackages },
    ...wanted.map((browser) => browsers[browser]),
  ];
  return needed
    .filter(({ find }) => !find())
    .map(
      ({ name, packages }) =>
        `${name} is not here: on Debian, apt-get install --no-install-recommends ${packages.join(' ')}`,
    );
}

/** "Orca 43.1 with Chromium 156.0.8078.79". */
export function versionsOf(browser) {
  const { stdout } = spawnSync('orca', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const orca = stdout?.match(/\d+(\.\d+)*/)?.[0] ?? '(version unknown)';
  return `Orca ${orca} with ${browserVersion(browsers[browser].find()).replace('Mozilla ', '')}`;
}
