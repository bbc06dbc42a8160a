/**
 * `npm run docs`: builds the documentation site in `docs-dist/`. With `--serve`, serves it, and builds it again after
 * each change. The site shows the built package, which is built first if there is none.
 */
import { existsSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

const INPUT = 'docs/site';
const OUTPUT = 'docs-dist';

/** Builds the site in an empty folder. */
export async function buildDocs(output) {
  const site = await emptySite(output);
  await site.write();
}

async function emptySite(output) {
  // Imported here, because the package may be missing before the set-up.
  const { default: Eleventy } = await import('@11ty/eleventy');
  rmSync(output, { recursive: true, force: true });
  return new Eleventy(INPUT, output, { configPath: `${INPUT}/eleventy.config.mjs`, quietMode: true });
}

async function serve(port) {
  const site = await emptySite(OUTPUT);
  await site.init();
  // Builds it, too.
  await site.watch();
  site.serve(port);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!setUp().isReady) process.exit(1);
  if (!existsSync('dist/llms.txt')) await run(process.execPath, ['scripts/build.mjs']);
  if (process.argv.includes('--serve')) await serve(Number(process.env.PORT ?? 8080));
  else await buildDocs(OUTPUT);
}
