/**
 * The declarations of the package: those that an export leads to. Each has a map to its source, and the source comes
 * with it, so that "Go to definition" in an editor opens the source.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Removes all other declarations from `dist/`, and copies the sources of these to `dist/src/`. */
export function keepExportedDeclarations() {
  const declarations = readdirSync('dist', { recursive: true })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join('dist', name));
  const exported = exportedOf(declarations);
  for (const path of declarations)
    if (exported.has(path)) addSource(path);
    else for (const file of [path, `${path}.map`]) rmSync(file);
}

/** Returns the declarations that `exports` names, and all that these import. */
function exportedOf(declarations) {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const patterns = Object.values(exports)
    .filter(({ types }) => types)
    .map(({ types }) => new RegExp(`^${join(types).replaceAll('.', '\\.').replace('*', '[^/]+')}$`));
  const paths = new Set(declarations.filter((path) => patterns.some((pattern) => pattern.test(path))));
  for (const path of paths)
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g))
      paths.add(join(dirname(path), `${name}.d.ts`));
  return paths;
}

/** Copies the source of a declaration, and makes the map lead to the copy. */
function addSource(path) {
  const name = relative('dist', path).replace(/\.d\.ts$/, '.ts');
  const copy = join('dist/src', name);
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(join('src', name), copy);
  const map = JSON.parse(readFileSync(`${path}.map`, 'utf8'));
  map.sources = [relative(dirname(path), copy).replaceAll('\\', '/')];
  writeFileSync(`${path}.map`, JSON.stringify(map));
}
