/** A header of an author's own HTML as data: the title is its heading; what stands around it is category, date, summary and main link. */
import {
  blocksOf,
  isHeading,
  lineOf,
  soleLink,
  timesIn,
  withoutMarks,
  type Block,
  type Line,
} from './author-blocks.js';
import { dateOf, languageOf, splitDates } from './author-date.js';
import { isUsed } from './author-groups.js';
import { hrefOf, paragraphs, timeIn } from './author-lists.js';
import { textOf } from './author-text.js';

/** Longest line above a title that says what kind of event it is. In characters. */
const CATEGORY = 80;

/** Category, date, title, summary and main link, or `undefined` without a heading, or with more than can be read. */
export function readAuthorHeader(host: Element): unknown {
  const blocks = blocksOf(host);
  const headings = blocks.filter(isHeading);
  if (!headings.length || isUsed(host)) return undefined;
  // Editors set what stands above a title as a heading too, of a lower rank.
  const title = headings.reduce((best, one) => (one.home.localName < best.home.localName ? one : best));
  const dated = datedOf(blocks, title, languageOf(host));
  const [startDate, endDate] = dated.flatMap(({ dates }) => dates);
  let category: string | undefined;
  const summary: Line[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block === title) continue;
    const beside = dated.find((one) => one.block === block)?.rest;
    for (const line of lineOf(block)) {
      const text = beside ?? line.text;
      if (!text) continue;
      // A few words beside the date or above the title say what kind of event it is.
      const isKind = beside !== undefined || i < blocks.indexOf(title);
      if (isKind && !category && text.length <= CATEGORY) category = text;
      else summary.push(beside === undefined ? line : { ...line, text, content: [text] });
    }
  }
  // The last line that is a link and nothing else leads to the full note.
  const more = summary.findLast(({ block }) => soleLink(block));
  const link = more && soleLink(more.block);
  return {
    name: textOf(title.nodes),
    category,
    startDate,
    endDate,
    subjectOf: link && { name: textOf(link), url: hrefOf(link) },
    ...paragraphs(summary.filter((line) => line !== more)),
  };
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
  const behind = text.slice(text.lastIndexOf(times.at(-1)!) + times.at(-1)!.length);
  if (/[^\s:–—|·•,;-]\s*$/.test(before) || /^\s*[^\s:–—|·•,;-]/.test(behind)) return undefined;
  return withoutMarks(before) || withoutMarks(behind);
}
