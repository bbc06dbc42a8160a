/**
 * Puts the style sheet for the time before the script together, from `src/cdn.css` and the styles of the elements.
 *
 * `@include "ui/base" "p, li" !important;` stands for the declarations of the rule `p, li` in `src/ui/base.styles.ts`.
 * So a measure, colour or space of an element is written once. `!important` is added to each of them, if it is given.
 * `number("ui/list" "li" line-height)` stands for the number in one of these declarations, for the ratio of two sizes.
 * `@custom-selector` is that of the draft "CSS Extensions", which no browser has yet.
 */
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

const SOURCE = new URL('../src/', import.meta.url);
export const STYLE_SHEET = 'cdn.css';
const CUSTOM_SELECTOR = /@custom-selector\s+(:--[\w-]+)\s+(.+?);/gs;
const INCLUDE = /@include\s+(["'])(.+?)\1\s+(["'])(.+?)\3\s*(!important)?;/g;
const NUMBER = /number\((["'])(.+?)\1\s+(["'])(.+?)\3\s+([\w-]+)\)/g;

/** Returns the style sheet as CSS that a browser can read. */
export function styleSheet() {
  let source = readFileSync(new URL(STYLE_SHEET, SOURCE), 'utf8');
  for (const [definition, name, selector] of source.matchAll(CUSTOM_SELECTOR))
    source = source.replace(definition, '').replaceAll(name, selector);
  return source
    .replaceAll(INCLUDE, (_, _quote, file, _otherQuote, selector, important = '') =>
      declarationsOf(file, selector).replaceAll(';', ` ${important};`),
    )
    .replaceAll(NUMBER, (_, _quote, file, _otherQuote, selector, property) => numberOf(file, selector, property));
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

/** Returns the first number in the value of a property. */
function numberOf(file, selector, property) {
  const value = new RegExp(`(?:^|\\s)${property}:[^;]*?([\\d.]+)`).exec(declarationsOf(file, selector));
  if (!value)
    throw new Error(`src/${STYLE_SHEET} needs a number: "${property}" of "${selector}" in src/${file}.styles.ts.`);
  return value[1];
}

/**
 * Returns the declarations of the first rule with exactly this selector. Those of a rule in a condition stay in it; its
 * selector begins with the condition: `@media (min-width: 28em) dd`.
 */
function declarationsOf(file, selector) {
  const [, css] = /css`(.*?)`/s.exec(readFileSync(new URL(`${file}.styles.ts`, SOURCE), 'utf8'));
  const wanted = ([prelude]) => prelude === selector || (/^@/.test(prelude) && selector.startsWith(`${prelude} `));
  // A template literal has two backslashes for one.
  const source = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll('\\\\', '\\');
  const [prelude, declarations] = rulesOf(source).find(wanted) ?? [];
  if (prelude === selector) return declarations;
  const inner = prelude && rulesOf(declarations).find(([one]) => `${prelude} ${one}` === selector);
  if (inner) return `${prelude} { ${inner[1]} }`;
  throw new Error(`src/${STYLE_SHEET} includes "${selector}", which is not in src/${file}.styles.ts.`);
}

/** Returns the rules of a style sheet, each as its selector or condition and what is inside. */
function rulesOf(css) {
  return [...css.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, prelude, content]) => [
    prelude.trim().replaceAll(/\s+/g, ' '),
    content.trim(),
  ]);
}
