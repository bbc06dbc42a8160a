/**
 * Reads a header in the author's HTML as event JSON. The heading is the title. The lines around it are the status, the
 * category, the date, the summary and the main link. Labels with their values, in a `dl`, are facts.
 */
import { nonEmpty } from '../model/fields.js';
import { findUnshown } from '../upgrade/unshown.js';
import { blockContent, blocksOf, isHeading, withoutMarks, type Block } from './author-blocks.js';
import {
  descriptionFields,
  linesOf,
  linesWith,
  linksIn,
  soleLink,
  timeIn,
  timesIn,
  type Line,
} from './author-lines.js';
import { dateOf, splitDates } from './author-date.js';
import { findUnseen } from './author-sight.js';
import { hrefOf, languageOf, textFields, textOf, textsAround } from './author-text.js';
import { fold, isBesideDate, joinsRange, statusIn } from './author-words.js';

/** The maximum length of a line that can be the category, in characters. */
const MAX_CATEGORY_LENGTH = 80;

/**
 * Returns the header as event JSON. Returns `undefined` if there is no heading, or if there is content that a header
 * cannot show.
 */
export function headerJson(host: Element): unknown {
  findUnseen(host);
  const all = blocksOf(host);
  const headings = all.filter(isHeading);
  if (!headings.length || findUnshown(host)) return undefined;
  // Editors may also mark the line above the title as a heading, but of a lower level.
  const title = headings.reduce((best, heading) =>
    heading.element.localName < best.element.localName ? heading : best,
  );
  const facts = [...host.querySelectorAll('dl')].flatMap((list) => factsOf(all, list));
  const blocks = all.filter((block) => !facts.some(({ names, values }) => [...names, ...values].includes(block)));
  const datedBlocks = datedBlocksOf(blocks, title);
  const [startDate, endDate] = datedBlocks.flatMap(({ dates }) => dates);
  let category: Line | undefined;
  let statusNote: string | undefined;
  const eventStatus: string[] = [];
  const summary: Line[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block === title) continue;
    const rest = datedBlocks.find((dated) => dated.block === block)?.rest;
    for (const line of rest === undefined ? linesOf(block) : restOf(block, rest)) {
      const isAbove = i < blocks.indexOf(title);
      const found = isAbove && statusIn(line.text, languageOf(block.element));
      if (found && !(found.note && statusNote)) {
        eventStatus.push(found.status);
        statusNote ??= found.note;
        continue;
      }
      // The category is the first short line beside the date or above the title.
      const canBeCategory = rest !== undefined || isAbove;
      if (canBeCategory && !category && line.text.length <= MAX_CATEGORY_LENGTH) category = line;
      else summary.push(line);
    }
  }
  // The last line that is only a link is the main link, for example to the full note.
  const linkLine = summary.findLast(({ block }) => soleLink(block));
  const link = linkLine && soleLink(linkLine.block);
  return {
    ...textFields('name', linesOf(title)[0]!.content),
    ...textFields('category', category?.content),
    startDate,
    endDate,
    eventStatus: nonEmpty(eventStatus),
    statusNote,
    subjectOf: link && { name: textOf(link), url: hrefOf(link) },
    ...descriptionFields(summary.filter((line) => line !== linkLine)),
    additionalProperty: nonEmpty(
      facts.map(({ names, values }) => ({
        ...textFields(
          'name',
          names.flatMap((name, i) => (i ? [', ', ...blockContent(name)] : blockContent(name))),
        ),
        ...descriptionFields(values.flatMap((value) => linesOf(value))),
      })),
    ),
  };
}

interface LabelledBlocks {
  readonly names: Block[];
  readonly values: Block[];
}

/**
 * Returns the labels of a `dl` with their values. Returns none if a label or a value stands alone, or if the list has a
 * heading, so that nothing is lost.
 */
function factsOf(blocks: readonly Block[], list: Element): readonly LabelledBlocks[] {
  const facts: LabelledBlocks[] = [];
  for (const block of blocks.filter(({ element }) => element.closest('dl') === list)) {
    const cell = block.element.closest('dl, dt, dd');
    let last = facts.at(-1);
    if (cell?.localName === 'dt' && (!last || last.values.length)) facts.push((last = { names: [], values: [] }));
    if (!last || cell === list || isHeading(block)) return [];
    last[cell?.localName === 'dt' ? 'names' : 'values'].push(block);
  }
  return facts.every(({ values }) => values.length) ? facts : [];
}

/**
 * Returns the lines of a block without its dates. If the block has any link other than one around exactly the rest of
 * its text, returns the whole block, so that no link is lost.
 */
function restOf(block: Block, rest: string): readonly Line[] {
  const [link, ...otherLinks] = linksIn(block);
  if (link && (otherLinks.length || textOf(link) !== rest)) return linesOf(block);
  return linesWith(block, link ? blockContent(block, [], [link]) : [rest]);
}

interface DatedBlock {
  readonly block: Block;
  readonly dates: readonly (string | undefined)[];
  /** The text besides the dates, or `undefined` if the dates are part of a sentence. */
  readonly rest: string | undefined;
}

/**
 * Returns the blocks with the dates of the event: all blocks with `time` elements, or the first block with a date in
 * words.
 */
function datedBlocksOf(blocks: readonly Block[], title: Block): readonly DatedBlock[] {
  const datedBlocks = blocks.flatMap((block): DatedBlock[] => {
    const language = languageOf(block.element);
    const dates = timesIn(block.nodes).map((time) => dateOf(time, language));
    if (dates.length) return [{ block, dates, rest: textBesideTimes(block) }];
    const split = splitDates(textOf(block.nodes)!, language);
    return split.dates.length && block !== title ? [{ block, ...split }] : [];
  });
  // A line that is only a date is the date of the event. A date beside other words may be a deadline.
  const onlyDates = datedBlocks.filter(({ rest }) => rest === '');
  const best = onlyDates.length ? onlyDates : datedBlocks;
  const withTimes = best.filter(({ block }) => timeIn(block));
  return withTimes.length ? withTimes : best.slice(0, 1);
}

/**
 * Returns the text of a block besides its `time` elements, such as the category in "Panel Discussions – June 19".
 * Returns `undefined` if the `time` elements are part of a sentence.
 */
function textBesideTimes(block: Block): string | undefined {
  const texts = textsAround(block.nodes, timesIn(block.nodes));
  const [joiner, ...others] = texts.slice(1, -1);
  // The words around a range belong to it if they are all that stands there: "から … まで", "Panel – du … au …".
  const without = (around: string, word: RegExp): string =>
    around.replace(word, (found) => (joiner && isBesideDate(fold(found).trim()) ? '' : found));
  const before = without(texts[0]!, /(?<=^|[:–—|·•,;-])\s*[\p{L}\p{M}]+\s*$/u);
  const after = without(texts.at(-1)!, /^\s*[\p{L}\p{M}]+\s*(?=$|[:–—|·•,;-])/u);
  const isRange = !others.length && joinsRange(joiner ?? '');
  const isInSentence = /[^\s:–—|·•,;-]\s*$/.test(before) || /^\s*[^\s:–—|·•,;-]/.test(after) || !isRange;
  return isInSentence ? undefined : withoutMarks(before) || withoutMarks(after);
}
