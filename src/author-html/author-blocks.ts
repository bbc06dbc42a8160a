/** Splits the author's HTML into blocks: the lines that a reader sees. */
import { HEADINGS } from '../upgrade/unshown.js';
import { isCreditText } from './author-credit.js';
import {
  BLOCKS,
  contentOf,
  hrefOf,
  inLanguageOf,
  isBlock,
  isUnread,
  languageOf,
  plain,
  rich,
  signNameOf,
  textFields,
  textOf,
  trimMarks,
  type Content,
} from './author-text.js';

/** Links that may be signs. One around a photo is none, and one to a place in the page is an anchor. */
const SIGN_LINKS = 'a[href]:not([href^="#"], :has(img))';

/** Nodes that stand on lines of their own. */
export interface Block {
  readonly nodes: readonly Node[];
  /** The author's nearest block element or link around the nodes, or the host. */
  readonly element: Element;
  /** The element that holds all of the author's HTML. */
  readonly host: Element;
}

/** The text of a block or of a part of it: plain, and as content with its emphasis and links. */
export interface Line {
  readonly block: Block;
  readonly text: string;
  readonly content: Content;
}

/**
 * Returns all blocks with text, in document order. A `br` separates blocks as paragraphs do. A link that is only a
 * sign, such as an icon, is a block with its label as the text.
 */
export function blocksOf(host: Element): Block[] {
  const blocks: Block[] = [];
  const walk = (element: Element, parent: Element): void => {
    let nodes: Node[] = [];
    const flush = (): void => {
      if (textOf(nodes)) blocks.push({ nodes, element, host });
      nodes = [];
    };
    for (const node of parent.childNodes) {
      const label = node instanceof Element && signNameOf(node, SIGN_LINKS);
      if (!(node instanceof Element)) nodes.push(node);
      else if (isUnread(node)) continue;
      else if (label) {
        flush();
        blocks.push({ nodes: [new Text(label)], element: node, host });
      } else if (node.localName === 'br') flush();
      else if (isBlock(node) || node.querySelector(BLOCKS) || isCard(node)) {
        flush();
        walk(isBlock(node) || isLink(node) ? node : element, node);
      } else nodes.push(node);
    }
    flush();
  };
  walk(host, host);
  return blocks;
}

const isLink = (element: Element): boolean => element.matches('a[href]');

/** Whether an element is a link around several lines that the style sheet of the page makes. */
function isCard(element: Element): boolean {
  return isLink(element) && [...element.querySelectorAll('*')].filter(isBlock).length > 1;
}

export function isHeading({ element }: Block): boolean {
  return element.matches(HEADINGS);
}

/** Whether a block is only the credit of a photo. */
export function isCredit({ nodes, element }: Block): boolean {
  return isCreditText(textOf(nodes)!, languageOf(element));
}

/** Returns the links with text in a block. If the block is inside a link, returns that link. */
export function linksIn(block: Block): Element[] {
  const link = isSign(block) ? undefined : linkAround(block);
  return link ? [link] : elementsIn(block.nodes, 'a[href]').filter((inner) => textOf([inner]));
}

/** Whether a block is a link that has a label and no text. */
export function isSign({ element }: Block): boolean {
  return isLink(element) && !textOf(element);
}

/** Returns the link around a block, inside the host. */
export function linkAround({ element, host }: Block): Element | undefined {
  const link = element.closest('a[href]');
  return link && host.contains(link) ? link : undefined;
}

export function linkIn(block: Block): Element | undefined {
  return linksIn(block)[0];
}

/** Returns the first link that has text besides dates in `time` elements. */
export function namingLink(block: Block): Element | undefined {
  return linksIn(block).find((link) => textOf([link], ...timesIn([link])));
}

/** Returns the link that holds all text of a block. */
export function soleLink(block: Block): Element | undefined {
  const link = linkIn(block);
  return link && textOf(link) === textOf(block.nodes) ? link : undefined;
}

/** Returns the content of several blocks as one text. */
export function joinedContent(blocks: readonly Block[]): Content {
  return blocks.flatMap((block, i) => (i ? [' ', ...blockContent(block)] : blockContent(block)));
}

/**
 * Returns the content of a block in the block's language, without the nodes of `except`. `someNodes`: the nodes of the
 * block to read, by default all.
 */
export function blockContent(
  { nodes, element, host }: Block,
  except: readonly (Node | undefined)[] = [],
  someNodes = nodes,
): Content {
  return inLanguageOf(element, host, contentOf(someNodes, except));
}

export function timeIn({ nodes }: Block): Element | undefined {
  return timesIn(nodes)[0];
}

export function timesIn(nodes: readonly Node[]): Element[] {
  return elementsIn(nodes, 'time');
}

function elementsIn(nodes: readonly Node[], selector: string): Element[] {
  return nodes.flatMap((node) =>
    node instanceof Element ? (node.matches(selector) ? [node] : [...node.querySelectorAll(selector)]) : [],
  );
}

/**
 * Returns a block as one line, or no line if no text is left. The nodes of `except` are left out, because another field
 * shows them. So are the marks that joined the text to those nodes. A link around the block stays if it does not lead
 * to `url`, which another field shows. A sign that leads there is left out.
 */
export function linesOf(block: Block, url?: string, ...except: (Node | undefined)[]): Line[] {
  const isCut = except.some((excluded) => excluded && block.nodes.some((node) => node.contains(excluded)));
  const all = contentOf(block.nodes, except);
  const content = inLanguageOf(block.element, block.host, isCut ? contentWithoutMarks(all) : all);
  const href = hrefOf(linkAround(block));
  if (href === url && isSign(block)) return [];
  return linesWith(block, href && href !== url && plain(content) ? [{ tag: 'a', href, content }] : content);
}

/** Returns a line of a block with this content, or no line if the content has no text. */
export function linesWith(block: Block, content: Content): Line[] {
  const text = plain(content);
  return text ? [{ block, text, content }] : [];
}

/**
 * Returns the JSON fields of a description: the paragraphs as plain text, and also as content if any paragraph has
 * emphasis or links.
 */
export function descriptionFields(lines: readonly Line[]): object {
  const contents = lines.map(({ content }) => rich(content));
  return {
    description: lines.length ? lines.map(({ text }) => text) : undefined,
    descriptionContent: contents.some(Boolean) ? contents.map((content, i) => content ?? [lines[i]!.text]) : undefined,
  };
}

/** Returns the JSON fields of the heading and of the other lines around the entries. */
export function introductionFields(before: readonly Block[], after: readonly Block[]): object {
  const heading = before.find(isHeading);
  const lines = [...before, ...after].filter((block) => block !== heading).flatMap((block) => linesOf(block));
  return { ...textFields('name', heading && linesOf(heading)[0]!.content), ...descriptionFields(lines) };
}

/** Like `introductionFields`, with the link to further entries, which is the only line after them that is a link. */
export function listFields(before: readonly Block[], after: readonly Block[]): object {
  const links = after.filter(soleLink);
  const more = links[1] ? undefined : links[0];
  return {
    ...introductionFields(
      before,
      after.filter((block) => block !== more),
    ),
    url: hrefOf(more && soleLink(more)),
    linkText: more && textOf(more.nodes),
  };
}

/** Returns the content without the marks at its ends, see `withoutMarks`. */
export function contentWithoutMarks(content: Content): Content {
  const last = content.length - 1;
  return content
    .map((part, i) => (typeof part === 'string' ? withoutMarks(part, i === 0, i === last) : part))
    .filter((part) => part !== '');
}

/** Returns the text without the dashes, colons and other marks that joined it to the text beside it. */
export function withoutMarks(text: string, atStart = true, atEnd = true): string {
  return trimMarks(text, ' \u00a0:–—|·•,;-', atStart, atEnd);
}
