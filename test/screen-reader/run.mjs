/**
 * `npm run test:screenreader`: what a blind visitor hears, asserted and written down. Each browser has a desktop and an Orca of its own, all at once.
 * `-- firefox` or BROWSERS=firefox: one browser; `-- slideshow`: one script; `-- --listen URL Tab Return …`: only prints what is said.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from '../../scripts/run.mjs';
import { Checks } from './checks.mjs';
import { browsers as known, missingPrograms, versionsOf } from './driver/programs.mjs';
import { Session } from './driver/session.mjs';
import { listen } from './listen.mjs';
import { startServer } from '../support/server.mjs';
import { saveTranscript, saveVersions } from './transcript.mjs';
import { Visit } from './visit.mjs';

process.chdir(new URL('../..', import.meta.url).pathname);

const scriptNames = readdirSync('test/screen-reader/scripts').map((file) => basename(file, '.mjs'));
const [words, toListen] = splitAt(process.argv.slice(2), '--listen');
const unknown = words.filter((word) => ![...Object.keys(known), ...scriptNames].includes(word));
if (unknown.length) stop(`Neither a browser nor a script: ${unknown.join(', ')}.`);

const asked = process.env.BROWSERS?.split(',') ?? words;
const wanted = chosen(Object.keys(known), asked);
const isHere = (browser) => known[browser].find();
// Where nobody asked for one, a browser that is not here is left out; `CI=true` promises both.
const browsers =
  wanted.some((browser) => asked.includes(browser)) || process.env.CI === 'true' ? wanted : wanted.filter(isHere);
const missing = missingPrograms(browsers);
if (!browsers.length) missing.push('No browser is here.');
if (missing.length) stop(missing.join('\n'));

const results = { passed: 0, failed: 0, skipped: [], failures: [], browsers: browsers.map(versionsOf) };

if (toListen) {
  const [url, ...keys] = toListen;
  for (const browser of browsers.slice(0, 1)) await listen(browser, url, keys);
} else {
  if (!existsSync('dist/cdn/event-page-elements.js') && !(await run('node', ['scripts/build.mjs'])).ok) process.exit(1);
  const server = await startServer();
  const changed = [];
  await Promise.all(
    browsers.map(async (browser) => {
      for (const name of chosen(scriptNames, words)) changed.push(await play(name, browser, server.origin));
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

/** One script in one browser; what it breaks off with is a failure. */
async function play(name, browser, origin) {
  const script = await import(`./scripts/${name}.mjs`);
  const where = `${known[browser].name}, ${name}`;
  const checks = new Checks(where);
  let session;
  try {
    session = await open({ browser, url: origin + script.page, ...script.size }, where);
    const visit = new Visit(session);
    await script.run(visit, checks);
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

/** Starting four programs may fail for reasons of the machine, and is tried twice; what is heard then is not. */
async function open(options, where) {
  try {
    return await Session.open(options);
  } catch (error) {
    console.log(`retry   ${where}: ${error.message}`);
    return Session.open(options);
  }
}

/** Those that were asked for; all, if none was. */
function chosen(all, words) {
  const some = all.filter((name) => words.includes(name));
  return some.length ? some : all;
}

function splitAt(list, mark) {
  const at = list.indexOf(mark);
  return at < 0 ? [list] : [list.slice(0, at), list.slice(at + 1)];
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
