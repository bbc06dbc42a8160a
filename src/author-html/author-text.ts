/**
 * Reads the text of the author's nodes, plain or with the markup that event JSON keeps. The nodes are read in place,
 * because the browser would fetch the images of copied nodes.
 */
import { contentFieldOf } from '../model/rich-text.js';
import { HEADINGS } from '../upgrade/unshown.js';
import { isCreditText } from './author-credit.js';
import { isApart, isUnseen } from './author-sight.js';

/** The author's elements that the content keeps, each with its tag in the content. */
const KEPT_TAGS: Readonly<Record<string, string>> = {
  em: 'em',
  i: 'em',
  strong: 'strong',
  b: 'strong',
  cite: 'cite',
  a: 'a',
  br: 'br',
  // Without these, "10<sup>6</sup>" would become 106, and withdrawn text would look valid.
  s: 's',
  strike: 's',
  del: 's',
  sup: 'sup',
  sub: 'sub',
};
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT_DIGITS = '₀₁₂₃₄₅₆₇₈₉';
/** Matches elements that start a new line. */
export const BLOCKS =
  'p, div, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, h5, h6, section, article, header, footer, aside, nav, main, figure, figcaption, blockquote, pre, address, table, tr, td, th, hr';
/** Matches the row of names at the top of a table that has no `thead`. */
const HEAD_ROW = 'tr:has(th + th):has(+ tr > td):not(:has(td), tr + *)';
/**
 * Matches elements without text to read: media, scripts, heads of tables, signs beside text, hidden parts. A button
 * inside a heading does have text to read, because it is the title of an accordion.
 */
const NO_TEXT = `script, style, template, noscript, img, picture, svg, video, audio, iframe, thead, ${HEAD_ROW}, button:not(:is(${HEADINGS}) *), [aria-hidden='true'], [hidden]:not([hidden='until-found'])`;

/** Matches what may be text for the eye only. The name of an icon is none. */
const FOR_EYES = ":is(span, time, div, p, b, strong, em)[aria-hidden='true']:not([class*='icon' i], [class*='symbol'])";

/** Whether an element has no text to read. */
export function isUnread(element: Element): boolean {
  return (element.matches(NO_TEXT) && !hasUnseenTwin(element)) || isUnseen(element);
}

/** Whether a text is hidden from screen readers because the text beside it, which nobody sees, is for them. */
function hasUnseenTwin(element: Element): boolean {
  return (
    element.matches(FOR_EYES) &&
    /[\p{L}\p{N}]/u.test(element.textContent) &&
    [element.previousElementSibling, element.nextElementSibling].some(
      (twin) => twin?.textContent.trim() && isUnseen(twin),
    )
  );
}

/** Whether an element starts a new line, by its tag or by the style sheet of the page. */
export function isBlock(element: Element): boolean {
  return element.matches(BLOCKS) || isApart(element);
}

/** Stands for an element in a text. No HTML parser lets this character into a text. */
const MARK = '\0';

/** A text with its emphasis and links, in the shape of `RichText`, before the model validates it. */
export type Content = (string | ContentElement)[];
interface ContentElement {
  tag: string;
  href?: string;
  lang?: string;
  dir?: string;
  content: Content;
}

/** Nodes to read: several nodes, or the children of one node. */
export type Nodes = Node | readonly Node[];

/** Returns the text of `nodes` without the nodes of `except`, or `undefined` if no text is left. */
export function textOf(nodes: Nodes | null | undefined, ...except: (Node | undefined)[]): string | undefined {
  return nodes ? plain(contentOf(nodes, except)) : undefined;
}

/**
 * Returns the texts of `nodes` before, between and after these elements, without the nodes of `except`. Returns one
 * text if none of the elements is read there. The elements are found by their place, because their text may also occur
 * beside them.
 */
export function textsAround(nodes: Nodes, elements: readonly Element[], ...except: Node[]): readonly string[] {
  return flatText(contentOf(nodes, except, elements))
    .replace(/\s+/g, ' ')
    .split(MARK);
}

/** Returns the text of `nodes` before an element, without the nodes of `except`; empty if it is not read there. */
export function textBefore(nodes: Nodes, element: Element, ...except: Node[]): string {
  const [before, ...others] = textsAround(nodes, [element], ...except);
  return others.length ? before! : '';
}

/**
 * Returns the JSON fields of a text: the plain text, and the content with its emphasis and links. Both are `undefined`
 * if there is no content.
 */
export function textFields(field: string, content: Content = []): Record<string, string | Content | undefined> {
  return { [field]: plain(content), [contentFieldOf(field)]: rich(content) };
}

/** Returns the plain text of a content, with white space as a browser shows it, or `undefined` if it has no text. */
export function plain(content: Content): string | undefined {
  return flatText(content).replace(/\s+/g, ' ').trim() || undefined;
}

/** Returns the content without blank parts at its ends, or `undefined` if it has no markup. */
export function rich(content: Content): Content | undefined {
  if (content.every((part) => typeof part === 'string')) return undefined;
  const isBlank = (part: Content[number] | undefined): boolean => part !== undefined && !plain([part]);
  const trimmed = [...content];
  while (isBlank(trimmed[0])) trimmed.shift();
  while (isBlank(trimmed.at(-1))) trimmed.pop();
  return trimmed;
}

/**
 * Returns the address of a link. An empty one leads to the page itself; it is resolved, because it would count as
 * missing.
 */
export function hrefOf(link: Element | null | undefined): string | undefined {
  const href = link?.getAttribute('href') ?? undefined;
  return href?.trim() === '' && link instanceof HTMLAnchorElement ? link.href : href;
}

/** Returns the label of a link that has no text, such as an icon. */
export function signNameOf(link: Element, selector = 'a[href]'): string | null {
  if (!link.matches(selector) || textOf(link)) return null;
  return link.getAttribute('aria-label') || link.getAttribute('title');
}

/** Whether the text of a node is read as part of the text of `root`. */
export function isReadIn(root: Element, node: Node): boolean {
  return node === root || (!(node instanceof Element && isUnread(node)) && isReadIn(root, node.parentElement!));
}

/** Returns the element in a caption that holds the credit of the photo. */
export function creditIn(caption: Element): Element | undefined {
  const named = [...caption.querySelectorAll('cite, .credit')].find((element) => isReadIn(caption, element));
  const link = named?.closest('a');
  if (named) return link && caption.contains(link) ? link : named;
  const texts = document.createTreeWalker(caption, NodeFilter.SHOW_TEXT);
  let last: Node | undefined;
  while (texts.nextNode())
    if (texts.currentNode.nodeValue?.trim() && isReadIn(caption, texts.currentNode)) last = texts.currentNode;
  const italic = last?.parentElement?.closest('em, i');
  return italic && caption.contains(italic) && isCreditText(italic.textContent, languageOf(italic))
    ? italic
    : undefined;
}

/** Returns the content of `nodes` without the nodes of `except`, and with a mark in the place of those in `marked`. */
export function contentOf(
  nodes: Nodes,
  except: readonly (Node | undefined)[] = [],
  marked: readonly Node[] = [],
): Content {
  return [...('nodeType' in nodes ? nodes.childNodes : nodes)].flatMap((child): Content => {
    if (except.includes(child)) return [];
    if (marked.includes(child)) return [MARK];
    if (child instanceof Text) return [child.data.replace(/\s+/g, ' ')];
    if (!(child instanceof Element) || isUnread(child)) return [];
    const content = wrapped(child, contentOf(child, except, marked));
    return isBlock(child) ? [' ', ...content, ' '] : content;
  });
}

/**
 * Returns `content` inside an element that stands for `element`, with its address, language and direction. Returns
 * `content` unchanged if no such element is kept.
 */
function wrapped(element: Element, content: Content, tag = KEPT_TAGS[element.localName]): Content {
  const attribute = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  const [lang, dir] = ['lang', 'dir'].map(attribute);
  tag ??= lang || dir ? 'span' : undefined;
  if (!tag || (tag !== 'br' && !content.length)) return content;
  const fields = Object.entries({ href: tag === 'a' ? hrefOf(element) : undefined, lang, dir }).filter(
    ([, value]) => value !== undefined,
  );
  return [{ tag, ...Object.fromEntries(fields), content }];
}

/**
 * Returns the content of `element` with its language and direction, if they are set inside the host. Otherwise returns
 * the content unchanged.
 */
export function inLanguageOf(element: Element, host: Element, content: Content): Content {
  const ancestor = element.closest('[lang], [dir]');
  return ancestor && ancestor !== host && host.contains(ancestor) ? wrapped(ancestor, content, 'span') : content;
}

/** Returns the addresses of the links with text in a content. */
export function hrefsIn(content: Content): string[] {
  return content.flatMap((part) =>
    typeof part === 'string' || !plain([part])
      ? []
      : [...(part.tag === 'a' && part.href ? [part.href] : []), ...hrefsIn(part.content)],
  );
}

/** Returns the content without links, for a title that is a link as a whole. */
export function withoutLinks(content: Content): Content {
  return content.flatMap((part): Content => {
    if (typeof part === 'string') return [part];
    const inner = withoutLinks(part.content);
    if (part.tag !== 'a') return [{ ...part, content: inner }];
    const { lang, dir } = part;
    return lang || dir ? [{ tag: 'span', ...(lang && { lang }), ...(dir && { dir }), content: inner }] : inner;
  });
}

/**
 * Returns the text of a content without its markup. Struck-out text is omitted. Superscript and subscript digits become
 * the characters for such digits.
 */
function flatText(content: Content): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.tag === 'br') return ' ';
      if (part.tag === 's') return '';
      const text = flatText(part.content);
      const digits = part.tag === 'sup' ? SUPERSCRIPT_DIGITS : part.tag === 'sub' ? SUBSCRIPT_DIGITS : undefined;
      return digits ? text.replace(/\d/g, (digit) => digits[Number(digit)]!) : text;
    })
    .join('');
}

/**
 * Returns the text without the characters of `marks` at its ends. This is not a regular expression, because that would
 * scan a long row of marks again from each mark.
 */
export function trimMarks(text: string, marks: string, atStart = true, atEnd = true): string {
  let [start, end] = [0, text.length];
  while (atStart && start < end && marks.includes(text[start]!)) start++;
  while (atEnd && end > start && marks.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** Returns the language of an element's text. */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}
