/** The programs that a temporary WordPress needs, and their versions. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { browserVersion, findChromium, hasCommand } from '../../scripts/browsers.mjs';

// Debian installs servers into folders that are in the PATH of root only.
process.env.PATH = [process.env.PATH, '/usr/sbin', '/usr/local/sbin'].join(delimiter);

/** The folder of Debian's WordPress, or of another copy. */
export const WORDPRESS = process.env.WORDPRESS_DIR ?? '/usr/share/wordpress';
const THEMES = join(WORDPRESS, 'wp-content/themes');

const programs = [
  { name: 'WordPress', isInstalled: () => existsSync(join(WORDPRESS, 'wp-load.php')), packages: 'wordpress' },
  { name: 'A classic theme', isInstalled: () => themes().classic, packages: 'wordpress-theme-twentytwentyone' },
  { name: 'A block theme', isInstalled: () => themes().block, packages: 'wordpress-theme-twentytwentythree' },
  {
    name: 'MariaDB',
    isInstalled: () => ['mariadbd', 'mariadb-install-db', 'mariadb'].every(hasCommand),
    packages: 'mariadb-server',
  },
  { name: 'PHP', isInstalled: () => hasCommand('php'), packages: 'php-cli' },
  { name: "PHP's extension mysqli", isInstalled: () => hasExtension('mysqli'), packages: 'php-mysql' },
  { name: "PHP's extension gd", isInstalled: () => hasExtension('gd'), packages: 'php-gd' },
  { name: 'Chromium', isInstalled: findChromium, packages: 'chromium' },
];

/** Returns one line for each missing program, with the command that installs it. */
export function missingPrograms() {
  return programs
    .filter(({ isInstalled }) => !isInstalled())
    .map(
      ({ name, packages }) =>
        `${name} is not installed: on Debian, apt-get install --no-install-recommends ${packages}`,
    );
}

/**
 * Returns a theme of each kind. Only block themes have HTML templates. Takes the last theme by name, since the default
 * themes are named after their year.
 */
export function themes() {
  const all = existsSync(THEMES)
    ? readdirSync(THEMES).filter((name) => existsSync(join(THEMES, name, 'style.css')))
    : [];
  const isBlockTheme = (name) => existsSync(join(THEMES, name, 'templates/index.html'));
  return { classic: all.findLast((name) => !isBlockTheme(name)), block: all.findLast(isBlockTheme) };
}

/** Returns the versions, such as "PHP 8.2.36", "MariaDB 10.11.19", "Chromium 156.0.8078.79". */
export function versions() {
  const php = spawnSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' }).stdout;
  const mariadb = spawnSync('mariadbd', ['--version'], { encoding: 'utf8' }).stdout?.match(/\d+\.\d+\.\d+/)?.[0];
  return [`PHP ${php}`, `MariaDB ${mariadb}`, browserVersion(findChromium())];
}

function hasExtension(name) {
  return spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.split('\n').includes(name) ?? false;
}
