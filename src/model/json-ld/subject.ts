/** Decides what JSON-LD is about: one event of several, or the page itself. */
import { isFields, type Fields } from '../fields.js';
import {
  canBeEqual,
  comparable,
  comparableName,
  merge,
  ofType,
  pagesOf,
  valuesOf,
  type NodeGraph,
} from './node-graph.js';

/** Matches the schema.org types of events. */
export const EVENT_TYPE = /(?:Event|EventSeries|Festival|Hackathon|CourseInstance)$/i;
export const ARTICLE = /(?:Article|BlogPosting|^Report)$/;
export const LIST = /^(?:ItemList|CollectionPage|DataFeed)$/;
const ANY_PAGE = /Page$/;
/** Pages that are about one thing. Other pages list several. */
const PAGE = /^(?!Collection|Search).*Page$/;
/** Separates the parts of a title, such as the name of the page and the name of the site. */
const SEPARATOR = /\s*[:|»]\s+|\s+[-–—·•]\s+/;

/** Matches the part of a name before the name of the site. */
const AT_SITE = /^([^]*\S)\s+[-–—|·•»]\s+$/;

/** What a document says about the page. */
export interface PageFacts {
  /** The absolute addresses of the page. The first one is the base of relative addresses. */
  readonly urls: readonly string[];
  /** The texts of the `h1` elements. */
  readonly headings: readonly string[];
  readonly title: string;
  /** The language of the page, in which the name of an event is compared with its title. */
  readonly language: string;
}

export interface Subject {
  /** The one event that the data are about. */
  readonly event: Fields | undefined;
  /** All events, each once. */
  readonly events: readonly Fields[];
  /** The event, or what stands in its place; empty if there is nothing. */
  readonly main: Fields;
  readonly webPage: Fields | undefined;
}

/** Finds the event that the data are about. Without an event, an article or the page itself stands in its place. */
export function findSubject(graph: NodeGraph, page: PageFacts | undefined, isGiven: boolean): Subject {
  const pageAddresses = page?.urls.flatMap((url) => pagesOf({ url }, graph)) ?? [];
  const hasPageAddress = (node: Fields): boolean => pagesOf(node, graph).some((url) => pageAddresses.includes(url));
  const hasNoAddress = (node: Fields): boolean => !pagesOf(node, graph).length;
  const isUnlisted = (node: Fields): boolean => graph.unlisted.has(node);
  const nameOf = (node: Fields): string | undefined => comparableName(withoutSite(node, graph), page?.language);

  const articles = ofType(ARTICLE, graph.nodes).filter(isUnlisted);
  // An article is only a substitute for an event, so it is rejected if it has addresses but not the page's.
  const article = articles.find((node) => hasPageAddress(node) || (articles.length === 1 && hasNoAddress(node)));
  const allPages = ofType(ANY_PAGE, graph.nodes);
  const ownPages = allPages.filter(hasPageAddress);
  const pages = ownPages.length ? ownPages : allPages.filter(hasNoAddress);
  const webPage = ofType(PAGE, pages)[0];
  const pageThings = article ? [article, ...ownPages] : ownPages;

  const typed = ofType(EVENT_TYPE, graph.nodes);
  // Objects without a type are events if they were given to an element as its data.
  const untyped = isGiven ? ofType(/^$/, graph.nodes).filter(isUnlisted) : [];
  const events = merge(typed.length ? typed : untyped, graph);
  const other = isGiven && !events.length ? graph.nodes[0] : undefined;
  const event = ownEvent();
  return { event, events, main: event ?? article ?? webPage ?? other ?? {}, webPage };

  /**
   * Returns the event of the page. The address of the page identifies it, or else the title. If there are several
   * events and neither identifies one, the page lists them and is about none of them.
   *
   * A single event may have another address: that of a ticket office, or of the original site if this page is a copy.
   * But if the page is about something else, the single event comes from a sidebar or a comment.
   */
  function ownEvent(): Fields | undefined {
    const unlisted = events.filter(isUnlisted);
    if (!page) return unlisted[0] ?? events[0];
    const titles = [...page.headings, page.title];
    const isInTitle = isNamed(titles.flatMap(partsOf));
    const own = events.filter(hasPageAddress);
    return (
      own.find(isInTitle) ??
      own[0] ??
      events.find(isNamed(titles)) ??
      events.filter(isAbout).find(isInTitle) ??
      unlisted.find((node) =>
        unlisted.length === 1
          ? hasNoAddress(node) || isAbout(node)
          : // Events without an address have no pages of their own. Without a heading, nothing says that this page lists
            // them.
            !page.headings.length && hasNoAddress(node) && isAbout(node),
      )
    );
  }

  /** Returns whether an event has one of these names. */
  function isNamed(names: readonly string[]): (event: Fields) => boolean {
    const comparableNames = names.map(comparable).filter(Boolean);
    return (event) => comparableNames.includes(nameOf(event)!);
  }

  /**
   * Whether the page, or its article, can be about this event. It can if both names are equal, if a name is missing, or
   * if the event is the main entity of the page or article.
   */
  function isAbout(event: Fields): boolean {
    return pageThings.every(
      (thing) =>
        canBeEqual(nameOf(thing), nameOf(event)) ||
        valuesOf(thing['mainEntity'])
          .filter(isFields)
          .some((entity) => merge([event, entity], graph).length === 1),
    );
  }
}

/** Returns the whole title, each part of it, and the title without its first or its last part. */
function partsOf(title: string): readonly string[] {
  const parts = title.split(SEPARATOR);
  return [title, ...parts, parts.slice(1).join(' '), parts.slice(0, -1).join(' ')];
}

/**
 * Returns the node without the name of the site at the end of its name. The titles of pages often end with that name.
 */
export function withoutSite(node: Fields, graph: NodeGraph): Fields {
  const { name } = node;
  if (typeof name === 'string')
    for (const { name: site } of graph.sites)
      if (typeof site === 'string' && site && name.endsWith(site)) {
        const [, own] = AT_SITE.exec(name.slice(0, -site.length)) ?? [];
        if (own) return { ...node, name: own };
      }
  return node;
}
