/**
 * Finds the event in JSON-LD, and combines what describes it: several generators may each describe a part. This module
 * only selects and combines data. The readers validate the result, as they do for any data source.
 */
import { compact, isFields, isPresent, isReference, nonEmpty, type Fields } from '../fields.js';
import { hasType, NodeGraph } from './node-graph.js';
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
export function findEvent(blocks: readonly unknown[], page?: PageFacts, isGiven = !page): Fields | undefined {
  const graph = new NodeGraph(blocks, page?.urls[0]);
  const { event, events, main, webPage } = findSubject(graph, page, isGiven);
  const trail = graph.nodesOfType(/^BreadcrumbList$/)[0];
  const ownPart = (name: string): unknown => (isReference(main?.[name]) ? undefined : main?.[name]);
  const parts = compact({
    breadcrumb: ownPart('breadcrumb') ?? trail,
    image: (isGiven && ownPart('image')) || imageOf(graph, main, webPage),
    recentEvents: ownPart('recentEvents') ?? recentEvents(graph, events, event),
    articles: ownPart('articles') ?? listOf(graph, ARTICLE),
  });
  if (!main && !Object.keys(parts).length) return undefined;
  return {
    ...withoutSite(main ?? {}, graph),
    ...NO_IMAGE,
    ...parts,
    category: categoryOf(main, trail),
    location: isRealPlace(main?.['location']) ? main?.['location'] : undefined,
  };
}

/** The image of the event is one of the parts. */
const NO_IMAGE: Fields = { image: undefined };

/** Returns the first list with things of this type. Only these things are its entries. */
function listOf(graph: NodeGraph, type: RegExp): Fields | undefined {
  for (const list of graph.nodesOfType(LIST)) {
    const things = graph.valuesOf(LIST_FIELDS.map((name) => list[name]).find(isPresent));
    const itemListElement = things.filter((thing) => hasType(thing, type));
    if (itemListElement.length) return { name: list['name'], url: list['url'], itemListElement };
  }
  return undefined;
}

const LIST_FIELDS = ['itemListElement', 'dataFeedElement', 'mainEntity', 'hasPart'];

/** Returns all events other than the event itself, each once: those of the first list, its sessions, and the others. */
function recentEvents(graph: NodeGraph, events: readonly Fields[], event: Fields = {}): Fields | undefined {
  const list = listOf(graph, EVENT_TYPE);
  const series = event['superEvent'];
  const sessions = [event, series].map((thing) => isFields(thing) && (thing['subEvent'] ?? thing['subEvents']));
  const all = [list, sessions[0] || sessions[1]].flatMap((things) => graph.valuesOf(things || undefined));
  const others = new Set([...all.filter(isFields), ...events]);
  const itemListElement = nonEmpty(
    graph.merge([...others]).filter((other) => other !== event && other !== series && !graph.isSame(other, event)),
  );
  return itemListElement && { ...list, itemListElement };
}

/**
 * Returns the category of the event. If the event has no category, genre or series, returns the second to last entry of
 * a trail with at least three entries.
 */
function categoryOf(main: Fields = {}, breadcrumb: Fields = {}): unknown {
  if (['category', 'genre', 'superEvent'].some((name) => isPresent(main[name]))) return main['category'];
  const entries = Array.isArray(breadcrumb['itemListElement']) ? (breadcrumb['itemListElement'] as unknown[]) : [];
  if (entries.length < 3) return undefined;
  const position = (entry: unknown): number => (isFields(entry) ? parseFloat(textOf(entry['position'])) : NaN);
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
function imageOf(graph: NodeGraph, main: Fields = {}, page: Fields = {}): unknown {
  const images = graph.valuesOf(main['image'] || main['thumbnailUrl']);
  if (images.some(hasText)) return images;
  const gallery = graph.nodesOfType(/^ImageGallery$/)[0];
  if (gallery) return gallery;
  // Several images without text are one image in several aspect ratios, which search engines ask for.
  return images.toSorted((a, b) => widthOf(b) - widthOf(a))[0] ?? page['primaryImageOfPage'] ?? page['image'];
}

function hasText(photo: unknown): boolean {
  return isFields(photo) && ['caption', 'alt', 'description'].some((name) => isPresent(photo[name]));
}

function widthOf(photo: unknown): number {
  const width = isFields(photo) ? photo['width'] : undefined;
  return parseFloat(textOf(isFields(width) ? width['value'] : width)) || 0;
}

/** Returns a number or a text as text. Converting an object could fail. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}
