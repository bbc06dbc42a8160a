/** Groups the blocks of the author's HTML into the entries of a list: by list item, by heading, or by link. */
import {
  blocksOf,
  isHeading,
  linkIn,
  namingLink,
  soleLink,
  timesIn,
  withoutMarks,
  type Block,
} from './author-blocks.js';
import { textOf } from './author-text.js';

/** Forms and embeds: replacing the block by text would lose them. */
const INTERACTIVE = 'form, input, select, textarea, iframe, object, embed, video, audio';

/** The blocks before, in and after the entries of a list. */
export interface Groups {
  readonly before: readonly Block[];
  readonly entries: readonly (readonly Block[])[];
  readonly after: readonly Block[];
}

/** Whether a text is only a detail of an entry. */
type IsDetail = (text: string) => boolean;

/**
 * The blocks of the host by entry: one entry for each outermost list item; otherwise for each heading of one level, for
 * each term, or for each line that begins with a link.
 *
 * Returns no entries where one list could not hold everything: text between items, custom numbering, interactive
 * content.
 *
 * `isDetail`: whether a text is only a date or a status; such a line may stand before the title of its entry.
 */
export function groupsOf(host: Element, isDetail: IsDetail = () => false): Groups {
  const blocks = blocksOf(host);
  const titles = titlesIn(blocks);
  // Titles with links, and below each a list of further links.
  const isLinkDirectory = titles.length > 1 && titles.every(linkIn);
  const entries = hasInteractiveContent(host)
    ? []
    : blocks.some(itemOf) && !isLinkDirectory
      ? groupByItem(blocks)
      : titles.length
        ? groupByTitle(blocks, titles, isDetail)
        : withoutMoreLink(groupByTitle(blocks, linkTitlesIn(blocks, isDetail), isDetail));
  if (!entries.length) return { before: blocks, entries, after: [] };
  const [first, last] = [entries[0]![0]!, entries.at(-1)!.at(-1)!];
  return { before: blocks.slice(0, blocks.indexOf(first)), entries, after: blocks.slice(blocks.indexOf(last) + 1) };
}

/**
 * One group for each item. Returns no groups if there is text between items, since that is about the items after it, or
 * custom numbering, since that may count from elsewhere.
 */
function groupByItem(blocks: readonly Block[]): Block[][] {
  const items = blocks.map(itemOf);
  const hasMoreThanItems =
    items.slice(items.findIndex(Boolean), items.findLastIndex(Boolean)).includes(undefined) ||
    blocks[0]!.host.querySelector('ol[start], ol[reversed], li[value]');
  if (hasMoreThanItems) return [];
  return [...new Set(items)].filter(Boolean).map((item) => blocks.filter((_, i) => items[i] === item));
}

/** One group for each title: the blocks of its row or, if rows do not hold all blocks, those up to the next title. */
function groupByTitle(blocks: readonly Block[], titles: readonly Block[], isDetail: IsDetail): Block[][] {
  const indexes = titles.map((title) => blocks.indexOf(title));
  const rows = titles.map((title) => rowOf(title, titles));
  const starts = rows.map((row, i) => (row ? blocks.findIndex(({ element }) => row.contains(element)) : indexes[i]!));
  const ends = rows.map(
    (row, i) => (row ? blocks.findLastIndex(({ element }) => row.contains(element)) : indexes[i]!) + 1,
  );
  const isDetailAt = (i: number): boolean => i >= 0 && isDetail(textOf(blocks[i]!.nodes)!);
  // A date before the first title shows that each date stands before its title.
  if (starts.length && isDetailAt(starts[0]! - 1))
    for (let i = 0; i < starts.length; i++)
      while (starts[i]! > (indexes[i - 1] ?? -1) + 1 && isDetailAt(starts[i]! - 1)) starts[i]!--;
  const areRowsComplete =
    starts.some((start, i) => ends[i]! - start > 1) && starts.every((start, i) => !i || ends[i - 1] === start);
  return starts.map((start, i) => blocks.slice(start, starts[i + 1] ?? (areRowsComplete && i ? ends[i] : undefined)));
}

/** The outermost element inside the host that holds this title and no other. */
function rowOf({ element, host }: Block, titles: readonly Block[]): Element | undefined {
  const isRow = (node: Element): boolean => titles.filter((title) => node.contains(title.element)).length === 1;
  let row: Element | undefined;
  for (let node = element; node !== host && isRow(node); node = node.parentElement!) row = node;
  return row;
}

/**
 * The headings of one level; if there are not several headings, the terms.
 * The first heading is the heading of the whole list if the next one has a lower level.
 */
function titlesIn(blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.filter((block) => isHeading(block) && !itemOf(block));
  const levels = headings.map(({ element }) => element.localName);
  const level = levels.length > 1 && levels[0]! < levels[1]! ? levels[1] : levels.length > 1 ? levels[0] : undefined;
  if (level) return headings.filter(({ element }) => element.localName === level);
  const terms = blocks.map(({ element }) => element.closest('dt'));
  return blocks.filter((_, i) => terms[i] && terms[i] !== terms[i - 1]);
}

/**
 * The lines that begin with a link, or all lines with a link if none begins with one.
 * A link inside a sentence is no title, and neither is a line that is only a date or a status.
 */
function linkTitlesIn(blocks: readonly Block[], isDetail: IsDetail): readonly Block[] {
  const lines = blocks.filter((block) => !isHeading(block) && namingLink(block) && !isDetail(textOf(block.nodes)!));
  const linesFromLink = lines.filter((block) => {
    const text = textOf(block.nodes, ...timesIn(block.nodes)) ?? '';
    const textBefore = withoutMarks(text.slice(0, Math.max(0, text.indexOf(textOf(namingLink(block))!))));
    return !textBefore || isDetail(textBefore);
  });
  return linesFromLink.length ? linesFromLink : lines;
}

/** If every other entry is more than a link, a lone link at the end leads to more and is no entry. */
function withoutMoreLink(entries: Block[][]): Block[][] {
  const isLink = ([block, ...others]: Block[]): boolean => !others.length && soleLink(block!) !== undefined;
  const hasMoreLink = entries.length > 2 && entries.findIndex(isLink) === entries.length - 1;
  return hasMoreLink ? entries.slice(0, -1) : entries;
}

/** The outermost list item around a block. */
function itemOf({ element, host }: Block): Element | undefined {
  let item: Element | undefined;
  for (let node = element.closest('li'); node && host.contains(node); node = node.parentElement?.closest('li') ?? null)
    if (node !== host) item = node;
  return item;
}

/** Whether the author's HTML has forms or embeds, which text cannot replace. */
export function hasInteractiveContent(host: Element): boolean {
  return host.querySelector(INTERACTIVE) !== null;
}
