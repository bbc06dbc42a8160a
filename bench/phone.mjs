/**
 * `npm run bench:phone`: how soon a visitor with a slow phone on a slow line sees the first photo and can press Next,
 * for each way to use the package, for pages without it, and for popular libraries. All run in one browser and in
 * turns, because only ratios within one run are meaningful. The bench informs; it never fails on a budget.
 * `--quick` runs three rounds instead of nine, `node bench/phone.mjs 5` five. `--ways` compares the ways to print the
 * script instead. `--only=src,hand` runs only these forms. Only a run of all forms writes the second table of
 * RESULTS.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { browserVersion } from '../scripts/browsers.mjs';
import { launch, setUp } from './setup.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const executablePath = await setUp();

// Imported here, because these modules need dist/ and the peers.
const { chosenForms } = await import('./phone/forms.mjs');
const { phoneReport, replaceSection } = await import('./phone/report.mjs');
const { startServer } = await import('./phone/server.mjs');
const { visit } = await import('./phone/visit.mjs');

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const areWays = process.argv.includes('--ways');
const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 3 : Number(process.argv[2]) || 9;

const forms = Object.fromEntries(
  Object.entries(chosenForms({ areWays })).filter(([key]) => !only || only.some((one) => key.split('.')[0] === one)),
);
const keys = Object.keys(forms);
const server = await startServer(forms);
const bench = { server, browser: await launch(executablePath) };
const visits = Object.fromEntries(keys.map((key) => [key, []]));
const start = Date.now();
try {
  await visit(bench, keys[0]); // Warms up the browser.
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < keys.length; i++) {
      // Each round starts with another form, so other load on the machine affects all of them.
      const key = keys[(i + round) % keys.length];
      for (const press of pressesOf(forms[key]))
        try {
          const result = await visit(bench, key, forms[key].next, press);
          visits[key].push(result);
          process.stderr.write(`round ${round + 1} of ${rounds}, ${key}: ${JSON.stringify(result)}\n`);
        } catch (error) {
          console.error(`${key}: ${error.message}`);
        }
    }
} finally {
  await bench.browser.close();
  server.close();
}
const minutes = Math.round((Date.now() - start) / 60_000);
const text = await phoneReport({ forms, visits, rounds, minutes, browser: browserVersion(executablePath) });
console.log(text);
if (!only && !areWays && !isQuick)
  writeFileSync('bench/RESULTS.md', replaceSection(readFileSync('bench/RESULTS.md', 'utf8'), text));

/**
 * A page is visited once without a touch and once with a press of Next. What comes over the line is the same for all
 * ways to print the script.
 */
function pressesOf({ next }) {
  if (!next) return [false];
  return areWays ? [true] : [false, true];
}
