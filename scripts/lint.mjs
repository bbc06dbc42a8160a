/** `npm run lint`: code rules (the layers included), types, format. */
import { run } from './run.mjs';

export const checks = [
  { name: 'code rules and layers', command: 'eslint', args: ['.', '--max-warnings=0'] },
  { name: 'types', command: 'tsc', args: ['-p', '.'] },
  { name: 'types of the WordPress editor', command: 'tsc', args: ['-p', 'integrations/wordpress'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level=warn', '.'] },
];

if (process.argv[1]?.endsWith('lint.mjs')) {
  const results = [];
  for (const { command, args } of checks) results.push(await run(command, args));
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}
