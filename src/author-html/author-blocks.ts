/** An author's HTML as the lines that are seen of it. */
import {
  BLOCKS,
  contentOf,
  HEADINGS,
  inLanguageOf,
  NO_TEXT,
  plain,
  rich,
  textOf,
  trimmed,
  type Content,
} from './author-text.js';

/** What stands on lines of its own. */
export interface Block {
  readonly nodes: readonly Node[];
  /** The nearest element of the author's that is a block itself. */
  readonly home: Element;
  /** The element whose HTML it is. */
  readonly root: Element;
}

/** The text of a block, or what is left of it, plain and with its emphasis and links. */
export interface Line {
  readonly block: Block;
  readonly text: string;
  readonly content: Content;
}

/** All blocks with text, in order. Breaks part them as paragraphs do. */
export function blocksOf(root: Element): Block[] {
  const found: Block[] = [];
  const walk = (home: Element, parent: Element): void => {
    let nodes: Node[] = [];
    const flush = (): void => {
      if (textOf(nodes)) found.push({ nodes, home, root });
      nodes = [];
    };
    for (const node of parent.childNodes) {
      if (!(node instanceof Element)) nodes.push(node);
      else if (node.matches(NO_TEXT)) continue;
      else if (node.localName === 'br') flush();
      else if (node.matches(BLOCKS) || node.querySelector(BLOCKS)) {
        flush();
        walk(node.matches(BLOCKS) ? node : home, node);
      } else nodes.push(node);
    }
    flush();
  };
  walk(root, root);
  return found;
}

export function isHeading({ home }: Block): boolean {
  return home.matches(HEADINGS);
}

/** Those with text. */
export function linksIn({ nodes, home }: Block): Element[] {
  const around = home.closest('a[href]');
  return around ? [around] : elementsIn(nodes, 'a[href]').filter((link) => textOf(link));
}

export function linkIn(block: Block): Element | undefined {
  return linksIn(block)[0];
}

/** The first link that says more than when something is. */
export function namingLink(block: Block): Element | undefined {
  return linksIn(block).find((link) => textOf([link], ...timesIn([link])));
}

/** The link that a block is, and nothing else. */
export function soleLink(block: Block): Element | undefined {
  const link = linkIn(block);
  return link && textOf(link) === textOf(block.nodes) ? link : undefined;
}

/** Several blocks as one text. */
export function joined(blocks: readonly Block[]): Content {
  return blocks.flatMap((block, i) => (i ? [' ', ...contentIn(block)] : contentIn(block)));
}

/** What `nodes` of a block say, by default all, in the block's language. */
export function contentIn(
  { nodes, home, root }: Block,
  left: readonly (Node | undefined)[] = [],
  some = nodes,
): Content {
  return inLanguageOf(home, root, contentOf(some, left));
}

export function hrefOf(link: Element | undefined): string | undefined {
  return link?.getAttribute('href') ?? undefined;
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

/** What is left of a block when some of its nodes are told elsewhere, without the marks that joined it to them; nothing where it was all. */
export function lineOf(block: Block, ...left: (Node | undefined)[]): Line[] {
  const isCut = left.some((node) => node && block.nodes.some((one) => one.contains(node)));
  const all = contentOf(block.nodes, left);
  const content = inLanguageOf(block.home, block.root, isCut ? contentWithoutMarks(all) : all);
  const text = plain(content);
  return text ? [{ block, text, content }] : [];
}

/** Texts, and beside them their emphasis and links where there are any. */
export function paragraphs(lines: readonly Line[]): object {
  const contents = lines.map(({ content }) => rich(content));
  return {
    description: lines.length ? lines.map(({ text }) => text) : undefined,
    descriptionContent: contents.some(Boolean) ? contents.map((content, i) => content ?? [lines[i]!.text]) : undefined,
  };
}

function contentWithoutMarks(content: Content): Content {
  const last = content.length - 1;
  return content
    .map((part, i) => (typeof part === 'string' ? withoutMarks(part, i === 0, i === last) : part))
    .filter((part) => part !== '');
}

/** Without the strokes and colons that join a text to what was beside it. */
export function withoutMarks(text: string, atStart = true, atEnd = true): string {
  return trimmed(text, ' \u00a0:–—|·•,;-', atStart, atEnd);
}
