/** `npm run build`: makes dist/ anew. */
import { rmSync } from 'node:fs';
import { run } from './run.mjs';

rmSync('dist', { recursive: true, force: true });
for (const [command, ...args] of [
  ['rollup', '-c', '--failAfterWarnings'],
  ['custom-elements-manifest', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
]) {
  const { ok } = await run(command, args);
  if (!ok) process.exit(1);
}
