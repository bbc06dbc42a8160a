/**
 * `npm run test:cms` follows the recipes of Hugo, Eleventy, Astro and Ghost in docs/cms: it makes a site of the files
 * on each page, writes an event as an author does, and checks the pages in Chromium and Firefox. It keeps the programs
 * in `.cache/cms/`.
 *
 * - `-- hugo astro` tests only these two.
 */
import { existsSync } from 'node:fs';
import { browserVersion } from '../../scripts/browsers.mjs';
import { run } from '../../scripts/run.mjs';
import { Checks } from '../support/checks.mjs';
import { launch, launchable } from '../support/puppeteer.mjs';

/** One file for each, beside this one. */
const ALL = ['hugo', 'eleventy', 'astro', 'ghost'];

process.chdir(new URL('../..', import.meta.url).pathname);

const names = process.argv.slice(2);
const unknown = names.find((name) => !ALL.includes(name));
if (unknown) stop(`There is no test of "${unknown}". There are: ${ALL.join(', ')}.`);
if (launchable[0]?.name !== 'Chromium') stop('Chromium is not installed: npm run setup.');
if (!existsSync('dist/cdn/event-page-elements.js') && !(await run('node', ['scripts/build.mjs'])).ok) process.exit(1);

const checks = new Checks();
const browsers = [];
const versions = [];
/** What runs beside this process, and must end with it: also on Ctrl+C, and after an error. */
const servers = new Set();
process.once('exit', () => {
  for (const server of servers) server.close();
});
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }))
  process.once(signal, () => process.exit(code));

for (const browser of launchable) browsers.push({ name: browser.name, browser: await launch(browser) });
for (const name of ALL.filter((name) => !names.length || names.includes(name))) {
  const { test } = await import(`./${name}.mjs`);
  const follow = () => test({ browsers, checks, servers }).finally(() => checks.at(name));
  await checks.claim('the whole recipe can be followed', async () => versions.push(await follow()));
  for (const server of servers) server.close();
  servers.clear();
}
for (const { browser } of browsers) await browser.close();
versions.push(
  `Node ${process.versions.node}`,
  ...launchable.map(({ executablePath }) => browserVersion(executablePath)),
);
console.log(`${versions.join(', ')}, ${Math.round(performance.now() / 1000)} s`);
console.log(`${checks.passed} passed, ${checks.failed} failed`);
process.exit(checks.failed ? 1 : 0);

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
