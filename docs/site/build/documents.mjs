/** Reads the documents of the repository, and renders them as the pages of the site map. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { headingsOf, renderTokens, sectionsOf } from './markdown.mjs';
import { ELEMENT_SECTIONS, LEFT_OUT, SITE_MAP } from './site-map.mjs';
import { elementUrl, relativeUrl } from './urls.mjs';

const README = 'README.md';
const OTHERS = ['CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md', 'bench/RESULTS.md'];
/** Where pictures of documents are on the site. */
const PICTURES = '/assets/pictures/';

/**
 * Returns the groups of pages in the order of the navigation, and the sections of the README for elements, by tag. A
 * page has an address, a title for the navigation, a heading, the headings below it, and its content as HTML.
 */
export function readSite() {
  const documents = readDocuments();
  const groups = SITE_MAP.map(({ title, pages }) => ({
    title,
    pages: pages.map((page) => withChildren(page, documents)).filter((page) => exists(page, documents)),
  }));
  addTheRest(groups, documents);
  const pages = groups.flatMap(pagesOf);
  const sections = Object.entries(ELEMENT_SECTIONS).map(([tag, section]) => ({
    tag,
    url: elementUrl(tag),
    sources: [{ file: README, section }],
  }));
  for (const page of [...pages, ...sections]) {
    page.url ??= urlOf(page.sources[0].file);
    page.parts = page.sources.map((source) => ({ file: source.file, tokens: tokensOf(source, documents) }));
  }
  const titles = new Map(pages.map((page) => [page.sources[0].file, headingsIn(page)[0].text]));
  const site = { documents, addresses: addressesOf(pages, sections), titles };
  for (const page of pages) Object.assign(page, contentOf(page, site));
  return {
    groups,
    sections: Object.fromEntries(
      sections.map((section) => [section.tag, { ...headingsIn(section)[0], content: html(section, site) }]),
    ),
  };
}

/** The pages of a group, and those below them. */
export function pagesOf({ pages }) {
  return pages.flatMap((page) => [page, ...page.children]);
}

function readDocuments() {
  const inDocs = readdirSync('docs', { recursive: true })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'));
  return new Map([README, ...OTHERS, ...inDocs.sort()].map((file) => [file, sectionsOf(readFileSync(file, 'utf8'))]));
}

/** The README of a folder is a page, and the other files of the folder are pages below it. */
function withChildren({ folder, ...page }, documents) {
  if (!folder) return { ...page, children: [] };
  const files = [...documents.keys()].filter((file) => dirname(file) === folder && basename(file) !== README);
  return {
    ...page,
    sources: [{ file: `${folder}/${README}` }],
    children: files.map((file) => ({ sources: [{ file }], children: [] })),
  };
}

function exists({ sources }, documents) {
  return sources.every(({ file }) => documents.has(file));
}

/** Adds what the site map does not name, so that nothing is forgotten. */
function addTheRest(groups, documents) {
  const pages = groups.flatMap(pagesOf);
  const isNamed = (file, section) =>
    pages.some(({ sources }) => sources.some((source) => source.file === file && source.section === section));
  const elsewhere = [...LEFT_OUT, ...Object.values(ELEMENT_SECTIONS)];
  const sections = documents.get(README).filter(({ title }) => !isNamed(README, title) && !elsewhere.includes(title));
  const files = [...documents.keys()].filter((file) => file !== README && !isNamed(file));
  const [start] = groups[0].pages;
  start.sources = [...start.sources, ...sections.map(({ title }) => ({ file: README, section: title }))];
  groups.at(-1).pages.push(...files.map((file) => ({ sources: [{ file }], children: [] })));
}

/** `docs/cms/README.md` → `/cms/`, `docs/cms/ghost.md` → `/cms/ghost/`, `SECURITY.md` → `/security/` */
function urlOf(file) {
  const name = file.replace(/^docs\//, '').replace(/(?:\/README)?\.md$/, '');
  return `/${name.toLowerCase().replaceAll('.', '-')}/`;
}

/** A document is shown whole. Of the README, each page shows some sections. */
function tokensOf({ file, section }, documents) {
  const sections = documents.get(file);
  if (file !== README) return sections.flatMap(({ tokens }) => tokens);
  const found = sections.find(({ title }) => title === section);
  if (!found) throw new Error(`README.md has no section "${section}", which docs/site/build/site-map.mjs names.`);
  return found.tokens;
}

/** The address on the site of each document and of each heading: `README.md#data-sources` → `/data/#data-sources`. */
function addressesOf(pages, sections) {
  const addresses = new Map([[README, '/']]);
  for (const { url, parts } of [...pages, ...sections])
    for (const [i, { file, tokens }] of parts.entries()) {
      if (file !== README && !i) addresses.set(file, url);
      for (const { id } of headingsOf(tokens)) addresses.set(`${file}#${id}`, `${url}#${id}`);
    }
  // The first heading of a page is its title, which has no id.
  for (const page of pages) addresses.set(`${page.parts[0].file}#${headingsIn(page)[0].id}`, page.url);
  return addresses;
}

function headingsIn({ parts }) {
  return parts.flatMap(({ tokens }) => headingsOf(tokens));
}

/** Renders the parts of a page. */
function html({ url, parts, hasLinks }, site, up = 0) {
  const tagUrl = (tag) => (hasLinks && tag ? relativeUrl(elementUrl(tag), url) : undefined);
  return parts
    .map(({ file, tokens }) =>
      renderTokens(tokens, { up, tagUrl, resolve: (href) => resolve(href, { file, url, ...site }) }),
    )
    .join('');
}

/** The address of a link, relative to its page, and the title of the other page. Empty if that is not on the site. */
function resolve(href, { file, url, addresses, titles, documents }) {
  if (/^[a-z]+:/.test(href)) return { url: href };
  const [path, id] = href.split('#');
  const target = path ? join(dirname(file), path) : file;
  if (/\.(?:png|svg|webp)$/.test(target)) return { url: relativeUrl(PICTURES + basename(target), url) };
  const address = addresses.get(id ? `${target}#${id}` : target);
  if (!address && (documents.has(target) || !existsSync(target))) throw new Error(`${file}: ${href} leads nowhere.`);
  return address ? { url: relativeUrl(address, url), title: titles.get(target) } : {};
}

/** The title in the navigation. */
function titleOf(page) {
  return page.title ?? headingsIn(page)[0].text;
}

/** The first heading of a page becomes its title, and those below move up with it. The first paragraph is its lead. */
function contentOf(page, site) {
  const [first, ...headings] = headingsIn(page);
  const up = first.level - 1;
  const [, heading, lead, content] = html(page, site, up).match(
    /^<h1[^>]*><a[^>]*>([^]*?)<\/a><\/h1>\n(<p>[^]*?<\/p>)?([^]*)$/,
  );
  return {
    title: titleOf(page),
    name: first.text,
    heading,
    lead,
    content,
    headings: headings.filter(({ level }) => level - up === 2),
  };
}
