/** Groups the blocks of the author's HTML into the entries of a list: by list item, by heading, or by link. */
import { findUnshown } from '../upgrade/unshown.js';
import { blocksOf, isHeading, withoutMarks, type Block } from './author-blocks.js';
import { linkIn, namingLink, soleLink, timesIn } from './author-lines.js';
import { findUnseen } from './author-sight.js';
import { textBefore, textOf } from './author-text.js';

/** The blocks before, in and after the entries of a list. */
export interface Groups {
  readonly before: readonly Block[];
  readonly entries: readonly (readonly Block[])[];
  readonly after: readonly Block[];
}

/** Matches the links to further pages of a list. */
const PAGER = ':is(nav, ul, ol, [role="navigation"]):is([class*="pagina" i], [class*="pager" i])';

/** Whether a text is only a detail of an entry, such as a date or a status. */
type IsDetail = (text: string) => boolean;

/**
 * Returns the blocks of the host, grouped by entry. Each outermost list item is one entry. Otherwise, an entry begins
 * at each heading of one level, at each term, or at each line that begins with a link.
 *
 * Returns no entries if one list could not hold everything. This is so if there is text between items, custom numbering
 * or content that no list can show.
 *
 * `isDetail` tells whether a text is only a date or a status. A line with such a text may stand before the title of its
 * entry.
 */
export function groupsOf(host: Element, isDetail: IsDetail = () => false): Groups {
  findUnseen(host);
  const all = blocksOf(host);
  const pager = all.filter((block) => outermostOf(block, PAGER));
  const blocks = all.filter((block) => !pager.includes(block));
  const titles = titlesIn(blocks);
  const items = blocks.map(itemOf);
  const links = linkTitlesIn(
    blocks.filter((_, i) => !items[i]),
    isDetail,
  );
  const isCard = (title: Block): boolean => {
    const row = rowOf(title, links);
    return row !== undefined && textOf(row) !== textOf(title.nodes);
  };
  // In a link directory, each title has a link, and a list of further links is below it. Cards may have lists of short
  // lines in them or beside them, such as tags.
  const isLinkDirectory = (): boolean =>
    titles.length
      ? titles.length > 1 && titles.every(linkIn)
      : links.length > 1 && !items.some((item, i) => item && item === items[i - 1]) && links.every(isCard);
  const entries = findUnshown(host, host.localName)
    ? []
    : items.some(Boolean) && !isLinkDirectory()
      ? groupByItem(blocks)
      : titles.length
        ? groupByTitle(blocks, titles, isDetail)
        : withoutMoreLink(groupByTitle(blocks, links, isDetail));
  if (!entries.length) return { before: blocks, entries, after: [] };
  const [first, last] = [entries[0]![0]!, entries.at(-1)!.at(-1)!];
  const after = [...blocks.slice(blocks.indexOf(last) + 1), ...pager];
  return { before: blocks.slice(0, blocks.indexOf(first)), entries, after };
}

/**
 * Returns one group for each item. Returns no groups if there is text between items, because such text is about the
 * items after it. Returns none for custom numbering either, because it may continue a count from elsewhere.
 */
function groupByItem(blocks: readonly Block[]): Block[][] {
  const items = blocks.map(itemOf);
  const hasMoreThanItems =
    items.slice(items.findIndex(Boolean), items.findLastIndex(Boolean)).includes(undefined) ||
    blocks[0]!.host.querySelector('ol[start], ol[reversed], li[value]');
  if (hasMoreThanItems) return [];
  return [...new Set(items)].filter(Boolean).map((item) => blocks.filter((_, i) => items[i] === item));
}

/**
 * Returns one group for each title. The group holds the blocks of the title's row. If the rows do not hold all blocks,
 * it holds the blocks up to the next title.
 */
function groupByTitle(blocks: readonly Block[], titles: readonly Block[], isDetail: IsDetail): Block[][] {
  const indexes = titles.map((title) => blocks.indexOf(title));
  const rows = titles.map((title) => rowOf(title, titles));
  const starts = rows.map((row, i) => (row ? blocks.findIndex(({ element }) => row.contains(element)) : indexes[i]!));
  const ends = rows.map(
    (row, i) => (row ? blocks.findLastIndex(({ element }) => row.contains(element)) : indexes[i]!) + 1,
  );
  const isDetailAt = (i: number): boolean => i >= 0 && isDetail(textOf(blocks[i]!.nodes)!);
  // If a date stands before the first title, every date stands before the title of its entry.
  if (starts.length && isDetailAt(starts[0]! - 1))
    for (let i = 0; i < starts.length; i++)
      while (starts[i]! > (indexes[i - 1] ?? -1) + 1 && isDetailAt(starts[i]! - 1)) starts[i]!--;
  const areRowsComplete =
    starts.some((start, i) => ends[i]! - start > 1) && starts.every((start, i) => !i || ends[i - 1] === start);
  return starts.map((start, i) => blocks.slice(start, starts[i + 1] ?? (areRowsComplete && i ? ends[i] : undefined)));
}

/** Returns the row of a title: the outermost element inside the host that holds this title and no other title. */
export function rowOf({ element, host }: Block, titles: readonly Block[]): Element | undefined {
  const isRow = (node: Element): boolean => titles.filter((title) => node.contains(title.element)).length === 1;
  let row: Element | undefined;
  for (let node = element; node !== host && isRow(node); node = node.parentElement!) row = node;
  return row;
}

/**
 * Returns the headings of one level, or the terms if there are not several headings. The first one is the heading of
 * the whole list if the second one has a lower level, or follows at once while the others have text below.
 */
function titlesIn(blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.filter((block) => isHeading(block) && !itemOf(block));
  const levels = headings.map(({ element }) => element.localName);
  const level = levels.length > 1 && levels[0]! < levels[1]! ? levels[1] : levels.length > 1 ? levels[0] : undefined;
  if (level)
    return withoutOverall(
      blocks,
      headings.filter(({ element }) => element.localName === level),
    );
  const terms = blocks.map(({ element }) => element.closest('dt'));
  return blocks.filter((_, i) => terms[i] && terms[i] !== terms[i - 1]);
}

/** Returns the headings without the first one if the second one follows at once, while all others have text below. */
export function withoutOverall(blocks: readonly Block[], headings: readonly Block[]): readonly Block[] {
  const [first, ...others] = headings;
  const isBare = (heading: Block): boolean => {
    const next = blocks[blocks.indexOf(heading) + 1];
    return !next || headings.includes(next);
  };
  const isOverall = others.length > 1 && !linkIn(first!) && isBare(first!) && !others.some(isBare);
  return isOverall ? others : headings;
}

/**
 * Returns the lines that begin with a link, or all lines with a link if none begins with one. A link inside a sentence
 * is not a title. A line that is only a date or a status is not a title either.
 */
function linkTitlesIn(blocks: readonly Block[], isDetail: IsDetail): readonly Block[] {
  const lines = blocks
    .filter((block) => !isHeading(block) && namingLink(block) && !isDetail(textOf(block.nodes)!))
    // A link around several lines is one entry.
    .filter((block, i, all) => namingLink(block) !== (i && namingLink(all[i - 1]!)));
  const linesFromLink = lines.filter((block) => {
    const before = withoutMarks(textBefore(block.nodes, namingLink(block)!, ...timesIn(block.nodes)));
    return !before || isDetail(before);
  });
  return linesFromLink.length ? linesFromLink : lines;
}

/**
 * Returns the entries without a lone link at the end, if every other entry is more than a link. Such a link leads to
 * further entries and is not an entry itself.
 */
function withoutMoreLink(entries: Block[][]): Block[][] {
  const isLink = ([block, ...others]: Block[]): boolean => !others.length && soleLink(block!) !== undefined;
  const hasMoreLink = entries.length > 2 && entries.findIndex(isLink) === entries.length - 1;
  return hasMoreLink ? entries.slice(0, -1) : entries;
}

/** Returns the outermost list item around a block, inside the host. */
export function itemOf(block: Block): Element | undefined {
  return outermostOf(block, 'li');
}

/** Returns the outermost element around a block that matches, inside the host. */
export function outermostOf({ element, host }: Block, selector: string): Element | undefined {
  let outermost: Element | undefined;
  for (let node: Element | null = element; node && node !== host; node = node.parentElement)
    if (node.matches(selector)) outermost = node;
  return outermost;
}
