/**
 * The pictures among the author's own HTML, as data: what is said of each, and whose it is. The author's nodes are only read.
 * The shapes are those of the gallery and image blocks and the classic editor of WordPress, old and new, and of plain figures and lists.
 */
import { addressOf } from './author-picture.js';
import { creditIn, HEADINGS, richTextOf, textOf } from './author-text.js';

/** What holds no picture of the author's: other languages in the page, copies for readers without script, the buttons of other scripts, and what is not shown. */
const NO_CONTENT = "script, style, template, noscript, button, event-slideshow, [hidden]:not([hidden='until-found'])";
/** Signs that are set as pictures. */
const SIGNS = '.emoji, .wp-smiley, [width="1"][height="1"]';
/** What holds pictures and their caption: a figure, a caption of the classic editor, an entry of an old gallery or of a list. */
const HOLDERS = 'figure, .wp-caption, dl, li';
const CAPTIONS = 'figcaption, .wp-caption-text, dd';
/** What says nothing of a picture, unless one is inside: a figure of something else, and labels that are not seen. */
const ASIDE = 'figure, .wp-caption, :is(.visually-hidden, .screen-reader-text, .sr-only):not(a *)';

/** The pictures in an element, and what is around them. */
interface Surroundings {
  readonly element: Element;
  readonly pictures: readonly HTMLImageElement[];
  /** How many pictures there are in what holds any. */
  readonly counts: ReadonlyMap<Element, number>;
  /** The captions, by what they are the caption of. */
  readonly captions: ReadonlyMap<Element, Element>;
}

/** The photos inside an element as the JSON of a gallery, or `undefined` where there is none. */
export function readAuthorPhotos(element: Element): unknown {
  const around = element.closest(NO_CONTENT);
  const isContent = (one: Element): boolean => one.closest(NO_CONTENT) === around;
  const pictures = [...element.querySelectorAll('img')].filter(
    (img) => !img.matches(SIGNS) && isContent(img) && addressOf(img).contentUrl,
  );
  const [first] = pictures;
  if (!first) return undefined;
  const counts = countsOf(pictures, element);
  const captions = captionsIn(element, counts);
  const all = { element, pictures, counts, captions };
  const heading = [...element.querySelectorAll(HEADINGS)].find((one) => textOf(one) && isBefore(one, first));
  const holders = pictures.map((img) => holderOf(img, all, heading));
  const credit = creditOfAll(all, holders, isContent);
  return {
    image: {
      '@type': 'ImageGallery',
      // In a holder it is the title of that picture.
      name: holders[0]!.contains(heading ?? null) ? undefined : textOf(heading),
      creditText: textOf(credit),
      creditContent: richTextOf(credit),
      associatedMedia: pictures.map((img, i) => readPhoto(img, holders[i]!, all)),
    },
  };
}

/** From a node in `element` outwards, with both. */
function pathOf(node: Element, element: Element): Element[] {
  return node === element ? [node] : [node, ...pathOf(node.parentElement!, element)];
}

function isBefore(a: Element, b: Element): boolean {
  return Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function countsOf(pictures: readonly Element[], element: Element): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const img of pictures) for (const one of pathOf(img, element)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function captionsIn(element: Element, counts: ReadonlyMap<Element, number>): Map<Element, Element> {
  const captions = new Map<Element, Element>();
  for (const caption of element.querySelectorAll(CAPTIONS)) {
    if (counts.has(caption) || !textOf(caption)) continue;
    const known = caption.closest(HOLDERS);
    const owner = known && element.contains(known) ? known : pathOf(caption, element).find((one) => counts.has(one))!;
    if (!captions.has(owner)) captions.set(owner, caption);
  }
  return captions;
}

/** All that is around this picture and no other one. Around a single one that may be the whole group: it ends with the caption, or before the heading. */
function holderOf(
  img: Element,
  { element, pictures, counts, captions }: Surroundings,
  heading: Element | undefined,
): Element {
  const around = pathOf(img, element).filter((one) => one !== element && counts.get(one) === 1);
  if (pictures.length > 1) return around.at(-1)!;
  return around.find((one) => captions.has(one)) ?? around.findLast((one) => !heading || !one.contains(heading))!;
}

function asideIn(element: Element, counts: ReadonlyMap<Element, number>): Element[] {
  return [...element.querySelectorAll(ASIDE)].filter((one) => !counts.has(one));
}

/**
 * What is about all pictures: the caption of them all, and the paragraphs before and after them.
 * Where paragraphs are between them, the one after the last may be the caption of that.
 */
function creditOfAll(
  { element, pictures, counts, captions }: Surroundings,
  holders: readonly Element[],
  isContent: (one: Element) => boolean,
): Element[] {
  const taken = new Set([...holders, ...captions.values(), ...asideIn(element, counts)]);
  const paragraphs = [...element.querySelectorAll('p')].filter(
    (one) =>
      isContent(one) && !counts.has(one) && textOf(one) && !pathOf(one, element).some((outer) => taken.has(outer)),
  );
  const before = paragraphs.filter((one) => isBefore(one, pictures[0]!));
  const after = paragraphs.filter((one) => isBefore(pictures.at(-1)!, one));
  const isAmbiguous = before.length + after.length < paragraphs.length;
  const common = pathOf(pictures[0]!, element).find((one) => counts.get(one) === pictures.length && captions.has(one));
  const caption = pictures.length > 1 && common ? [captions.get(common)!] : [];
  return [...before, ...caption, ...(isAmbiguous ? [] : after)];
}

function readPhoto(
  img: HTMLImageElement,
  holder: Element,
  { element, pictures, counts, captions }: Surroundings,
): Record<string, unknown> {
  const captioned = pathOf(img, element).filter((one) => captions.has(one));
  const own = captioned.find((one) => counts.get(one) === 1);
  const caption = own && captions.get(own);
  const text = caption ?? holder;
  // The caption of a gallery among others is about its pictures alone.
  const gallery = captioned.find((one) => one !== own && (pictures.length === 1 || counts.get(one)! < pictures.length));
  const creditOfOwn = creditIn(text);
  const credit = creditOfOwn ?? (gallery && captions.get(gallery));
  const left = [creditOfOwn, ...(caption ? [] : asideIn(holder, counts))];
  const words = textOf(text, ...left);
  const language = (caption ?? img).closest('[lang]');
  return {
    ...addressOf(img),
    alt: img.getAttribute('alt') ?? undefined,
    caption: words,
    captionContent: words && richTextOf(text, ...left),
    creditText: textOf(credit),
    creditContent: credit && richTextOf(credit),
    id: [img.closest(HOLDERS), img].find((one) => one?.id && holder.contains(one))?.id,
    inLanguage:
      language && language !== element && element.contains(language) ? language.getAttribute('lang') : undefined,
  };
}
