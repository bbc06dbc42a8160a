/**
 * Reads the programme of an event in the author's HTML as event JSON: lists, tables with two columns, terms, and
 * headings. Does not change the author's nodes.
 */
import { parseDate } from '../model/dates.js';
import { findUnshown } from '../upgrade/unshown.js';
import { blocksOf, linkAround, withoutMarks, type Block } from './author-blocks.js';
import { introductionFields, linksIn, timesIn } from './author-lines.js';
import { dateAt, splitDates, stampOf, TIME, TIME_PARTS } from './author-date.js';
import { groupsOf, outermostOf } from './author-groups.js';
import { entryJson } from './author-lists.js';
import { findUnseen } from './author-sight.js';
import { hrefOf, languageOf, textOf } from './author-text.js';
import { joinsRange } from './author-words.js';

const JOINER = String.raw`\s?(?:[-–—→]|to\b|until\b|till\b|bis\b|à\b|a\b|al\b)\s?`;
/** Matches a time, or a start and an end, at the beginning of a line. */
const TIME_AT_START = new RegExp(String.raw`^(?:${TIME}(?:${JOINER}${TIME})?|\d{1,2}${JOINER}${TIME})(?!\w)`, 'iu');

interface Entry {
  readonly blocks: readonly Block[];
  /** The day of the session, from the heading above it. */
  readonly day: string | undefined;
}

interface Programme {
  readonly before: readonly Block[];
  readonly entries: readonly Entry[];
  readonly after: readonly Block[];
}

/** Returns the sessions as event JSON, or `undefined` if there are none or if a list could not hold everything. */
export function sessionsJson(host: Element): unknown {
  findUnseen(host);
  const blocks = findUnshown(host) ? [] : blocksOf(host);
  const language = languageOf(host);
  const { before, entries, after } = blocks.some(rowOf) ? programmeOf(blocks, language) : programmeOfTitles(host);
  if (!entries.length) return undefined;
  const itemListElement = entries.map(({ blocks: own, day }) => sessionJson(own, day, language));
  return { subEvent: { ...introductionFields(before, after), itemListElement } };
}

/** Groups the blocks by row or list item. Between these, only the headings of days may stand. */
function programmeOf(blocks: readonly Block[], language: string): Programme {
  const none: Programme = { before: blocks, entries: [], after: [] };
  const rows = blocks.map(rowOf);
  const [first, last] = [rows.findIndex(Boolean), rows.findLastIndex(Boolean)];
  const { host } = blocks[0]!;
  const hasOtherRows = [...host.querySelectorAll('tbody tr, table > tr')].some((row) => row.childElementCount !== 2);
  if (hasOtherRows || host.querySelector('ol[start], ol[reversed], li[value]')) return none;
  const entries: { blocks: Block[]; day: string | undefined }[] = [];
  let day = first > 0 ? dayIn(blocks[first - 1]!, language) : undefined;
  const before = blocks.slice(0, day ? first - 1 : first);
  for (let i = first; i <= last; i++) {
    const block = blocks[i]!;
    const row = rows[i];
    if (row && row === rows[i - 1]) entries.at(-1)!.blocks.push(block);
    else if (row) entries.push({ blocks: [block], day });
    else if (!(day = dayIn(block, language))) return none;
  }
  // The agenda has headings for several days only. A single one stays in the introduction.
  const isOneDay = entries.every((entry) => entry.day === day);
  return { before: isOneDay ? blocks.slice(0, first) : before, entries, after: blocks.slice(last + 1) };
}

/** Returns the row of a table or the outermost list item around a block. */
const rowOf = (block: Block): Element | undefined => outermostOf(block, 'li, tr');

/** Groups the blocks by headings or terms. */
function programmeOfTitles(host: Element): Programme {
  const { before, entries, after } = groupsOf(host, (text) => TIME_AT_START.exec(text)?.[0] === text);
  return { before, entries: entries.map((blocks) => ({ blocks, day: undefined })), after };
}

/** Returns the day if a block is only a date. No session shows the address of a link around it. */
function dayIn(block: Block, language: string): string | undefined {
  if (linksIn(block).length) return undefined;
  const { dates, rest } = splitDates(textOf(block.nodes)!, language);
  return dates.length === 1 && !rest ? dates[0] : undefined;
}

/**
 * Returns the start and the end in a block of `time` elements, whatever their language. Returns none if their text has
 * the year, because a session shows only the times of its day.
 */
function instantsIn({ nodes }: Block, language: string, day: string | undefined): readonly string[] {
  const times = timesIn(nodes);
  const dates = times.map((time) => stampOf(time, time.getAttribute('datetime') ?? '', language, day));
  const isTime = (date: string, i: number): boolean =>
    parseDate(date)?.hour !== undefined && !times[i]!.textContent.includes(date.slice(0, 4));
  return dates.every(isTime) && joinsRange(textOf(nodes, ...times) ?? '') ? dates : [];
}

function sessionJson(blocks: readonly Block[], day: string | undefined, language: string): object {
  const links = blocks.map((block) => linksIn(block).map(hrefOf));
  // The time of a session is shown without a link. So a line stays text if no other line has the link around it.
  const hasOwnLink = blocks.map((block, i) => {
    const href = hrefOf(linkAround(block));
    return href !== undefined && !links.some((others, j) => i !== j && others.includes(href));
  });
  const instants = blocks.map((block, i) => (hasOwnLink[i] ? [] : instantsIn(block, language, day)));
  const untimed = blocks.filter((_, index) => !instants[index]!.length);
  if (untimed.length && untimed.length < blocks.length) {
    const [startDate, endDate] = instants.flat();
    return { ...entryJson(untimed, language, false), startDate, endDate };
  }
  const parts = blocks.map((block) => splitTime(block, language, day));
  // After the title, only a line of its own can be the time.
  const i = parts.findIndex((part, index) => part && (part.rest ? !index : !hasOwnLink[index]));
  const part = parts[i];
  if (!part) return { ...entryJson(blocks, language, false), startDate: day };
  const { rest, time } = part;
  const others = blocks.flatMap((block, index) => (index === i ? (rest ?? []) : block));
  const [start, end] = part.times.length ? part.times : time.split(/\s?[-–—→]\s?/);
  return {
    // A time without anything else is what the author has written of the session.
    ...(others.length ? { ...entryJson(others, language, false), timeText: time } : { name: time }),
    startDate: startAt(day, start, end) ?? day,
    endDate: dateAt(day, end),
  };
}

/** Returns the start of a session. "2 – 4 pm" begins in the afternoon, and "10 – 2 pm" in the morning. */
function startAt(day: string | undefined, start = '', end = ''): string | undefined {
  const endHalf = TIME_PARTS.exec(end)?.[3];
  if (!endHalf || TIME_PARTS.exec(start)?.[3]) return dateAt(day, start);
  const endDate = dateAt(day, end)!;
  return [endHalf, 'am'].map((half) => dateAt(day, start + half)).find((date) => date && date <= endDate);
}

interface SplitBlock {
  readonly time: string;
  /** The values of the `time` elements in the time. */
  readonly times: readonly string[];
  /** The block without its time, unless nothing is left. */
  readonly rest: Block | undefined;
}

/**
 * Splits a block that begins with a time. The time must not end inside an element, and must not be a link, so that
 * nothing is lost.
 */
function splitTime(block: Block, language: string, day: string | undefined): SplitBlock | undefined {
  const { nodes } = block;
  const [time] = TIME_AT_START.exec(textOf(nodes)!) ?? [];
  if (!time) return undefined;
  // The number of nodes that hold the time, and what follows the time in the last of them.
  const count = nodes.findIndex((_, i) => (textOf(nodes.slice(0, i + 1)) ?? '').length >= time.length) + 1;
  const tail = textOf(nodes.slice(0, count))!.slice(time.length);
  const isLinked = linksIn({ ...block, element: block.host, nodes: nodes.slice(0, count) }).length > 0;
  if (isLinked || (withoutMarks(tail) && !(nodes[count - 1] instanceof Text))) return undefined;
  const [next, ...others] = [new Text(tail), ...nodes.slice(count)].filter((node) =>
    withoutMarks(textOf([node]) ?? ''),
  );
  const rest = next && [next instanceof Text ? new Text(withoutMarks(next.data, true, false)) : next, ...others];
  const times = timesIn(nodes.slice(0, count)).map((element) =>
    stampOf(element, element.getAttribute('datetime') ?? element.textContent, language, day),
  );
  return { time, times, rest: rest && { ...block, nodes: rest } };
}
