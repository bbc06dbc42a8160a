/**
 * Reads lists in the author's HTML as event JSON: recommendations, recent events and articles. Reads the lists,
 * headings and links that the editors of CMSs make. Does not change the author's nodes.
 */
import { blockContent, isHeading, isSign, linkAround, withoutMarks, type Block } from './author-blocks.js';
import {
  descriptionFields,
  introductionFields,
  linesOf,
  linesWith,
  linkIn,
  listFields,
  namingLink,
  soleLink,
  timeIn,
  timesIn,
  type Line,
} from './author-lines.js';
import { isPresent, type Fields } from '../model/fields.js';
import type { AddressedImage } from './author-copies.js';
import { dateIn, dateOf, splitDates } from './author-date.js';
import { alternativeText, picturesOf, seenImagesIn } from './author-entry-pictures.js';
import { groupsOf, itemOf } from './author-groups.js';
import { hrefOf, hrefsIn, languageOf, textFields, textOf, withoutLinks } from './author-text.js';
import { statusIn } from './author-words.js';

/**
 * Returns a list of recommendations as event JSON: its heading, its introduction and its entries. Returns `undefined`
 * if there are no entries.
 */
export function recommendationsJson(host: Element): unknown {
  const { before, entries, after } = groupsOf(host);
  if (!entries.length) return undefined;
  const language = languageOf(host);
  return {
    recommendations: {
      ...introductionFields(before, after),
      itemListOrder: host.querySelector('li')?.parentElement?.localName === 'ol' ? 'ascending' : undefined,
      itemListElement: entries.map((blocks) => recommendationJson(blocks, language)),
    },
  };
}

/**
 * Returns an entry. Its first paragraph or line is the recommendation. In an item with `data-status`, such as
 * `<li data-status="done" data-date="2010-03-04">`, the further ones are the results; otherwise they describe it. A
 * line with `data-outcome` says the status in words, which the element says itself.
 */
function recommendationJson([first, ...lines]: readonly Block[], language: string): object {
  const item = itemOf(first!) as HTMLElement | undefined;
  const { status, date } = item?.dataset ?? {};
  const others = lines.filter(({ element }) => !status || !element.matches('[data-outcome]'));
  const fields = linkFields(first!);
  return {
    ...fields,
    id: item?.id || undefined,
    actionStatus: status || undefined,
    dateModified: date ? (dateIn(date, language) ?? date) : undefined,
    ...(status
      ? { result: others.map(linkFields) }
      : descriptionFields(others.flatMap((block) => linesOf(block, fields.url)))),
  };
}

/** Returns the text of a block, and its address if one link holds all of it. */
function linkFields(block: Block): { readonly url: string | undefined } {
  const link = soleLink(block) ?? linkAround(block);
  const content = blockContent(block);
  return { ...textFields('name', link ? withoutLinks(content) : content), url: hrefOf(link) };
}

export function eventsJson(host: Element): unknown {
  const recentEvents = listJson(host, true);
  return recentEvents && { recentEvents };
}

export function articlesJson(host: Element): unknown {
  // The dates of articles stay part of the text, because the entry of an article has no field for a date.
  const articles = listJson(host, false);
  return articles && { articles };
}

/** Returns a list as event JSON. Each entry has a title, and may have an address, a date and a description. */
function listJson(host: Element, hasDates: boolean): object | undefined {
  const language = languageOf(host);
  const isDate = (text: string): boolean => !splitDates(text, language).rest;
  const isStatus = (text: string): boolean => plainStatus(text, language) !== undefined;
  const { before, entries: groups, after } = groupsOf(host, (text) => isDate(text) || isStatus(text));
  const entries = hasDates ? withContinuations(groups) : groups;
  if (!entries.length) return undefined;
  // If there are no list items, the last entry includes the link to further entries.
  const lastEntry = entries.at(-1)!;
  const canHaveMoreLink = !after.length && !host.querySelector('li') && lastEntry.filter(namingLink).length > 1;
  const lastBlock = canHaveMoreLink ? lastEntry.at(-1) : undefined;
  const isMoreLink =
    lastBlock && soleLink(lastBlock) && hrefOf(soleLink(lastBlock)) !== hrefOf(lastEntry.map(namingLink).find(Boolean));
  const ownEntries = isMoreLink ? [...entries.slice(0, -1), lastEntry.slice(0, -1)] : entries;
  const pictures = picturesOf(
    ownEntries.map((blocks) => {
      const items = blocks.map(itemOf);
      return { blocks, holders: items.every(isPresent) ? items : [] };
    }),
    seenImagesIn(host),
  );
  const itemListElement = ownEntries.map((blocks, i) =>
    withPicture(entryJson(blocks, language, hasDates), pictures?.[i], blocks),
  );
  if (!pictures || itemListElement.includes(undefined)) return undefined;
  return { ...listFields(before, isMoreLink ? [lastBlock] : after), itemListElement };
}

/**
 * Adds a picture to an entry. Returns `undefined` if the picture leads to another address than the entry, because an
 * entry has one link. An alternative text that says no more than the entry is left out.
 */
function withPicture(entry: Fields, picture: AddressedImage | undefined, blocks: readonly Block[]): Fields | undefined {
  if (!picture) return entry;
  const { img, address } = picture;
  const link = img.closest('a[href]');
  const href = link && blocks[0]!.host.contains(link) ? hrefOf(link) : undefined;
  // A title with several links has no address of its own.
  const { url = entry['nameContent'] ? undefined : href } = entry;
  if (href && href !== url) return undefined;
  const texts = blocks.map(({ nodes }) => textOf(nodes)).join(' ');
  return { ...entry, url, image: address.thumbnail ?? address.contentUrl, imageAlt: alternativeText(img, texts) ?? '' };
}

/**
 * Returns the entries with each continuation line in the entry before it. In a list with a date for every event, an
 * item without date, link and heading is such a line: "Room 2, doors at nine".
 */
function withContinuations(entries: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  const isDated = (blocks: readonly Block[]): boolean =>
    blocks.some((block) => timeIn(block) ?? /\d{4}/.test(textOf(block.nodes)!));
  const isContinuation = (blocks: readonly Block[]): boolean =>
    !isDated(blocks) && !blocks.some((block) => isHeading(block) || linkIn(block));
  if (!entries.every((blocks, i) => isDated(blocks) || (i && isContinuation(blocks)))) return entries;
  const merged: Block[][] = [];
  for (const blocks of entries)
    if (isDated(blocks)) merged.push([...blocks]);
    else merged.at(-1)!.push(...blocks);
  return merged;
}

/** Returns the status if a line says nothing else. */
function plainStatus(text: string, language: string): string | undefined {
  const found = statusIn(text, language);
  return found?.note ? undefined : found?.status;
}

/** Returns an entry as event JSON. `hasDates` tells whether its date and its status are fields of their own. */
export function entryJson(blocks: readonly Block[], language: string, hasDates: boolean): Fields {
  const isDate = (block: Block): boolean =>
    !splitDates(textOf(block.nodes)!, language).rest || !textOf(block.nodes, timeIn(block));
  const candidates = blocks.filter((block) => !isDate(block) && !isSign(block));
  const title =
    candidates.find(isHeading) ??
    candidates.find(namingLink) ??
    candidates.find((block) => withoutMarks(textOf(block.nodes, ...timesIn(block.nodes)) ?? '')) ??
    blocks[0]!;
  // A link is the title of its entry unless it is only a date. The text beside the link on the same line is a
  // description.
  const titleLink = namingLink(title);
  const isInTitle = titleLink && !isHeading(title) && !titleLink.contains(title.element);
  const titleNodes = isInTitle ? [titleLink] : title.nodes;
  const link = titleLink ?? [title, ...blocks].map(linkIn).find(Boolean) ?? linkAround(title);
  const url = hrefOf(link);
  // A date that links to another address stays a link in the description. A date is the title if that line has no other
  // text.
  const hasOtherText = hasDates && textOf(title.nodes, ...timesIn(title.nodes));
  const times = hasOtherText ? blocks.flatMap(({ nodes }) => timesIn(nodes)) : [];
  const time = times.find((element) => hrefOf(element.closest('a[href]') ?? link) === url);
  const name = blockContent(title, [time], titleNodes);
  // If the title has several links, the entry has no single address.
  const [titleUrl, ...otherUrls] = hrefsIn(name);
  const lines = blocks.flatMap((block) => {
    // Drops a later line that only repeats the link to the entry's address, such as "Read more".
    const sole = soleLink(block);
    const isRepeated = sole && hrefOf(sole) === url && blocks.indexOf(block) > blocks.indexOf(title);
    return isRepeated ? [] : linesOf(block, url, time, ...titleNodes);
  });
  let startDate = time && dateOf(time, language);
  let eventStatus: string | undefined;
  const description = lines.flatMap((line): Line[] => {
    if (!hasDates) return [line];
    const status = eventStatus ? undefined : plainStatus(line.text, language);
    if (status) {
      eventStatus = status;
      return [];
    }
    const isKept = startDate ?? hrefsIn(line.content).some((href) => href !== url);
    const { dates = [], rest } = isKept ? {} : splitDates(line.text, language);
    // An entry shows only one date. So a line with a first and a last day stays text, which shows both days.
    if (dates.length !== 1) return [line];
    [startDate] = dates;
    return rest ? linesWith(line.block, [rest]) : [];
  });
  return {
    ...textFields('name', otherUrls.length ? name : withoutLinks(name)),
    url: otherUrls.length ? undefined : (titleUrl ?? url),
    startDate,
    eventStatus,
    ...descriptionFields(description),
  };
}
