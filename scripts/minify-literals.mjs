/** Shortens the templates and style sheets in our own sources; one place, since the size check measures what the build ships. */
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/** Modules that were minified already: the size check bundles the same ones again for each element. */
const done = new Map();

export function litHtmlMinify(include = ['src/**']) {
  const { name, transform } = minifyLiterals({
    include,
    failOnError: true,
    // White space between a word and a slot or an expression is kept (as one space): what readers see must not depend on the build.
    options: { minifyOptions: { conservativeCollapse: true } },
  });
  return {
    name,
    async transform(code, id) {
      if (done.get(id)?.code !== code) done.set(id, { code, result: await transform.call(this, code, id) });
      return done.get(id).result;
    },
  };
}
