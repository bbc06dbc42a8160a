/**
 * Separates photos from copies of them: the layers that a lazy-loading script puts below a photo, and the clones that
 * another slider has left.
 */
import type { PictureAddress } from './author-picture.js';

/** Matches elements that may be clones. Sliders that go round add clones of their slides at both ends. */
export const CLONES = '[class*="clone"], [class*="duplicate"]';
export const HIDDEN = '[aria-hidden="true"]';
/** Matches elements that may be the thumbnails of another slider. */
const STRIPS =
  ':is([class*="thumb"], [id*="thumb"], [class*="nav"], [class*="pager"], [class*="indicators"]):has(img + img, * + * img)';
/** Matches a class name of clones only. Others are of originals, too, such as `swiper-slide-duplicate-next`. */
const CLONE_CLASS = /(?:cloned?|duplicate)(?:\s|$)/;
/** Matches the address of a spacer or a blurred preview. A longer `data:` address holds a photo. */
const PLACEHOLDER = /^\s*data:.{0,4000}$/is;

/** An image in the host, and its addresses. */
export interface AddressedImage {
  readonly img: HTMLImageElement;
  readonly address: PictureAddress;
}

/**
 * Returns the images that are not copies. An image is a copy only if the original is there, too, so that no photo is
 * lost. `holders` matches the elements that hold one photo with its layers.
 */
export function withoutCopies(images: readonly AddressedImage[], host: Element, holders: string): AddressedImage[] {
  return withoutClones(withoutLayers(images, host, holders), host);
}

/** Drops a placeholder, or an image that is hidden itself or has no address, if its holder has another image. */
function withoutLayers(images: readonly AddressedImage[], host: Element, holders: string): AddressedImage[] {
  const isLayer = ({ img, address }: AddressedImage): boolean =>
    img.matches(HIDDEN) || !address.contentUrl || PLACEHOLDER.test(address.contentUrl);
  const holderOf = ({ img, address }: AddressedImage): Element =>
    closestIn(host, img.parentElement!, holders) ?? (address.contentUrl ? host : img);
  const withPhoto = new Set(images.filter((image) => !isLayer(image)).map(holderOf));
  return images.filter((image) => !isLayer(image) || !withPhoto.has(holderOf(image)));
}

/**
 * Drops a clone if another image has the same address. Sliders hide every slide but one, so a hidden image may be the
 * original. It counts as a clone only beside an image that is more likely the original. The same is true of a
 * thumbnail without words.
 */
function withoutClones(images: readonly AddressedImage[], host: Element): AddressedImage[] {
  const ranks = new Map(
    images.map(({ img }) => {
      const clone = closestIn(host, img, CLONES);
      const isCopy = closestIn(host, img, HIDDEN) ?? closestIn(host, img, STRIPS)?.textContent.trim() === '';
      return [img, clone ? (CLONE_CLASS.test(clone.className) ? 3 : 2) : isCopy ? 1 : 0];
    }),
  );
  const originals = new Map<string | undefined, Element>();
  for (const { img, address } of images.toSorted((a, b) => ranks.get(a.img)! - ranks.get(b.img)!))
    if (!originals.has(unsized(address))) originals.set(unsized(address), img);
  return images.filter(({ img, address }) => !ranks.get(img) || originals.get(unsized(address)) === img);
}

/** Returns the address of an image without the size that WordPress writes into it. */
export function unsized({ contentUrl }: PictureAddress): string | undefined {
  return contentUrl?.replace(/-\d+x\d+(?=\.\w+$)/, '');
}

function closestIn(host: Element, element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  return found && found !== host && host.contains(found) ? found : undefined;
}
