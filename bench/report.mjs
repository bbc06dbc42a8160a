/** Formats the measurements as tables, for the output of `npm run bench` and for RESULTS.md. */
import { existsSync, readFileSync } from 'node:fs';
import prettier from 'prettier';
import { CANDIDATES, titleOf } from './candidates.mjs';
import { sectionOf } from './phone/report.mjs';

const BUDGETS = { firstPhoto: { 9: 1.5, 10_000: 2.2 }, next: { 9: 1.3, 10_000: 2.5 } };
/** The peers that must be larger than the slideshow. */
const LARGER_PEERS = ['swiper', 'splide', 'webawesome', 'photoswipe'];
const KB = 1024;

/** @returns {Promise<string>} Markdown */
export async function report(results) {
  const { rounds } = results;
  const first = each(results, (key, n) => valuesOf(results.firstPhoto[key][n]));
  const visits = (read) => each(results, (key, n) => valuesOf(results.visits[key][n], read));
  const parts = [
    `# Results of \`npm run bench\``,
    `${results.browser}, ${new Date().toISOString().slice(0, 10)}, ${results.minutes} minutes. Up to ${rounds} rounds for the first photo, fewer for slow candidates. The numbers are medians of one run. Compare the ratios (to the hand-written page), not the times: times differ from machine to machine and from run to run.`,
    `All pages do the same job: a heading, the same photos from one JSON file, one photo at a time with caption and credit, Previous, Next, and "Image 3 of 9". Each page follows its library's documentation, with lazy loading and, if there is one, the accessibility module. Code that a page must add itself is in \`bench/peers/\` and counts as bytes. PhotoSwipe is a lightbox, which its page opens immediately. Swiper and Web Awesome render every slide. Swiper's Virtual module, which renders only some slides, is not used.`,
    '## Budgets',
    budgets(results, first, visits),
    // Another command measures this section.
    existsSync('bench/RESULTS.md') && sectionOf(readFileSync('bench/RESULTS.md', 'utf8')),
    '## Bytes',
    'Scripts and style sheets, minified and compressed with Brotli. The first column is the size that a visitor has loaded after the first photo and some presses of Next. The second column also includes all lazy parts.',
    bytes(results),
    '## Time to the first photo, ms',
    withRatios(results, first),
    '## Main-thread time from a press of Next until its frame is done, ms',
    withRatios(
      results,
      visits(({ frame }) => frame),
    ),
    '## Main-thread time including the work after that frame, ms',
    'Includes animations, announcements and loading, until 1 second after each press.',
    withRatios(
      results,
      visits(({ whole }) => whole),
    ),
    '## New photo in the frame of the press',
    table(results, (key, n) => hits(results.visits[key][n])),
    '## Nodes in the document, shadow roots included',
    plain(
      results,
      visits(({ nodes }) => [nodes]),
    ),
    '## JavaScript heap after garbage collection, KB',
    plain(
      results,
      visits(({ heap }) => [heap / KB]),
    ),
    '## Event listeners',
    plain(
      results,
      visits(({ listeners }) => [listeners]),
    ),
    '## Photos requested before any interaction, and after three presses of Next',
    table(results, (key, n) => requests(results.visits[key][n])),
    '## Layout shift while loading, and while changing photos',
    table(results, (key, n) => shifts(results.visits[key][n])),
    'The second number counts all shifts, including those that the browser does not count because they occur within half a second of a press. The next table shows the elements with `event-page-elements.css`, which reserves the space until the script and the data have loaded, in a wide window (1280 px) and a narrow one (390 px):',
    pageShift(results),
    `## After creating and removing ${results.cycles} slideshows`,
    "Each slideshow is removed with its library's own method. The hand-written page creates no slideshow.",
    leaks(results),
    ...smallerLibraries(results),
  ];
  const config = await prettier.resolveConfig('bench/RESULTS.md');
  return prettier.format(parts.filter(Boolean).join('\n\n'), { ...config, parser: 'markdown' });
}

function budgets({ keys, visits, growth, pageShift }, first, visitsOf) {
  const next = visitsOf(({ frame }) => frame);
  const rows = [];
  const row = (what, budget, measured, isWithin) =>
    rows.push([what, budget, measured, isWithin ? 'within' : '**OVER**']);
  const ratios = { firstPhoto: ['first photo', first], next: ['Next', next] };
  for (const [name, [title, values]] of Object.entries(ratios))
    for (const [n, budget] of Object.entries(BUDGETS[name])) {
      const [ours, hand] = [median(values.ours?.[n]), median(values.hand?.[n])];
      if (ours && hand)
        row(`${title}, ${count(n)} photos`, `≤ ${budget} ×`, `${(ours / hand).toFixed(2)} ×`, ours / hand <= budget);
    }
  const weight = (key) => visits[key]?.[9][0]?.bytes.used;
  for (const key of LARGER_PEERS)
    if (weight(key))
      row(
        `bytes, compared with ${titleOf(key)}`,
        `< ${kb(weight(key))}`,
        kb(weight('ours')),
        weight('ours') < weight(key),
      );
  const ours = visits.ours?.[9][0];
  if (ours) {
    row('photos requested before any interaction', '1 and 2', ours.atLoad.join(', '), ours.atLoad.join() === '1,2');
    const shift = Math.max(...pageShift.flatMap(({ loading, turning }) => [loading, turning]));
    row('layout shift with the style sheet', '0', shift.toFixed(4), shift === 0);
  }
  if (growth.ours && !growth.ours.failed)
    row(
      'left over after creating and removing',
      '0 nodes, 0 listeners',
      `${signed(growth.ours.nodes)} nodes, ${signed(growth.ours.listeners)} listeners`,
      growth.ours.nodes <= 0 && growth.ours.listeners <= 0,
    );
  return keys.includes('ours') ? rowsOf(['measurement', 'budget', 'result', ''], rows) : '';
}

function bytes({ keys, visits }) {
  const rows = keys.map((key) => {
    const weight = visits[key][9][0]?.bytes;
    return [titleOf(key), weight ? kb(weight.used) : '–', weight ? kb(weight.all) : '–'];
  });
  return rowsOf(['', 'first photo and Next', 'with lazy parts'], rows);
}

function leaks({ keys, growth }) {
  const rows = keys
    .filter((key) => growth[key])
    .map((key) => {
      const { nodes, heap, listeners, failed } = growth[key];
      return failed
        ? [titleOf(key), failed, '', '']
        : [titleOf(key), signed(nodes), signed(Math.round(heap / KB)), signed(listeners)];
    });
  return rowsOf(['', 'nodes', 'heap, KB', 'listeners'], rows);
}

function pageShift({ pageShift: pages }) {
  const rows = pages.map(({ tag, width, loading, turning, pressed }) => [
    `\`${tag}\`, ${width}`,
    ...[loading, turning, pressed].map((shift) => shift.toFixed(4)),
  ]);
  return rowsOf(['', 'loading', 'through all photos and back', 'the same, with recent input'], rows);
}

/** Lists the libraries that are smaller than `event-slideshow`, and the complaints that hold for them. */
function smallerLibraries({ keys, visits }) {
  const weight = (key) => visits[key]?.[9][0]?.bytes.used ?? Infinity;
  const lighter = keys.filter((key) => CANDIDATES[key].package && weight(key) < weight('ours'));
  const found = lighter.map((key) => [key, complaintsOf(key)]).filter(([, list]) => list.length);
  if (!found.length) return [];
  return [
    '## Missing features of the smaller libraries',
    `These libraries are smaller than \`event-slideshow\`, and often faster: ${lighter.map(titleOf).join(', ')}. None of them shows a photo's position, caption and credit by itself, reads JSON, or gives a photo an address. These complaints from [the comparison](../docs/accessibility-comparison.md) hold for their pages, which follow the documentation:`,
    found.map(([key, list]) => `- ${titleOf(key)}: ${list.join('; ')}.`).join('\n'),
  ];
}

/** Returns the complaints that hold for a candidate, read from the table that `complaints.mjs` writes. */
function complaintsOf(key) {
  const file = 'docs/accessibility-comparison.md';
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const column = rows[0]?.findIndex((cell) => cell.startsWith(CANDIDATES[key].title)) ?? -1;
  return rows.filter((cells) => /^holds/.test(cells[column] ?? '')).map((cells) => cells[2]);
}

function withRatios(results, values) {
  return table(results, (key, n) => {
    const list = values[key][n];
    if (!Array.isArray(list)) return list;
    const hand = Array.isArray(values.hand?.[n]) ? median(values.hand[n]) : undefined;
    const own = median(list);
    return hand ? `${own.toFixed(1)} (${(own / hand).toFixed(2)} ×)` : own.toFixed(1);
  });
}

function plain(results, values) {
  return table(results, (key, n) => {
    const list = values[key][n];
    return Array.isArray(list) ? count(Math.round(median(list))) : list;
  });
}

function table({ keys, numbers }, cell) {
  return rowsOf(
    ['photos', ...numbers.map(count)],
    keys.map((key) => [titleOf(key), ...numbers.map((n) => cell(key, n))]),
  );
}

function hits(list) {
  if (list.failed || !list.length) return list.failed ?? '–';
  const sum = (name) => list.reduce((total, { sameFrame }) => total + sameFrame[name], 0);
  return `${sum('hits')} of ${sum('checks')}`;
}

function requests(list) {
  if (list.failed || !list.length) return list.failed ?? '–';
  const [{ atLoad, afterThree }] = list;
  const few = (photos) => (photos.length > 5 ? count(photos.length) : `${photos.length} (${photos.join(' ')})`);
  return `${few(atLoad)}, ${afterThree.length}`;
}

function shifts(list) {
  if (list.failed || !list.length) return list.failed ?? '–';
  const [{ shiftLoading, shiftTurning }] = list;
  return `${shiftLoading.toFixed(4)}, ${shiftTurning.toFixed(4)}`;
}

/** Returns a list of values for each candidate and number of photos, or the reason why there is none. */
function each({ keys, numbers }, read) {
  return Object.fromEntries(keys.map((key) => [key, Object.fromEntries(numbers.map((n) => [n, read(key, n)]))]));
}

function valuesOf(list, read = (value) => [value]) {
  return list.failed ?? (list.length ? list.flatMap(read) : '–');
}

function rowsOf(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

export function median(list) {
  if (!Array.isArray(list)) return undefined;
  const sorted = list.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function count(n) {
  return Number(n).toLocaleString('en');
}

function kb(size) {
  return `${(size / KB).toFixed(1)} KB`;
}

function signed(number) {
  return `${number > 0 ? '+' : ''}${number}`;
}
