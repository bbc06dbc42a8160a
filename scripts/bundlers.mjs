/** What three bundlers make of one element, as if it were the only one on a page. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

const entryOf = (tag) => resolve('dist/define', `${tag}.js`);
const CONDITIONS = ['production'];

/**
 * The bundlers, by name. Each function returns the contents of the files that a page needs at once: the entry, and all
 * that it imports statically. What the page may import later is not among them.
 */
export const bundlers = {
  async Rollup(tag) {
    const bundle = await rollup({
      input: entryOf(tag),
      // As in a page that imports it: what is imported later may use what the entry has.
      preserveEntrySignatures: 'allow-extension',
      plugins: [nodeResolve({ exportConditions: CONDITIONS }), terser({ format: { comments: false } })],
    });
    const { output } = await bundle.generate({ format: 'es' });
    const chunks = new Set([output.find(({ isEntry }) => isEntry)]);
    for (const { imports } of chunks)
      for (const name of imports) chunks.add(output.find(({ fileName }) => fileName === name));
    return [...chunks].map(({ code }) => code);
  },

  async webpack(tag) {
    const path = mkdtempSync(join(tmpdir(), 'event-page-elements-webpack-'));
    try {
      const stats = await promise((done) =>
        webpack(
          {
            mode: 'production',
            entry: entryOf(tag),
            output: { path, module: true },
            experiments: { outputModule: true },
          },
          done,
        ),
      );
      const { entrypoints, errors } = stats.toJson({ all: false, entrypoints: true, errors: true });
      if (errors.length) throw new Error(errors.map(({ message }) => message).join('\n'));
      return entrypoints.main.assets.map(({ name }) => readFileSync(join(path, name)));
    } finally {
      rmSync(path, { recursive: true });
    }
  },

  async esbuild(tag) {
    const { outputFiles, metafile } = await esbuild.build({
      entryPoints: [entryOf(tag)],
      outdir: resolve('out'),
      write: false,
      metafile: true,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      conditions: CONDITIONS,
      legalComments: 'none',
    });
    const paths = new Set(Object.keys(metafile.outputs).filter((path) => path.endsWith(`/${tag}.js`)));
    for (const path of paths)
      for (const { kind, path: imported } of metafile.outputs[path].imports)
        if (kind === 'import-statement') paths.add(imported);
    return [...paths].map((path) => outputFiles.find((file) => file.path === resolve(path)).contents);
  },
};

/** Returns the size in bytes of files that are compressed with Brotli one by one, as a server does. */
export function compressedSize(files) {
  return files.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
}

/** Returns the size in bytes of one element by the name of the bundler. */
export async function sizesOf(tag) {
  const sizes = {};
  for (const [name, bundle] of Object.entries(bundlers)) sizes[name] = compressedSize(await bundle(tag));
  return sizes;
}

/** The middle of sizes: none of them is further from it than the smallest and the largest. */
export function middleOf(sizes) {
  return (Math.min(...Object.values(sizes)) + Math.max(...Object.values(sizes))) / 2;
}

function promise(call) {
  return new Promise((resolve, reject) => {
    call((error, result) => (error ? reject(error) : resolve(result)));
  });
}
