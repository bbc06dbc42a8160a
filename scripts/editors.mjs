/**
 * Writes what editors and frameworks read: types for JSX, Vue and Svelte, and the completion data of VS Code and of the
 * JetBrains editors. Everything is generated from the manifest.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import prettier from 'prettier';

const FRAMEWORKS = ['jsx', 'vue', 'svelte'];

const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
/** A new copy each time: the generators change it. */
const manifest = () => JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

mkdirSync('dist/frameworks', { recursive: true });
await write('dist/frameworks/elements.d.ts', elementTypes());
for (const framework of FRAMEWORKS)
  copyFileSync(`integrations/frameworks/${framework}.d.ts`, `dist/frameworks/${framework}.d.ts`);
await write('dist/html-custom-data.json', htmlCustomData());
await write('dist/web-types.json', webTypes());

/**
 * The attributes, properties and events of each element, with the types of its class. The generator is for JSX, but
 * `integrations/frameworks/` also makes the types for Vue and Svelte of them. The generators for these two declare each
 * event as a `CustomEvent`, import a name several times, and extend types that their checkers no longer read.
 *
 * What the generator adds to every element is left out: a list of common attributes, in which a `ref` of React is an
 * error, and extensions of ten frameworks, of which a compiler reports those that a project does not have.
 */
function elementTypes() {
  const { modules } = manifest();
  // The generator imports from the modules of elements only, but the events have a module of their own.
  const exports = modules.flatMap((module) => module.exports);
  const declarations = modules.flatMap((module) => module.declarations);
  const types = generateJsxTypes(
    { modules: [{ declarations, exports }] },
    { globalTypePath: '../index.js', fileName: undefined },
  );
  const [imports] = types.match(/import [^;]+;/);
  const elements = types.slice(types.search(/export type \w+Props/), types.indexOf("declare module 'react'"));
  return `${imports}\n${elements.replace(/Partial<(.+) & BaseProps<\w+> & BaseEvents>/g, '$1')}`;
}

/** The generator writes `---` directly below the summary. In Markdown, that makes the summary a heading. */
function htmlCustomData() {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest(), {}));
  for (const tag of data.tags) tag.description = tag.description.replace('\n---', '\n\n---');
  return JSON.stringify(data);
}

/** The generator lists a custom property or a part once for each element that has it, and empty addresses. */
function webTypes() {
  const data = JSON.parse(getWebTypesData(manifest(), { modulePathTemplate: (_, path) => `${name}/${path}` }));
  const { html, css } = data.contributions;
  for (const element of html.elements) delete element['doc-url'];
  for (const [kind, entries] of Object.entries(css))
    css[kind] = [...new Map(entries.map((entry) => [entry.name, entry])).values()];
  return JSON.stringify(data);
}

async function write(file, text) {
  writeFileSync(file, await prettier.format(text, { filepath: file, ...(await prettier.resolveConfig(file)) }));
}
