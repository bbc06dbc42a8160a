import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { litHtmlMinify } from './scripts/minify-literals.mjs';
import { minifyCode, minifyStyleSheet } from './scripts/minify.mjs';

/** What package.json exports: an entry keeps all that it exports, other modules only what is used. */
const entries = [
  'src/index.ts',
  'src/define.ts',
  ...modulesIn('src/define'),
  'src/words/en.ts',
  'src/words/languages.ts',
];

const oneFile = {
  inlineDynamicImports: true,
  // What would be imported later is a plain object here.
  freeze: false,
  generatedCode: { preset: 'es2015', symbols: false },
  sourcemap: true,
};

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // For bundlers and import maps: one module for each source, unminified, with types. Lit stays a dependency.
    input: entries,
    external: /^(?:lit|@lit\/)/,
    plugins: [typescript({ tsconfig: './tsconfig.build.json' }), otherFiles()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  {
    // For pages without a build: everything in one file.
    input: 'src/cdn.ts',
    plugins: [
      nodeResolve({ exportConditions: ['production'] }),
      // Types were checked by the first build.
      typescript({
        tsconfig: './tsconfig.build.json',
        compilerOptions: { declaration: false, noCheck: true, outDir: 'dist/cdn' },
      }),
      litHtmlMinify(),
      minifyCode(),
    ],
    // A module; and the same as a plain script, for page builders that take the address of a file and say nothing about modules.
    output: [
      { file: 'dist/cdn/event-page-elements.js', format: 'es', ...oneFile },
      {
        file: 'dist/cdn/event-page-elements.classic.js',
        format: 'iife',
        name: 'eventPageElements',
        extend: true,
        ...oneFile,
      },
    ],
  },
];

function modulesIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

/** What is no module. */
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
