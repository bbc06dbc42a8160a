import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { litHtmlMinify } from './scripts/minify-literals.mjs';

/** What package.json exports: an entry keeps all that it exports, other modules only what is used. */
const entries = ['src/index.ts', 'src/define.ts', ...modulesIn('src/define'), ...modulesIn('src/strings')];

/** Files that are copied as they are. */
const copies = { 'src/event.schema.json': 'dist/event.schema.json', 'src/cdn.css': 'dist/cdn/event-page-elements.css' };

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // For bundlers and import maps: one module for each source, unminified, with types. Lit stays a dependency.
    input: entries,
    external: /^(?:lit|@lit\/)/,
    plugins: [typescript({ tsconfig: './tsconfig.build.json' }), copy()],
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
      terser({ module: true, ecma: 2022, compress: { passes: 2 } }),
    ],
    output: { file: 'dist/cdn/event-page-elements.js', format: 'es', inlineDynamicImports: true, sourcemap: true },
  },
];

function modulesIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

function copy() {
  return {
    name: 'copy',
    writeBundle() {
      mkdirSync('dist/cdn', { recursive: true });
      for (const [from, to] of Object.entries(copies)) copyFileSync(from, to);
    },
  };
}
