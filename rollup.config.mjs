import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { litHtmlMinify } from './scripts/minify-literals.mjs';
import { minifyCode, minifyStyleSheet } from './scripts/minify.mjs';

/** The modules that package.json exports. An entry keeps all its exports; other modules keep only the used ones. */
const entries = [
  'src/index.ts',
  'src/node.ts',
  'src/define.ts',
  ...modulesIn('src/define'),
  'src/words/en.ts',
  'src/words/languages.ts',
];

const oneFile = {
  inlineDynamicImports: true,
  // The lazy parts are plain objects in this build.
  freeze: false,
  generatedCode: { preset: 'es2015', symbols: false },
  sourcemap: true,
};

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // For bundlers and import maps: one module for each source, unminified, with types. Lit remains a dependency.
    input: entries,
    external: /^(?:lit|@lit\/)/,
    plugins: [typescript({ tsconfig: './tsconfig.build.json' }), otherFiles()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  {
    // For pages without a build step: the one-file build.
    input: 'src/cdn.ts',
    plugins: [
      nodeResolve({ exportConditions: ['production'] }),
      // The first build has already checked the types.
      typescript({
        tsconfig: './tsconfig.build.json',
        compilerOptions: { declaration: false, noCheck: true, outDir: 'dist/cdn' },
      }),
      litHtmlMinify(),
      minifyCode(),
    ],
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
];

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

/** Writes the files that are not modules: the JSON schema and the style sheet. */
function otherFiles() {
  return {
    name: 'other-files',
    async writeBundle() {
      mkdirSync('dist/cdn', { recursive: true });
      copyFileSync('src/event.schema.json', 'dist/event.schema.json');
      writeFileSync('dist/cdn/event-page-elements.css', await minifyStyleSheet(readFileSync('src/cdn.css', 'utf8')));
    },
  };
}
