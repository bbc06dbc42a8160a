/**
 * `npm run build:wordpress`: writes the zip of the WordPress plugin, which can be uploaded as it is. It has the plugin,
 * its translations, and of the package's build what the plugin loads.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFiles } from './wordpress-languages.mjs';
import { zip } from './zip.mjs';

const PLUGIN = 'integrations/wordpress/event-page-elements';
const BUILD = 'dist/cdn';
export const ZIP = `${PLUGIN}.zip`;
/** The autoloader with its parts, the one-file build in its place, the classic build for the editor, and the words. */
const ASSETS =
  /^(?:event-page-elements(?:\.classic)?\.(?:js|css)|autoloader\.js|integrity\.json|(?:parts|strings)\/.*)$/;

/** Writes the zip. The package must be built. */
export async function writeZip() {
  if (!existsSync(BUILD)) throw new Error('dist/ is missing: npm run build.');
  const plugin = filesIn(PLUGIN).filter((name) => !name.startsWith('assets/'));
  const assets = filesIn(BUILD).filter((name) => ASSETS.test(name));
  const files = [
    ...plugin.map((name) => [name, join(PLUGIN, name)]),
    ['license.txt', 'LICENSE'],
    ...assets.map((name) => [`assets/${name}`, join(BUILD, name)]),
  ].map(([name, path]) => ({ name, data: readFileSync(path) }));
  const all = [...files, ...(await languageFiles())];
  writeFileSync(ZIP, zip(all.map(({ name, data }) => ({ name: `event-page-elements/${name}`, data }))));
}

/** Returns the paths of all files in a folder, from there. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

if (process.argv[1]?.endsWith('wordpress.mjs')) {
  await writeZip();
  console.log(`${ZIP}: ${Math.round(readFileSync(ZIP).length / 1024)} KB`);
}
