/** `npm run build`: rebuilds dist/ from scratch. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { keepExportedDeclarations } from './declarations.mjs';
import { run } from './run.mjs';

rmSync('dist', { recursive: true, force: true });
await step('rollup', '-c', '--failAfterWarnings');
keepExportedDeclarations();
await step('custom-elements-manifest', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
await step(process.execPath, 'scripts/editors.mjs');

/** Subresource integrity hashes. With one, a browser runs only the exact file that the page expects; see the README. */
const integrity = Object.fromEntries(
  ['event-page-elements.js', 'event-page-elements.classic.js', 'event-page-elements.css'].map((name) => [
    name,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/cdn/${name}`))
      .digest('base64')}`,
  ]),
);
writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);

await step(process.execPath, 'scripts/llms.mjs');

async function step(command, ...args) {
  const { ok } = await run(command, args);
  if (!ok) process.exit(1);
}
