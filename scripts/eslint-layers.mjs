/**
 * The layers of src/ and an ESLint rule that keeps them apart.
 *
 * A rule of our own, because `no-restricted-imports` neither sees `import()` nor can tell a component's own styles from a neighbour's.
 */
import { posix } from 'node:path';

/** What each layer may import: folders of src/, and packages. A layer may also import from itself. */
export const layers = {
  model: { folders: [], packages: [] },
  sources: { folders: ['model'], packages: [] },
  'author-html': { folders: ['model', 'sources'], packages: ['lit'] },
  'json-ld': { folders: ['model', 'sources'], packages: [] },
  page: { folders: ['model'], packages: ['lit'] },
  words: { folders: ['model', 'page'], packages: ['lit'] },
  data: { folders: ['model', 'sources', 'author-html', 'json-ld', 'page', 'words'], packages: ['lit', '@lit/context'] },
  ui: { folders: ['model', 'page', 'words'], packages: ['lit'] },
  components: {
    folders: ['model', 'sources', 'author-html', 'json-ld', 'page', 'words', 'data', 'ui'],
    packages: ['lit', '@lit/context'],
  },
  define: { folders: ['model', 'page', 'words', 'data', 'ui', 'components'], packages: ['lit'] },
};

/** Modules directly in src/ that import nothing, and so may be imported by every layer. */
const leaves = ['version.js'];

/** `src/model/text.ts` → { layer: 'model', path: 'model/text.ts' }; the files directly in src/ have no layer. */
function place(filename) {
  const path = filename.replaceAll('\\', '/').match(/(?:^|\/)src\/(.+)$/)?.[1];
  if (path === undefined) return undefined;
  return { path, layer: path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined };
}

/** Why `from` must not import `specifier`; undefined when it may. */
export function violation(filename, specifier) {
  const from = place(filename);
  const rule = from?.layer && layers[from.layer];
  if (!rule) return undefined;

  if (!specifier.startsWith('.')) {
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    return rule.packages.includes(name) ? undefined : `src/${from.layer}/ must not import the package "${name}"`;
  }

  const target = posix.join(posix.dirname(from.path), specifier);
  const folder = target.includes('/') ? target.slice(0, target.indexOf('/')) : undefined;
  if (target.startsWith('..')) return `"${specifier}" is outside src/`;
  if (folder === undefined) {
    return leaves.includes(target) ? undefined : `src/${from.layer}/ must not import the entry "${target}"`;
  }
  if (folder !== from.layer && !rule.folders.includes(folder)) {
    const allowed = rule.folders.length
      ? `only from ${[from.layer, ...rule.folders].join(', ')}`
      : 'from no other folder';
    return `src/${from.layer}/ imports ${allowed}, not from ${folder}`;
  }
  if (from.layer === 'components' && folder === 'components' && isForeignStyles(from.path, target)) {
    return `"${specifier}" is internal to another component; import that component instead`;
  }
  return undefined;
}

/** `components/a.ts` and its parts may use `a.styles.js` only. */
function isForeignStyles(from, target) {
  const owner = target.match(/^(components\/[^/]+)\.styles\.js$/)?.[1];
  if (owner === undefined) return false;
  return from !== `${owner}.ts` && !from.startsWith(`${owner}.`) && !from.startsWith(`${owner}-`);
}

/** @type {import('eslint').Rule.RuleModule} */
const imports = {
  meta: {
    type: 'problem',
    docs: { description: 'keep the layers of src/ apart: nothing imports upwards' },
    schema: [],
  },
  create(context) {
    const check = (source) => {
      const message = typeof source?.value === 'string' && violation(context.filename, source.value);
      if (message) context.report({ node: source, message: `${message} (see scripts/eslint-layers.mjs).` });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
    };
  },
};

export default { meta: { name: 'layers' }, rules: { imports } };
