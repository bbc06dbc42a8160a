/**
 * Reads recordings and documents in the author's HTML as event JSON: lists of links to files, and links to videos alone
 * in their paragraphs. Does not change the author's nodes.
 */
import { embedOf, hostsIn } from '../model/embeds.js';
import { bytesOf, documentType, mediaKind } from '../model/file-type.js';
import { findUnshown } from '../upgrade/unshown.js';
import { blockContent, blocksOf, isHeading, withoutMarks, type Block } from './author-blocks.js';
import { descriptionFields, linesOf, linksIn, listFields } from './author-lines.js';
import { itemOf } from './author-groups.js';
import { findUnseen } from './author-sight.js';
import { hrefOf, plain, textBefore, textFields, textOf, withoutLinks, type Content } from './author-text.js';

/** Matches the details of a file at the end of a text: "(PDF, 1.2 MB)" or "[PDF]". */
const DETAILS = /\s*[([]([^()[\]]*)[)\]]\s*$/;

/** The blocks of one entry: a list item, or a paragraph. */
type Entry = readonly Block[];

/** What a text says about a file. */
interface FileDetails {
  readonly encodingFormat?: string;
  readonly contentSize?: string;
}

/**
 * Returns recordings and documents as event JSON. Returns `undefined` if there is none, or if the two lists could not
 * hold everything: a second heading, a text between two entries, or an entry with several files.
 */
export function mediaJson(host: Element): unknown {
  findUnseen(host);
  if (findUnshown(host) ?? host.querySelector('dl, table, ol[start], ol[reversed], li[value]')) return undefined;
  const hosts = hostsIn(host.getAttribute('embed-hosts'));
  const blocks = blocksOf(host);
  const groups = entriesOf(blocks, hosts);
  const entries = groups.filter((group) => group.isEntry);
  const first = groups.findIndex(({ isEntry }) => isEntry);
  const last = groups.findLastIndex(({ isEntry }) => isEntry);
  // A text between two entries is about one of them, but nobody can tell which.
  if (!entries.length || entries.length !== last - first + 1) return undefined;
  const [heading, ...otherHeadings] = blocks.filter((block) => isHeading(block) && !itemOf(block));
  if (otherHeadings.length || (heading && heading !== blocks[0])) return undefined;
  const media = entries.map((entry) => mediumJson(entry.blocks, hosts));
  if (!media.every((medium) => medium !== undefined)) return undefined;
  const [before, after] = [groups.slice(0, first), groups.slice(last + 1)].map((others) =>
    others.flatMap((group) => group.blocks),
  );
  return { recordedIn: { ...listFields(before!, after!), itemListElement: media } };
}

/** Groups the blocks: each list item and each paragraph that is only a link to a file or a video is an entry. */
function entriesOf(
  blocks: readonly Block[],
  hosts: readonly string[],
): readonly { readonly isEntry: boolean; readonly blocks: Entry }[] {
  const groups: { isEntry: boolean; item: Element | undefined; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const item = itemOf(block);
    const previous = groups.at(-1);
    if (item && previous?.item === item) previous.blocks.push(block);
    else groups.push({ isEntry: Boolean(item) || isFileLine(block, hosts), item, blocks: [block] });
  }
  return groups;
}

/** Whether a line outside a list is a link to a file or a video, with nothing beside it but details of the file. */
function isFileLine(block: Block, hosts: readonly string[]): boolean {
  const links = linksIn(block);
  const [href] = links.map(hrefOf);
  if (!href || isHeading(block) || !isMedium(href, hosts) || links.some((link) => hrefOf(link) !== href)) return false;
  const rest = textOf(block.nodes, ...links);
  return !rest || detailsIn(rest) !== undefined;
}

const isVideo = (href: string, hosts: readonly string[]): boolean =>
  mediaKind(href) !== undefined || embedOf(href.replace(/^\/\//, 'https://'), hosts) !== undefined;

const isMedium = (href: string, hosts: readonly string[]): boolean =>
  isVideo(href, hosts) || documentType(href) !== undefined;

/** Returns an entry as event JSON, or `undefined` if it does not link to exactly one file. */
function mediumJson(blocks: Entry, hosts: readonly string[]): object | undefined {
  const links = blocks.flatMap(linksIn);
  const hrefs = new Set(links.map(hrefOf));
  const files = [...hrefs].filter((href) => href && isMedium(href, hosts));
  const href = files.length ? files[0] : [...hrefs][0];
  if (!href || files.length > 1 || (!files.length && hrefs.size > 1)) return undefined;
  const title = blocks.find((block) => linksIn(block).some((link) => hrefOf(link) === href))!;
  const link = linksIn(title).find((one) => hrefOf(one) === href)!;
  // A further link to the same file, such as "Download" beside its name.
  const repeated = links.filter((one) => one !== link && hrefOf(one) === href);
  const isLinkOnly = !link.contains(title.element) && !withoutMarks(textBefore(title.nodes, link));
  if (!isLinkOnly && linksIn(title).some((one) => hrefOf(one) !== href)) return undefined;
  const content = withoutLinks(isLinkOnly ? blockContent(title, [], [link]) : blockContent(title, repeated));
  const rest = isLinkOnly ? linesOf(title, href, link, ...repeated) : [];
  const others = blocks.filter((block) => block !== title).flatMap((block) => linesOf(block, href, ...repeated));
  if (isVideo(href, hosts))
    return {
      '@type': 'MediaObject',
      ...textFields('name', content),
      url: href,
      ...descriptionFields([...rest, ...others]),
    };
  const { name, details } = splitDetails(content);
  const detailsBehind = detailsIn(rest[0]?.text ?? '');
  return {
    '@type': 'DigitalDocument',
    ...textFields('name', name),
    url: href,
    inLanguage: link.getAttribute('hreflang') ?? undefined,
    ...details,
    ...detailsBehind,
    ...descriptionFields([...(detailsBehind ? [] : rest), ...others]),
  };
}

/** Splits a title into its name and the details of the file at its end. */
function splitDetails(content: Content): { readonly name: Content; readonly details?: FileDetails } {
  const last = content.at(-1);
  const match = typeof last === 'string' ? DETAILS.exec(last) : null;
  const details = match && detailsIn(match[1]!);
  if (!details) return { name: content };
  const name = [...content.slice(0, -1), match.input.slice(0, match.index)].filter((part) => part !== '');
  // A text that is only "(PDF)" is the name.
  return plain(name) ? { name, details } : { name: content };
}

/** Returns what a text says about a file, or `undefined` if it says anything else. */
function detailsIn(text: string): FileDetails | undefined {
  const parts = withoutMarks(text.replace(/[()[\]]/g, ' '))
    // A size keeps its unit: "PDF 1.2 MB" and "1.2 MB PDF" have two parts.
    .split(/\s*[,;|·–—]\s+|\s+-\s+|\s*\/\s*|\s+(?=\d)|(?<=[kmg]i?[bo])\s+/i)
    .filter(Boolean);
  const known = parts.map((part): FileDetails | undefined => {
    const type = documentType(undefined, part);
    if (type) return { encodingFormat: type };
    return /[a-z]/i.test(part) && bytesOf(part) !== undefined ? { contentSize: part } : undefined;
  });
  return parts.length && known.every((one) => one !== undefined)
    ? (Object.assign({}, ...known) as FileDetails)
    : undefined;
}
