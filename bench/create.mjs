/**
 * `npm run bench:create`: the main-thread time that the first slideshow of a page costs, compared with a slideshow that
 * was written with Lit for this job only. Both are created in turns, each time in a new profile. Only the time in which
 * the thread ran is counted, so other programs on the machine matter little. `node bench/create.mjs 5` runs five rounds
 * instead of fifteen. With `--profile`, the first round writes CPU profiles for the developer tools of a browser.
 */
import { writeFileSync } from 'node:fs';
import { launch, setUp } from './setup.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const executablePath = await setUp();

// Imported here, because these modules need dist/ and the peers.
const { open, taskTime, waitUntilIdle } = await import('./pages.mjs');
const { startServer } = await import('./server.mjs');

const TAGS = { ours: 'event-slideshow', bare: 'bare-slideshow' };
const NUMBERS = [9, 1000];
const ROUNDS = Number(process.argv[2]) || 15;
const isProfile = process.argv.includes('--profile');

const server = await startServer(NUMBERS, Object.keys(TAGS));
const bench = { executablePath, server, browser: await launch(executablePath) };
try {
  for (const n of NUMBERS) {
    const times = Object.fromEntries(Object.keys(TAGS).map((key) => [key, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const key of Object.keys(TAGS)) times[key].push(await create(key, n, isProfile && round === 0));
    const ratio = median(times.ours) / median(times.bare);
    for (const key of Object.keys(TAGS)) console.log(`${n} photos, ${TAGS[key]}: ${describe(times[key])}`);
    console.log(`${n} photos: ${ratio.toFixed(2)} ×`);
  }
} finally {
  await bench.browser.close();
  server.close();
}

/** Returns the main-thread time of the first slideshow, until the page is idle again, in ms. */
function create(key, n, writesProfile) {
  return open(bench, `blank.html`, async (page, cdp) => {
    await page.evaluate(
      async (build, photos) => {
        await import(`/${build}/main.js`);
        const response = await fetch(`photos-${photos}.json`);
        window.details = await response.json();
      },
      key,
      n,
    );
    await waitUntilIdle(cdp);
    if (writesProfile) {
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
      await cdp.send('Profiler.start');
    }
    const before = await taskTime(cdp);
    await page.evaluate((tag) => {
      const element = document.createElement(tag);
      element.details = window.details;
      document.body.append(element);
    }, TAGS[key]);
    await waitUntilIdle(cdp);
    const time = (await taskTime(cdp)) - before;
    if (writesProfile) {
      const { profile } = await cdp.send('Profiler.stop');
      writeFileSync(`bench/${TAGS[key]}-${n}.cpuprofile`, JSON.stringify(profile));
    }
    return time;
  });
}

function describe(list) {
  const sorted = list.toSorted((a, b) => a - b);
  const quartile = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return `${median(list).toFixed(1)} ms, quartiles ${quartile(0.25).toFixed(1)} and ${quartile(0.75).toFixed(1)}`;
}

function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
