/** A header of an author's own HTML as data: the title is its heading; what stands around it is category, date, summary and main link. */
import { blocksOf, isHeading, lineOf, soleLink, withoutMarks, type Block, type Line } from './author-blocks.js';
import { dateOf, languageOf, splitDates } from './author-date.js';
import { hrefOf, paragraphs, timeIn, timesIn } from './author-lists.js';
import { textOf } from './author-text.js';

/** Longest line above a title that says what kind of event it is. In characters. */
const CATEGORY = 80;

/** Category, date, title, summary and main link, or `undefined` without a heading. */
export function readAuthorHeader(host: Element): unknown {
  const blocks = blocksOf(host);
  const title = blocks.find(isHeading);
  if (!title) return undefined;
  const language = languageOf(host);
  const times = timesIn(blocks.flatMap(({ nodes }) => nodes));
  let [startDate, endDate] = times.map((time) => dateOf(time, language));
  let category: string | undefined;
  const summary: Line[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block === title) continue;
    const beside = timeIn(block) && besideTimes(block);
    if (beside !== undefined) {
      category ||= beside || undefined;
      continue;
    }
    for (const line of lineOf(block)) {
      const { dates, rest } = startDate ? { dates: [], rest: line.text } : splitDates(line.text, language);
      if (dates.length) [startDate, endDate] = dates;
      // A few words beside the date or above the title say what kind of event it is.
      const isCategory = !category && (dates.length || i < blocks.indexOf(title)) && rest.length <= CATEGORY;
      if (isCategory) category = rest || undefined;
      else summary.push(dates.length ? { ...line, text: rest, content: [rest] } : line);
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

/** What a line of times says beside them, such as "Panel Discussions – "; `undefined` where the times are part of a sentence. */
function besideTimes(block: Block): string | undefined {
  const text = textOf(block.nodes) ?? '';
  const times = timesIn(block.nodes).map((time) => textOf(time) ?? '');
  const before = text.slice(0, text.indexOf(times[0]!));
  const behind = text.slice(text.lastIndexOf(times.at(-1)!) + times.at(-1)!.length);
  if (/[^\s:–—|·•,;-]\s*$/.test(before) || /^\s*[^\s:–—|·•,;-]/.test(behind)) return undefined;
  return withoutMarks(before) || withoutMarks(behind);
}
