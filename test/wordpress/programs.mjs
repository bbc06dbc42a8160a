/** The programs that a temporary WordPress needs, and their versions. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { newerWordPress } from './newer.mjs';
import { browserVersion, findChromium, hasCommand } from '../../scripts/browsers.mjs';

// Debian installs servers into folders that are in the PATH of root only.
process.env.PATH = [process.env.PATH, '/usr/sbin', '/usr/local/sbin'].join(delimiter);

/** Whether to test the newer WordPress, which has its database in a file. */
export const IS_NEWER = process.argv.includes('--new');
/** The folder of Debian's WordPress, or of another copy. */
const INSTALLED = process.env.WORDPRESS_DIR ?? '/usr/share/wordpress';

const database = IS_NEWER
  ? [
      { name: "PHP's extension pdo_sqlite", isInstalled: () => hasExtension('pdo_sqlite'), packages: 'php-sqlite3' },
      { name: 'unzip', isInstalled: () => hasCommand('unzip'), packages: 'unzip' },
    ]
  : [
      {
        name: 'MariaDB',
        isInstalled: () => ['mariadbd', 'mariadb-install-db', 'mariadb'].every(hasCommand),
        packages: 'mariadb-server',
      },
      { name: "PHP's extension mysqli", isInstalled: () => hasExtension('mysqli'), packages: 'php-mysql' },
    ];
const files = [
  { name: 'WordPress', isInstalled: () => existsSync(join(INSTALLED, 'wp-load.php')), packages: 'wordpress' },
  { name: 'A classic theme', isInstalled: () => themes().classic, packages: 'wordpress-theme-twentytwentyone' },
  { name: 'A block theme', isInstalled: () => themes().block, packages: 'wordpress-theme-twentytwentythree' },
];
const programs = [
  ...(IS_NEWER ? [] : files),
  ...database,
  { name: 'PHP', isInstalled: () => hasCommand('php'), packages: 'php-cli' },
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

/** Returns the folder of the WordPress that is tested. */
export function wordPress() {
  return IS_NEWER ? newerWordPress() : INSTALLED;
}

/**
 * Returns the newest theme of each kind: the default themes are named after their year. Only block themes have HTML
 * templates.
 */
export function themes() {
  const folder = join(wordPress(), 'wp-content/themes');
  const all = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, 'style.css')))
        .sort((a, b) => yearOf(a) - yearOf(b))
    : [];
  const isBlockTheme = (name) => existsSync(join(folder, name, 'templates/index.html'));
  return { classic: all.findLast((name) => !isBlockTheme(name)), block: all.findLast(isBlockTheme) };
}

/** Returns the position of a default theme among those of the twenties, from `twentytwenty` (0) on. */
function yearOf(theme) {
  const digits = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  return digits.indexOf(theme.replace(/^twentytwenty/, ''));
}

/** Returns the versions, such as "PHP 8.2.36", "MariaDB 10.11.19", "Chromium 156.0.8078.79". */
export function versions() {
  const php = spawnSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' }).stdout;
  const mariadb = spawnSync('mariadbd', ['--version'], { encoding: 'utf8' }).stdout?.match(/\d+\.\d+\.\d+/)?.[0];
  return [`PHP ${php}`, IS_NEWER ? 'SQLite' : `MariaDB ${mariadb}`, browserVersion(findChromium())];
}

function hasExtension(name) {
  return spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.split('\n').includes(name) ?? false;
}
