/** An author's HTML as the lines that are seen of it, and their order into entries: by list, by headings, or by links. */
import { BLOCKS, contentOf, HEADINGS, NO_TEXT, plain, textOf, type Content } from './author-text.js';

/** What stands on lines of its own. */
export interface Block {
  readonly nodes: readonly Node[];
  /** The nearest element of the author's that is a block itself. */
  readonly home: Element;
}

/** The text of a block, or what is left of it, plain and with its emphasis and links. */
export interface Line {
  readonly block: Block;
  readonly text: string;
  readonly content: Content;
}

/** The author's lines before, in and after the entries of a list. */
export interface Groups {
  readonly head: readonly Block[];
  readonly entries: readonly (readonly Block[])[];
  readonly tail: readonly Block[];
}

/** All blocks with text, in order. Breaks part them as paragraphs do. */
export function blocksOf(root: Element): Block[] {
  const found: Block[] = [];
  const walk = (home: Element, parent: Element): void => {
    let nodes: Node[] = [];
    const flush = (): void => {
      if (textOf(nodes)) found.push({ nodes, home });
      nodes = [];
    };
    for (const node of parent.childNodes) {
      if (!(node instanceof Element)) nodes.push(node);
      else if (node.localName === 'br') flush();
      else if (node.matches(BLOCKS) || node.querySelector(BLOCKS)) {
        flush();
        walk(node.matches(BLOCKS) ? node : home, node);
      } else if (!node.matches(NO_TEXT)) nodes.push(node);
    }
    flush();
  };
  walk(root, root);
  return found;
}

/** The blocks of `root`, by entries: the outermost list items; else what follows each heading of one level, or each line with a link. */
export function groupsOf(root: Element): Groups {
  const blocks = blocksOf(root);
  const isFirst = starts(blocks, root);
  const first = blocks.findIndex(isFirst);
  if (first < 0) return { head: blocks, entries: [], tail: [] };
  const last = blocks.findLastIndex((block) => itemOf(block, root) !== undefined);
  const end = last < 0 ? blocks.length : last + 1;
  const entries: Block[][] = [];
  for (const block of blocks.slice(first, end)) {
    if (isFirst(block)) entries.push([block]);
    else entries.at(-1)!.push(block);
  }
  return { head: blocks.slice(0, first), entries, tail: blocks.slice(end) };
}

export function isHeading({ home }: Block): boolean {
  return home.matches(HEADINGS);
}

export function linkIn({ nodes, home }: Block): Element | undefined {
  const around = home.closest('a[href]');
  if (around) return around;
  for (const node of nodes) {
    const link = node instanceof Element && (node.matches('a[href]') ? node : node.querySelector('a[href]'));
    if (link && textOf(link)) return link;
  }
  return undefined;
}

/** The link that a block is, and nothing else. */
export function soleLink(block: Block): Element | undefined {
  const link = linkIn(block);
  return link && textOf(link) === textOf(block.nodes) ? link : undefined;
}

/** Several blocks as one text. */
export function joined(blocks: readonly Block[]): Content {
  return blocks.flatMap(({ nodes }, i) => (i ? [' ', ...contentOf(nodes)] : contentOf(nodes)));
}

/** Which block begins an entry. */
function starts(blocks: readonly Block[], root: Element): (block: Block) => boolean {
  const items = blocks.map((block) => itemOf(block, root));
  if (items.some(Boolean)) {
    const firsts = new Set(blocks.filter((_, i) => items[i] && items[i] !== items[i - 1]));
    return (block) => firsts.has(block);
  }
  const levels = blocks.filter(isHeading).map(({ home }) => home.localName);
  // The first of several is the heading of all where it stands above the next.
  const level = levels.length > 1 && levels[0]! < levels[1]! ? levels[1] : levels.length > 1 ? levels[0] : undefined;
  if (level) return ({ home }) => home.localName === level;
  return (block) => !isHeading(block) && linkIn(block) !== undefined;
}

/** The outermost list item around a block. */
function itemOf({ home }: Block, root: Element): Element | undefined {
  let item: Element | undefined;
  for (let node = home.closest('li'); node && root.contains(node); node = node.parentElement?.closest('li') ?? null)
    if (node !== root) item = node;
  return item;
}

/** What is left of a block when some of its nodes are told elsewhere, without the marks that joined it to them; nothing where it was all. */
export function lineOf(block: Block, ...left: (Node | undefined)[]): Line[] {
  const isCut = left.some((node) => node && block.nodes.some((one) => one.contains(node)));
  const all = contentOf(block.nodes, left);
  const content = isCut ? contentWithoutMarks(all) : all;
  const text = plain(content);
  return text ? [{ block, text, content }] : [];
}

function contentWithoutMarks(content: Content): Content {
  const last = content.length - 1;
  return content
    .map((part, i) => (typeof part === 'string' ? withoutMarks(part, i === 0, i === last) : part))
    .filter((part) => part !== '');
}

/** Without the strokes and colons that join a text to what was beside it. */
export function withoutMarks(text: string, atStart = true, atEnd = true): string {
  const start = atStart ? text.replace(/^[\s:–—|·•,;-]+/, '') : text;
  return atEnd ? start.replace(/[\s:–—|·•,;-]+$/, '') : start;
}
