import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { litHtmlMinify } from './scripts/minify-literals.mjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const entries = ['src/index.ts', 'src/define.ts', ...tags().map((tag) => `src/define/${tag}.ts`)];

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
      typescript({ tsconfig: './tsconfig.build.json', compilerOptions: { declaration: false, outDir: 'dist/cdn' } }),
      litHtmlMinify(),
      terser({ module: true, ecma: 2022, compress: { passes: 2 } }),
    ],
    output: { file: 'dist/cdn/event-page-elements.js', format: 'es', inlineDynamicImports: true, sourcemap: true },
  },
];

function tags() {
  return readdirSync('src/define')
    .filter((file) => file.startsWith('event-'))
    .map((file) => file.replace(/\.ts$/, ''));
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
