/** What a WordPress of our own needs on a machine, and which versions these are. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { browserVersion, findChromium, hasCommand } from '../../scripts/browsers.mjs';

// Debian keeps servers where only root looks for commands.
process.env.PATH = [process.env.PATH, '/usr/sbin', '/usr/local/sbin'].join(delimiter);

/** Debian's WordPress, or another copy of it. */
export const WORDPRESS = process.env.WORDPRESS_DIR ?? '/usr/share/wordpress';
const THEMES = join(WORDPRESS, 'wp-content/themes');

const programs = [
  { name: 'WordPress', isHere: () => existsSync(join(WORDPRESS, 'wp-load.php')), packages: 'wordpress' },
  { name: 'A classic theme', isHere: () => themes().classic, packages: 'wordpress-theme-twentytwentyone' },
  { name: 'A block theme', isHere: () => themes().block, packages: 'wordpress-theme-twentytwentythree' },
  {
    name: 'MariaDB',
    isHere: () => ['mariadbd', 'mariadb-install-db', 'mariadb'].every(hasCommand),
    packages: 'mariadb-server',
  },
  { name: 'PHP', isHere: () => hasCommand('php'), packages: 'php-cli' },
  { name: "PHP's extension mysqli", isHere: () => hasExtension('mysqli'), packages: 'php-mysql' },
  { name: "PHP's extension gd", isHere: () => hasExtension('gd'), packages: 'php-gd' },
  { name: 'Chromium', isHere: findChromium, packages: 'chromium' },
];

/** One line for each thing that is missing, with what to do about it. */
export function missingPrograms() {
  return programs
    .filter(({ isHere }) => !isHere())
    .map(({ name, packages }) => `${name} is not here: on Debian, apt-get install --no-install-recommends ${packages}`);
}

/** A theme of each kind: only those of blocks have templates of HTML. The last by name, since WordPress's own have their year in it. */
export function themes() {
  const all = existsSync(THEMES)
    ? readdirSync(THEMES).filter((name) => existsSync(join(THEMES, name, 'style.css')))
    : [];
  const isOfBlocks = (name) => existsSync(join(THEMES, name, 'templates/index.html'));
  return { classic: all.findLast((name) => !isOfBlocks(name)), block: all.findLast(isOfBlocks) };
}

/** "PHP 8.2.36", "MariaDB 10.11.19", "Chromium 156.0.8078.79". */
export function versions() {
  const php = spawnSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' }).stdout;
  const mariadb = spawnSync('mariadbd', ['--version'], { encoding: 'utf8' }).stdout?.match(/\d+\.\d+\.\d+/)?.[0];
  return [`PHP ${php}`, `MariaDB ${mariadb}`, browserVersion(findChromium())];
}

function hasExtension(name) {
  return spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.split('\n').includes(name) ?? false;
}
