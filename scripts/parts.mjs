/**
 * The files of the autoloader, `dist/cdn/parts/`: how the modules are put together into files, and the table with which
 * the autoloader finds them. docs/decisions/0014 has the reasons and the sizes.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { licences } from './minify.mjs';

const sources = resolve('src').replaceAll('\\', '/');
const pathOf = (id) => id.replaceAll('\\', '/').replace(`${sources}/`, '');
const tags = readdirSync('src/define')
  .map((file) => basename(file, '.ts'))
  .filter((name) => name.startsWith('event-'));

/** The entries of the build: the elements, and `upgrade`. */
export const entries = {
  ...Object.fromEntries(tags.map((tag) => [tag, `src/define/${tag}.ts`])),
  core: 'src/upgrade.ts',
};

/** The licences are where Lit is. */
export const banner = ({ name }) => (name === 'core' ? licences : '');

/** The table of the last build. */
let table;

/**
 * Makes each element a file that does not define the element, but exports a function that does: the autoloader calls it
 * when all files have arrived. `event-page` leaves the elements of its layout to the autoloader.
 */
export function elementsOnCall() {
  return {
    name: 'elements-on-call',
    transform(code, id) {
      const tag = pathOf(id).match(/^define\/(event-.+)\.ts$/)?.[1];
      if (!tag) return null;
      const changed = code
        .replaceAll(/^import '\.\/event-.+;\n/gm, '')
        .replace(/^(define\(.+\));$/m, 'const call = () => $1;')
        .replace(/^export \{.+\};$/m, 'export { call as define };');
      if (!changed.includes('call as define')) this.error(`${id} does not define an element as expected.`);
      return { code: changed, map: null };
    },
  };
}

/**
 * Puts modules together. A small file compresses badly, so everything that the slideshow shares with another element is
 * in the core, and everything else that several elements share is one more file. The reader of photos is one file with
 * all that it shares with other readers. The words are apart, because the enlarged view of a slideshow needs them.
 */
export function manualChunks(id, { getModuleInfo }) {
  const isReachedBy = (path) => closureOf(resolve(path), getModuleInfo).has(id);
  const users = tags.filter((tag) => isReachedBy(entries[tag]));
  if (pathOf(id) === 'words/en-elements.ts') return 'words';
  if (isReachedBy(entries.core) || (users.length > 1 && users.includes('event-slideshow'))) return 'core';
  if (users.length > 1) return 'common';
  const isReader = ['photos', 'anchors'].some((name) => isReachedBy(`src/author-html/author-${name}.ts`));
  return !users.length && isReader ? 'author-photos' : undefined;
}

/**
 * Notes which files each element needs. `dist/cdn/preload.json` has those of an element with data, for the heads of
 * pages.
 */
export function noteTable() {
  return {
    name: 'note-table',
    writeBundle() {
      const lists = Object.entries(table.elements).map(([tag, [code]]) => [
        tag,
        code.map((name) => `parts/${name}.js`),
      ]);
      writeFileSync('dist/cdn/preload.json', `${JSON.stringify(Object.fromEntries(lists), null, 2)}\n`);
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle);
      const withModule = (id) => chunks.find(({ moduleIds }) => moduleIds?.includes(id));
      const files = (ids) => {
        const all = new Set(ids.map((id) => withModule(id).fileName));
        for (const name of all) for (const imported of bundle[name].imports) all.add(imported);
        return [...all].map((name) => name.replace(/\.js$/, ''));
      };
      const lazyIn = (tag, folder) =>
        [...closureOf(resolve(`src/define/${tag}.ts`), this.getModuleInfo)]
          .flatMap((id) => this.getModuleInfo(id).dynamicallyImportedIds)
          .filter((id) => pathOf(id).startsWith(folder));
      table = {
        core: files([resolve('src/upgrade.ts')])[0],
        from: files(lazyIn('event-page', 'json-ld/page')),
        elements: Object.fromEntries(
          tags.map((tag) => {
            const code = files([resolve(`src/define/${tag}.ts`)]);
            const lazy = lazyIn(tag, 'author-html/');
            // All elements share one module of the folder, but some have no reader of the author's HTML.
            const readers = lazy.length > 1 ? files(lazy) : [];
            return [tag, [code, readers.filter((file) => !code.includes(file))]];
          }),
        ),
      };
    },
  };
}

/** Gives the autoloader the table. */
export function insertTable() {
  return {
    name: 'insert-table',
    transform(code, id) {
      if (pathOf(id) !== 'upgrade/parts.ts') return null;
      return { code: `export const PARTS = ${JSON.stringify(table)};`, map: null };
    },
  };
}

const closures = new Map();

/** Returns the modules that a module imports statically, itself included. */
function closureOf(id, getModuleInfo) {
  if (!closures.has(id)) {
    const all = new Set([id]);
    for (const one of all) for (const imported of getModuleInfo(one)?.importedIds ?? []) all.add(imported);
    closures.set(id, all);
  }
  return closures.get(id);
}
