/**
 * `npm run bench:large`: compares the main-thread time that a whole page takes for a large event, as in
 * demo/everything.html, with the time for an average one, as in demo/event.json. Both are set as data of an element
 * that is already defined, in turns. `node bench/large-event.mjs 3` runs three rounds instead of nine.
 */
import { open, taskTime, waitUntilIdle } from './pages.mjs';
import { launch, setUp } from './setup.mjs';

/** The large event may take this many times as long. It has about ten times as many entries. */
const BUDGET = 3;

process.chdir(new URL('..', import.meta.url).pathname);
const rounds = Number(process.argv[2]) || 9;
const executablePath = await setUp();
const { startServer } = await import('./server.mjs');
const { median } = await import('./report.mjs');

/** How each event gets into the page. They run in the page. */
const EVENTS = {
  average: async () => {
    document.querySelector('event-page').details = await (await fetch('event.json')).json();
  },
  large: () => import('/demo/everything.js'),
};

const server = await startServer([], []);
const bench = { executablePath, server, browser: await launch(executablePath) };
const times = { average: [], large: [] };
try {
  await timeOf('average'); // Warms up the browser.
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? ['large', 'average'] : ['average', 'large']) times[name].push(await timeOf(name));
} finally {
  await bench.browser.close();
  server.close();
}
const [average, large] = [median(times.average), median(times.large)];
console.log(
  `Main-thread time of ${rounds} rounds, median: average event ${average.toFixed(0)} ms, large event ${large.toFixed(0)} ms, ` +
    `${(large / average).toFixed(2)} × (budget ${BUDGET} ×)`,
);

/** Returns the main-thread time from the setting of the data until nothing is left to do, in ms. */
function timeOf(name) {
  return open(bench, 'large-event.html', async (page, cdp) => {
    await page.waitForFunction('customElements.get("event-page")');
    await waitUntilIdle(cdp);
    const before = await taskTime(cdp);
    await page.evaluate(EVENTS[name]);
    await waitUntilIdle(cdp);
    return (await taskTime(cdp)) - before;
  });
}
