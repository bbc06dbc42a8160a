/**
 * `npm run bench`: the slideshow beside a page that was written by hand for the same job, in one browser and in turns, since only ratios within one run mean anything.
 * It informs and never fails on a budget. `node bench/run.mjs 3` makes three rounds instead of nine.
 */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { browserVersion, findChromium } from '../scripts/browsers.mjs';
import { run } from '../scripts/run.mjs';
import { firstPhoto, growth, layoutShift, pictureRequests, pressNext } from './measures.mjs';

process.chdir(new URL('..', import.meta.url).pathname);

const NUMBERS = [9, 100, 1000, 10_000];
const ROUNDS = Number(process.argv[2]) || 9;
/** A page is pressed several times, so fewer pages are needed. */
const PAGES = Math.ceil(ROUNDS / 5);
const PAGE_NAMES = { ours: 'event-slideshow.html', hand: 'hand-written.html' };
const VIEWPORTS = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const BUDGETS = { firstPhoto: { 9: 1.5, 10_000: 2.2 }, next: { 9: 1.3, 10_000: 2.5 } };

const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is not here: run "npm run setup".');
if (!existsSync('dist/cdn/event-page-elements.js') && !(await run('node', ['scripts/build.mjs'])).ok) process.exit(1);

// Not before dist/ is there.
const { startServer } = await import('./server.mjs');
const server = await startServer(NUMBERS);
const browser = await puppeteer.launch({
  executablePath,
  // Containers have neither the sandbox's privileges nor much shared memory.
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
});
const bench = { browser, server };
try {
  console.log(
    `${browserVersion(executablePath)}, ${ROUNDS} rounds, medians in ms of one run: compare the ratios, not the times.\n`,
  );
  await firstPhoto(bench, `${PAGE_NAMES.ours}?photos=9`); // The browser's own first steps.
  table('first photo', await inTurns(ROUNDS, firstPhoto), BUDGETS.firstPhoto);

  const presses = await inTurns(PAGES, pressNext);
  const part = (name) => mapValues(presses, (pages) => pages.flatMap((page) => page[name]));
  table('Next, main thread until its frame is done', part('frame'), BUDGETS.next);
  table('Next, main thread with what comes later', part('whole'));
  for (const n of NUMBERS) {
    const hits = (who) =>
      sum(presses[who][n].map(({ sameFrame }) => sameFrame)) +
      ' of ' +
      sum(presses[who][n].map(({ checks }) => checks));
    console.log(
      `new photo in the frame of the press, ${n.toLocaleString('en')} photos: ours ${hits('ours')}, hand-written ${hits('hand')}`,
    );
  }

  console.log('\nlayout shift (must be 0)');
  for (const tag of ['event-page', 'event-slideshow'])
    for (const [name, viewport] of Object.entries(VIEWPORTS)) {
      const element = `<${tag} src="demo/event.json?delay=400"></${tag}>`;
      const { loading, turning } = await layoutShift(
        bench,
        `layout-shift.html?element=${encodeURIComponent(element)}`,
        viewport,
      );
      console.log(
        `  ${tag}, ${name}: loading ${loading.toFixed(4)}, through all photos and back ${turning.toFixed(4)}`,
      );
    }

  console.log('\npictures asked for (must be 1 and 2, then up to the neighbours)');
  for (const [who, page] of Object.entries(PAGE_NAMES)) {
    const { atLoad, afterThree } = await pictureRequests(bench, `${page}?photos=9`);
    console.log(`  ${who}: at load ${atLoad.join(' ')}; after three presses ${afterThree.join(' ')}`);
  }

  const { nodes, heap } = await growth(bench, `${PAGE_NAMES.ours}?photos=9`, 50, 9);
  console.log(
    `\nafter 50 × create and remove: ${signed(nodes)} nodes, ${signed(Math.round(heap / 1024))} KB of JS heap`,
  );
} finally {
  await browser.close();
  server.close();
}

/** Ours, by hand, ours, by hand, …: whatever else the machine does, it does to both. Who is first changes too. */
async function inTurns(rounds, measure) {
  const results = { ours: {}, hand: {} };
  for (const n of NUMBERS)
    for (let round = 0; round < rounds; round++)
      for (const who of round % 2 ? ['hand', 'ours'] : ['ours', 'hand'])
        (results[who][n] ??= []).push(await measure(bench, `${PAGE_NAMES[who]}?photos=${n}`));
  return results;
}

function table(title, { ours, hand }, budgets = {}) {
  const row = (name, cell) => console.log(`  ${name.padEnd(14)}${NUMBERS.map((n) => cell(n).padStart(14)).join('')}`);
  const ratio = (n) => median(ours[n]) / median(hand[n]);
  console.log(title);
  row('photos', (n) => n.toLocaleString('en'));
  row('ours', (n) => median(ours[n]).toFixed(1));
  row('hand-written', (n) => median(hand[n]).toFixed(1));
  row('ratio', (n) => ratio(n).toFixed(2));
  if (Object.keys(budgets).length)
    row('budget', (n) => (budgets[n] ? `${budgets[n]} ${ratio(n) <= budgets[n] ? 'within' : 'OVER'}` : '–'));
  console.log();
}

function mapValues(results, change) {
  const mapped = (byNumber) => Object.fromEntries(Object.entries(byNumber).map(([n, list]) => [n, change(list)]));
  return { ours: mapped(results.ours), hand: mapped(results.hand) };
}

function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function sum(list) {
  return list.reduce((total, one) => total + one, 0);
}

function signed(number) {
  return `${number > 0 ? '+' : ''}${number}`;
}
