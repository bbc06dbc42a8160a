/**
 * Assigns texts to the author's images: the texts between and around the images that are outside the holder of any
 * image. No text is lost.
 */
import { isCredit, isHeading, type Block } from './author-blocks.js';

export interface PhotoTexts {
  /** The texts about all images. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  /** The texts about each image, by its index. */
  readonly byImage: readonly (readonly Block[])[];
}

/**
 * Returns the texts about all images and the texts about each image.
 *
 * A text between two images is about the image before it, with two exceptions. A heading and the texts after it are
 * about the image after them. If there is text before the first image and none after the last, every text is about the
 * image after it.
 *
 * If there is text between images, the nearest text at each end may be about one image, too:
 * - The text after the last image is about that image. The exceptions are a heading, and a credit if no text between
 *   images is a credit.
 * - The text before the first image is about that image if it is a heading, or if there is no text after the last
 *   image.
 *
 * All other texts are about all images.
 */
export function photoTexts(blocks: readonly Block[], images: readonly Element[]): PhotoTexts {
  const gaps = gapsOf(blocks, images);
  const [before, after] = [gaps[0]!, gaps.at(-1)!];
  const between = gaps.slice(1, -1);
  const byImage: Block[][] = images.map(() => []);
  if (!between.some(({ length }) => length)) return { before, after, byImage };
  const isTextFirst = before.length > 0 && !after.length;
  for (const [i, gap] of between.entries()) {
    const heading = gap.findIndex(isHeading);
    const split = isTextFirst ? 0 : heading < 0 ? gap.length : heading;
    byImage[i]!.push(...gap.slice(0, split));
    byImage[i + 1]!.push(...gap.slice(split));
  }
  const isAboutAll = (block: Block | undefined): boolean =>
    !block || isHeading(block) || (isCredit(block) && !between.flat().some(isCredit));
  if (isTextFirst || before.slice(-1).some(isHeading)) byImage[0]!.push(...before.splice(-1));
  if (!isAboutAll(after[0])) byImage.at(-1)!.push(...after.splice(0, 1));
  return { before, after, byImage };
}

/** Returns the blocks before the first image, between each image and the next, and after the last image. */
function gapsOf(blocks: readonly Block[], images: readonly Element[]): Block[][] {
  const gaps: Block[][] = [[], ...images.map(() => [])];
  let i = 0;
  for (const block of blocks) {
    while (i < images.length && isBefore(images[i]!, block.nodes[0]!)) i++;
    gaps[i]!.push(block);
  }
  return gaps;
}

export function isBefore(node: Node, other: Node): boolean {
  return Boolean(node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
