/** The pictures among the author's own HTML, as data: what is said of each, and whose it is. */

/** What holds no picture of the author's: other languages in the page, and copies for readers without script. */
const NO_CONTENT = 'script, style, template, noscript, event-slideshow';

/** The photos inside an element as the JSON of a gallery, or `undefined` where there is none. The author's nodes are only read. */
export function readAuthorPhotos(element: Element): unknown {
  const pictures = [...element.querySelectorAll('img')].filter(
    (img) => img.getAttribute('src') && img.closest(NO_CONTENT) === element.closest(NO_CONTENT),
  );
  if (!pictures.length) return undefined;
  return { image: { '@type': 'ImageGallery', associatedMedia: pictures.map((img) => readPhoto(img, element)) } };
}

/** Which attributes of the author's nodes count, so that their changes are followed. */
export const AUTHOR_ATTRIBUTES = ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'id'];

function readPhoto(img: HTMLImageElement, element: Element): Record<string, unknown> {
  const figure = img.closest('figure');
  const own = figure && element.contains(figure) ? figure : undefined;
  const text = own?.querySelector('figcaption');
  const credit = text?.querySelector('cite, .credit');
  const given = (name: string): string | undefined => img.getAttribute(name) ?? undefined;
  return {
    contentUrl: given('src'),
    alt: given('alt'),
    caption: textWithout(text, credit),
    creditText: textOf(credit),
    width: given('width'),
    height: given('height'),
    srcset: given('srcset'),
    sizes: given('sizes'),
    id: own?.id || img.id || undefined,
  };
}

function textOf(node: Node | null | undefined): string | undefined {
  return collapsed(node?.textContent);
}

/** The text of `node` without that of one element in it. Not from a copy: copied pictures would be fetched. */
function textWithout(node: Node | null | undefined, left: Element | null | undefined): string | undefined {
  if (!node || !left) return textOf(node);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) if (!left.contains(walker.currentNode)) text += walker.currentNode.nodeValue;
  return collapsed(text);
}

function collapsed(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}
