/**
 * Configures Eleventy, which makes the documentation site of what is there: the manifest of the built package, and the
 * documents of the repository. Eleventy adds no script to the pages. Paths are relative to the root of the repository.
 * `npm run docs` runs it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { pagesOf, readSite } from './build/documents.mjs';
import { customPropertiesOf, readElementPages } from './build/elements.mjs';
import { renderInline } from './build/markdown.mjs';
import { writeSearchIndex } from './build/search-index.mjs';
import { relativeUrl } from './build/urls.mjs';

const { name, version, description, license } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @param {import('@11ty/eleventy').UserConfig} eleventy */
export default function configure(eleventy) {
  if (!existsSync('dist/llms.txt'))
    throw new Error('The site shows the built package, and there is none: npm run build.');

  eleventy.addGlobalData('project', { name, version, description, license });
  eleventy.addGlobalData('site', readContent);

  eleventy.addFilter('from', relativeUrl);
  eleventy.addFilter('inline', renderInline);

  eleventy.addPassthroughCopy({
    'docs/site/assets': 'assets',
    'docs/*.webp': 'assets/pictures',
    'node_modules/minisearch/dist/es/index.js': 'assets/minisearch.js',
    'demo/icon.svg': 'assets/icon.svg',
    'demo/demo.css': 'examples/demo.css',
    'demo/event.json': 'examples/event.json',
    'demo/photos/*.webp': 'examples/photos',
    'dist/cdn': 'cdn',
    'dist/custom-elements.json': 'custom-elements.json',
    'dist/event.schema.json': 'event.schema.json',
    'dist/llms.txt': 'llms.txt',
  });
  for (const watched of ['*.md', 'docs/**/*.md', 'docs/site/examples', 'dist/custom-elements.json'])
    eleventy.addWatchTarget(watched);

  eleventy.on('eleventy.after', ({ directories, results }) => writeSearchIndex(results, directories.output));

  return {
    templateFormats: ['njk'],
    dir: { includes: '_includes' },
  };
}

/** Read again for each build, so that a change of a document is seen. */
async function readContent() {
  const { groups, sections } = readSite();
  const documents = groups.flatMap(pagesOf);
  const elements = await readElementPages(name, sections);
  groups
    .find(({ title }) => title === 'Elements')
    .pages.push(...elements.map(({ tagName, url }) => ({ url, title: tagName, children: [] })));
  return {
    groups,
    documents,
    elements,
    examples: elements.flatMap(({ examples }) => examples),
    customProperties: customPropertiesOf(elements),
  };
}
