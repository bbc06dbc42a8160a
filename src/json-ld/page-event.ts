/**
 * One event out of all that the JSON-LD of a page says: several generators print it side by side, each with its part of the truth.
 * Only chosen and put together here; read it is by `readEvent`, as anything else.
 */
import { isFields, isPresent, type Fields } from '../model/fields.js';
import { EVENT_TYPE } from '../model/find-event.js';
import { agree, isOf, nameOf, PageGraph } from './page-graph.js';

const ARTICLE = /Article$|^(?:BlogPosting|Report)$/;
const ANY_PAGE = /Page$/;
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

  const events = graph.merged(graph.ofType(EVENT_TYPE));
  const articles = graph.ofType(ARTICLE).filter((article) => !graph.isListed(article));
  // An article only stands in for an event, so less is enough against it: an address that is not the page's.
  const article = articles.find(isHere) ?? onlyOne(articles, (one) => !graph.places(one).length);
  const pages = graph.ofType(ANY_PAGE).filter(isHere);
  const page = pages.find((one) => isOf(one, PAGE));
  const about = article ? [article, ...pages] : pages;
  // Several, and none with the page's address: the page lists them, and is about none. The only one counts with another address too: that of a ticket office,
  // or of the real site where this is a copy of it. But where the page is about something else, it is from a sidebar or a comment.
  const unlisted = events.filter((event) => !graph.isListed(event));
  const mayBeOwn = (one: Fields): boolean =>
    !graph.places(one).length || about.every((thing) => leavesRoom(graph, thing, one));
  const event = events.find(isHere) ?? onlyOne(unlisted, mayBeOwn);
  const main = event ?? article ?? page;

  const breadcrumb = graph.ofType(/^BreadcrumbList$/)[0];
  const parts = Object.entries({
    breadcrumb,
    image: photos(graph, main, page),
    recentEvents: listOf(graph, EVENT_TYPE, event) ?? relatedEvents(graph, event) ?? others(events, event),
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

function onlyOne(things: readonly Fields[], counts: (thing: Fields) => boolean): Fields | undefined {
  return things.length === 1 && counts(things[0]!) ? things[0] : undefined;
}

/** Whether what stands for the page may be about this event: it has the event's name, or none, or names the event as its main entity. */
function leavesRoom(graph: PageGraph, thing: Fields, event: Fields): boolean {
  return (
    agree(nameOf(withoutSite(thing, graph)), nameOf(withoutSite(event, graph))) ||
    graph.all(thing['mainEntity']).some((one) => isFields(one) && graph.isSame(one, event))
  );
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
  return things.filter((thing) => !event || !isFields(thing) || !graph.isSame(thing, event));
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
