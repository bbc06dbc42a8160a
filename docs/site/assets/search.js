/** The search page: finds sections in the index that the build has made, while the visitor types. */
import MiniSearch from './minisearch.js';
import { SEARCH_OPTIONS } from './search-options.js';

const MAX_RESULTS = 40;
/** Characters of a section around the first word that was found. */
const EXCERPT = { before: 60, length: 200 };
/** The time after the last key until the results follow, in ms. */
const PAUSE_MS = 200;

const field = document.querySelector('#query');
const status = document.querySelector('#found');
const list = document.querySelector('#results');

const response = await fetch(new URL('search-index.json', import.meta.url));
const index = MiniSearch.loadJSON(await response.text(), SEARCH_OPTIONS);

let timer;
field.value ||= new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(search, PAUSE_MS);
});
field.form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
search();

function search() {
  const query = field.value.trim();
  const results = query ? index.search(query) : [];
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  list.replaceChildren(...results.slice(0, MAX_RESULTS).map(item));
  status.textContent = query ? message(query, results.length) : 'Type some words into the search field at the top.';
}

function message(query, count) {
  if (!count) return `Nothing found for “${query}”. A section must have all words.`;
  const found = `${count} ${count === 1 ? 'section' : 'sections'} found for “${query}”`;
  return count > MAX_RESULTS ? `${found}; the best ${MAX_RESULTS} are listed` : found;
}

/** A result: a link to the section, the name of its page, and the words around what was found. */
function item({ id, title, page, text, terms }) {
  const link = Object.assign(document.createElement('a'), { href: new URL(`../${id}`, import.meta.url) });
  link.append(title);
  const heading = document.createElement('h2');
  heading.append(link);
  const words = new RegExp(terms.map((term) => escaped(term)).join('|'), 'gi');
  const excerpt = document.createElement('p');
  excerpt.append(...marked(excerptOf(text, words), words));
  const entry = document.createElement('li');
  if (page === title) entry.append(heading, excerpt);
  else {
    const place = Object.assign(document.createElement('p'), { className: 'place', textContent: page });
    entry.append(heading, place, excerpt);
  }
  return entry;
}

function excerptOf(text, words) {
  const at = Math.max(0, text.search(words) - EXCERPT.before);
  // Begins and ends between two words.
  const start = at && text.indexOf(' ', at) + 1;
  const end = text.length > start + EXCERPT.length ? text.lastIndexOf(' ', start + EXCERPT.length) : text.length;
  return `${start ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** Text nodes, and a mark around each word. */
function marked(text, words) {
  const nodes = [];
  let from = 0;
  for (const { 0: word, index: at } of text.matchAll(words)) {
    nodes.push(text.slice(from, at), Object.assign(document.createElement('mark'), { textContent: word }));
    from = at + word.length;
  }
  return [...nodes, text.slice(from)];
}

function escaped(term) {
  return term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
