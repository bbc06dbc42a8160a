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
};
/** What is not on the line that is before it. */
const BLOCK = /^(?:p|div|li|ul|ol|d[dlt]|h[1-6]|section|figcaption|blockquote)$/;
/** What is no text. */
const NO_TEXT = 'script, style, template, noscript, button, img, picture, svg';

/** As `RichText` has it, before it is read. */
type Content = (string | { tag: string; href?: string | null; lang?: string | null; content: Content })[];

/** The text of `node`, without that of one element in it. */
export function textOf(node: Element | null | undefined, left?: Element): string | undefined {
  const text = node && plain(contentOf(node, left)).replace(/\s+/g, ' ').trim();
  return text || undefined;
}

/** The content of `node` without one element in it, with its emphasis and links; nothing where it is plain. */
export function richTextOf(node: Element, left?: Element): Content | undefined {
  const content = contentOf(node, left);
  if (content.every((part) => typeof part === 'string')) return undefined;
  const isBlank = (part: Content[number] | undefined): boolean => part !== undefined && !plain([part]).trim();
  while (isBlank(content[0])) content.shift();
  while (isBlank(content.at(-1))) content.pop();
  return content;
}

/** What in a caption says whose the picture is. */
export function creditIn(caption: Element): Element | undefined {
  const named = caption.querySelector('cite, .credit');
  if (named) return named;
  const texts = document.createTreeWalker(caption, NodeFilter.SHOW_TEXT);
  let last: Node | undefined;
  while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) last = texts.currentNode;
  const set = last?.parentElement?.closest('em, i');
  return set && caption.contains(set) && CREDIT.test(set.textContent) ? set : undefined;
}

function contentOf(node: Node, left: Element | undefined): Content {
  return [...node.childNodes].flatMap((child): Content => {
    if (child instanceof Text) return [child.data.replace(/\s+/g, ' ')];
    if (!(child instanceof Element) || child === left || child.matches(NO_TEXT)) return [];
    const content = contentOf(child, left);
    const tag = KEPT[child.localName];
    if (tag && (tag === 'br' || content.length))
      return [{ tag, href: child.getAttribute('href'), lang: child.getAttribute('lang'), content }];
    return BLOCK.test(child.localName) ? [' ', ...content, ' '] : content;
  });
}

function plain(content: Content): string {
  return content
    .map((part) => (typeof part === 'string' ? part : part.tag === 'br' ? ' ' : plain(part.content)))
    .join('');
}
