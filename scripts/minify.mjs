/** How the one-file build is made small; one place, since the size check measures what the build ships. */
import { resolve } from 'node:path';
import terser from '@rollup/plugin-terser';
import { litHtmlMinify } from './minify-literals.mjs';

/** One line for all licences of a bundle, instead of the same comment from each module of Lit. */
const licences = '/*! event-page-elements: MIT. lit and @lit/*: BSD-3-Clause, Copyright Google LLC. */';

/** Shortens code. Nothing here reads a property only for what that causes, or calls a function with `new` that is no class. */
export function minifyCode() {
  return terser({
    module: true,
    ecma: 2022,
    compress: { passes: 2, pure_getters: true, unsafe_arrows: true },
    format: { comments: false, preamble: licences },
  });
}

/** Shortens a style sheet with the tool that shortens those in the components. */
export async function minifyStyleSheet(css) {
  const { code } = await litHtmlMinify().transform(`css\`${css}\``, resolve('src/any.ts'));
  return code.slice(code.indexOf('`') + 1, -1);
}
