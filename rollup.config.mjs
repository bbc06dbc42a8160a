import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import ts from 'typescript';
import { litHtmlMinify } from './scripts/minify-literals.mjs';
import { licences, minifyCode, withoutComments } from './scripts/minify.mjs';
import * as parts from './scripts/parts.mjs';
import { minifiedStyleSheet } from './scripts/style-sheet.mjs';

/** The modules that package.json exports, and the tags, which scripts and tests of the project import. */
const entries = [
  'src/index.ts',
  'src/node.ts',
  'src/define.ts',
  'src/tags.ts',
  ...modulesIn('src/define'),
  'src/words/en.ts',
  'src/words/languages.ts',
  ...modulesIn('src/words/tables'),
];

/** Settings for minified code: namespaces of modules are plain objects. */
const minified = { freeze: false, generatedCode: { preset: 'es2015', symbols: false } };
const oneFile = { inlineDynamicImports: true, banner: licences, ...minified };

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // For bundlers and import maps. Modules that are always used together are one file, so a bundler of any kind makes
    // a small result of them. The code can be read; only templates and styles are minified, because bundlers leave them
    // as they are. Comments are in the types. Lit remains a dependency.
    input: Object.fromEntries(entries.map((path) => [path.replace(/^src\/|\.ts$/g, ''), path])),
    external: /^(?:lit|@lit\/)/,
    plugins: [typescript({ tsconfig: './tsconfig.build.json' }), litHtmlMinify(), withoutComments(), otherFiles()],
    output: { dir: 'dist', format: 'es', chunkFileNames: partName, hoistTransitiveImports: false, manualChunks },
  },
  {
    // For servers: events as HTML. A build of its own, with a copy of the reader: if it shared files with the modules
    // for browsers, bundlers would divide these into more files. Only the words are shared, so that a language has to
    // be registered once.
    input: 'src/html.ts',
    external: /\/words\/(?:en|languages)\.js$/,
    plugins: [transpile(), minifyCode()],
    output: { file: 'dist/html.js', format: 'es', banner: '/*! event-page-elements: MIT. */' },
  },
  {
    // For pages without a build step: the one-file build.
    input: 'src/cdn.ts',
    plugins: forPages(),
    // A module, and the same code as a classic script. Some page builders accept the address of a script, but no
    // modules.
    output: [
      { file: 'dist/cdn/event-page-elements.js', format: 'es', ...oneFile },
      {
        file: 'dist/cdn/event-page-elements.classic.js',
        format: 'iife',
        name: 'eventPageElements',
        extend: true,
        plugins: [namedGlobal()],
        ...oneFile,
      },
    ],
  },
  {
    // The same, with all languages.
    input: 'src/cdn.all.ts',
    plugins: forPages(),
    output: { file: 'dist/cdn/event-page-elements.all.js', format: 'es', ...oneFile },
  },
  {
    // For pages that can copy a folder: a file for each element, and files for what they share.
    input: parts.entries,
    preserveEntrySignatures: 'allow-extension',
    plugins: forPages(parts.elementsOnCall()),
    output: {
      dir: 'dist/cdn/parts',
      banner: parts.banner,
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
      // Some systems change the case of file names.
      hashCharacters: 'base36',
      hoistTransitiveImports: false,
      manualChunks: parts.manualChunks,
      plugins: [parts.noteTable()],
      ...minified,
    },
  },
  {
    // The autoloader is a build of its own, because it must share no file with the parts: its address is not theirs.
    input: 'src/autoload.ts',
    plugins: forPages(parts.insertTable()),
    output: { file: 'dist/cdn/autoloader.js', format: 'es', ...minified },
  },
];

/** The plugins of the builds for pages without a build step. The first build has already checked the types. */
function forPages(...more) {
  return [nodeResolve({ exportConditions: ['production'] }), transpile(), ...more, litHtmlMinify(), minifyCode()];
}

/** Leaves out the types, module by module. That is much faster than a program of the compiler for each build. */
function transpile() {
  const { compilerOptions } = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config;
  return {
    name: 'transpile',
    resolveId: (id, from) =>
      from?.endsWith('.ts') && id.startsWith('.') ? resolve(dirname(from), id.replace(/\.js$/, '.ts')) : null,
    transform: (code, id) =>
      id.endsWith('.ts')
        ? {
            code: ts.transpileModule(code, { compilerOptions: { ...compilerOptions, paths: {} } }).outputText,
            map: null,
          }
        : null,
  };
}

/**
 * Puts the exports of the classic build into a property of `globalThis`. Rollup writes `this`, which is `undefined` if
 * the file is loaded as a module.
 */
function namedGlobal() {
  return {
    name: 'named-global',
    renderChunk: (code) => ({
      code: code.replaceAll('this.eventPageElements', 'globalThis.eventPageElements'),
      // The change is at the end of the last line, so all other positions stay.
      map: null,
    }),
  };
}

function modulesIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

/** The name of a file that several entries share or that is loaded on demand. Rollup would call it after any module. */
function partName({ moduleIds }) {
  return moduleIds.some((id) => id.endsWith('/data/event-data.ts')) ? 'parts/core.js' : 'parts/[name].js';
}

/**
 * Puts modules together that Rollup would divide into more files. esbuild makes a file of its own of each file that a
 * page loads at once and a lazy part uses too, and small files compress badly.
 */
function manualChunks(id) {
  if (/\/model\/(?:embeds|file-type)\.ts$/.test(id)) return 'media-files';
  if (/\/(?:ui\/date|words\/format-date|model\/instants)\.ts$/.test(id)) return 'dates';
  if (/\/model\/(?:schema-terms|type-names)\.ts$/.test(id)) return 'core';
  return undefined;
}

/** Writes the files that are not modules: the JSON schema and the style sheet. */
function otherFiles() {
  return {
    name: 'other-files',
    async writeBundle() {
      mkdirSync('dist/cdn', { recursive: true });
      copyFileSync('src/event.schema.json', 'dist/event.schema.json');
      writeFileSync('dist/cdn/event-page-elements.css', await minifiedStyleSheet());
    },
  };
}
