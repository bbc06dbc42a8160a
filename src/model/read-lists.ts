import type { Article, Crumb, EventDetails, ListDetails, RecentEvent, Recommendation } from './event-details.js';
import type { EntryList } from './entry-list.js';
import { limits } from './limits.js';
import { defined, isFields, saysSomething, type Fields, type Reading } from './reading.js';
import { readDate } from './read-date.js';
import { readStatus } from './words.js';

export function readRecommendations(event: Fields, reading: Reading): ListDetails<Recommendation> | undefined {
  return readList(event, 'recommendations', reading, (entry, path) =>
    defined({
      name: entryName(entry, path, reading),
      description: reading.paragraphs(reading.own(entry, 'description'), `${path}.description`),
      url: entryUrl(entry, path, reading),
      id: reading.text(reading.own(entry, 'id'), `${path}.id`, limits.alt),
    }),
  );
}

export function readArticles(event: Fields, reading: Reading): ListDetails<Article> | undefined {
  return readList(event, 'articles', reading, (entry, path) =>
    defined({
      headline: entryName(entry, path, reading),
      description: reading.paragraphs(reading.own(entry, 'description'), `${path}.description`),
      url: entryUrl(entry, path, reading),
    }),
  );
}

export function readRecentEvents(event: Fields, reading: Reading): ListDetails<RecentEvent> | undefined {
  return readList(event, 'recentEvents', reading, (entry, path) =>
    defined({
      name: entryName(entry, path, reading),
      startDate: readDate(reading.own(entry, 'startDate'), `${path}.startDate`, reading),
      description: reading.paragraphs(reading.own(entry, 'description'), `${path}.description`),
      url: entryUrl(entry, path, reading),
      eventStatus: readStatus(reading.own(entry, 'eventStatus'), `${path}.eventStatus`, reading),
    }),
  );
}

/** The trail, and what tells whether its last entry is this page. */
export function readTrail(event: Fields, reading: Reading): Pick<EventDetails, 'name' | 'url' | 'breadcrumb'> {
  return defined({
    name: reading.text(reading.own(event, 'name', 'headline'), 'name'),
    url: reading.url(reading.own(event, 'url', 'mainEntityOfPage'), 'url'),
    breadcrumb: readBreadcrumb(event, reading),
  });
}

/** An array, or a BreadcrumbList, whose entries stand in the order of their `position`. */
export function readBreadcrumb(event: Fields, reading: Reading): EntryList<Crumb> | undefined {
  const value = reading.own(event, 'breadcrumb');
  const [raw, path] = entriesOf(value, 'breadcrumb', reading);
  if (value === undefined) return undefined;
  return reading.entries(inOrder(raw, reading), path, countsAsEntry, (entry, at) =>
    defined({
      name: entryName(unwrap(entry, reading), at, reading),
      url: entryUrl(unwrap(entry, reading), at, reading),
    }),
  );
}

type ReadEntry<T> = (entry: unknown, path: string) => T;

function readList<T>(
  event: Fields,
  part: string,
  reading: Reading,
  readEntry: ReadEntry<T>,
): ListDetails<T> | undefined {
  const value = reading.own(event, part);
  const [raw, path] = entriesOf(value, part, reading);
  if (value === undefined) return undefined;
  const itemListElement = reading.entries(raw, path, countsAsEntry, (entry, at) =>
    readEntry(unwrap(entry, reading), at),
  );
  const list = isFields(value) ? value : undefined;
  return defined({
    name: reading.text(reading.own(list, 'name', 'headline'), `${part}.name`),
    description: reading.paragraphs(reading.own(list, 'description'), `${part}.description`),
    url: reading.url(reading.own(list, 'url'), `${part}.url`),
    linkText: reading.text(reading.own(list, 'linkText'), `${part}.linkText`),
    itemListElement,
  });
}

/** The entries of a list object or of a bare list, and the path that they have. */
function entriesOf(value: unknown, part: string, reading: Reading): [raw: unknown, path: string] {
  return isFields(value) ? [reading.own(value, 'itemListElement'), `${part}.itemListElement`] : [value, part];
}

const countsAsEntry = (raw: unknown): boolean => saysSomething(raw, ENTRY_FIELDS);

const ENTRY_FIELDS = ['name', 'headline', 'item', 'description', 'url'];

/** What a ListItem stands around; its own name and address fill what the item lacks. */
function unwrap(entry: unknown, reading: Reading): unknown {
  const item = reading.own(entry, 'item');
  if (item === undefined || !isFields(entry)) return entry;
  return isFields(item) ? { ...entry, ...item } : { ...entry, url: item };
}

function entryName(entry: unknown, path: string, reading: Reading): string {
  if (typeof entry === 'string') return reading.text(entry, path) ?? '';
  const named = reading.text(reading.own(entry, 'headline', 'name'), `${path}.name`);
  return named ?? reading.text(reading.own(entry, 'description', 'url'), `${path}.name`) ?? '';
}

function entryUrl(entry: unknown, path: string, reading: Reading): string | undefined {
  return reading.url(reading.address(entry), `${path}.url`);
}

/** Generators print the trail in any order; `position` is a number or a string of one. Without it the order given holds. */
function inOrder(raw: unknown, reading: Reading): unknown {
  if (!Array.isArray(raw)) return raw;
  const position = (entry: unknown): number => Number(reading.own(entry, 'position') ?? NaN);
  return raw.some((entry) => Number.isNaN(position(entry)))
    ? raw
    : [...(raw as unknown[])].sort((a, b) => position(a) - position(b));
}
