/**
 * Runs before `npm publish`, and refuses it while something is missing that only a maintainer knows. npm makes the
 * links of the README absolute with `repository`.
 */
import { readFileSync } from 'node:fs';

const file = process.argv[2] ?? 'package.json';
const manifest = JSON.parse(readFileSync(file, 'utf8'));
const missing = ['repository', 'homepage', 'bugs'].filter((field) => !manifest[field]);
if (missing.length) console.error(`${file} has no ${missing.join(', ')}. Add the addresses of the project.`);

const hasEntry = readFileSync('CHANGELOG.md', 'utf8').includes(`\n## [${manifest.version}]`);
if (!hasEntry) console.error(`CHANGELOG.md has no section "## [${manifest.version}]".`);

process.exitCode = missing.length || !hasEntry ? 1 : 0;
