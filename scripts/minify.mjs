/** Minifies the one-file build. The build and the size check share it, so both see the same code. */
import terser from '@rollup/plugin-terser';

/** One line for all licences in a bundle. It replaces the comment that every module of Lit repeats. */
export const licences = '/*! event-page-elements: MIT. lit and @lit/*: BSD-3-Clause, Copyright Google LLC. */';

/**
 * Minifies code. The options are safe for this package: no property is read only for its side effect, and `new` is
 * called only on classes. Comments of Lit go; `licences` is in their place if the build has it as its banner.
 */
export function minifyCode() {
  return terser({
    module: true,
    ecma: 2022,
    compress: { passes: 2, pure_getters: true, unsafe_arrows: true },
    format: { comments: /^!/ },
  });
}

/** Leaves out comments. TypeScript would leave them out of the declarations as well. */
export function withoutComments() {
  return terser({ module: true, compress: false, mangle: false, format: { beautify: true, comments: false } });
}
