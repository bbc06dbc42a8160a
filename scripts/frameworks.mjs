/**
 * `npm run test:frameworks` packs the package, builds each project of `examples/` with it, and opens its pages in
 * Chromium. Everything is in a temporary folder, which is removed at the end.
 *
 * - `-- vite vue` tests only these examples.
 * - `-- --quick` tests only the examples that CI tests. Each of them takes a few seconds.
 * - `-- --keep` keeps the temporary folder.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Checks } from '../test/support/checks.mjs';
import { launch, launchable } from '../test/support/puppeteer.mjs';
import { EXAMPLES } from './frameworks/examples.mjs';
import { Project } from './frameworks/project.mjs';
import { visit } from './frameworks/visit.mjs';
import { run } from './run.mjs';

/** Processes that have just been ended may still write. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };

const { values: options, positionals: names } = parseArgs({
  options: { quick: { type: 'boolean' }, keep: { type: 'boolean' } },
  allowPositionals: true,
});
const chromium = launchable.find(({ name }) => name === 'Chromium');
const unknown = names.find((name) => !EXAMPLES[name]);
if (unknown) stop(`There is no example "${unknown}". The examples are: ${Object.keys(EXAMPLES).join(', ')}.`);
if (!chromium) stop('Chromium is not installed: npm run setup.');
if (!existsSync('dist/cdn/event-page-elements.js') && !(await run('node', ['scripts/build.mjs'])).ok) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'event-page-elements-frameworks-'));
/** The projects whose servers run. */
const started = new Set();
// In every case: at the end, on Ctrl+C, and after an error.
process.once('exit', () => {
  for (const project of started) project.stop();
  if (options.keep) console.log(`The projects are in ${folder}.`);
  else rmSync(folder, REMOVAL);
});
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }))
  process.once(signal, () => process.exit(code));

const { ok, output } = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { quiet: true });
if (!ok) stop(output);
const tarball = join(folder, readdirSync(folder)[0]);

const checks = new Checks();
const browser = await launch(chromium);
const table = [['example', 'seconds', 'with']];
for (const [name, example] of Object.entries(EXAMPLES)) {
  const isChosen = names.length ? names.includes(name) : example.isQuick || !options.quick;
  if (isChosen) await test(name, example);
}
table.push(['all', seconds(), `Node ${process.versions.node}, ${await browser.version()}`]);
await browser.close();
console.log(
  `\n${table.map(([name, time, versions]) => `${name.padEnd(12)} ${time.padStart(7)}  ${versions}`).join('\n')}\n`,
);
console.log(`${checks.passed} passed, ${checks.failed} failed`);
process.exit(checks.failed ? 1 : 0);

/** Installs an example. Then builds, starts and opens it in each of its modes, until something fails. */
async function test(name, { modes, ...example }) {
  const begin = performance.now();
  const project = new Project(name, example, { folder: join(folder, name), tarball });
  started.add(project);
  checks.at(name);
  if (await checks.claim('is installed', () => project.install()))
    for (const mode of modes) {
      const where = mode.name ? `${name}, ${mode.name}` : name;
      checks.at(where);
      if (mode.build && !(await checks.claim('is built', () => project.build(mode)))) break;
      if (!(await checks.claim('is served', () => project.start(mode)))) break;
      for (const [path, pageChecks] of Object.entries(mode.pages)) {
        checks.at(path ? `${where}, ${path}` : where);
        await visit(browser, new URL(`${project.origin}/${path}`), {
          pageChecks,
          checks,
          isDevelopment: mode.name === 'development',
          edit: (from, to) => project.edit(mode.edited, from, to),
        });
      }
      project.stop();
    }
  started.delete(project);
  table.push([name, seconds(begin), project.versions]);
  // Not all of them at the end: they have a hundred thousand files.
  if (!options.keep) await rm(join(folder, name), REMOVAL);
}

function seconds(begin = 0) {
  return String(Math.round((performance.now() - begin) / 1000));
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
