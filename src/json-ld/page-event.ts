/**
 * Combines the JSON-LD of a page into one event. Several generators may each describe a part of the event. This module
 * only selects and combines data. `readEvent` validates the result, as it does for any data source.
 */
import { isFields, isPresent, type Fields } from '../model/fields.js';
import { EVENT_TYPE } from '../model/find-event.js';
import { canBeEqual, comparableName, hasType, PageGraph } from './page-graph.js';

const ARTICLE = /Article$|^(?:BlogPosting|Report)$/;
const ANY_PAGE = /Page$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage)$/;
const LIST = /^(?:ItemList|CollectionPage)$/;
const SITE = /^(?:WebSite|Organization)$/;

/**
 * Returns the event that the page is about, with the trail, the photos and the lists of the page. Returns `undefined`
 * if the page has none of these.
 * @param blocks the JSON of each script, in document order
 * @param pageUrls the absolute addresses of the page, which identify its own event among others. The first one is the
 *   base of relative addresses.
 */
export function eventOfPage(blocks: readonly unknown[], pageUrls: readonly string[]): Fields | undefined {
  const graph = new PageGraph(blocks, pageUrls[0]!);
  const pageKeys = pageUrls.map((url) => graph.addressKey(url));
  const hasPageAddress = (node: Fields): boolean => graph.addressKeys(node).some((key) => pageKeys.includes(key));

  const events = graph.merge(graph.nodesOfType(EVENT_TYPE));
  const articles = graph.nodesOfType(ARTICLE).filter((article) => !graph.isListed(article));
  // An article is only a substitute for an event, so it is rejected if it has addresses but not the page's.
  const article = articles.find(hasPageAddress) ?? onlyOne(articles, (node) => !graph.addressKeys(node).length);
  const pages = graph.nodesOfType(ANY_PAGE).filter(hasPageAddress);
  const page = pages.find((node) => hasType(node, PAGE));
  const pageThings = article ? [article, ...pages] : pages;
  // If there are several events and none has the page's address, the page lists them and is about none of them. A
  // single event may have another address: that of a ticket office, or of the original site if this page is a copy. But
  // if the page is about something else, the single event comes from a sidebar or a comment.
  const unlisted = events.filter((event) => !graph.isListed(event));
  const canBeOwn = (node: Fields): boolean =>
    !graph.addressKeys(node).length || pageThings.every((thing) => canBeAbout(graph, thing, node));
  const event = events.find(hasPageAddress) ?? onlyOne(unlisted, canBeOwn);
  const main = event ?? article ?? page;

  const breadcrumb = graph.nodesOfType(/^BreadcrumbList$/)[0];
  const parts = Object.entries({
    breadcrumb,
    image: imageOf(graph, main, page),
    recentEvents: listOf(graph, EVENT_TYPE, event) ?? relatedEvents(graph, event) ?? otherEvents(events, event),
    articles: listOf(graph, ARTICLE),
  }).filter(([, part]) => isPresent(part));
  if (!main && !parts.length) return undefined;
  const combined = {
    ...withoutSite(main ?? {}, graph),
    image: undefined,
    ...Object.fromEntries(parts),
    '@type': event?.['@type'] ?? 'Event',
    category: categoryOf(main, breadcrumb),
    location: isRealPlace(main?.['location']) ? main?.['location'] : undefined,
  };
  // The combined node comes first and has the type of an event, so that the model reads it. The other nodes are kept,
  // because references may point to them.
  return { '@graph': [combined, ...graph.nodes] };
}

function onlyOne(nodes: readonly Fields[], isAccepted: (node: Fields) => boolean): Fields | undefined {
  return nodes.length === 1 && isAccepted(nodes[0]!) ? nodes[0] : undefined;
}

/**
 * Whether a page or an article can be about this event. It can if both names are equal, if a name is missing, or if the
 * event is the main entity of the page or article.
 */
function canBeAbout(graph: PageGraph, thing: Fields, event: Fields): boolean {
  return (
    canBeEqual(comparableName(withoutSite(thing, graph)), comparableName(withoutSite(event, graph))) ||
    graph.valuesOf(thing['mainEntity']).some((entity) => isFields(entity) && graph.isSame(entity, event))
  );
}

/** Returns the first list with things of this type other than the event itself. Only these things are its entries. */
function listOf(graph: PageGraph, type: RegExp, event?: Fields): Fields | undefined {
  for (const list of graph.nodesOfType(LIST)) {
    const things = graph.valuesOf(list['itemListElement'] ?? list['mainEntity'] ?? list['hasPart']);
    const entries = withoutEvent(
      things.filter((thing) => hasType(thing, type)),
      event,
      graph,
    );
    if (entries.length) return { name: list['name'], url: list['url'], itemListElement: entries };
  }
  return undefined;
}

function relatedEvents(graph: PageGraph, event: Fields = {}): unknown[] | undefined {
  const series = graph.resolve(event['superEvent']);
  const events = graph.valuesOf(event['subEvent'] ?? (isFields(series) ? series['subEvent'] : undefined));
  const related = withoutEvent(events, event, graph);
  return related.length ? related : undefined;
}

function otherEvents(events: readonly Fields[], event: Fields | undefined): readonly Fields[] | undefined {
  const others = events.filter((other) => other !== event);
  return others.length ? others : undefined;
}

function withoutEvent(things: readonly unknown[], event: Fields | undefined, graph: PageGraph): unknown[] {
  return things.filter((thing) => !event || !isFields(thing) || !graph.isSame(thing, event));
}

/**
 * Returns the category of the event. If the event has no category, genre or series, returns the second to last entry of
 * a trail with at least three entries.
 */
function categoryOf(main: Fields = {}, breadcrumb: Fields = {}): unknown {
  if (['category', 'genre', 'superEvent'].some((name) => isPresent(main[name]))) return main['category'];
  const entries = Array.isArray(breadcrumb['itemListElement']) ? (breadcrumb['itemListElement'] as unknown[]) : [];
  if (entries.length < 3) return undefined;
  const position = (entry: unknown): number => (isFields(entry) ? Number(entry['position']) : NaN);
  const [, parent] = entries.toSorted((a, b) => position(b) - position(a));
  return isFields(parent) ? (parent['name'] ?? parent['item']) : undefined;
}

/** Whether a location is a real place. One system prints an English sentence as the name of a missing location. */
function isRealPlace(location: unknown): boolean {
  return !(isFields(location) && location['name'] === 'No location set');
}

/**
 * Returns the photos of the event: its images if any of them has text, otherwise the first gallery in the page. If
 * there is no gallery, returns the one image that represents the event.
 */
function imageOf(graph: PageGraph, main: Fields = {}, page: Fields = {}): unknown {
  const images = graph.valuesOf(main['image']);
  if (images.some(hasText)) return images;
  const gallery = graph.nodesOfType(/^ImageGallery$/)[0];
  if (gallery) return gallery;
  // Several images without text are one image in several aspect ratios, which search engines ask for.
  return images.toSorted((a, b) => widthOf(b) - widthOf(a))[0] ?? graph.resolve(page['primaryImageOfPage']);
}

function hasText(photo: unknown): boolean {
  return isFields(photo) && ['caption', 'alt', 'description'].some((name) => isPresent(photo[name]));
}

function widthOf(photo: unknown): number {
  const width = isFields(photo) ? photo['width'] : undefined;
  return parseFloat(String(isFields(width) ? width['value'] : width)) || 0;
}

/**
 * Returns the node without the name of the site at the end of its name. The titles of pages often end with that name.
 */
function withoutSite(node: Fields, graph: PageGraph): Fields {
  const { name } = node;
  if (typeof name !== 'string') return node;
  const site = graph.nodesOfType(SITE).find((other) => isPresent(other['name']) && endsWithSite(name, other['name']));
  return site ? { ...node, name: name.slice(0, -String(site['name']).length).replace(/\s+\S{1,2}\s+$/, '') } : node;
}

function endsWithSite(name: string, siteName: unknown): boolean {
  if (typeof siteName !== 'string' || !name.endsWith(siteName)) return false;
  return /\S\s+[-–—|·•»]\s+$/.test(name.slice(0, -siteName.length));
}
