/** Finds the pictures of the entries of a list in the author's HTML: one in an entry, or beside it. */
import type { AddressedImage } from './author-copies.js';
import { imagesIn } from './author-images.js';
import { isSign, type Block } from './author-blocks.js';
import { isBefore } from './author-photo-texts.js';
import { isUnseen } from './author-sight.js';

/** Elements that hold a picture with its layers. */
const HOLDERS = 'figure, .wp-caption, li, dt, dd';
/** Matches words for a picture. With the title, they say no more than the title beside the picture does. */
const PICTURE = /^(?:headshot|portr(?:ait|ät)|retrato|ritratto|photo(?:graph)?|foto|picture|image|bild|of|de|di|von)$/;

/** The blocks of an entry, and the elements that hold nothing else. */
interface EntryBlocks {
  readonly blocks: readonly Block[];
  readonly holders: readonly Element[];
}

/** Returns the images in the host that people see. */
export function seenImagesIn(host: Element): AddressedImage[] {
  return imagesIn(host, HOLDERS).filter(({ img, address }) => address.contentUrl && isSeen(img, host));
}

function isSeen(element: Element, host: Element): boolean {
  return element === host || (!isUnseen(element) && isSeen(element.parentElement!, host));
}

/**
 * Returns the picture of each entry: one among the lines of the entry, or beside them. Returns `undefined` if an entry
 * has two pictures, or if a picture belongs to no entry.
 */
export function picturesOf(
  entries: readonly EntryBlocks[],
  images: readonly AddressedImage[],
): (AddressedImage | undefined)[] | undefined {
  const pictures: (AddressedImage | undefined)[] = entries.map(() => undefined);
  // Nothing outside the holder of an entry is about that entry.
  const starts = entries.map(({ blocks, holders }) =>
    holders.length ? undefined : blocks.find((block) => !isSign(block))?.nodes[0],
  );
  const isFirst = images.some(({ img }) => starts[0] && isBefore(img, starts[0]));
  for (const image of images) {
    const { img } = image;
    const inside = entries.findIndex((entry) => holds(entry, img));
    const beside = isFirst
      ? starts.findIndex((start) => start && isBefore(img, start))
      : starts.findLastIndex((start) => start && isBefore(start, img));
    const i = inside < 0 ? beside : inside;
    if (i < 0 || pictures[i]) return undefined;
    pictures[i] = image;
  }
  return pictures;
}

function holds({ holders, blocks }: EntryBlocks, node: Node): boolean {
  const elements = [...holders, ...blocks.flatMap(({ nodes }) => nodes)];
  return elements.some((element) => element.contains(node));
}

/** Returns the alternative text of a picture if it has a word that the texts of the entry do not have. */
export function alternativeText(img: Element, texts: string): string | undefined {
  const alt = img.getAttribute('alt') ?? '';
  const known = new Set(wordsOf(texts));
  return wordsOf(alt).every((word) => known.has(word) || PICTURE.test(word)) ? undefined : alt;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
