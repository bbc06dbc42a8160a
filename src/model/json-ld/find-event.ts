/**
 * Finds the event in JSON-LD, and combines what describes it: several generators may each describe a part. This module
 * only selects and combines data. The readers validate the result, as they do for any data source.
 */
import { isFields, isPresent, isReference, isToSearch, nonEmpty, valueIn, type Fields } from '../fields.js';
import { readBreadcrumb } from '../read-lists.js';
import { readPixels } from '../read-photos.js';
import { datumOf, graphOf, merge, ofType, valuesOf, type NodeGraph } from './node-graph.js';
import { typesOf } from '../type-names.js';
import { ARTICLE, EVENT_TYPE, findSubject, LIST, withoutSite, type PageFacts } from './subject.js';

/**
 * Returns the event that the data are about, with its trail, photos and lists. Its other events become recent events.
 * The result is the same whether the data are the JSON-LD of a page or were given to an element. If there is no event,
 * an article or the page itself is returned. Returns `undefined` if there is none of these.
 *
 * @param blocks the JSON of each script
 * @param page the page in which the event is shown. Without a page, the first event is returned.
 * @param isGiven whether an element was given the data. If it was, all of them are meant to be shown.
 */
export function findEvent(blocks: readonly unknown[], page?: PageFacts, isGiven = false): Fields | undefined {
  const graph = graphOf(blocks, page?.urls[0]);
  const { event, events, main, webPage } = findSubject(graph, page, isGiven);
  const trail = ofType(/^BreadcrumbList$/, graph.nodes)[0];
  const ownPart = (name: string): unknown => (isReference(main[name]) ? undefined : main[name]);
  const found = {
    ...withoutSite(main, graph),
    breadcrumb: ownPart('breadcrumb') ?? trail,
    image: (isGiven && ownPart('image')) || imageOf(graph, main, webPage),
    recentEvents: ownPart('recentEvents') ?? recentEvents(graph, events, event),
    articles: ownPart('articles') ?? listOf(graph, ARTICLE),
    category: categoryOf(main, trail),
  };
  return Object.values(found).some(isPresent) ? found : undefined;
}

/** Finds the event in data that were given. If it need not be searched for, or there is none, returns the data. */
export function findGivenEvent(data: unknown, page?: PageFacts): unknown {
  return isToSearch(data) ? (findEvent([data], page, true) ?? data) : data;
}

/** Returns the first list with things of this type. Only these things are its entries. */
function listOf(graph: NodeGraph, type: RegExp): Fields | undefined {
  const lists = ofType(LIST, graph.nodes).map((list) => ({
    name: list['name'],
    url: list['url'],
    itemListElement: ofType(
      type,
      valuesOf(valueIn(list, 'itemListElement', 'dataFeedElement', 'mainEntity', 'hasPart')),
    ),
  }));
  return lists.find(({ itemListElement }) => itemListElement.length);
}

/**
 * Returns all events other than the event itself, each once: those of the first list, and the others. Sessions and the
 * series of the event belong to the event: other elements show them. The events of a series are events of their own.
 */
function recentEvents(graph: NodeGraph, events: readonly Fields[], event: Fields = {}): Fields | undefined {
  const list = listOf(graph, EVENT_TYPE);
  const series = event['superEvent'];
  const sessions = valueIn(event, 'subEvent', 'subEvents');
  const isSeries = typesOf(event).includes('EventSeries');
  const all = [list, isSeries && sessions].flatMap((things) => valuesOf(things)).filter(isFields);
  const others = new Set<unknown>([...all, ...events]);
  const siblings = valuesOf(valueIn(series, 'subEvent', 'subEvents'));
  for (const own of [event, ...valuesOf(series), ...siblings, ...(isSeries ? [] : valuesOf(sessions))])
    others.delete(own);
  const itemListElement = nonEmpty(merge([event, ...(others as Set<Fields>)], graph).slice(1));
  return itemListElement && { ...list, itemListElement };
}

/**
 * Returns the category of the event. If the event has no category or genre, returns the second to last entry of a trail
 * with at least three entries.
 */
function categoryOf(main: Fields, breadcrumb: Fields | undefined): unknown {
  if (valueIn(main, 'category', 'genre')) return main['category'];
  const crumbs = readBreadcrumb(datumOf({ breadcrumb }));
  return crumbs?.at(-3) && crumbs.at(-2)?.name;
}

/**
 * Returns the photos of the event: its images if any of them has text, otherwise the first gallery in the page. If
 * there is no gallery, returns the one image that represents the event.
 */
function imageOf(graph: NodeGraph, main: Fields, page: Fields | undefined): unknown {
  const images = valuesOf(valueIn(main, 'image', 'thumbnailUrl'));
  if (images.some((photo) => valueIn(photo, 'caption', 'alt', 'description'))) return images;
  const gallery = ofType(/^ImageGallery$/, graph.nodes)[0];
  if (gallery) return gallery;
  // Several images without text are one image in several aspect ratios, which search engines ask for.
  return images.toSorted((a, b) => widthOf(b) - widthOf(a))[0] ?? valueIn(page, 'primaryImageOfPage', 'image');
}

function widthOf(photo: unknown): number {
  return readPixels(datumOf(photo).at('width')) ?? 0;
}
