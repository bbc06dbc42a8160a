/**
 * The layers of src/, and three ESLint rules that keep them apart.
 *
 * They are rules of our own because `no-restricted-imports` does not see `import()` and knows no difference between
 * `import` and `import type`.
 */
import { posix } from 'node:path';

/** What each layer may import: folders of src/, and packages. A layer may also import from itself. */
export const layers = {
  model: { folders: [], packages: [] },
  sources: { folders: ['model'], packages: [] },
  upgrade: { folders: ['model', 'sources'], packages: [] },
  'author-html': { folders: ['model', 'sources', 'upgrade', 'words'], packages: ['lit'] },
  'json-ld': { folders: ['model', 'sources'], packages: [] },
  page: { folders: ['model'], packages: ['lit'] },
  words: { folders: ['model', 'sources', 'page'], packages: ['lit'] },
  data: { folders: ['model', 'sources', 'author-html', 'json-ld', 'page', 'words'], packages: ['lit', '@lit/context'] },
  ui: { folders: ['model', 'page', 'words'], packages: ['lit'] },
  components: {
    folders: ['model', 'sources', 'author-html', 'json-ld', 'page', 'words', 'data', 'ui'],
    packages: ['lit', '@lit/context'],
  },
  html: { folders: ['model', 'words'], packages: [] },
  define: { folders: ['model', 'page', 'words', 'data', 'ui', 'components'], packages: ['lit'] },
};

/** Modules directly in src/ that import nothing, and so may be imported by every layer. */
const leaves = ['version.js', 'tags.js'];

/** Folders whose code is fetched when it is needed: a static import would make it part of the first download. */
const onDemand = [
  'author-html',
  'json-ld',
  'model/json-ld',
  'sources/repair',
  'components/event-actions/calendar',
  ...['enlarged', 'thumbnails', 'swipe', 'autoplay', 'printed-rights'].map(
    (part) => `components/event-slideshow/${part}`,
  ),
];

/** Modules that may import such a folder: `readEvent` returns at once, and no element imports it. */
const onDemandAnyway = { 'model/json-ld': ['model/read-event.ts', 'json-ld/'] };

/** The path of a file below src/, or `undefined` for a file elsewhere. */
function pathInSources(filename) {
  return filename.replaceAll('\\', '/').match(/(?:^|\/)src\/(.+)$/)?.[1];
}

/** The path below src/ that a relative specifier leads to. */
const targetOf = (path, specifier) => posix.join(posix.dirname(path), specifier);

const layerOf = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined);

const isIn = (path, folder) => path.startsWith(`${folder}/`);

/** Nothing imports upwards, and each layer uses only the packages that it may. */
function againstDirection(path, specifier) {
  const layer = layerOf(path);
  const rule = layers[layer];
  if (!rule) return undefined;
  if (!specifier.startsWith('.')) {
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    return rule.packages.includes(name) ? undefined : `src/${layer}/ must not import the package "${name}"`;
  }
  const target = targetOf(path, specifier);
  if (target.startsWith('..')) return `"${specifier}" is outside src/`;
  const folder = layerOf(target);
  if (folder === undefined)
    return leaves.includes(target) ? undefined : `src/${layer}/ must not import the entry "${target}"`;
  if (folder === layer || rule.folders.includes(folder)) return undefined;
  return `src/${layer}/ may import only from ${[layer, ...rule.folders].join(', ')}, not from ${folder}`;
}

/**
 * What belongs to one component is imported by that component alone: its style sheet, and all files of its folder but
 * the element itself and its events. Entry points of src/ may name the public classes of a component.
 */
function intoAnInside(path, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const target = targetOf(path, specifier);
  const [, owner] = target.match(/^(components\/event-[a-z-]+)(?:\/|\.)/) ?? [];
  if (!owner || path === `${owner}.ts` || isIn(path, owner)) return undefined;
  const name = posix.basename(owner);
  const isPublic = [`${owner}.js`, `${owner}/${name}.js`, `${owner}/slide-events.js`].includes(target);
  return isPublic ? undefined : `"${specifier}" is internal to <${name}>; import that component instead`;
}

/** A folder that is fetched on demand is reached from outside by `import()` or `import type` alone. */
function tooEarly(path, specifier, isStatic) {
  if (!isStatic || !specifier.startsWith('.')) return undefined;
  const target = targetOf(path, specifier);
  const folder = onDemand.find((one) => isIn(target, one));
  const mayImport = onDemandAnyway[folder]?.some((start) => path.startsWith(start));
  return folder && !isIn(path, folder) && !mayImport
    ? `src/${folder}/ is fetched on demand; reach it by import() or import type`
    : undefined;
}

/** Why `filename` must not import `specifier`, by the name of the rule; `undefined` where it may. */
export function violation(rule, filename, specifier, isStatic = true) {
  const path = pathInSources(filename);
  return path === undefined ? undefined : checks[rule](path, specifier, isStatic);
}

const checks = { direction: againstDirection, insides: intoAnInside, 'on-demand': tooEarly };

/** @returns {import('eslint').Rule.RuleModule} */
function ruleOf(name, description) {
  return {
    meta: { type: 'problem', docs: { description }, schema: [] },
    create(context) {
      const check = (source, isStatic) => {
        const message = typeof source?.value === 'string' && violation(name, context.filename, source.value, isStatic);
        if (message) context.report({ node: source, message: `${message} (see scripts/eslint-layers.mjs).` });
      };
      return {
        ImportDeclaration: (node) => check(node.source, node.importKind !== 'type'),
        ExportAllDeclaration: (node) => check(node.source, node.exportKind !== 'type'),
        ExportNamedDeclaration: (node) => check(node.source, node.exportKind !== 'type'),
        ImportExpression: (node) => check(node.source, false),
        TSImportType: (node) => check(node.source, false),
      };
    },
  };
}

export default {
  meta: { name: 'layers' },
  rules: {
    direction: ruleOf('direction', 'nothing in src/ imports upwards'),
    insides: ruleOf('insides', 'the inside of a component is imported by that component alone'),
    'on-demand': ruleOf('on-demand', 'a folder that is fetched on demand is imported on demand'),
  },
};
