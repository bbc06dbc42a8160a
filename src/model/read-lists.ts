import type { Datum } from './datum.js';
import type { EntryList } from './entry-list.js';
import type {
  Article,
  Crumb,
  EntryPicture,
  EventDetails,
  ListDetails,
  ListEntry,
  RecentEvent,
  Recommendation,
} from './event-details.js';
import { compact, hasAnyField, isFields } from './fields.js';
import { limits } from './limits.js';
import { readAll } from './read-things.js';
import { readAlt } from './read-alt.js';
import { readDate, readParagraphs } from './read-values.js';
import { readContentParagraphs, readContentFields } from './rich-text.js';
import { readActionStatus, readStatus } from './schema-terms.js';
import { termName, typesOf } from './type-names.js';

export function readRecommendations(event: Datum): ListDetails<Recommendation> | undefined {
  return readList(event.at('recommendations'), (entry) =>
    compact({
      ...readEntry(entry),
      id: entry.at('id').text(limits.alt),
      actionStatus: readActionStatus(entry.at('actionStatus')),
      dateModified: readDate(entry.at('dateModified')),
      result: readAll(entry.at('result'), readResult) as readonly ListEntry[] | undefined,
    }),
  );
}

/** Reads a result like an entry of a list. A text that is an address is a link, which is named by the address. */
function readResult(result: Datum): ListEntry | object {
  const { value } = result;
  const isAddress = typeof value === 'string' && /^(?:https?:\/\/|www\.)\S+$/i.test(value.trim());
  const entry = readEntry(isAddress ? result.with({ url: value }) : result);
  return entry.name ? entry : (result.report('a text, or an object with a name') ?? {});
}

export function readArticles(event: Datum): ListDetails<Article> | undefined {
  return readList(event.at('articles'), (entry) => {
    const { name: headline, ...others } = readEntry(entry);
    return { headline, ...others, ...readPicture(entry) };
  });
}

export function readRecentEvents(event: Datum): ListDetails<RecentEvent> | undefined {
  const recent = event.at('recentEvents');
  // The events of a series are no sessions.
  const isSeries = recent.value === undefined && typesOf(event.value).includes('EventSeries');
  return readList(isSeries ? oneOrList(event.at('subEvent', 'subEvents')) : recent, readRecentEvent);
}

export function readRecentEvent(entry: Datum): RecentEvent {
  return compact({
    ...readEntry(entry),
    startDate: readDate(entry.at('startDate')),
    endDate: readDate(entry.at('endDate')),
    eventStatus: readStatus(entry.at('eventStatus')),
    ...readPicture(entry),
  });
}

/**
 * Reads the picture of an entry. Only a picture with `imageAlt`, which may be empty, is meant for the list. The JSON-LD
 * of many pages has an `image` for search engines.
 */
function readPicture(entry: Datum): EntryPicture {
  const image = isFields(entry.value) && Object.hasOwn(entry.value, 'imageAlt') && entry.at('image').url('picture');
  return image ? { image, imageAlt: readAlt(entry.at('imageAlt')) ?? '' } : {};
}

/** Reads what the entries of all lists have in common. */
export function readEntry(entry: Datum): ListEntry {
  return compact({ ...readEntryTexts(entry), url: entryUrl(entry) });
}

/** Reads the texts of an entry, without its address. */
export function readEntryTexts(entry: Datum): ListEntry {
  return compact({
    name: entryName(entry),
    ...readContentFields(entry, 'name'),
    ...readContentParagraphs(entry),
    description: entryDescription(entry),
  });
}

/** Reads the breadcrumb, and the event's name and address, which show whether its last entry is this page. */
export function readTrail(event: Datum): Pick<EventDetails, 'name' | 'url' | 'breadcrumb'> {
  return compact({
    name: event.at('name', 'headline').text(),
    url: event.at('url', 'mainEntityOfPage').url(),
    breadcrumb: readBreadcrumb(event),
  });
}

/** Reads the breadcrumb from an array or a `BreadcrumbList`, and sorts its entries by their `position`. */
export function readBreadcrumb(event: Datum): EntryList<Crumb> | undefined {
  const trail = event.at('breadcrumb');
  if (trail.value === undefined) return undefined;
  return sortByPosition(entriesOf(trail)).entries(isEntry, (entry) => {
    const crumb = unwrap(entry);
    return compact({ name: entryName(crumb), url: entryUrl(crumb) });
  });
}

/** Reads the entries of a list, with the texts of the list object around them. */
export function readList<T>(
  list: Datum,
  read: (entry: Datum) => T,
  isEntryOfList = isEntry,
): ListDetails<T> | undefined {
  if (list.value === undefined) return undefined;
  return compact({
    name: list.at('name', 'headline').text(),
    description: readParagraphs(list.at('description')),
    ...readContentFields(list, 'name'),
    ...readContentParagraphs(list),
    url: list.at('url').url(),
    linkText: list.at('linkText').text(),
    itemListOrder: /ascending$/i.test(termName(list.at('itemListOrder').value)) ? 'ascending' : undefined,
    itemListElement: entriesOf(list).entries(isEntryOfList, (entry) => read(unwrap(entry))),
  });
}

/** Returns the value as a list. A single thing is the only entry, and must not be taken for a list object. */
export function oneOrList(value: Datum): Datum {
  return isFields(value.value) && !('itemListElement' in value.value) ? value.with([value.value]) : value;
}

/** Returns the entries of a list object, or of an array. */
export function entriesOf(list: Datum): Datum {
  return isFields(list.value) ? list.at('itemListElement', 'dataFeedElement', 'subEvent', 'subEvents') : list;
}

const ENTRY_FIELDS = ['name', 'headline', 'description', 'url'];

/** Whether something names an entry, or its item. */
const isEntry = (raw: unknown): boolean =>
  hasAnyField(raw, ENTRY_FIELDS) || (isFields(raw) && hasAnyField(raw['item'], ENTRY_FIELDS));

/** Returns the item of a `ListItem`. Fields that the item lacks, such as name or address, come from the `ListItem`. */
export function unwrap(entry: Datum): Datum {
  const item = entry.at('item').value;
  if (item === undefined) return entry;
  return entry.with({ ...(entry.value as object), ...(isFields(item) ? item : { url: item }) });
}

/** Returns the name of an entry. An entry without a name is named by its description or its address. */
function entryName(entry: Datum): string {
  if (typeof entry.value === 'string') return entry.text() ?? '';
  return ownName(entry) ?? entry.at('description', 'url').text() ?? '';
}

/** Returns the description of an entry, unless it already replaces a missing name. */
function entryDescription(entry: Datum): readonly string[] | undefined {
  return isFields(entry.value) && ownName(entry) ? readParagraphs(entry.at('description')) : undefined;
}

function ownName(entry: Datum): string | undefined {
  return entry.at('headline', 'name').text();
}

/**
 * Returns the address of an entry. An entry that is a text has none. The `@id` of an entry that is a part of its page,
 * such as `/launch#event`, leads to that page.
 */
function entryUrl(entry: Datum): string | undefined {
  if (!isFields(entry.value)) return undefined;
  const id = entry.at('@id');
  return entry.url() ?? (/^https?:/i.test(id.text(limits.address) ?? '') ? id.url() : undefined);
}

/**
 * Sorts the entries of a breadcrumb by `position`, because generators print them in any order. `position` is a number,
 * or a string with one. If an entry has none, the given order stays.
 */
function sortByPosition(trail: Datum): Datum {
  const { value } = trail;
  if (!Array.isArray(value)) return trail;
  const position = (entry: unknown): number => Number(trail.with(entry).at('position').value ?? NaN);
  return value.some((entry) => Number.isNaN(position(entry)))
    ? trail
    : trail.with([...(value as unknown[])].sort((a, b) => position(a) - position(b)));
}
