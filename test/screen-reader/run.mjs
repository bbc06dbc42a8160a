/**
 * `npm run test:screenreader` asserts what a blind visitor hears, and writes it into transcripts.
 * Each browser has its own desktop and its own Orca; all run at the same time.
 *
 * - `-- firefox` or BROWSERS=firefox runs one browser.
 * - `-- slideshow` runs one script.
 * - `-- --languages` runs the scripts of all languages.
 * - `-- --listen URL Tab Return …` only prints the speech.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from '../../scripts/run.mjs';
import { Checks } from './checks.mjs';
import { browsers as known, missingPrograms, versionsOf } from './driver/programs.mjs';
import { Session } from './driver/session.mjs';
import { languagePages } from './languages/pages.mjs';
import { listen } from './listen.mjs';
import { startServer } from '../support/server.mjs';
import { saveTranscript, saveVersions } from './transcript.mjs';
import { Visit } from './visit.mjs';

process.chdir(new URL('../..', import.meta.url).pathname);

/** The language that a run without a request has in each browser. All languages take more than two minutes. */
const SHORT_RUN = { chromium: 'language-fr', firefox: 'language-ar' };

const scriptNames = readdirSync('test/screen-reader/scripts').map((file) => basename(file, '.mjs'));
const [words, toListen] = splitAt(process.argv.slice(2), '--listen');
const unknown = words.filter((word) => ![...Object.keys(known), ...scriptNames, '--languages'].includes(word));
if (unknown.length) stop(`Unknown browser or script: ${unknown.join(', ')}.`);

const requested = process.env.BROWSERS?.split(',') ?? words;
const selected = select(Object.keys(known), requested);
const isInstalled = (browser) => known[browser].find();
// A browser that is not installed is left out, unless it was requested. `CI=true` promises both browsers.
const browsers =
  selected.some((browser) => requested.includes(browser)) || process.env.CI === 'true'
    ? selected
    : selected.filter(isInstalled);
const missing = missingPrograms(browsers);
if (!browsers.length) missing.push('No browser is installed.');
if (missing.length) stop(missing.join('\n'));

const results = { passed: 0, failed: 0, skipped: [], failures: [], browsers: browsers.map(versionsOf) };

if (toListen) {
  const [url, ...keys] = toListen;
  for (const browser of browsers.slice(0, 1)) await listen(browser, url, keys);
} else {
  if (!existsSync('dist/cdn/event-page-elements.js') && !(await run('node', ['scripts/build.mjs'])).ok) process.exit(1);
  const server = await startServer({}, { contents: languagePages });
  const changed = [];
  await Promise.all(
    browsers.map(async (browser) => {
      for (const name of scriptsFor(browser)) changed.push(await play(name, browser, server.origin));
    }),
  );
  server.close();
  await saveVersions(results.browsers);
  for (const change of changed.filter(Boolean)) console.log(`transcript ${change}`);
  if (process.env.TEST_RESULTS) writeFileSync(process.env.TEST_RESULTS, JSON.stringify(results));
  console.log(`${results.browsers.join(', ')}, ${Math.round(performance.now() / 1000)} s`);
  console.log(`${results.passed} passed, ${results.failed} failed`);
  process.exitCode = results.failed ? 1 : 0;
}

/** Returns the names of the scripts for a browser: those that were requested, or else all but most languages. */
function scriptsFor(browser) {
  const isLanguage = (name) => name.startsWith('language-');
  if (words.includes('--languages')) return scriptNames.filter(isLanguage);
  const named = scriptNames.filter((name) => words.includes(name));
  return named.length ? named : scriptNames.filter((name) => !isLanguage(name) || SHORT_RUN[browser] === name);
}

/** Runs one script in one browser. An error that ends it counts as a failure. */
async function play(name, browser, origin) {
  const script = await import(`./scripts/${name}.mjs`);
  const where = `${known[browser].name}, ${name}`;
  const checks = new Checks(where);
  let session;
  try {
    session = await open({ browser, url: origin + script.page, language: script.language, ...script.size }, where);
    const visit = new Visit(session, script.language);
    await script.run(visit, checks, browser);
    return await saveTranscript(`${name}.${browser}`, { ...script, browser: known[browser].name, parts: visit.parts });
  } catch (error) {
    checks.brokeOff(error);
    return undefined;
  } finally {
    await session?.close();
    results.passed += checks.passed;
    results.failed += checks.failures.length;
    results.failures.push(...checks.failures);
  }
}

/**
 * Opens a session, and tries once more if that fails: the start of four programs depends on the machine. No check is
 * repeated.
 */
async function open(options, where) {
  try {
    return await Session.open(options);
  } catch (error) {
    console.log(`retry   ${where}: ${error.message}`);
    return Session.open(options);
  }
}

/** Returns the names among the words; all names if the words have none. */
function select(all, words) {
  const named = all.filter((name) => words.includes(name));
  return named.length ? named : all;
}

/** Returns the entries before the mark and, if it is in the list, those after it. */
function splitAt(list, mark) {
  const at = list.indexOf(mark);
  return at < 0 ? [list] : [list.slice(0, at), list.slice(at + 1)];
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
