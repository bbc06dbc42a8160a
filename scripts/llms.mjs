/**
 * Writes `dist/llms.txt`, which tells language models how to use the package: https://llmstxt.org. The elements come
 * from the manifest, and the longer examples from the README. Its links lead to files beside it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readElements } from './manifest.mjs';
import { sectionOf } from './sections.mjs';

const readme = readFileSync('README.md', 'utf8');
const { name, version, description } = JSON.parse(readFileSync('package.json', 'utf8'));
const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'))['event-page-elements.js'];
const { elements, common } = await readElements();

const text = `# ${name}

> ${description}

This is version ${version}. The elements are Lit components with shadow roots. Fonts and colours come from the page. Every element works alone.

## Load the elements

Without a bundler, copy the files of \`dist/cdn/\` to the server:

${codeOf('A page to copy', 'html')}

With a bundler:

${codeOf('A page to copy', 'js')}

## Data

An element uses the first of these data sources that is present, and never combines two of them:

${codeOf('Data', 'html')}

The event JSON is a schema.org \`Event\` in a plain form. All fields except \`name\` are optional:

${codeOf('Data', 'json')}

Data are text: HTML in a value is not rendered. \`readEvent(anything)\` of \`${name}\` returns \`{ details, problems }\` without an element.

## All elements

Every element has the following, unless its own section says otherwise. Each attribute has a property with the same name in camel case. Boolean attributes are off if they are absent or \`"false"\`.

${listsOf(common)}

CSS custom properties, of which each element uses some:

${tokens().map(entry).join('\n')}

${elements.map(sectionFor).join('\n\n')}

## Files

- [custom-elements.json](custom-elements.json): the manifest, with all of the above and more
- [event.schema.json](event.schema.json): the JSON Schema of the event JSON
- [cdn/event-page-elements.js](cdn/event-page-elements.js): all elements in one module
- [cdn/event-page-elements.classic.js](cdn/event-page-elements.classic.js): the same for systems that load plain scripts
- [cdn/event-page-elements.css](cdn/event-page-elements.css): optional; reserves space until the script has loaded
- [cdn/integrity.json](cdn/integrity.json): the values of \`integrity\` for these files
`;

writeFileSync('dist/llms.txt', text);

function sectionFor({ tagName, description: about, module, examples, cssParts, own }) {
  return [
    `## <${tagName}>`,
    plain(about),
    `Import: \`${name}/${module}\``,
    ...examples.map((code) => `\`\`\`html\n${code}\n\`\`\``),
    listsOf(own),
    cssParts.length && `Parts: ${cssParts.map((part) => `\`${part.name}\``).join(', ')}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The lists that a page needs to use an element. Parts are only named, and custom properties are listed once. */
function listsOf({ attributes, properties, methods, events, slots, cssStates }) {
  return [
    ['Attributes', attributes],
    ['Properties without an attribute', properties],
    ['Methods', methods],
    ['Events', events],
    ['Slots', slots],
    ['States', cssStates],
  ]
    .filter(([, entries]) => entries.length)
    .map(([title, entries]) => `${title}:\n\n${entries.map(entry).join('\n')}`)
    .join('\n\n');
}

/** A custom property, such as `--event-line`, has no type. */
function entry({ name: entryName, call, type, default: value, readonly, fields, description: about }) {
  const facts = [
    !call && !fields && type?.text,
    readonly && 'read-only',
    fields?.map((field) => `${field.name}: ${field.type.text}`).join(', '),
    value !== undefined && value !== 'undefined' && `default ${value}`,
  ].filter(Boolean);
  const shown = call ?? (entryName || 'default');
  return `- \`${shown}\`${facts.length ? ` (${facts.join('; ')})` : ''}: ${plain(about).replaceAll('\n', ' ')}`;
}

/** The custom properties of all elements. */
function tokens() {
  return [
    ...new Map(elements.flatMap(({ cssProperties }) => cssProperties).map((token) => [token.name, token])).values(),
  ];
}

/** Paragraphs without the line breaks of the comment that they come from. */
function plain(about) {
  return about
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n\n');
}

/**
 * The first block of code in a language in a section of the README. The hash is the one of this build, because the
 * README gets it later.
 */
function codeOf(title, language) {
  const [code] = sectionOf(readme, title).match(new RegExp(`^\`\`\`${language}\\n[^]*?^\`\`\`$`, 'm')) ?? [];
  if (!code) throw new Error(`README.md has no ${language} in "${title}".`);
  return code.replace(/integrity="[^"]*"/, `integrity="${integrity}"`);
}
