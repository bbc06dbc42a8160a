/**
 * Puts the style sheet for the time before the script together, from `src/cdn.css` and the styles of the elements.
 *
 * `@include "ui/base" "p, li" !important;` stands for the declarations of the rule `p, li` in `src/ui/base.styles.ts`.
 * So a measure, colour or space of an element is written once. `!important` is added to each of them, if it is given.
 * `@custom-selector` is that of the draft "CSS Extensions", which no browser has yet.
 */
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

const SOURCE = new URL('../src/', import.meta.url);
export const STYLE_SHEET = 'cdn.css';
const CUSTOM_SELECTOR = /@custom-selector\s+(:--[\w-]+)\s+(.+?);/gs;
const INCLUDE = /@include\s+(["'])(.+?)\1\s+(["'])(.+?)\3\s*(!important)?;/g;

/** Returns the style sheet as CSS that a browser can read. */
export function styleSheet() {
  let source = readFileSync(new URL(STYLE_SHEET, SOURCE), 'utf8');
  for (const [definition, name, selector] of source.matchAll(CUSTOM_SELECTOR))
    source = source.replace(definition, '').replaceAll(name, selector);
  return source.replaceAll(INCLUDE, (_, _quote, file, _otherQuote, selector, important = '') =>
    declarationsOf(file, selector).replaceAll(';', ` ${important};`),
  );
}

/** Returns the minified style sheet. Not with the tool for the components, which knows no nested rules. */
export async function minifiedStyleSheet() {
  const { code } = await transform(styleSheet(), {
    loader: 'css',
    minify: true,
    target: ['chrome125', 'firefox128', 'safari17.4'],
  });
  return code.trim();
}

/** Serves the style sheet in place of its source, in the demo and in tests. */
export function styleSheetPlugin() {
  return {
    name: 'style-sheet',
    serve: ({ path }) => (path === `/src/${STYLE_SHEET}` ? { body: styleSheet(), type: 'css' } : undefined),
  };
}

/** Returns the declarations of the first rule with exactly this selector, outside of conditions such as `@media`. */
function declarationsOf(file, selector) {
  const [, css] = /css`(.*?)`/s.exec(readFileSync(new URL(`${file}.styles.ts`, SOURCE), 'utf8'));
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g);
  for (const [, prelude, declarations] of rules)
    if (prelude.trim().replaceAll(/\s+/g, ' ') === selector) return declarations.trim();
  throw new Error(`src/${STYLE_SHEET} includes "${selector}", which is not in src/${file}.styles.ts.`);
}
