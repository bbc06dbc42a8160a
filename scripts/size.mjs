/**
 * `npm run size`: what a visitor downloads, compressed with Brotli, against the budgets. 1 KB is 1024 bytes.
 *
 * The size of an element depends on the bundler, so the README has the middle of three. `--json` prints bytes by name
 * instead; `--readme` also puts the sizes, the integrity of the one-file build and the names of parts into the README.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compressedSize, middleOf, sizesOf } from './bundlers.mjs';

/** The limits in KB; docs/decisions/0006 has the reasons. For an element, of what Rollup makes. */
const budgets = {
  'one-file build': 74.4,
  'event-page': 46.6,
  'event-slideshow': 22.2,
  // docs/decisions/0014.
  'autoloader, a gallery': 34.6,
  'autoloader, a whole event': 53.3,
};
const ONE_FILE = 'one-file build';
const KB = 1024;

/** The files that a page with the autoloader fetches at once, by what it shows: those of 2009 in the whole event. */
const pages = {
  'autoloader, a gallery': ['event-slideshow', 'author-photos'],
  'autoloader, a whole event': [
    ...['page', 'breadcrumb', 'actions', 'header', 'recommendations', 'slideshow', 'articles', 'recent'],
  ].map((noun) => `event-${noun}`),
};

if (!existsSync('dist/cdn/event-page-elements.js')) {
  console.error('dist/ is missing: npm run build.');
  process.exit(1);
}
const { TAGS } = await import('../dist/tags.js');

const rows = [
  { name: ONE_FILE, size: compressedSize([readFileSync('dist/cdn/event-page-elements.js')]) },
  { name: 'style sheet', size: compressedSize([readFileSync('dist/cdn/event-page-elements.css')]) },
];
for (const [name, parts] of Object.entries(pages)) rows.push({ name, size: compressedSize(filesWith(parts)) });
for (const tag of TAGS) {
  const sizes = await sizesOf(tag);
  rows.push({ name: tag, size: sizes.Rollup, sizes });
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(Object.fromEntries(rows.map(({ name, size }) => [name, size]))));
  process.exit();
}

for (const { name, size, sizes } of rows)
  console.log([name.padEnd(24), kb(size), ...others(sizes), budget(name, size)].join('  ').trimEnd());
if (process.argv.includes('--readme')) writeReadme();
if (rows.some(({ name, size }) => size > budgets[name] * KB)) {
  console.log('\nOver a budget. Look first for what need not exist, then for what is written twice.');
  process.exitCode = 1;
}

/** The autoloader, some of its parts, and all that these import. */
function filesWith(parts) {
  const read = (name) => readFileSync(`dist/cdn/parts/${name}`, 'utf8');
  const names = new Set(parts.map(partNamed));
  for (const name of names)
    for (const [, imported] of read(name).matchAll(/(?:^|[;}])import(?:[^"(]*from)?"\.\/([^"]+)"/gm))
      names.add(imported);
  return [readFileSync('dist/cdn/autoloader.js'), ...[...names].map(read)];
}

/** Returns the file of a part. Its name ends with a hash. */
function partNamed(noun) {
  return readdirSync('dist/cdn/parts').find((name) => name.replace(/-[^-]+\.js$/, '') === noun);
}

/** The sizes by other bundlers than Rollup. */
function others({ Rollup, ...sizes } = {}) {
  return Rollup ? Object.entries(sizes).map(([name, size]) => `${name} ${kb(size)}`) : [];
}

function budget(name, size) {
  const room = budgets[name] * KB - size;
  return name in budgets ? `budget ${budgets[name]} KB: ${kb(Math.abs(room))} ${room < 0 ? 'OVER' : 'left'}` : '';
}

function kb(bytes) {
  return `${(bytes / KB).toFixed(1)} KB`.padStart(7);
}

/** Puts what was measured into the README. */
function writeReadme() {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const declarations = read('dist/custom-elements.json').modules.flatMap((module) => module.declarations ?? []);
  const summary = (tag) => declarations.find(({ tagName }) => tagName === tag).summary;
  const sizeOf = (wanted) => rows.find(({ name }) => name === wanted).size;
  const table = [
    '| tag | shows | size |',
    '| --- | --- | --- |',
    ...rows
      .filter(({ sizes }) => sizes)
      .map(({ name, sizes }) => `| \`<${name}>\` | ${summary(name)} | ${kb(middleOf(sizes)).trim()} |`),
    ...Object.keys(pages).map((name) => `| ${name} | What the page fetches at once. | ${kb(sizeOf(name)).trim()} |`),
    `| ${ONE_FILE} | All of them. | ${kb(sizeOf(ONE_FILE)).trim()} |`,
  ];
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync(
    'README.md',
    readme
      .replace(/(<!-- sizes -->)[^]*(<!-- \/sizes -->)/, `$1\n\n${table.join('\n')}\n\n$2`)
      .replaceAll(/integrity="[^"]*"/g, `integrity="${read('dist/cdn/integrity.json')['event-page-elements.js']}"`)
      .replaceAll(/\/parts\/([a-z-]+)-[^-"]+\.js/g, (_, noun) => `/parts/${partNamed(noun)}`),
  );
}
