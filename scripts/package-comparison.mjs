/**
 * Writes the table of docs/package-comparison.md: what the package ships, beside twelve others. Our row is what the
 * packed package has, as a user installs it. `--check` writes nothing, and fails if the page says anything else.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { compressedSize } from './bundlers.mjs';

const PAGE = 'docs/package-comparison.md';

const HEAD = [
  ...['package', 'module for one element', 'class without definition', 'one file, Brotli', 'autoloader', 'manifest'],
  ...['editor data', 'types for frameworks', 'rendering on a server', 'languages'],
];

/** Read from the tarballs of November 2026. */
const OTHERS = [
  ['NVIDIA Elements 2.8.0', 'yes', 'yes', '84.7 KB', 'no', 'yes', 'HTML', 'JSX, Vue', 'documented', 'yes'],
  ['Web Awesome 3.14.0', 'yes', 'no', '148.6 KB', 'yes', 'yes', 'HTML, web-types', 'JSX, Vue, Svelte', 'yes', '31'],
  ['Shoelace 2.20.1', 'yes', 'yes', '82.8 KB', 'yes', 'yes', 'HTML, web-types', 'JSX, Vue', 'no', '29'],
  ['Spectrum 1.12.2', 'a package each', 'yes', 'none', 'no', 'yes', 'none', 'React', 'no', 'numbers, dates'],
  ['Material Web 2.5.0', 'no exports', 'partly', 'none', 'no', 'yes', 'none', 'none', 'does not throw', 'no'],
  ['Media Chrome 4.19.4', 'yes', 'no', '35.5 KB', 'no', 'yes', 'HTML, CSS', 'React', 'does not throw', '7'],
  ['model-viewer 4.4.0', 'no exports', 'no', '235 KB', 'no', 'no', 'none', 'none', 'no', 'no'],
  ['PatternFly Elements 5.0.0', 'yes', 'no', 'none', 'no', 'yes', 'none', 'React', 'yes', 'partly'],
  ['Red Hat Design System 4.2.2', 'yes', 'no', 'none', 'no', 'yes', 'none', 'React', 'yes', 'no'],
  ['Swiper Element 14.4.0', 'yes', 'yes', '46.0 KB', 'no', 'no', 'none', 'React, Vue', 'no', 'words replaced'],
  ['PhotoSwipe 5.4.4', 'yes', '–', '15.4 KB', 'no', 'no', 'none', 'none', 'no', 'words replaced'],
  ['Splide 4.1.4', 'yes', '–', '12.4 KB', 'no', 'no', 'none', 'separate packages', 'renderer', 'words replaced'],
];

/** Returns our row, and the size of the tarball in bytes. */
async function packed() {
  // In this folder, so that the package finds its dependencies.
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/package-');
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
    );
    execFileSync('tar', ['-xzf', filename], { cwd: folder });
    const row = await rowOf(join(folder, 'package'));
    return { row, size: statSync(join(folder, filename)).size };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function rowOf(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { exports } = manifest;
  const file = (path) => readFileSync(join(root, path));
  const has = (path) => path !== undefined && statSync(join(root, path)).isFile();
  const load = (path) => import(pathToFileURL(join(process.cwd(), root, path)));
  const { TAGS } = await load('dist/tags.js');
  const isYes = (value) => (value ? 'yes' : 'no');

  const hasModules = exports['./define/*.js'] && TAGS.every((tag) => has(`dist/define/${tag}.js`));
  await load(exports['.'].node);
  const isPure = TAGS.every((tag) => !customElements.get(tag));
  const editors = [
    manifest.contributes?.html?.customData.every(has) && 'HTML',
    has(manifest['web-types']) && 'web-types',
  ];
  const types = { './jsx': 'JSX', './vue': 'Vue', './svelte': 'Svelte' };
  const frameworks = Object.keys(types).filter((key) => has(exports[key]?.types));
  return [
    `**${manifest.name} ${manifest.version}**`,
    isYes(hasModules),
    isYes(isPure),
    `${(compressedSize([file(manifest.jsdelivr)]) / 1024).toFixed(1)} KB`,
    isYes(Object.keys(exports).some((key) => key.includes('autoloader'))),
    isYes(has(manifest.customElements)),
    editors.filter(Boolean).join(', '),
    frameworks.map((key) => types[key]).join(', '),
    (await rendersOnServer(load, TAGS)) ? 'yes' : 'no',
    languagesOf(readdirSync(join(root, 'dist/cdn/strings'))),
  ];
}

/** Whether each element renders on a server, with the HTML of the author inside. */
async function rendersOnServer(load, tags) {
  const [{ render }, { collectResult }, { html, unsafeStatic }] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
    import('lit/static-html.js'),
    load('dist/define.js'),
  ]);
  const pages = await Promise.all(
    tags.map(unsafeStatic).map((tag) => collectResult(render(html`<${tag}><p>By the author</p></${tag}>`))),
  );
  return pages.every((page) => page.includes('<slot></slot>') && page.includes('By the author'));
}

/** The number of languages, English included. Tables for a region have only what differs from the language. */
function languagesOf(tables) {
  return String(tables.filter((name) => !/^(?:es-419|pt-PT)\.js$/.test(name)).length + 1);
}

async function pageWith(row) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [HEAD, HEAD.map(() => '---'), row, ...OTHERS].map(line).join('\n');
  const page = readFileSync(PAGE, 'utf8').replace(/(<!-- table -->)[^]*(<!-- \/table -->)/, `$1\n\n${table}\n\n$2`);
  return prettier.format(page, { ...(await prettier.resolveConfig(PAGE)), parser: 'markdown' });
}

const { row, size } = await packed();
const page = await pageWith(row);
console.log(`${row.join(' | ')}\npacked: ${(size / 1024).toFixed(0)} KB`);
if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
else if (page !== readFileSync(PAGE, 'utf8')) {
  console.error(`${PAGE} is out of date: node scripts/package-comparison.mjs`);
  process.exitCode = 1;
}
