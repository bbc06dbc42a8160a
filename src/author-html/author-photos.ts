/**
 * The pictures among the author's own HTML, as data: what is said of each, and whose it is. The author's nodes are only read.
 * The shapes are those of the gallery and image blocks and the classic editor of WordPress, old and new, and of plain figures and lists.
 */
import { blocksOf, contentIn, joined, type Block } from './author-blocks.js';
import { isBefore, photoTexts } from './author-photo-texts.js';
import { addressOf } from './author-picture.js';
import { contentOf, creditIn, HEADINGS, plain, rich, textOf, type Content } from './author-text.js';

/** What holds no picture of the author's: other languages in the page, copies for readers without script, the buttons of other scripts, and what is not shown. */
const NO_CONTENT = "script, style, template, noscript, button, event-slideshow, [hidden]:not([hidden='until-found'])";
/** Signs that are set as pictures. */
const SIGNS = '.emoji, .wp-smiley, [width="1"][height="1"]';
/** What holds pictures and their caption: a figure, a caption of the classic editor, an entry of an old gallery or of a list. */
const HOLDERS = 'figure, .wp-caption, dl, li';
const CAPTIONS = 'figcaption, .wp-caption-text, dd';
/** What says nothing of a picture, unless one is inside: the caption of a film or of a picture without an address, and labels that are not seen. */
const ASIDE =
  ':is(figure, .wp-caption):has(img, video, audio, iframe, object, embed), :is(.visually-hidden, .screen-reader-text, .sr-only):not(a *)';

/** The pictures in an element, and what is around them. */
interface Surroundings {
  readonly element: Element;
  readonly pictures: readonly HTMLImageElement[];
  /** How many pictures there are in what holds any. */
  readonly counts: ReadonlyMap<Element, number>;
  /** The captions, by what they are the caption of. */
  readonly captions: ReadonlyMap<Element, Element>;
}

/** One picture, and where its words are. */
interface Frame {
  readonly img: HTMLImageElement;
  /** All that is around this picture and no other one. */
  readonly holder: Element;
  readonly caption: Element | undefined;
  readonly credit: Element | undefined;
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
  const heading = headingOf(all);
  const frames = pictures.map((img) => frameOf(img, all, heading));
  const common = pathOf(first, element).find((one) => counts.get(one) === pictures.length && captions.has(one));
  const caption = pictures.length > 1 && common ? [blockOf(captions.get(common)!, element)] : [];
  const told = [
    ...frames.flatMap(({ holder, caption, credit }) => [holder, caption, credit]),
    caption[0]?.home,
    heading,
  ];
  const texts = photoTexts(blocksBeside(all, told, isContent), pictures);
  const credit = joined([...texts.before, ...caption, ...texts.after]);
  // In a holder it is the title of that picture.
  const isOfFirst = frames[0]!.holder.contains(heading ?? null);
  return {
    image: {
      '@type': 'ImageGallery',
      name: isOfFirst ? undefined : textOf(heading),
      nameContent: heading && !isOfFirst ? rich(contentOf(heading)) : undefined,
      creditText: plain(credit),
      creditContent: rich(credit),
      associatedMedia: frames.map((frame, i) => readPhoto(frame, texts.ofEach[i]!, all)),
    },
  };
}

/** From a node in `element` outwards, with both. */
function pathOf(node: Element, element: Element): Element[] {
  return node === element ? [node] : [node, ...pathOf(node.parentElement!, element)];
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
    if (counts.has(owner) && !captions.has(owner)) captions.set(owner, caption);
  }
  return captions;
}

/** The heading before the pictures is that of them all, unless others of its rank stand between them. */
function headingOf({ element, pictures, counts }: Surroundings): Element | undefined {
  const headings = [...element.querySelectorAll(HEADINGS)].filter((one) => textOf(one));
  const [first, ...more] = headings;
  if (!first || !isBefore(first, pictures[0]!)) return undefined;
  const isBetween = (one: Element): boolean =>
    isBefore(one, pictures.at(-1)!) && !pathOf(one, element).some((around) => counts.get(around) === 1);
  return more.some((one) => one.localName === first.localName && isBetween(one)) ? undefined : first;
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

/** The lines that stand in none of `told`, and are seen. */
function blocksBeside(
  { element, counts }: Surroundings,
  told: readonly (Element | undefined)[],
  isContent: (one: Element) => boolean,
): Block[] {
  const taken = new Set<Node | undefined>([...told, ...asideIn(element, counts)]);
  return blocksOf(element)
    .filter(({ home }) => isContent(home) && !pathOf(home, element).some((one) => taken.has(one)))
    .map((block) => ({ ...block, nodes: block.nodes.filter((node) => !taken.has(node)) }))
    .filter(({ nodes }) => textOf(nodes));
}

function blockOf(home: Element, root: Element): Block {
  return { nodes: [...home.childNodes], home, root };
}

function frameOf(img: HTMLImageElement, all: Surroundings, heading: Element | undefined): Frame {
  const { element, pictures, counts, captions } = all;
  const holder = holderOf(img, all, heading);
  const captioned = pathOf(img, element).filter((one) => captions.has(one));
  const own = captioned.find((one) => counts.get(one) === 1);
  const caption = own && captions.get(own);
  // The caption of a gallery among others is about its pictures alone.
  const gallery = captioned.find((one) => one !== own && (pictures.length === 1 || counts.get(one)! < pictures.length));
  return { img, holder, caption, credit: creditIn(caption ?? holder) ?? (gallery && captions.get(gallery)) };
}

/** `beside`: the lines about this picture that stand outside what holds it. */
function readPhoto(
  { img, holder, caption, credit }: Frame,
  beside: readonly Block[],
  { element, counts }: Surroundings,
): Record<string, unknown> {
  const besides = beside.map(({ home }) => home).filter((home) => !counts.has(home));
  credit ??= besides.map(creditIn).find(Boolean);
  const left = [credit, ...asideIn(holder, counts)];
  // What else is in the holder, such as a second paragraph, comes after the caption.
  const content: Content = [
    caption ? contentOf(caption, left) : [],
    contentOf(holder, [caption, ...left]),
    ...beside.map((block) => contentIn(block, left)),
  ].flatMap((part) => [' ', ...part]);
  const words = plain(content);
  const language = (caption ?? img).closest('[lang]');
  return {
    ...addressOf(img),
    alt: img.getAttribute('alt') ?? undefined,
    caption: words,
    captionContent: words && rich(content),
    creditText: textOf(credit),
    creditContent: credit && rich(contentOf(credit.localName === 'a' ? [credit] : credit)),
    id: [img.closest(HOLDERS), img].find((one) => one?.id && holder.contains(one))?.id,
    inLanguage:
      language && language !== element && element.contains(language) ? language.getAttribute('lang') : undefined,
  };
}
