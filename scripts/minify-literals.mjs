/**
 * Minifies the templates and style sheets in the sources. The build and the size check share it, so both see the same
 * code.
 */
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/** Caches minified modules, because the size check bundles the same modules again for each element. */
const cache = new Map();

export function litHtmlMinify(include = ['src/**']) {
  const { name, transform } = minifyLiterals({
    include,
    failOnError: true,
    // Keeps white space between a word and a slot or an expression (as one space), so that the build does not change
    // the visible text.
    options: { minifyOptions: { conservativeCollapse: true } },
  });
  return {
    name,
    async transform(code, id) {
      if (cache.get(id)?.code !== code) cache.set(id, { code, result: await transform.call(this, code, id) });
      return cache.get(id).result;
    },
  };
}
