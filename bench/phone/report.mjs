/** Formats the measurements of `npm run bench:phone` as a table, for its output and for RESULTS.md. */
import { existsSync, readFileSync } from 'node:fs';
import prettier from 'prettier';

const KB = 1024;
const SECTION = /<!-- phone -->[^]*<!-- \/phone -->/;

/** Returns the section of a report that `npm run bench:phone` has written, or nothing. */
export function sectionOf(text) {
  return SECTION.exec(text)?.[0] ?? '';
}

/** Returns a report with another section; the section stands before "Bytes" at first. */
export function replaceSection(text, section) {
  const marked = `<!-- phone -->\n\n${section.trim()}\n\n<!-- /phone -->`;
  return SECTION.test(text)
    ? text.replace(SECTION, () => marked)
    : text.replace('## Bytes', () => `${marked}\n\n## Bytes`);
}

/**
 * Formats the section of the slow phone.
 * @param {object} results `forms` by key, the `visits` of each, and the `rounds`, `minutes` and `browser` of the run
 * @returns {Promise<string>} Markdown
 */
export async function phoneReport({ forms, visits, rounds, minutes, browser }) {
  const values = Object.fromEntries(
    Object.entries(visits).map(([key, list]) => [
      key,
      Object.fromEntries(
        ['firstPhoto', 'next', 'bytes', 'twice', 'shift'].map((name) => [
          name,
          list.map((visit) => visit[name]).filter((value) => value !== undefined),
        ]),
      ),
    ]),
  );
  const parts = [
    '## On a slow phone (`npm run bench:phone`)',
    `${browser}, ${new Date().toISOString().slice(0, 10)}, ${minutes} minutes, ${rounds} rounds. The processor is slowed down four times, the line has 1.6 Mbit/s and 150 ms for each request, all text is compressed with Brotli, and every visit begins with empty caches. The numbers are medians; ± is half the distance between the quartiles; where it exceeds a tenth of a figure, the machine was busy and the ratio is rough. Compare the ratios: times differ from machine to machine.`,
    'All pages show the same nine photos (960 px wide on this screen) and have the style sheet of a site. The gallery is printed as WordPress prints it. The hand-written page has its first photo in the HTML, the others as JSON, and 40 lines of script. The package is printed as its README says, with the autoloader or as one file. The libraries are loaded as their documentation says, from files on the same server. PhotoSwipe shows thumbnails, and its page opens the lightbox at once; its first photo is a thumbnail.',
    'The first photo is seen in the frame that the browser reports as the largest paint so far (LCP). Next works at the first press that shows another photo; a press is made every three frames after the first photo. Bytes are what has come over the line, headers included, until the page is quiet, without any press.',
    table(forms, values),
    budgets(forms, values),
  ];
  const config = await prettier.resolveConfig('bench/RESULTS.md');
  return prettier.format(parts.filter(Boolean).join('\n\n'), { ...config, parser: 'markdown' });
}

function table(forms, values) {
  const rows = Object.entries(forms).map(([key, form]) => {
    const { firstPhoto, next, bytes, twice, shift } = values[key];
    const ratio = (name) => {
      const value = ratioOf(forms, values, key, name);
      return value ? ` (${value.toFixed(2)} ×)` : '';
    };
    return [
      titleOf(form),
      firstPhoto.length
        ? `${median(firstPhoto).toFixed(0)} ± ${spread(firstPhoto).toFixed(0)}${ratio('firstPhoto')}`
        : '–',
      next.length ? `${median(next).toFixed(0)} ± ${spread(next).toFixed(0)}${ratio('next')}` : '–',
      bytes.length ? (median(bytes) / KB).toFixed(0) : '–',
      twice.length ? (Math.max(...twice) / KB).toFixed(0) : '–',
      shift.length ? Math.max(...shift).toFixed(4) : '–',
    ];
  });
  return rowsOf(['', 'first photo, ms', 'a press of Next works, ms', 'KB', 'KB fetched twice', 'layout shift'], rows);
}

function budgets(forms, values) {
  const rows = [];
  const row = (what, limit, result, isWithin) => rows.push([what, limit, result, isWithin ? 'within' : '**OVER**']);
  for (const [key, form] of Object.entries(forms)) {
    if (!form.budget) continue;
    const ratio = ratioOf(forms, values, key, 'firstPhoto');
    if (ratio)
      row(
        `first photo: ${form.title}, to ${forms[form.reference].title}`,
        `≤ ${form.budget} ×`,
        `${ratio.toFixed(2)} ×`,
        ratio <= form.budget,
      );
    const { bytes, twice, shift } = values[key];
    if (form.budget < 1 && bytes.length) {
      const [own, without] = [median(bytes), median(values[form.reference].bytes)];
      row(`bytes: ${form.title}`, `≤ ${(without / KB).toFixed(0)} KB`, `${(own / KB).toFixed(0)} KB`, own <= without);
    }
    if (twice.length) row(`bytes fetched twice: ${form.title}`, '0', `${Math.max(...twice)}`, Math.max(...twice) === 0);
    if (!shift.length) continue;
    const [limit, most] = [form.shift ?? 0, Math.max(...shift)];
    row(`layout shift: ${form.title}`, limit ? `≤ ${limit}` : '0', most.toFixed(4), most <= limit);
  }
  return rows.length ? rowsOf(['measurement', 'budget', 'result', ''], rows) : '';
}

/** Returns a figure of a form as a multiple of that of the form it is compared with. */
function ratioOf(forms, values, key, name) {
  const reference = values[forms[key].reference]?.[name];
  const own = values[key][name];
  return reference?.length && own.length ? median(own) / median(reference) : undefined;
}

function titleOf({ title, package: name }) {
  const file = `bench/node_modules/${name}/package.json`;
  return name && existsSync(file) ? `${title} ${JSON.parse(readFileSync(file, 'utf8')).version}` : title;
}

function rowsOf(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

function quantile(list, share) {
  const sorted = list.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

function median(list) {
  return quantile(list, 0.5);
}

function spread(list) {
  return (quantile(list, 0.75) - quantile(list, 0.25)) / 2;
}
