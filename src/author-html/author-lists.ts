/**
 * Reads lists in the author's HTML as event JSON: recommendations, recent events and articles, from the lists, headings
 * and links that the editors of CMSs make. Does not change the author's nodes.
 */
import {
  blockContent,
  descriptionFields,
  hrefOf,
  isHeading,
  joinedContent,
  linesOf,
  linesWith,
  linkIn,
  namingLink,
  soleLink,
  timeIn,
  timesIn,
  type Block,
  type Line,
} from './author-blocks.js';
import { dateOf, languageOf, splitDates } from './author-date.js';
import { groupsOf } from './author-groups.js';
import { plain, textFields, textOf, type Content } from './author-text.js';

/** A line that is only a status; in English, as the words of the JSON. */
const STATUS = /^(?:cancell?ed|postponed|rescheduled|moved online)$/i;

/** The heading, the introduction and the entries of a list of recommendations. */
export function recommendationsJson(host: Element): unknown {
  const { before, entries, after } = groupsOf(host);
  if (!entries.length) return undefined;
  return {
    recommendations: {
      ...introductionFields(before, after),
      itemListOrder: host.querySelector('li')?.parentElement?.localName === 'ol' ? 'ascending' : undefined,
      itemListElement: entries.map(recommendationJson),
    },
  };
}

function recommendationJson(blocks: readonly Block[]): object {
  const link = blocks.length === 1 ? soleLink(blocks[0]!) : undefined;
  const content = joinedContent(blocks);
  const id = blocks[0]!.element.closest('li')?.id;
  return { ...textFields('name', link ? withoutLinks(content) : content), url: hrefOf(link), id: id || undefined };
}

export function eventsJson(host: Element): unknown {
  const recentEvents = listJson(host, true);
  return recentEvents && { recentEvents };
}

export function articlesJson(host: Element): unknown {
  // Dates of articles stay text, because the entry of an article has no place for a date.
  const articles = listJson(host, false);
  return articles && { articles };
}

/** A list of entries that each have a title, and perhaps an address, a date and a description. */
function listJson(host: Element, hasDates: boolean): object | undefined {
  const language = languageOf(host);
  const isDate = (text: string): boolean => !splitDates(text, language).rest;
  const { before, entries, after } = groupsOf(host, (text) => isDate(text) || STATUS.test(text));
  if (!entries.length) return undefined;
  // Without list items, the link to more entries stands in the last entry.
  const lastEntry = entries.at(-1)!;
  const canHaveMoreLink = !after.length && !host.querySelector('li') && lastEntry.filter(namingLink).length > 1;
  const lastBlock = canHaveMoreLink ? lastEntry.at(-1) : undefined;
  const isMoreLink =
    lastBlock && soleLink(lastBlock) && hrefOf(soleLink(lastBlock)) !== hrefOf(lastEntry.map(namingLink).find(Boolean));
  const ownEntries = isMoreLink ? [...entries.slice(0, -1), lastEntry.slice(0, -1)] : entries;
  const closing = isMoreLink ? [lastBlock] : after;
  const moreBlock = closing.find((block) => soleLink(block));
  return {
    ...introductionFields(
      before,
      closing.filter((block) => block !== moreBlock),
    ),
    url: hrefOf(moreBlock && soleLink(moreBlock)),
    linkText: moreBlock && textOf(moreBlock.nodes),
    itemListElement: ownEntries.map((blocks) => entryJson(blocks, language, hasDates)),
  };
}

function entryJson(blocks: readonly Block[], language: string, hasDates: boolean): object {
  const isDate = (block: Block): boolean =>
    !splitDates(textOf(block.nodes)!, language).rest || !textOf(block.nodes, timeIn(block));
  const candidates = hasDates ? blocks.filter((block) => !isDate(block)) : blocks;
  const title =
    candidates.find(isHeading) ??
    candidates.find(namingLink) ??
    candidates.find((block) => !timeIn(block)) ??
    blocks[0]!;
  // A link names its entry unless it is only a date; the text beside the link on its line describes the entry.
  const titleLink = namingLink(title);
  const titleNodes = titleLink && !isHeading(title) ? [titleLink] : title.nodes;
  const link = titleLink ?? [title, ...blocks].map(linkIn).find(Boolean);
  const url = hrefOf(link);
  // A date that links elsewhere stays a link in the description; a date without other text names the entry.
  const hasOtherText = hasDates && textOf(title.nodes, ...timesIn(title.nodes));
  const times = hasOtherText ? blocks.flatMap(({ nodes }) => timesIn(nodes)) : [];
  const time = times.find((element) => hrefOf(element.closest('a[href]') ?? link) === url);
  const name = blockContent(title, [time], titleNodes);
  // A title with several links has no single address.
  const [titleUrl, ...otherUrls] = hrefsIn(name);
  const lines = blocks.flatMap((block) => {
    // The entry's own address once more, as "Read more".
    const sole = soleLink(block);
    const isRepeated = sole && hrefOf(sole) === url && blocks.indexOf(block) > blocks.indexOf(title);
    return isRepeated ? [] : linesOf(block, time, ...titleNodes);
  });
  let startDate = time && dateOf(time, language);
  let eventStatus: string | undefined;
  const description = lines.flatMap((line): Line[] => {
    if (!hasDates) return [line];
    if (!eventStatus && STATUS.test(line.text)) {
      eventStatus = line.text.replace(' ', '-');
      return [];
    }
    const isKept = startDate ?? hrefsIn(line.content).some((href) => href !== url);
    const { dates = [], rest } = isKept ? {} : splitDates(line.text, language);
    // A list shows only one date, so a line with a first and a last day stays text, which shows both.
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

/** The JSON fields of the heading and of the other lines around the entries. */
function introductionFields(before: readonly Block[], after: readonly Block[]): object {
  const heading = before.find(isHeading);
  const lines = [...before, ...after].filter((block) => block !== heading).flatMap((block) => linesOf(block));
  return { ...textFields('name', heading && blockContent(heading)), ...descriptionFields(lines) };
}

function hrefsIn(content: Content): string[] {
  return content.flatMap((part) =>
    typeof part === 'string' || !plain([part])
      ? []
      : [...(part.tag === 'a' && part.href ? [part.href] : []), ...hrefsIn(part.content)],
  );
}

/** The content without links, for a title that is a link as a whole. */
function withoutLinks(content: Content): Content {
  return content.flatMap((part): Content => {
    if (typeof part === 'string') return [part];
    const inner = withoutLinks(part.content);
    if (part.tag !== 'a') return [{ ...part, content: inner }];
    const { lang, dir } = part;
    return lang || dir ? [{ tag: 'span', ...(lang && { lang }), ...(dir && { dir }), content: inner }] : inner;
  });
}
