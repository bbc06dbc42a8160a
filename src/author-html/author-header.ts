/** A header of an author's own HTML as data: the title is its heading; what stands around it is category, date, summary and main link. */
import {
  blocksOf,
  contentIn,
  hrefOf,
  isHeading,
  lineOf,
  linksIn,
  paragraphs,
  soleLink,
  timeIn,
  timesIn,
  withoutMarks,
  type Block,
  type Line,
} from './author-blocks.js';
import { dateOf, languageOf, splitDates } from './author-date.js';
import { isUsed } from './author-groups.js';
import { rich, textOf } from './author-text.js';

/** Longest line above a title that says what kind of event it is. In characters. */
const CATEGORY = 80;
/** What may stand between a beginning and an end. */
const JOINER = /^[\s–—-]*(?:to|till|until|through|bis|au|à|al?|hasta|até|до|по)?[\s–—-]*$/i;

/** Category, date, title, summary and main link, or `undefined` without a heading, or with more than can be read. */
export function readAuthorHeader(host: Element): unknown {
  const blocks = blocksOf(host);
  const headings = blocks.filter(isHeading);
  if (!headings.length || isUsed(host)) return undefined;
  // Editors set what stands above a title as a heading too, of a lower rank.
  const title = headings.reduce((best, one) => (one.home.localName < best.home.localName ? one : best));
  const dated = datedOf(blocks, title, languageOf(host));
  const [startDate, endDate] = dated.flatMap(({ dates }) => dates);
  let category: Line | undefined;
  const summary: Line[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block === title) continue;
    const beside = dated.find((one) => one.block === block)?.rest;
    for (const line of beside === undefined ? lineOf(block) : restOf(block, beside)) {
      // A few words beside the date or above the title say what kind of event it is.
      const isKind = beside !== undefined || i < blocks.indexOf(title);
      if (isKind && !category && line.text.length <= CATEGORY) category = line;
      else summary.push(line);
    }
  }
  // The last line that is a link and nothing else leads to the full note.
  const more = summary.findLast(({ block }) => soleLink(block));
  const link = more && soleLink(more.block);
  return {
    name: textOf(title.nodes),
    nameContent: rich(contentIn(title)),
    category: category?.text,
    categoryContent: category && rich(category.content),
    startDate,
    endDate,
    subjectOf: link && { name: textOf(link), url: hrefOf(link) },
    ...paragraphs(summary.filter((line) => line !== more)),
  };
}

/** What is left of a block beside its dates. Where only a part of it is a link, the block stays whole, so that the link does. */
function restOf(block: Block, text: string): readonly Line[] {
  const [link, ...more] = linksIn(block);
  if (!link) return text ? [{ block, text, content: [text] }] : [];
  if (more.length || textOf(link) !== text) return lineOf(block);
  return [{ block, text, content: contentIn(block, [], [link]) }];
}

interface Dated {
  readonly block: Block;
  readonly dates: readonly (string | undefined)[];
  /** What stands beside the dates; `undefined` where they are part of a sentence. */
  readonly rest: string | undefined;
}

/** The blocks that say when the event is: all that have times, else the first with a date in words. */
function datedOf(blocks: readonly Block[], title: Block, language: string): readonly Dated[] {
  const all = blocks.flatMap((block): Dated[] => {
    const dates = timesIn(block.nodes).map((time) => dateOf(time, language));
    if (dates.length) return [{ block, dates, rest: besideTimes(block) }];
    const split = splitDates(textOf(block.nodes)!, language);
    return split.dates.length && block !== title ? [{ block, ...split }] : [];
  });
  // What is a date and nothing else is the event's; beside other words it may be that of a deadline.
  const alone = all.filter(({ rest }) => rest === '');
  const best = alone.length ? alone : all;
  const times = best.filter(({ block }) => timeIn(block));
  return times.length ? times : best.slice(0, 1);
}

/** What a line of times says beside them, such as "Panel Discussions – "; `undefined` where the times are part of a sentence. */
function besideTimes(block: Block): string | undefined {
  const text = textOf(block.nodes) ?? '';
  const times = timesIn(block.nodes).map((time) => textOf(time) ?? '');
  const before = text.slice(0, text.indexOf(times[0]!));
  const end = text.lastIndexOf(times.at(-1)!);
  const behind = text.slice(end + times.at(-1)!.length);
  const between = text.slice(before.length + times[0]!.length, end);
  if (/[^\s:–—|·•,;-]\s*$/.test(before) || /^\s*[^\s:–—|·•,;-]/.test(behind) || !JOINER.test(between)) return undefined;
  return withoutMarks(before) || withoutMarks(behind);
}
