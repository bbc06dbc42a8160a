import type { Datum } from './datum.js';
import type { EntryList } from './entry-list.js';
import type { Article, Crumb, EventDetails, ListDetails, RecentEvent, Recommendation } from './event-details.js';
import { compact, hasAnyField, isFields } from './fields.js';
import { limits } from './limits.js';
import { readDate, readParagraphs } from './read-values.js';
import { readParagraphTwins, readTwins } from './rich-text.js';
import { bareWord, readStatus } from './schema-terms.js';

export function readRecommendations(event: Datum): ListDetails<Recommendation> | undefined {
  return readList(event.at('recommendations'), (entry) =>
    compact({
      name: entryName(entry),
      ...readTwins(entry, 'name'),
      ...readParagraphTwins(entry),
      description: entryDescription(entry),
      url: entryUrl(entry),
      id: entry.at('id').text(limits.alt),
    }),
  );
}

export function readArticles(event: Datum): ListDetails<Article> | undefined {
  return readList(event.at('articles'), (entry) =>
    compact({
      headline: entryName(entry),
      ...readTwins(entry, 'name'),
      ...readParagraphTwins(entry),
      description: entryDescription(entry),
      url: entryUrl(entry),
    }),
  );
}

export function readRecentEvents(event: Datum): ListDetails<RecentEvent> | undefined {
  return readList(event.at('recentEvents'), (entry) =>
    compact({
      name: entryName(entry),
      ...readTwins(entry, 'name'),
      ...readParagraphTwins(entry),
      startDate: readDate(entry.at('startDate')),
      description: entryDescription(entry),
      url: entryUrl(entry),
      eventStatus: readStatus(entry.at('eventStatus')),
    }),
  );
}

/** The trail, and what tells whether its last entry is this page. */
export function readTrail(event: Datum): Pick<EventDetails, 'name' | 'url' | 'breadcrumb'> {
  return compact({
    name: event.at('name', 'headline').text(),
    url: event.at('url', 'mainEntityOfPage').url(),
    breadcrumb: readBreadcrumb(event),
  });
}

/** An array, or a BreadcrumbList, whose entries stand in the order of their `position`. */
export function readBreadcrumb(event: Datum): EntryList<Crumb> | undefined {
  const trail = event.at('breadcrumb');
  if (trail.value === undefined) return undefined;
  return inOrder(entriesOf(trail)).entries(countsAsEntry, (entry) => {
    const crumb = unwrap(entry);
    return compact({ name: entryName(crumb), url: entryUrl(crumb) });
  });
}

function readList<T>(list: Datum, readEntry: (entry: Datum) => T): ListDetails<T> | undefined {
  if (list.value === undefined) return undefined;
  return compact({
    name: list.at('name', 'headline').text(),
    description: readParagraphs(list.at('description')),
    ...readTwins(list, 'name'),
    ...readParagraphTwins(list),
    url: list.at('url').url(),
    linkText: list.at('linkText').text(),
    itemListOrder: /ascending$/i.test(bareWord(list.at('itemListOrder').value)) ? 'ascending' : undefined,
    itemListElement: entriesOf(list).entries(countsAsEntry, (entry) => readEntry(unwrap(entry))),
  });
}

/** The entries of a list object or of a bare list. */
function entriesOf(list: Datum): Datum {
  return isFields(list.value) ? list.at('itemListElement') : list;
}

const countsAsEntry = (raw: unknown): boolean => hasAnyField(raw, ENTRY_FIELDS);

const ENTRY_FIELDS = ['name', 'headline', 'item', 'description', 'url'];

/** What a ListItem stands around; its own name and address fill what the item lacks. */
function unwrap(entry: Datum): Datum {
  const item = entry.at('item').value;
  if (item === undefined) return entry;
  return entry.with({ ...(entry.value as object), ...(isFields(item) ? item : { url: item }) });
}

function entryName(entry: Datum): string {
  if (typeof entry.value === 'string') return entry.text() ?? '';
  return ownName(entry) ?? entry.at('description', 'url').text() ?? '';
}

/** A description that stands in for the name is not said again. */
function entryDescription(entry: Datum): readonly string[] | undefined {
  return isFields(entry.value) && ownName(entry) ? readParagraphs(entry.at('description')) : undefined;
}

function ownName(entry: Datum): string | undefined {
  return entry.at('headline', 'name').text();
}

/** The address of a thing; an entry that is a text has none. */
function entryUrl(entry: Datum): string | undefined {
  return isFields(entry.value) ? entry.url() : undefined;
}

/** Generators print the trail in any order; `position` is a number or a string of one. Without it the order given holds. */
function inOrder(trail: Datum): Datum {
  const { value } = trail;
  if (!Array.isArray(value)) return trail;
  const position = (entry: unknown): number => Number(trail.with(entry).at('position').value ?? NaN);
  return value.some((entry) => Number.isNaN(position(entry)))
    ? trail
    : trail.with([...(value as unknown[])].sort((a, b) => position(a) - position(b)));
}
