/**
 * Lists of an author's own HTML as data: recommendations, recent events and articles, from the lists, headings and links that
 * editors of CMSs make. The author's nodes are only read.
 */
import {
  contentIn,
  hrefOf,
  isHeading,
  joined,
  lineOf,
  linkIn,
  namingLink,
  paragraphs,
  soleLink,
  timeIn,
  timesIn,
  type Block,
  type Line,
} from './author-blocks.js';
import { dateOf, languageOf, splitDates } from './author-date.js';
import { groupsOf } from './author-groups.js';
import { plain, rich, textOf, type Content } from './author-text.js';

/** A line that is a status and nothing else; in English, as the words of the JSON. */
const STATUS = /^(?:cancell?ed|postponed|rescheduled|moved online)$/i;

/** Heading, introduction, and the entries of a list. */
export function readAuthorRecommendations(host: Element): unknown {
  const { head, entries, tail } = groupsOf(host);
  if (!entries.length) return undefined;
  return {
    recommendations: {
      ...around(head, tail),
      itemListOrder: host.querySelector('li')?.parentElement?.localName === 'ol' ? 'ascending' : undefined,
      itemListElement: entries.map((blocks) => {
        const link = blocks.length === 1 ? soleLink(blocks[0]!) : undefined;
        const content = joined(blocks);
        const id = blocks[0]!.home.closest('li')?.id;
        return {
          name: plain(content),
          nameContent: rich(link ? withoutLinks(content) : content),
          url: hrefOf(link),
          id: id || undefined,
        };
      }),
    },
  };
}

export function readAuthorEvents(host: Element): unknown {
  const list = readList(host, true);
  return list && { recentEvents: list };
}

export function readAuthorArticles(host: Element): unknown {
  // Their dates stay words: what is shown of an article has no place of its own for them.
  const list = readList(host, false);
  return list && { articles: list };
}

/** A list of things that each have a title, and perhaps an address, a date and a few words. */
function readList(host: Element, hasDates: boolean): object | undefined {
  const language = languageOf(host);
  const isDate = (text: string): boolean => !splitDates(text, language).rest;
  const { head, entries, tail } = groupsOf(host, (text) => isDate(text) || STATUS.test(text));
  if (!entries.length) return undefined;
  // Without a list the link to more stands in the last entry.
  const last = entries.at(-1)!;
  const hasMore = !tail.length && !host.querySelector('li') && last.filter(namingLink).length > 1;
  const closing = hasMore ? last.at(-1) : undefined;
  const isMore =
    closing && soleLink(closing) && hrefOf(soleLink(closing)) !== hrefOf(last.map(namingLink).find(Boolean));
  const all = isMore ? [...entries.slice(0, -1), last.slice(0, -1)] : entries;
  const after = isMore ? [closing] : tail;
  const more = after.find((block) => soleLink(block));
  return {
    ...around(
      head,
      after.filter((block) => block !== more),
    ),
    url: hrefOf(more && soleLink(more)),
    linkText: more && textOf(more.nodes),
    itemListElement: all.map((blocks) => readEntry(blocks, language, hasDates)),
  };
}

function readEntry(blocks: readonly Block[], language: string, hasDates: boolean): object {
  const isDate = (block: Block): boolean =>
    !splitDates(textOf(block.nodes)!, language).rest || !textOf(block.nodes, timeIn(block));
  const named = hasDates ? blocks.filter((block) => !isDate(block)) : blocks;
  const title = named.find(isHeading) ?? named.find(namingLink) ?? named.find((block) => !timeIn(block)) ?? blocks[0]!;
  // Unless it says only when that is, a link names its entry; what stands beside it on the line is more about it.
  const naming = namingLink(title);
  const nodes = naming && !isHeading(title) ? [naming] : title.nodes;
  const link = naming ?? [title, ...blocks].map(linkIn).find(Boolean);
  const url = hrefOf(link);
  // A date that leads elsewhere stays a link among the words, and one that is all there is names the entry.
  const isNamed = hasDates && textOf(title.nodes, ...timesIn(title.nodes));
  const times = isNamed ? blocks.flatMap(({ nodes }) => timesIn(nodes)) : [];
  const time = times.find((one) => hrefOf(one.closest('a[href]') ?? link) === url);
  const name = contentIn(title, [time], nodes);
  // A title with several links leads nowhere as a whole.
  const [own, ...more] = hrefsIn(name);
  const lines = blocks.flatMap((block) => {
    // The entry's own address once more, as "Read more".
    const sole = soleLink(block);
    const isRepeated = sole && hrefOf(sole) === url && blocks.indexOf(block) > blocks.indexOf(title);
    return isRepeated ? [] : lineOf(block, time, ...nodes);
  });
  let startDate = time && dateOf(time, language);
  let eventStatus: string | undefined;
  const description = lines.flatMap((line): Line[] => {
    if (!hasDates) return [line];
    if (!eventStatus && STATUS.test(line.text)) {
      eventStatus = line.text.replace(' ', '-');
      return [];
    }
    const isKept = startDate ?? hrefsIn(line.content).some((href) => href !== url);
    const { dates = [], rest } = isKept ? {} : splitDates(line.text, language);
    // Of a beginning and an end a list shows only one: the words say both.
    if (dates.length !== 1) return [line];
    [startDate] = dates;
    return rest ? [{ ...line, text: rest, content: [rest] }] : [];
  });
  return {
    name: plain(name),
    nameContent: rich(more.length ? name : withoutLinks(name)),
    url: more.length ? undefined : (own ?? url),
    startDate,
    eventStatus,
    ...paragraphs(description),
  };
}

/** The heading, and what else stands around the entries. */
function around(head: readonly Block[], tail: readonly Block[]): object {
  const heading = head.find(isHeading);
  const lines = [...head, ...tail].filter((block) => block !== heading).flatMap((block) => lineOf(block));
  return {
    name: heading && textOf(heading.nodes),
    nameContent: heading && rich(contentIn(heading)),
    ...paragraphs(lines),
  };
}

function hrefsIn(content: Content): string[] {
  return content.flatMap((part) =>
    typeof part === 'string' || !plain([part])
      ? []
      : [...(part.tag === 'a' && part.href ? [part.href] : []), ...hrefsIn(part.content)],
  );
}

/** A title is a link already. */
function withoutLinks(content: Content): Content {
  return content.flatMap((part): Content => {
    if (typeof part === 'string') return [part];
    const content = withoutLinks(part.content);
    if (part.tag !== 'a') return [{ ...part, content }];
    const { lang, dir } = part;
    return lang || dir ? [{ tag: 'span', ...(lang && { lang }), ...(dir && { dir }), content }] : content;
  });
}
