/**
 * Groups the lines of the author's HTML by person: by list item, by term, by heading, by picture, or by the lines that
 * begin with a name.
 */
import { blockContent, isCredit, isHeading, type Block } from './author-blocks.js';
import { linkIn, soleLink } from './author-lines.js';
import { outermostOf, rowOf, withoutOverall } from './author-groups.js';
import { canBeName, startsWithName } from './author-names.js';
import { hrefOf, plain } from './author-text.js';

/** Matches lists, and items without a list around them. */
const LISTS = 'ul, ol, dl, li';
/** The level of a bold line above a list, which is below all headings. */
const LABEL_LEVEL = 7;

/** The lines about one person. */
export interface PersonGroup {
  /** The headings above several people, which are the role of each. */
  readonly roles: readonly Block[];
  readonly blocks: readonly Block[];
  /** The elements that hold these lines and no others, if there are any. */
  readonly holders: readonly Element[];
}

/** The lines before, about and after the people. */
export interface PeopleGroups {
  readonly before: readonly Block[];
  readonly people: readonly PersonGroup[];
  readonly after: readonly Block[];
}

/**
 * Groups the blocks by person. Returns `undefined` if some text belongs to nobody, such as a text between two lists.
 *
 * The first heading is the heading of all people if deeper headings, a list or several people follow. Any other heading
 * is the role of the people after it if a list or deeper headings follow at once. Otherwise it is a name.
 */
export function groupPeople(blocks: readonly Block[], images: readonly Element[]): PeopleGroups | undefined {
  const groups = groupBlocks(blocks, images);
  return groups && withMoreLink(groups);
}

function groupBlocks(blocks: readonly Block[], images: readonly Element[]): PeopleGroups | undefined {
  const headings = blocks.filter((block, i) => isHeading(block) && !listOf(block) && isStart(blocks, i));
  const [first, ...others] = headings;
  const isOverall =
    first &&
    !blocks.slice(0, blocks.indexOf(first)).some(listOf) &&
    (isAbove(first, others) || withoutOverall(blocks, headings) !== headings);
  const bodyOf = (title: Block | undefined): readonly Block[] => blocks.filter((block) => block !== title);
  if (others.length || (first && !isOverall)) {
    const title = isOverall ? first : undefined;
    return groupBySection(bodyOf(title), isOverall ? others : headings, title);
  }
  if (blocks.some(listOf)) {
    const labels = bodyOf(first).filter(isLabel);
    return groupBySection(bodyOf(first), first || labels.length > 1 ? labels : [], first);
  }
  const lines = groupByLine(bodyOf(first), images, first);
  const hasSeveral = lines && (lines.people.length > 1 || lines.people[0]!.blocks.length === bodyOf(first).length);
  if (!first || hasSeveral) return lines && withTitle(lines, first);
  return groupBySection(blocks, headings, undefined);
}

/** Whether the block is the first line of its element. A line break divides a heading into several lines. */
function isStart(blocks: readonly Block[], i: number): boolean {
  return blocks[i]!.element !== blocks[i - 1]?.element;
}

function isAbove(heading: Block, others: readonly Block[]): boolean {
  return others.every((other) => levelOf(other) > levelOf(heading));
}

function levelOf(block: Block): number {
  return isHeading(block) ? Number(block.element.localName[1]) : LABEL_LEVEL;
}

/** Returns the outermost list around a block. */
function listOf(block: Block): Element | undefined {
  return outermostOf(block, LISTS);
}

/** Whether a line directly above a list is bold as a whole, as authors write a heading. */
function isLabel(block: Block, i: number, blocks: readonly Block[]): boolean {
  const next = blocks[i + 1];
  if (!next || listOf(block) || !listOf(next)) return false;
  const [part, ...others] = blockContent(block).filter((one) => plain([one]));
  return typeof part === 'object' && part.tag === 'strong' && !others.length;
}

function withTitle(groups: PeopleGroups, title: Block | undefined): PeopleGroups {
  return title ? { ...groups, before: [title, ...groups.before] } : groups;
}

/** Groups the blocks by heading: a name with the lines after it, or a role with the people after it. */
function groupBySection(
  blocks: readonly Block[],
  headings: readonly Block[],
  title: Block | undefined,
): PeopleGroups | undefined {
  const levels = [...new Set(headings.map(levelOf))].sort();
  if (levels.length > 2) return undefined;
  const names =
    levels.length > 1 && haveSubtitles(headings) ? headings.filter((h) => levelOf(h) === levels[0]) : headings;
  // A line directly in the host has no row but itself.
  const rows = names.map((heading) => rowOf(heading, title ? [title, ...names] : names));
  const isIn = (i: number, block: Block): boolean => rows[i]?.contains(block.element) ?? block === names[i];
  const starts = rows.map((_, i) => blocks.findIndex((block) => isIn(i, block)));
  const ends = rows.map((_, i) => blocks.findLastIndex((block) => isIn(i, block)) + 1);
  const areRowsComplete =
    names.length > 1 &&
    ends.every((end, i) => end === (starts[i + 1] ?? end)) &&
    ends.some((end, i) => end - starts[i]! > 1);
  const end = areRowsComplete ? ends.at(-1)! : blocks.length;
  const introduction = groupLists(blocks.slice(0, starts[0]), [], names.length > 0);
  if (!introduction) return undefined;
  const people = [...introduction.people];
  const after = [...introduction.after, ...blocks.slice(end)];
  let outer: Block | undefined;
  for (const [i, heading] of names.entries()) {
    const own = blocks.slice(starts[i], starts[i + 1] ?? end);
    const at = own.indexOf(heading);
    const rest = own.slice(at + 1);
    const next = names[i + 1];
    if (outer && levelOf(heading) <= levelOf(outer)) outer = undefined;
    const roles = outer ? [outer] : [];
    const isRoleOfNext = !rest.length && next && levelOf(next) > levelOf(heading);
    if (isRoleOfNext || (rest[0] && listOf(rest[0]))) {
      const groups = groupLists(rest, [...roles, heading], i < names.length - 1);
      // A text above a role belongs to nobody.
      if (at || !groups) return undefined;
      if (isRoleOfNext) outer = heading;
      people.push(...groups.people);
      after.unshift(...groups.after);
      // The entry of a person has no place for a list.
    } else if (own.some(listOf)) return undefined;
    else people.push({ roles, blocks: own, holders: areRowsComplete && rows[i] ? [rows[i]] : [] });
  }
  return people.length ? withTitle({ before: introduction.before, people, after }, title) : undefined;
}

/** Whether each heading of the higher level has one heading of the lower level right below it: a name and a title. */
function haveSubtitles(headings: readonly Block[]): boolean {
  return headings.length % 2 === 0 && headings.every((h, i) => !(i % 2) === (levelOf(h) === levelOf(headings[0]!)));
}

/**
 * Groups lists by person. Returns `undefined` if there is text between them, or if people or text after the lists
 * would stand before `hasMore` further people.
 */
function groupLists(blocks: readonly Block[], roles: readonly Block[], hasMore: boolean): PeopleGroups | undefined {
  const lists = blocks.map(listOf);
  const [start, last] = [lists.findIndex(Boolean), lists.findLastIndex(Boolean)];
  if (start < 0) return { before: blocks, people: [], after: [] };
  const after = blocks.slice(last + 1);
  if (lists.slice(start, last).includes(undefined) || (hasMore && after.length)) return undefined;
  const people: PersonGroup[] = [];
  for (const list of new Set(lists.slice(start, last + 1))) {
    const groups = groupList(
      list!,
      blocks.filter((_, i) => lists[i] === list),
      roles,
    );
    if (!groups) return undefined;
    people.push(...groups);
  }
  return { before: blocks.slice(0, start), people, after };
}

function groupList(list: Element, blocks: readonly Block[], roles: readonly Block[]): PersonGroup[] | undefined {
  // Custom numbering may continue a count from elsewhere, and an entry has no place for another list.
  if (list.matches('[start], [reversed]') || list.querySelector('ul, ol, dl, li[value]')) return undefined;
  const cells = blocks.map((block) => outermostOf(block, list.localName === 'dl' ? 'dt, dd' : 'li'));
  if (cells.includes(undefined)) return undefined;
  const blocksIn = (cell: Element): Block[] => blocks.filter((_, i) => cells[i] === cell);
  const all = [...new Set(cells as Element[])];
  if (list.localName !== 'dl') return all.map((item) => ({ roles, blocks: blocksIn(item), holders: [item] }));
  return groupTerms(all, blocksIn, roles);
}

/** Groups the terms and descriptions of a list. If each description is a name, the terms are roles. */
function groupTerms(
  cells: readonly Element[],
  blocksIn: (cell: Element) => Block[],
  roles: readonly Block[],
): PersonGroup[] | undefined {
  const isTerm = (cell: Element | undefined): boolean => cell?.localName === 'dt';
  const [terms, descriptions] = [cells.filter(isTerm), cells.filter((cell) => !isTerm(cell))];
  if (!isTerm(cells[0])) return undefined;
  const areRoles =
    descriptions.length > 0 &&
    !terms.some((term) => term.querySelector('img, a[href]')) &&
    descriptions.every((cell) => canBeName(blockContent(blocksIn(cell)[0]!)));
  if (!areRoles) {
    const rows = terms.map((term) => {
      const at = cells.indexOf(term);
      const next = cells.findIndex((cell, i) => i > at && isTerm(cell));
      return cells.slice(at, next < 0 ? undefined : next);
    });
    // Two terms in a row share a description.
    const isShared = descriptions.length > 0 && rows.some(({ length }) => length === 1);
    return isShared ? undefined : rows.map((row) => ({ roles, blocks: row.flatMap(blocksIn), holders: row }));
  }
  const roleOf = (cell: Element): Element => cells.slice(0, cells.indexOf(cell)).findLast(isTerm)!;
  // Every term must be the role of somebody.
  if (terms.some((term) => !descriptions.some((cell) => roleOf(cell) === term))) return undefined;
  return descriptions.map((cell) => ({
    roles: [...roles, ...blocksIn(roleOf(cell))],
    blocks: blocksIn(cell),
    holders: [cell],
  }));
}

/** Groups lines without headings and lists: by picture, or by the lines that begin with a bold or linked name. */
function groupByLine(
  blocks: readonly Block[],
  images: readonly Element[],
  title: Block | undefined,
): PeopleGroups | undefined {
  return groupByPicture(blocks, images, title) ?? groupByName(blocks);
}

/** Groups the blocks by the elements that hold one picture with its text, such as figures and columns. */
function groupByPicture(
  blocks: readonly Block[],
  images: readonly Element[],
  title: Block | undefined,
): PeopleGroups | undefined {
  if (!blocks.length) return undefined;
  const { host } = blocks[0]!;
  const people = images.map((image): PersonGroup => {
    const isHolder = (node: Element): boolean =>
      images.filter((one) => node.contains(one)).length === 1 && !(title && node.contains(title.element));
    let holder = image;
    // A lone picture may be inside the same elements as everything else.
    if (images.length === 1) holder = image.closest('figure, .wp-caption') ?? image;
    else while (holder.parentElement! !== host && isHolder(holder.parentElement!)) holder = holder.parentElement!;
    return { roles: [], blocks: blocks.filter(({ nodes }) => holder.contains(nodes[0]!)), holders: [holder] };
  });
  const hasName = ({ blocks: [first] }: PersonGroup): boolean => first !== undefined && !isCredit(first);
  const inside = people.flatMap((person) => person.blocks);
  const start = blocks.indexOf(inside[0]!);
  const end = start + inside.length;
  const isComplete = people.length > 0 && people.every(hasName) && blocks.indexOf(inside.at(-1)!) === end - 1;
  return isComplete ? { before: blocks.slice(0, start), people, after: blocks.slice(end) } : undefined;
}

/** Groups the blocks by the lines that begin with a name. The names are bold, or else they are links. */
function groupByName(blocks: readonly Block[]): PeopleGroups | undefined {
  const bold = blocks.filter((block) => startsWithName(blockContent(block), 'strong'));
  const linked = blocks.filter(
    (block) => startsWithName(blockContent(block), 'a') && !isRepeated(block, blocks[blocks.indexOf(block) - 1]),
  );
  const names = bold.length > 1 ? bold : linked;
  if (names.length < 2) return undefined;
  const starts = names.map((block) => blocks.indexOf(block));
  const people = starts.map((start, i) => ({ roles: [], blocks: blocks.slice(start, starts[i + 1]), holders: [] }));
  return { before: blocks.slice(0, starts[0]), people, after: [] };
}

/** Whether a line is only a link that the line before it has too, such as "Read more". */
function isRepeated(block: Block, before: Block | undefined): boolean {
  const link = soleLink(block);
  return link !== undefined && before !== undefined && hrefOf(link) === hrefOf(linkIn(before));
}

/**
 * Moves a lone link at the end of the last person after the people, if no other person ends with one. Such a link leads
 * to further people. It counts only if nothing holds the lines of the last person together.
 */
function withMoreLink({ before, people, after }: PeopleGroups): PeopleGroups {
  const endsWithLink = ({ blocks }: PersonGroup): boolean =>
    blocks.length > 1 && soleLink(blocks.at(-1)!) !== undefined;
  const last = people.at(-1)!;
  const hasMoreLink =
    !after.length && people.length > 1 && !last.holders.length && people.findIndex(endsWithLink) === people.length - 1;
  if (!hasMoreLink || isRepeated(last.blocks.at(-1)!, last.blocks[0])) return { before, people, after };
  const shorter = { ...last, blocks: last.blocks.slice(0, -1) };
  return { before, people: [...people.slice(0, -1), shorter], after: last.blocks.slice(-1) };
}
