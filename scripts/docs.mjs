/**
 * `npm run docs`: builds the documentation site in `docs-dist/`. With `--serve`, also serves it, and builds it again
 * after each change. It shows the built package, which is built first if there is none.
 */
import { existsSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

const INPUT = 'docs/site';

/** Builds the site in a folder. Returns Eleventy. */
export async function buildDocs(output = 'docs-dist') {
  // Imported here, because the package may be missing before the set-up.
  const { default: Eleventy } = await import('@11ty/eleventy');
  rmSync(output, { recursive: true, force: true });
  const site = new Eleventy(INPUT, output, { configPath: `${INPUT}/eleventy.config.mjs`, quietMode: true });
  await site.write();
  return site;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!setUp().isReady) process.exit(1);
  if (!existsSync('dist/llms.txt')) await run('npm', ['run', '-s', 'build']);
  const site = await buildDocs();
  if (process.argv.includes('--serve')) {
    await site.watch();
    site.serve(Number(process.env.PORT ?? 8080));
  }
}
