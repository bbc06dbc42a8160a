/**
 * One event out of all that the JSON-LD of a page says: several generators print it side by side, each with its part of the truth.
 * Only chosen and put together here; read it is by `readEvent`, as anything else.
 */
import { isFields, isPresent, type Fields } from './datum.js';
import { EVENT } from './find-event.js';
import { isOf, PageGraph } from './page-graph.js';

const ARTICLE = /Article$|^(?:BlogPosting|Report)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage)$/;
const LIST = /^(?:ItemList|CollectionPage)$/;
const SITE = /^(?:WebSite|Organization)$/;

/**
 * The event that the page is about, with the trail, the photos and the lists that stand beside it; `undefined` where there is nothing of that.
 * @param blocks the JSON of each script, in the order of the document
 * @param pageUrls the absolute addresses of the page, by which its own event is known among others; the first is the base for relative ones
 */
export function eventOfPage(blocks: readonly unknown[], pageUrls: readonly string[]): Fields | undefined {
  const graph = new PageGraph(blocks, pageUrls[0]!);
  const here = pageUrls.map((url) => graph.place(url));
  const isHere = (node: Fields): boolean => graph.places(node).some((place) => here.includes(place));

  const events = graph.merged(graph.ofType(EVENT));
  const alone = events.filter((event) => !graph.isListed(event));
  // Several, and none with the page's address: the page lists them, and is about none.
  const event = events.find(isHere) ?? (alone.length === 1 ? alone[0] : undefined);
  const articles = graph.ofType(ARTICLE).filter((article) => !graph.isListed(article));
  const page = graph.ofType(PAGE).find(isHere);
  const main = event ?? articles.find(isHere) ?? articles[0] ?? page;

  const breadcrumb = graph.ofType(/^BreadcrumbList$/)[0];
  const parts = Object.entries({
    breadcrumb,
    image: photos(graph, main, page),
    recentEvents: listOf(graph, EVENT, event) ?? relatedEvents(graph, event) ?? others(events, event),
    articles: listOf(graph, ARTICLE),
  }).filter(([, part]) => isPresent(part));
  if (!main && !parts.length) return undefined;
  const own = {
    ...withoutSite(main ?? {}, graph),
    image: undefined,
    ...Object.fromEntries(parts),
    '@type': event?.['@type'] ?? 'Event',
    category: category(main, breadcrumb),
    location: isPlace(main?.['location']) ? main?.['location'] : undefined,
  };
  // First, and an event, so that it is the one that is read; the others are there to be referred to.
  return { '@graph': [own, ...graph.nodes] };
}

/** The first list of things of this type, without the event itself. */
function listOf(graph: PageGraph, type: RegExp, event?: Fields): Fields | undefined {
  for (const list of graph.ofType(LIST)) {
    const things = graph.all(list['itemListElement'] ?? list['mainEntity'] ?? list['hasPart']);
    const entries = without(
      things.filter((thing) => isOf(thing, type)),
      event,
      graph,
    );
    if (entries.length) return { name: list['name'], url: list['url'], itemListElement: entries };
  }
  return undefined;
}

function relatedEvents(graph: PageGraph, event: Fields = {}): unknown[] | undefined {
  const series = graph.follow(event['superEvent']);
  const all = graph.all(event['subEvent'] ?? (isFields(series) ? series['subEvent'] : undefined));
  const related = without(all, event, graph);
  return related.length ? related : undefined;
}

function others(events: readonly Fields[], event: Fields | undefined): readonly Fields[] | undefined {
  const found = events.filter((one) => one !== event);
  return found.length ? found : undefined;
}

function without(things: readonly unknown[], event: Fields | undefined, graph: PageGraph): unknown[] {
  const own = event ? graph.places(event) : [];
  return things.filter((thing) => !isFields(thing) || !graph.places(thing).some((place) => own.includes(place)));
}

/** Where the data name no kind of event, the trail does: its last entry but one. */
function category(main: Fields = {}, breadcrumb: Fields = {}): unknown {
  if (['category', 'genre', 'superEvent'].some((name) => isPresent(main[name]))) return main['category'];
  const entries = Array.isArray(breadcrumb['itemListElement']) ? (breadcrumb['itemListElement'] as unknown[]) : [];
  if (entries.length < 3) return undefined;
  const position = (entry: unknown): number => (isFields(entry) ? Number(entry['position']) : NaN);
  const [, parent] = entries.toSorted((a, b) => position(b) - position(a));
  return isFields(parent) ? (parent['name'] ?? parent['item']) : undefined;
}

/** One system says in English, in place of a name, that there is none. */
function isPlace(location: unknown): boolean {
  return !(isFields(location) && location['name'] === 'No location set');
}

/** A set of photos where there is one; else the one picture that stands for the event. */
function photos(graph: PageGraph, main: Fields = {}, page: Fields = {}): unknown {
  const image = graph.all(main['image']);
  if (image.some(isSaid)) return image;
  const gallery = graph.ofType(/^ImageGallery$/)[0];
  if (gallery) return gallery;
  // Several without a word are one picture in several ratios, as search engines ask for it.
  return image.toSorted((a, b) => width(b) - width(a))[0] ?? graph.follow(page['primaryImageOfPage']);
}

function isSaid(photo: unknown): boolean {
  return isFields(photo) && ['caption', 'alt', 'description'].some((name) => isPresent(photo[name]));
}

function width(photo: unknown): number {
  const given = isFields(photo) ? photo['width'] : undefined;
  return parseFloat(String(isFields(given) ? given['value'] : given)) || 0;
}

/** Titles of pages end in the name of the site. */
function withoutSite(fields: Fields, graph: PageGraph): Fields {
  const { name } = fields;
  if (typeof name !== 'string') return fields;
  const site = graph.ofType(SITE).find((one) => isPresent(one['name']) && endsWithSite(name, one['name']));
  return site ? { ...fields, name: name.slice(0, -String(site['name']).length).replace(/\s+\S{1,2}\s+$/, '') } : fields;
}

function endsWithSite(name: string, site: unknown): boolean {
  return typeof site === 'string' && name.endsWith(site) && /\S\s+[-–—|·•»]\s+$/.test(name.slice(0, -site.length));
}
