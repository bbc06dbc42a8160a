/**
 * Bundles a candidate as a site's bundler would: minified modules, split at dynamic imports, and one minified style
 * sheet.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { bundle as bundleStyles, transform } from 'lightningcss';
import { rollup } from 'rollup';
import { litHtmlMinify } from '../scripts/minify-literals.mjs';
import { minifyCode } from '../scripts/minify.mjs';

/** The modules that define an element; all others mount a library in a page. */
const ELEMENTS = { ours: 'dist/define/event-slideshow.js', bare: 'bench/creation/bare-lit.js' };

/**
 * Returns the files of a build by name; the entry is `main.js`. `options` are names from `peers/options.js` to enable.
 */
export async function bundle(key, options = []) {
  if (key === 'hand') return inlineParts();
  const styles = new Map();
  const input = ELEMENTS[key] ?? 'bench:page';
  const bundled = await rollup({
    input: { main: input },
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      page(key, options),
      styleSheets(styles),
      nodeResolve({ exportConditions: ['production'], browser: true }),
      // The same steps as in `npm run size`. The minifier's bolder assumptions are safe only for the code of this
      // package.
      ...(key in ELEMENTS
        ? [litHtmlMinify(['dist/**', 'bench/creation/**']), minifyCode()]
        : [terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: false } })]),
    ],
    onwarn: () => {},
  });
  const { output } = await bundled.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  const files = new Map(output.map(({ fileName, code }) => [fileName, code]));
  if (styles.size) files.set('styles.css', [...styles.values()].join(''));
  return files;
}

/** Returns the inline code of the hand-written page. It is only measured, not served. */
async function inlineParts() {
  const html = readFileSync('bench/hand-written.html', 'utf8');
  const between = (tag) => new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(html)[1];
  const bundled = await rollup({
    input: { main: 'bench:inline' },
    plugins: [{ name: 'inline', resolveId: (id) => id, load: () => between('script') }, minifyCode()],
  });
  const { output } = await bundled.generate({ format: 'es' });
  const { code } = transform({ filename: 'inline.css', code: Buffer.from(between('style')), minify: true });
  return new Map([
    ['main.js', output[0].code],
    ['styles.css', code.toString()],
  ]);
}

/** Returns the sum of the Brotli sizes of the files, in bytes. */
export function compressedSize(files) {
  return files.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
}

/** A plugin that provides the entry of a peer's page, and enables its options. */
function page(key, options) {
  const file = (name) => JSON.stringify(resolve(`bench/peers/${name}.js`));
  return {
    name: 'page',
    resolveId: (id) => (id === 'bench:page' ? id : undefined),
    load(id) {
      if (id === 'bench:page')
        return `import { mount } from ${file(key)}; import { start } from ${file('start')}; start(mount);`;
      if (id !== resolve('bench/peers/options.js')) return undefined;
      return options.reduce(
        (code, name) => code.replace(`const ${name} = false`, `const ${name} = true`),
        readFileSync(id, 'utf8'),
      );
    },
  };
}

/**
 * A plugin that collects imported style sheets for one file. With `?inline`, a style sheet is text for a shadow root.
 */
function styleSheets(styles) {
  return {
    name: 'style-sheets',
    async resolveId(source, importer) {
      if (!source.endsWith('?inline')) return undefined;
      const resolved = await this.resolve(source.replace('?inline', ''), importer, { skipSelf: true });
      return `${resolved.id}?inline`;
    },
    async load(id) {
      if (id.endsWith('.css?inline')) {
        const { code } = bundleStyles({ filename: id.replace('?inline', ''), minify: true });
        return `export default ${JSON.stringify(code.toString())}`;
      }
      if (!id.endsWith('.css')) return undefined;
      styles.set(id, bundleStyles({ filename: id, minify: true }).code.toString());
      return { code: 'export {}', moduleSideEffects: true };
    },
  };
}
