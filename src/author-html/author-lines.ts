/** Reads blocks as lines of event JSON: their links, their dates, and the text that no other field shows. */
import { isHeading, isSign, linkAround, linkedContent, withoutMarks, type Block } from './author-blocks.js';
import { contentOf, hrefOf, inLanguageOf, plain, rich, textFields, textOf, type Content } from './author-text.js';

/** The text of a block or of a part of it: plain, and as content with its emphasis and links. */
export interface Line {
  readonly block: Block;
  readonly text: string;
  readonly content: Content;
}

/** Returns the links with text in a block. If the block is inside a link, returns that link. */
export function linksIn(block: Block): Element[] {
  const link = isSign(block) ? undefined : linkAround(block);
  return link ? [link] : elementsIn(block.nodes, 'a[href]').filter((inner) => textOf([inner]));
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
  const isEntryLink = hrefOf(linkAround(block)) === url;
  if (isEntryLink && isSign(block)) return [];
  return linesWith(block, isEntryLink ? content : linkedContent(block, content));
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
