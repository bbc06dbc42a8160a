/** Splits the author's HTML into blocks: the lines that people see. */
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
  signNameOf,
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

/** Whether a block is a link that has a label and no text. */
export function isSign({ element }: Block): boolean {
  return isLink(element) && !textOf(element);
}

/** Returns the link around a block, inside the host. */
export function linkAround({ element, host }: Block): Element | undefined {
  const link = element.closest('a[href]');
  return link && host.contains(link) ? link : undefined;
}

/** Returns the content of several blocks as one text, with the links around them, without the nodes of `except`. */
export function joinedContent(blocks: readonly Block[], except: readonly (Node | undefined)[] = []): Content {
  return blocks.flatMap((block, i) => [...(i ? [' '] : []), ...linkedContent(block, blockContent(block, except))]);
}

/** Returns the content of a block with the link around the block. */
export function linkedContent(block: Block, content: Content): Content {
  const href = hrefOf(linkAround(block));
  return href && plain(content) ? [{ tag: 'a', href, content }] : content;
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

/** Returns the text without the dashes, colons and other marks that joined it to the text beside it. */
export function withoutMarks(text: string, atStart = true, atEnd = true): string {
  return trimMarks(text, ' \u00a0:–—|·•,;-', atStart, atEnd);
}
