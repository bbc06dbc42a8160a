/**
 * Minifies the templates and style sheets in the sources. The build and the size check share it, so both see the same
 * code.
 */
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';

/** Caches minified modules, because the size check bundles the same modules again for each element. */
const cache = new Map();

/**
 * The text of a style sheet differs from its source in a template literal, which has two backslashes for each. The
 * minifier writes escapes of its own, such as that in `[href^=mailto\:]`, and would lose them.
 */
const strategy = {
  ...defaultStrategy,
  minifyCSS: (source, options) =>
    defaultStrategy.minifyCSS(source.replaceAll('\\\\', '\\'), options).replaceAll('\\', '\\\\'),
};

export function litHtmlMinify(include = ['src/**']) {
  const { name, transform } = minifyLiterals({
    include,
    failOnError: true,
    // Keeps white space between a word and a slot or an expression (as one space), so that the build does not change
    // the visible text.
    options: { minifyOptions: { conservativeCollapse: true }, strategy },
  });
  return {
    name,
    async transform(code, id) {
      if (cache.get(id)?.code !== code) cache.set(id, { code, result: await transform.call(this, code, id) });
      return cache.get(id).result;
    },
  };
}
