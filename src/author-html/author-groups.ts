/** The lines of an author's HTML in the order of entries: by list, by headings, or by links. */
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

/** What is used and not read, and would be lost as text. */
const USED = 'form, input, select, textarea, iframe, object, embed, video, audio';

/** The author's lines before, in and after the entries of a list. */
export interface Groups {
  readonly head: readonly Block[];
  readonly entries: readonly (readonly Block[])[];
  readonly tail: readonly Block[];
}

/**
 * The blocks of `root`, by entries: the outermost list items; else what belongs to each heading of one level, to each term, or to each line that begins with a link.
 * No entries has what says more than one list can: text between items is about those that follow, numbers may count from elsewhere, and a form or a film is none.
 * `isAside`: whether a text says only when something is, or that it is off; such a line may stand before the title that it belongs to.
 */
export function groupsOf(root: Element, isAside: (text: string) => boolean = () => false): Groups {
  const blocks = blocksOf(root);
  const titles = titlesOf(blocks);
  // Titles with links, and below each a list of further links.
  const hasBars = titles.length > 1 && titles.every(linkIn);
  const entries = isUsed(root)
    ? []
    : blocks.some(itemOf) && !hasBars
      ? byItem(blocks)
      : titles.length
        ? byTitle(blocks, titles, isAside)
        : withoutMore(byTitle(blocks, linesWithLink(blocks, isAside), isAside));
  if (!entries.length) return { head: blocks, entries, tail: [] };
  const [first, last] = [entries[0]![0]!, entries.at(-1)!.at(-1)!];
  return { head: blocks.slice(0, blocks.indexOf(first)), entries, tail: blocks.slice(blocks.indexOf(last) + 1) };
}

function byItem(blocks: readonly Block[]): Block[][] {
  const items = blocks.map(itemOf);
  const isMore =
    items.slice(items.findIndex(Boolean), items.findLastIndex(Boolean)).includes(undefined) ||
    blocks[0]!.root.querySelector('ol[start], ol[reversed], li[value]');
  if (isMore) return [];
  return [...new Set(items)].filter(Boolean).map((item) => blocks.filter((_, i) => items[i] === item));
}

/** Each title with its row; where rows do not hold all, with what follows. */
function byTitle(blocks: readonly Block[], titles: readonly Block[], isAside: (text: string) => boolean): Block[][] {
  const places = titles.map((title) => blocks.indexOf(title));
  const rows = titles.map((title) => rowOf(title, titles));
  const starts = rows.map((row, i) => (row ? blocks.findIndex(({ home }) => row.contains(home)) : places[i]!));
  const ends = rows.map((row, i) => (row ? blocks.findLastIndex(({ home }) => row.contains(home)) : places[i]!) + 1);
  const isAsideAt = (i: number): boolean => i >= 0 && isAside(textOf(blocks[i]!.nodes)!);
  // A date before the first title says that all dates stand before theirs.
  if (starts.length && isAsideAt(starts[0]! - 1))
    for (let i = 0; i < starts.length; i++)
      while (starts[i]! > (places[i - 1] ?? -1) + 1 && isAsideAt(starts[i]! - 1)) starts[i]!--;
  const areRows =
    starts.some((start, i) => ends[i]! - start > 1) && starts.every((start, i) => !i || ends[i - 1] === start);
  return starts.map((start, i) => blocks.slice(start, starts[i + 1] ?? (areRows && i ? ends[i] : undefined)));
}

/** What of the author's elements holds this title and no other. */
function rowOf({ home, root }: Block, titles: readonly Block[]): Element | undefined {
  const isIn = (row: Element): boolean => titles.filter((title) => row.contains(title.home)).length === 1;
  let row: Element | undefined;
  for (let node = home; node !== root && isIn(node); node = node.parentElement!) row = node;
  return row;
}

/** Headings of one level, else terms. The first heading of several is that of all where it stands above the next. */
function titlesOf(blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.filter((block) => isHeading(block) && !itemOf(block));
  const levels = headings.map(({ home }) => home.localName);
  const level = levels.length > 1 && levels[0]! < levels[1]! ? levels[1] : levels.length > 1 ? levels[0] : undefined;
  if (level) return headings.filter(({ home }) => home.localName === level);
  const terms = blocks.map(({ home }) => home.closest('dt'));
  return blocks.filter((_, i) => terms[i] && terms[i] !== terms[i - 1]);
}

/** A link inside a sentence is no title, nor is one that says only when something is. */
function linesWithLink(blocks: readonly Block[], isAside: (text: string) => boolean): readonly Block[] {
  const lines = blocks.filter((block) => !isHeading(block) && namingLink(block) && !isAside(textOf(block.nodes)!));
  const begin = lines.filter((block) => {
    const text = textOf(block.nodes, ...timesIn(block.nodes)) ?? '';
    const before = withoutMarks(text.slice(0, Math.max(0, text.indexOf(textOf(namingLink(block))!))));
    return !before || isAside(before);
  });
  return begin.length ? begin : lines;
}

/** Where all others say more than where they lead, a link alone at the end leads to more. */
function withoutMore(entries: Block[][]): Block[][] {
  const isLink = ([block, ...more]: Block[]): boolean => !more.length && soleLink(block!) !== undefined;
  const hasMore = entries.length > 2 && entries.findIndex(isLink) === entries.length - 1;
  return hasMore ? entries.slice(0, -1) : entries;
}

/** The outermost list item around a block. */
function itemOf({ home, root }: Block): Element | undefined {
  let item: Element | undefined;
  for (let node = home.closest('li'); node && root.contains(node); node = node.parentElement?.closest('li') ?? null)
    if (node !== root) item = node;
  return item;
}

/** Whether something in it is used, as a form or a film is, and not only read. */
export function isUsed(root: Element): boolean {
  return root.querySelector(USED) !== null;
}
