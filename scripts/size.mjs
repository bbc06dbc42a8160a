/**
 * `npm run size`: what a visitor downloads, as brotli, against the budgets. 1 KB is 1024 bytes. `--json` prints bytes
 * by name instead; `--readme` also puts the sizes and the integrity of the one-file build into the README.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { litHtmlMinify } from './minify-literals.mjs';
import { minifyCode } from './minify.mjs';

/** The limits in KB; docs/decisions/0006 has the reasons. */
const budgets = { 'one-file build': 44.4, 'event-page': 28.8, 'event-slideshow': 20.7 };
const SHOWN = 10;
const KB = 1024;

if (!existsSync('dist/cdn/event-page-elements.js')) {
  console.error('dist/ is missing: npm run build.');
  process.exit(1);
}

const rows = [
  row('one-file build', readFileSync('dist/cdn/event-page-elements.js')),
  row('style sheet', readFileSync('dist/cdn/event-page-elements.css')),
];
const { TAGS } = await import('../dist/tags.js');
rows.push(...(await Promise.all(TAGS.map(elementRow))));

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(Object.fromEntries(rows.map(({ name, size }) => [name, size]))));
  process.exit();
}

for (const { name, size, limit } of rows)
  console.log(`${name.padEnd(24)} ${kb(size)}${limit ? `  of ${kb(limit * KB)}  ${room(size, limit)}` : ''}`);

for (const { name, modules } of rows.filter(({ size, limit }) => limit && size > limit * KB)) {
  console.log(`\n${name} is over its budget. Look first for what need not exist, then for what is written twice.`);
  console.log('Its largest modules, before compression:');
  // `event-page` brings all the others, as the one-file build does.
  for (const [id, length] of modules ?? rows.find((one) => one.name === 'event-page').modules)
    console.log(`  ${String(length).padStart(6)}  ${id}`);
}
if (process.argv.includes('--readme')) writeReadme();
process.exitCode = rows.some(({ size, limit }) => limit && size > limit * KB) ? 1 : 0;

/** One element with all that it needs when it is the only one on a page. */
async function elementRow(tag) {
  const bundle = await rollup({
    input: `dist/define/${tag}.js`,
    // As in a page that imports it: what is imported later may use what the entry has.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      nodeResolve({ exportConditions: ['production'] }),
      // The unbundled modules are not minified; a site's bundler does what the one-file build does.
      litHtmlMinify(['dist/**']),
      minifyCode(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const chunks = neededAtOnce(output);
  const modules = chunks
    .flatMap((chunk) => Object.entries(chunk.modules))
    .map(([id, { renderedLength }]) => [id.replace(/^.*\/(dist|node_modules)\//, ''), renderedLength])
    .sort((a, b) => b[1] - a[1])
    .slice(0, SHOWN);
  return { ...row(tag, Buffer.from(chunks.map(({ code }) => code).join(''))), modules };
}

/** The entry with all that it imports at once; what it may import later is not counted. */
function neededAtOnce(output) {
  const chunks = new Set([output.find(({ isEntry }) => isEntry)]);
  for (const { imports } of chunks)
    for (const name of imports) chunks.add(output.find(({ fileName }) => fileName === name));
  return [...chunks];
}

function row(name, content) {
  return { name, size: brotliCompressSync(content).length, limit: budgets[name] };
}

function room(size, budget) {
  return size <= budget * KB ? `${kb(budget * KB - size)} left` : `OVER by ${kb(size - budget * KB)}`;
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function kb(bytes) {
  return `${(bytes / KB).toFixed(1).padStart(5)} KB`;
}

/** Puts what was measured into the README. */
function writeReadme() {
  const declarations = read('dist/custom-elements.json').modules.flatMap((module) => module.declarations);
  const summary = (tag) => declarations.find(({ tagName }) => tagName === tag).summary;
  const size = (name) => `${(rows.find((one) => one.name === name).size / KB).toFixed(1)} KB`;
  const table = [
    '| tag | shows | size |',
    '| --- | --- | --- |',
    ...TAGS.map((tag) => `| \`<${tag}>\` | ${summary(tag)} | ${size(tag)} |`),
  ];
  table.push(`| one-file build | All of them. | ${size('one-file build')} |`);
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync(
    'README.md',
    readme
      .replace(/(<!-- sizes -->)[^]*(<!-- \/sizes -->)/, `$1\n\n${table.join('\n')}\n\n$2`)
      .replaceAll(/integrity="[^"]*"/g, `integrity="${read('dist/cdn/integrity.json')['event-page-elements.js']}"`),
  );
}
