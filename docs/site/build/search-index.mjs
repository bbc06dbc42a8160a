/**
 * Writes the search index: every section of every page, from the HTML that was built. MiniSearch is one small module
 * without dependencies. Larger tools such as Pagefind need WebAssembly, which the policy of the pages does not allow.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS } from '../assets/search-options.js';

const FILE = 'assets/search-index.json';

/** A heading or an entry of the manifest begins a section, which has its id. */
const START = /<(h1|(?:h2|h3|dt)(?= id=))(?: id="([^"]+)")?[^>]*>([^]*?)<\/\1>/g;

/** @param {{ url: string, content: string }[]} results the pages that Eleventy has written */
export function writeSearchIndex(results, output) {
  const index = new MiniSearch(SEARCH_OPTIONS);
  for (const { url, content } of results) {
    const main = content.match(/<main id="main"[^>]*>([^]*)<\/main>/)?.[1];
    if (main) index.addAll(sectionsOf(main, url));
  }
  writeFileSync(join(output, FILE), JSON.stringify(index));
}

function sectionsOf(html, url) {
  const starts = [...html.matchAll(START)];
  const page = plainText(starts[0][3]);
  return starts.map(({ 0: start, 2: id, 3: title, index }, i) => ({
    url: `${url.slice(1)}${id ? `#${id}` : ''}`,
    page,
    title: plainText(title),
    text: plainText(html.slice(index + start.length, starts[i + 1]?.index)),
  }));
}

function plainText(html) {
  return html
    .replace(/<nav\b[^]*?<\/nav>|<button\b[^]*?<\/button>/g, ' ')
    .replace(/<\/?(?:code|a|em|strong|span|b|i)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity])
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
