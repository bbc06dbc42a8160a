/**
 * Reads a header in the author's HTML as event JSON. The heading is the title. The lines around it are the category,
 * the date, the summary and the main link.
 */
import {
  blockContent,
  blocksOf,
  descriptionFields,
  hrefOf,
  isHeading,
  linesOf,
  linesWith,
  linksIn,
  soleLink,
  timeIn,
  timesIn,
  withoutMarks,
  type Block,
  type Line,
} from './author-blocks.js';
import { dateOf, languageOf, splitDates } from './author-date.js';
import { hasInteractiveContent } from './author-groups.js';
import { textFields, textOf } from './author-text.js';

/** Longest line that can be a category, in characters. */
const MAX_CATEGORY_LENGTH = 80;
/** The text that may stand between the first and the last day. */
const RANGE_JOINER = /^[\s–—-]*(?:to|till|until|through|bis|au|à|al?|hasta|até|до|по)?[\s–—-]*$/i;

/** The header as event JSON, or `undefined` if it has no heading, or forms or embeds that text cannot replace. */
export function headerJson(host: Element): unknown {
  const blocks = blocksOf(host);
  const headings = blocks.filter(isHeading);
  if (!headings.length || hasInteractiveContent(host)) return undefined;
  // Editors also make the line above a title a heading, of a lower level.
  const title = headings.reduce((best, heading) =>
    heading.element.localName < best.element.localName ? heading : best,
  );
  const datedBlocks = datedBlocksOf(blocks, title, languageOf(host));
  const [startDate, endDate] = datedBlocks.flatMap(({ dates }) => dates);
  let category: Line | undefined;
  const summary: Line[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block === title) continue;
    const rest = datedBlocks.find((dated) => dated.block === block)?.rest;
    for (const line of rest === undefined ? linesOf(block) : restOf(block, rest)) {
      // A few words beside the date or above the title are the category.
      const canBeCategory = rest !== undefined || i < blocks.indexOf(title);
      if (canBeCategory && !category && line.text.length <= MAX_CATEGORY_LENGTH) category = line;
      else summary.push(line);
    }
  }
  // The last line that is only a link leads to the full note.
  const linkLine = summary.findLast(({ block }) => soleLink(block));
  const link = linkLine && soleLink(linkLine.block);
  return {
    ...textFields('name', blockContent(title)),
    ...textFields('category', category?.content),
    startDate,
    endDate,
    subjectOf: link && { name: textOf(link), url: hrefOf(link) },
    ...descriptionFields(summary.filter((line) => line !== linkLine)),
  };
}

/**
 * The text of a block besides its dates. If only a part of that text is a link, the block stays whole, so that the link
 * is kept.
 */
function restOf(block: Block, rest: string): readonly Line[] {
  const [link, ...otherLinks] = linksIn(block);
  if (link && (otherLinks.length || textOf(link) !== rest)) return linesOf(block);
  // A hidden link has no content.
  return linesWith(block, link && textOf([link]) ? blockContent(block, [], [link]) : [rest]);
}

interface DatedBlock {
  readonly block: Block;
  readonly dates: readonly (string | undefined)[];
  /** The text besides the dates, or `undefined` if the dates are part of a sentence. */
  readonly rest: string | undefined;
}

/** The blocks that say when the event is: all blocks with `time` elements, or the first block with a date in words. */
function datedBlocksOf(blocks: readonly Block[], title: Block, language: string): readonly DatedBlock[] {
  const datedBlocks = blocks.flatMap((block): DatedBlock[] => {
    const dates = timesIn(block.nodes).map((time) => dateOf(time, language));
    if (dates.length) return [{ block, dates, rest: textBesideTimes(block) }];
    const split = splitDates(textOf(block.nodes)!, language);
    return split.dates.length && block !== title ? [{ block, ...split }] : [];
  });
  // A line that is only a date is the event's date; a date beside other words may be that of a deadline.
  const onlyDates = datedBlocks.filter(({ rest }) => rest === '');
  const best = onlyDates.length ? onlyDates : datedBlocks;
  const withTimes = best.filter(({ block }) => timeIn(block));
  return withTimes.length ? withTimes : best.slice(0, 1);
}

/**
 * The text of a line besides its `time` elements, such as the category in "Panel Discussions – June 19", or `undefined`
 * if the times are part of a sentence.
 */
function textBesideTimes(block: Block): string | undefined {
  const text = textOf(block.nodes) ?? '';
  const times = timesIn(block.nodes).map((time) => textOf(time) ?? '');
  const before = text.slice(0, text.indexOf(times[0]!));
  const end = text.lastIndexOf(times.at(-1)!);
  const after = text.slice(end + times.at(-1)!.length);
  const between = text.slice(before.length + times[0]!.length, end);
  const isInSentence =
    /[^\s:–—|·•,;-]\s*$/.test(before) || /^\s*[^\s:–—|·•,;-]/.test(after) || !RANGE_JOINER.test(between);
  return isInSentence ? undefined : withoutMarks(before) || withoutMarks(after);
}
