/** Shortens the templates and style sheets of our own sources; one place for its options, since the size check measures what the build ships. */
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

export function litHtmlMinify(include = ['src/**']) {
  return (minifyLiterals.default ?? minifyLiterals)({ failOnError: true, include });
}
