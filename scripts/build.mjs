/** `npm run build`: rebuilds dist/ from scratch. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { keepExportedDeclarations } from './declarations.mjs';
import { run } from './run.mjs';

rmSync('dist', { recursive: true, force: true });
await step('rollup', '-c', '--failAfterWarnings');
keepExportedDeclarations();
await step('custom-elements-manifest', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
await step(process.execPath, 'scripts/editors.mjs');

// The words of each language as a script of its own: without imports and exports, a module is also a classic script.
await build({
  entryPoints: readdirSync('dist/words/tables')
    .filter((name) => /^(?!all\.).*\.js$/.test(name))
    .map((name) => `dist/words/tables/${name}`),
  outdir: 'dist/cdn/strings',
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: 'es2022',
});

/** Subresource integrity hashes. With one, a browser runs only the exact file that the page expects; see the README. */
const parts = readdirSync('dist/cdn/parts').map((name) => `parts/${name}`);
const integrity = Object.fromEntries(
  [
    ...['event-page-elements.js', 'event-page-elements.all.js', 'event-page-elements.classic.js'],
    ...['event-page-elements.css', 'autoloader.js'],
    ...readdirSync('dist/cdn/strings').map((name) => `strings/${name}`),
    ...parts,
  ].map((name) => [
    name,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/cdn/${name}`))
      .digest('base64')}`,
  ]),
);
writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);

/** The hashes of the files that the autoloader fetches, as an import map for the folder that the README names. */
const importMap = {
  integrity: Object.fromEntries(parts.map((name) => [`/event-page-elements/cdn/${name}`, integrity[name]])),
};
writeFileSync('dist/cdn/importmap.json', `${JSON.stringify(importMap, null, 2)}\n`);

await step(process.execPath, 'scripts/llms.mjs');

async function step(command, ...args) {
  const { ok } = await run(command, args);
  if (!ok) process.exit(1);
}
