/** Texts of the author's nodes, plain or with what is kept of their markup. Read in place: copied pictures would be fetched. */

/** How a credit begins that the author has set in italics at the end of a caption. */
const CREDIT = /^[\s([]*(?:©|(?:photos?|photographs?|fotos?|images?|credits?|crédits?|copyright|фото)(?=[\s:/]))/i;
/** What of an author's markup is kept, and as what. */
const KEPT: Readonly<Record<string, string>> = {
  em: 'em',
  i: 'em',
  strong: 'strong',
  b: 'strong',
  cite: 'cite',
  a: 'a',
  br: 'br',
  // Without these "10<sup>6</sup>" would be 106, and what was withdrawn would stand.
  s: 's',
  strike: 's',
  del: 's',
  sup: 'sup',
  sub: 'sub',
};
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
/** What is not on the line that is before it. */
export const BLOCKS =
  'p, div, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, h5, h6, section, article, header, footer, aside, nav, main, figure, figcaption, blockquote, pre, address, table, tr, td, th, hr';
export const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** What is no text, a sign beside it, or not shown. The titles of an accordion are buttons in headings. */
export const NO_TEXT = `script, style, template, noscript, img, picture, svg, video, audio, iframe, thead, button:not(:is(${HEADINGS}) *), [aria-hidden='true'], [hidden]:not([hidden='until-found'])`;

/** As `RichText` has it, before it is read. */
export type Content = (string | ContentElement)[];
interface ContentElement {
  tag: string;
  href?: string;
  lang?: string;
  dir?: string;
  content: Content;
}

/** What is looked through: the children of a node, or several nodes. */
export type Nodes = Node | readonly Node[];

/** The text of `nodes`, without those of `left`. */
export function textOf(nodes: Nodes | null | undefined, ...left: (Node | undefined)[]): string | undefined {
  return nodes ? plain(contentOf(nodes, left)) : undefined;
}

/** The text of a content, with white space as it is seen. */
export function plain(content: Content): string | undefined {
  return letters(content).replace(/\s+/g, ' ').trim() || undefined;
}

/** A content without white space around it; nothing where it is plain text. */
export function rich(content: Content): Content | undefined {
  if (content.every((part) => typeof part === 'string')) return undefined;
  const isBlank = (part: Content[number] | undefined): boolean => part !== undefined && !plain([part]);
  const trimmed = [...content];
  while (isBlank(trimmed[0])) trimmed.shift();
  while (isBlank(trimmed.at(-1))) trimmed.pop();
  return trimmed;
}

/** What in a caption says whose the picture is. */
export function creditIn(caption: Element): Element | undefined {
  const named = caption.querySelector('cite, .credit');
  const link = named?.closest('a');
  if (named) return link && caption.contains(link) ? link : named;
  const texts = document.createTreeWalker(caption, NodeFilter.SHOW_TEXT);
  let last: Node | undefined;
  while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) last = texts.currentNode;
  const set = last?.parentElement?.closest('em, i');
  return set && caption.contains(set) && isCredit(set.textContent) ? set : undefined;
}

/** Whether a text says nothing but whose a picture is, as far as its beginning tells. */
export function isCredit(text: string): boolean {
  return CREDIT.test(text);
}

export function contentOf(nodes: Nodes, left: readonly (Node | undefined)[] = []): Content {
  return [...('nodeType' in nodes ? nodes.childNodes : nodes)].flatMap((child): Content => {
    if (left.includes(child)) return [];
    if (child instanceof Text) return [child.data.replace(/\s+/g, ' ')];
    if (!(child instanceof Element) || child.matches(NO_TEXT)) return [];
    const content = kept(child, contentOf(child, left));
    return child.matches(BLOCKS) ? [' ', ...content, ' '] : content;
  });
}

/** What is in an element, in what is kept of it. */
function kept(element: Element, content: Content, tag = KEPT[element.localName]): Content {
  const given = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  const [href, lang, dir] = ['href', 'lang', 'dir'].map(given);
  tag ??= lang || dir ? 'span' : undefined;
  if (!tag || (tag !== 'br' && !content.length)) return content;
  const fields = Object.entries({ href: tag === 'a' ? href : undefined, lang, dir }).filter(
    ([, value]) => value !== undefined,
  );
  return [{ tag, ...Object.fromEntries(fields), content }];
}

/** Text of `element` in its language and direction, where those are not the ones of all of `root`. */
export function inLanguageOf(element: Element, root: Element, content: Content): Content {
  const around = element.closest('[lang], [dir]');
  return around && around !== root && root.contains(around) ? kept(around, content, 'span') : content;
}

/** Plain, what is struck out is not there, and raised and lowered numbers are characters of their own. */
function letters(content: Content): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.tag === 'br') return ' ';
      if (part.tag === 's') return '';
      const text = letters(part.content);
      const digits = part.tag === 'sup' ? RAISED : part.tag === 'sub' ? LOWERED : undefined;
      return digits ? text.replace(/\d/g, (digit) => digits[Number(digit)]!) : text;
    })
    .join('');
}

/** Without those of `marks` at its ends. Not by a pattern, which would go through a long row of marks again from each of them. */
export function trimmed(text: string, marks: string, atStart = true, atEnd = true): string {
  let [start, end] = [0, text.length];
  while (atStart && start < end && marks.includes(text[start]!)) start++;
  while (atEnd && end > start && marks.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}
