/**
 * Reads the photos in the author's HTML as event JSON, each with its caption and credit. Does not change the author's
 * nodes. Supports the gallery and image blocks and the classic editor of WordPress, in their old and new forms. Also
 * supports plain figures and lists.
 */
import { LEFT_BY_TOOL } from '../model/read-alt.js';
import { HEADINGS, SLIDER_BUTTONS } from '../upgrade/unshown.js';
import { blocksOf, isSign, joinedContent, withoutMarks, type Block } from './author-blocks.js';
import { CLONES, HIDDEN } from './author-copies.js';
import { contentOfHost, imagesIn, type Belongs } from './author-images.js';
import { keptIn } from './author-kept.js';
import { isBefore, photoTexts } from './author-photo-texts.js';
import { targetOf, type PictureAddress } from './author-picture.js';
import { findUnseen } from './author-sight.js';
import { contentOf, creditIn, isReadIn, plain, textFields, textOf, type Content } from './author-text.js';

export { KeptContent } from './author-kept.js';

/**
 * Elements that hold images and their caption: a figure, a caption of the classic editor, an entry of an old gallery or
 * of a list.
 */
const HOLDERS = 'figure, .wp-caption, dl, li';
const CAPTIONS = 'figcaption, .wp-caption-text, dd, td';
/**
 * Elements whose text is not about a photo, unless a photo is inside: figures of a video with their captions, and
 * clones of a slide.
 */
const NO_PHOTO_TEXT = `:is(figure, .wp-caption, ${CLONES}, ${HIDDEN}):has(img, video, audio, iframe, object, embed)`;
/** Matches what may be a control of another slider, if it has no address of its own. */
const CONTROLS = 'a, [role="button"], [class$="prev"], [class$="next"]';
/** Matches the controls whose names say so. The others are known by their words. */
const NAMED_CONTROLS = `a${SLIDER_BUTTONS}, [role="button"]`;
/** Matches the words of a control: a sign, the number of a slide, or English. */
const CONTROL_WORDS = /^\P{L}{0,3}(?:(?:prev|previous|next)\b.{0,9})?$/iu;

/** The images in the host that are photos, and the elements around them. */
interface PhotoSet {
  readonly host: Element;
  readonly images: readonly HTMLImageElement[];
  readonly addresses: ReadonlyMap<Element, PictureAddress>;
  /** The number of images in each element that has any. */
  readonly counts: ReadonlyMap<Element, number>;
  /** The captions, by the element that each belongs to. */
  readonly captions: ReadonlyMap<Element, Element>;
}

/** One image, and the elements with its text. */
interface Frame {
  readonly img: HTMLImageElement;
  /** The largest element that holds this image and no other. */
  readonly holder: Element;
  readonly caption: Element | undefined;
  readonly credit: Element | undefined;
}

/**
 * Returns the photos in the host as the JSON of a gallery, without the content that `KeptContent` shows. Returns
 * `undefined` if there are none.
 */
export function photosJson(host: Element): unknown {
  findUnseen(host);
  const isContent = contentOfHost(host);
  const kept = keptIn(host);
  const photos = imagesIn(host, HOLDERS).filter(({ img }) => !pathOf(img, host).some((element) => kept.has(element)));
  const images = photos.map(({ img }) => img);
  if (!photos.some(({ address }) => address.contentUrl)) return undefined;
  const counts = countsOf(images, host);
  const addresses = new Map(photos.map(({ img, address }) => [img, address]));
  const noText = new Set([...kept, ...noPhotoTextIn(host, { host, images, counts })]);
  const isText = (element: Element): boolean => !pathOf(element, host).some((ancestor) => noText.has(ancestor));
  const captions = captionsIn(host, counts, isText);
  const set = { host, images, addresses, counts, captions };
  const heading = headingOf(set, isText);
  const frames = images.map((img) => frameOf(img, set, heading));
  const holderOfAll = pathOf(images[0]!, host).find(
    (element) => counts.get(element) === images.length && captions.has(element),
  );
  const captionOfAll = images.length > 1 && holderOfAll ? [blockIn(captions.get(holderOfAll)!, host)] : [];
  const shownElsewhere = [
    ...frames.flatMap(({ holder, caption, credit }) => [holder, caption, credit]),
    captionOfAll[0]?.element,
    heading,
    ...noText,
  ];
  const texts = photoTexts(blocksOutside(shownElsewhere, host, isContent), images);
  // A heading in the holder of the first photo is the title of that photo.
  const hasName = heading && !frames[0]!.holder.contains(heading);
  return {
    image: {
      '@type': 'ImageGallery',
      ...textFields('name', hasName ? joinedContent([blockIn(heading, host)]) : undefined),
      ...textFields('creditText', joinedContent([...texts.before, ...captionOfAll, ...texts.after])),
      // Of an image without an address, only its words are shown.
      associatedMedia: frames
        .map((frame, i) => photoJson(frame, texts.byImage[i]!, set))
        .filter(({ contentUrl, caption, creditText }) => contentUrl ?? caption ?? creditText),
    },
  };
}

/** Returns the elements from `element` up to the host, including both. */
function pathOf(element: Element, host: Element): Element[] {
  return element === host ? [element] : [element, ...pathOf(element.parentElement!, host)];
}

function countsOf(images: readonly Element[], host: Element): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const img of images)
    for (const element of pathOf(img, host)) counts.set(element, (counts.get(element) ?? 0) + 1);
  return counts;
}

function captionsIn(host: Element, counts: ReadonlyMap<Element, number>, isText: Belongs): Map<Element, Element> {
  const captions = new Map<Element, Element>();
  for (const caption of host.querySelectorAll(CAPTIONS)) {
    if (counts.has(caption) || !textOf(caption) || !isText(caption)) continue;
    const holder = caption.closest(HOLDERS);
    // In a list of several photos, a description is a text behind its photo.
    if (caption.localName === 'dd' && counts.get(holder!)! > 1) continue;
    const isCell = caption.localName === 'td';
    const owner = isCell
      ? cellAbove(caption as HTMLTableCellElement, counts)
      : holder && host.contains(holder)
        ? holder
        : pathOf(caption, host).find((element) => counts.has(element));
    if (owner && counts.has(owner) && !captions.has(owner)) captions.set(owner, caption);
  }
  return captions;
}

/** Returns the cell above a cell in a row without photos, if both rows have as many cells. */
function cellAbove(
  { parentElement, cellIndex }: HTMLTableCellElement,
  counts: ReadonlyMap<Element, number>,
): Element | undefined {
  const cells = parentElement!.previousElementSibling?.children;
  return !counts.has(parentElement!) && cells?.length === parentElement!.childElementCount
    ? cells[cellIndex]
    : undefined;
}

/**
 * Returns the heading of all images: the first heading, if it comes before the images and no other heading of its level
 * stands between them.
 */
function headingOf({ host, images, counts }: PhotoSet, isText: Belongs): Element | undefined {
  const headings = [...host.querySelectorAll(HEADINGS)].filter(
    (heading) => isReadIn(host, heading) && textOf(heading) && isText(heading),
  );
  const [first, ...others] = headings;
  if (!first || !isBefore(first, images[0]!)) return undefined;
  const isBetween = (heading: Element): boolean =>
    isBefore(heading, images.at(-1)!) && !pathOf(heading, host).some((element) => counts.get(element) === 1);
  return others.some((heading) => heading.localName === first.localName && isBetween(heading)) ? undefined : first;
}

/**
 * Returns the largest element that holds this image and no other. If there is only one image, that may be the whole
 * group. So the holder of an only image is the element with the caption, or else the largest one without the heading.
 */
function holderOf(img: Element, { host, images, counts, captions }: PhotoSet, heading: Element | undefined): Element {
  const ancestors = pathOf(img, host).filter((element) => element !== host && counts.get(element) === 1);
  if (images.length > 1) return ancestors.at(-1)!;
  return (
    ancestors.find((element) => captions.has(element)) ??
    ancestors.findLast((element) => !heading || !element.contains(heading))!
  );
}

/** Returns the elements whose text is not about a photo. */
function noPhotoTextIn(
  element: Element,
  { host, images, counts }: Pick<PhotoSet, 'host' | 'images' | 'counts'>,
): Element[] {
  const isControl = (one: Element): boolean => {
    const text = one.textContent.trim();
    // The place of a slide, such as "1 / 3".
    if (Number(/^\d+\s*\/\s*(\d+)$/.exec(text)?.[1]) === images.length) return true;
    if (!one.matches(CONTROLS) || !(one.matches(NAMED_CONTROLS) || CONTROL_WORDS.test(text))) return false;
    const target = targetOf(one);
    return target === null || host.contains(target ?? null) || Boolean(target?.contains(host));
  };
  return [...element.querySelectorAll('*')].filter(
    (one) => !counts.has(one) && (one.matches(NO_PHOTO_TEXT) || isControl(one)),
  );
}

/** Returns the blocks of text outside the elements of `except`. */
function blocksOutside(except: readonly (Element | undefined)[], host: Element, isContent: Belongs): Block[] {
  const excluded = new Set<Node | undefined>(except);
  // A link around a table is no block, but the text in it is one.
  const isOutside = (node: Node): boolean =>
    ![node, ...pathOf(node.parentElement!, host)].some((ancestor) => excluded.has(ancestor));
  return blocksOf(host)
    .filter((block) => isContent(block.element) && !isSign(block))
    .map((block) => ({ ...block, nodes: block.nodes.filter(isOutside) }))
    .filter(({ nodes }) => withoutMarks(textOf(nodes) ?? ''));
}

function blockIn(element: Element, host: Element): Block {
  return { nodes: [...element.childNodes], element, host };
}

function frameOf(img: HTMLImageElement, set: PhotoSet, heading: Element | undefined): Frame {
  const { host, images, counts, captions } = set;
  const holder = holderOf(img, set, heading);
  const owners = pathOf(img, host).filter((element) => captions.has(element));
  const owner = owners.find((element) => counts.get(element) === 1);
  const caption = owner && captions.get(owner);
  // The caption of one gallery among others is about the images of that gallery only.
  const gallery = owners.find(
    (element) => element !== owner && (images.length === 1 || counts.get(element)! < images.length),
  );
  return { img, holder, caption, credit: creditIn(caption ?? holder) ?? (gallery && captions.get(gallery)) };
}

/**
 * Returns the caption in an attribute of an image or of its link, where lightboxes, Markdown and some galleries write
 * it. What repeats the alternative text, or what a tool left, such as the name of a file, is no caption. Neither is
 * HTML, or the selector of an element with it.
 */
function titleCaption(img: HTMLImageElement): Content | undefined {
  const titles = ['data-caption', 'data-sub-html', 'data-title', 'title'].flatMap((name) =>
    [img, img.closest('a')].map((element) => element?.getAttribute(name)?.trim() ?? ''),
  );
  const title = titles.find(
    (text) =>
      text !== img.alt &&
      /\s|^\p{L}{2,}$/u.test(text) &&
      !/^[.#][\w-]+(?:\s[.#>]|$)|<\w/.test(text) &&
      !LEFT_BY_TOOL.test(text),
  );
  return title ? [title] : undefined;
}

/** Returns a photo as JSON. `outside`: the blocks about this photo that stand outside its holder. */
function photoJson(
  { img, holder, caption, credit: ownCredit }: Frame,
  outside: readonly Block[],
  set: PhotoSet,
): Record<string, unknown> {
  const { host, addresses, counts } = set;
  const outsideElements = outside.map(({ element }) => element).filter((element) => !counts.has(element));
  const credit = ownCredit ?? outsideElements.map(creditIn).find(Boolean);
  const except = [credit, ...noPhotoTextIn(holder, set)];
  // Other text in the holder, such as a second paragraph, comes after the caption.
  const content: Content = [
    caption ? contentOf(caption, except) : [],
    contentOf(holder, [caption, ...except]),
    joinedContent(outside, except),
  ].flatMap((part) => [' ', ...part]);
  const language = (caption ?? img).closest('[lang]');
  return {
    ...addresses.get(img),
    alt: img.getAttribute('alt') ?? undefined,
    ...textFields('caption', plain(content) ? content : titleCaption(img)),
    // A credit that is a link keeps its address.
    ...textFields('creditText', credit && contentOf(credit.localName === 'a' ? [credit] : credit)),
    id: [img.closest(HOLDERS), img].find((element) => element?.id && holder.contains(element))?.id,
    inLanguage: language && language !== host && host.contains(language) ? language.getAttribute('lang') : undefined,
  };
}
