/**
 * A newer WordPress than that of Debian, for `npm run test:wordpress -- --new`: 6.7-alpha, with the editor in an
 * iframe, the lightbox and script modules. It comes from an npm package of 158 MB, with SQLite in place of MariaDB. It
 * is kept in `.cache/`.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGE = '@wp-playground/wordpress-builds@0.9.19';
const BUILD = 'wp-nightly';
const CACHE = resolve('.cache/wordpress-newer');
const CLASSIC_THEME = '/usr/share/wordpress/wp-content/themes/twentytwentyone';

/** Returns the folder of the unpacked WordPress. The first call downloads it. */
export function newerWordPress() {
  const folder = join(CACHE, 'wordpress');
  if (existsSync(folder)) return folder;
  const unpacked = join(CACHE, 'unpacked');
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  run('npm', 'pack', '--silent', PACKAGE, '--pack-destination', unpacked);
  const archive = readdirSync(unpacked).find((name) => name.endsWith('.tgz'));
  const wanted = ['src/sqlite-database-integration', `src/wordpress/${BUILD}.zip`, `public/${BUILD}`];
  run('tar', 'xzf', join(unpacked, archive), '-C', unpacked, ...wanted.map((path) => `package/${path}`));
  const files = join(unpacked, 'package');
  const root = join(unpacked, 'wordpress');
  // The zip has what PHP reads. Scripts, styles and pictures are beside it, also those of themes that the zip lacks.
  run('unzip', '-q', join(files, `src/wordpress/${BUILD}.zip`), '-d', root);
  const themes = readdirSync(join(root, 'wp-content/themes'));
  const isWanted = (path) => themes.includes(/\/themes\/([^/]+)/.exec(path)?.[1] ?? themes[0]);
  cpSync(join(files, `public/${BUILD}`), root, { recursive: true, force: false, filter: isWanted });
  const plugins = join(root, 'wp-content/plugins');
  run('unzip', '-q', join(files, 'src/sqlite-database-integration/sqlite-database-integration.zip'), '-d', plugins);
  const sqlite = join(plugins, 'sqlite-database-integration');
  renameSync(`${sqlite}-main`, sqlite);
  copyFileSync(join(sqlite, 'db.copy'), join(root, 'wp-content/db.php'));
  if (existsSync(CLASSIC_THEME))
    cpSync(CLASSIC_THEME, join(root, 'wp-content/themes/twentytwentyone'), { recursive: true, dereference: true });
  renameSync(root, folder);
  rmSync(unpacked, { recursive: true, force: true });
  return folder;
}

function run(command, ...args) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}
