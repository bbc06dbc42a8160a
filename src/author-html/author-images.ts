/** Finds the images in the author's HTML that are content. */
import { PHOTO_BUTTONS } from '../upgrade/unshown.js';
import { withoutCopies, type AddressedImage } from './author-copies.js';
import { addressFields } from './author-picture.js';

/**
 * Ancestors whose images are not content: scripts and styles, `noscript` copies, widget buttons, nested slideshows,
 * hidden parts.
 */
const NO_CONTENT = `script, style, template, noscript, button:not(${PHOTO_BUTTONS}), event-slideshow, [hidden]:not([hidden='until-found'])`;
/** Images that are not photos: signs such as emoji, images of the sizes of icons, and images of one pixel. */
const NO_PHOTO =
  '.emoji, .wp-smiley, [width="1"][height="1"], :is([width="16"], [width="20"], [width="24"], [width="32"]):not(a *)';

/** Whether an element or its text belongs to something. */
export type Belongs = (element: Element) => boolean;

/** Returns whether an element is content. The host may itself be a slideshow, or inside a hidden part of the page. */
export function contentOfHost(host: Element): Belongs {
  const outerNoContent = host.closest(NO_CONTENT);
  return (element) => element.closest(NO_CONTENT) === outerNoContent;
}

/**
 * Returns the images in the host that are photos, each once and with its addresses. `holders` matches the elements that
 * hold one photo with its layers. An image without an address is among them if text may be about it.
 */
export function imagesIn(host: Element, holders: string): AddressedImage[] {
  const isContent = contentOfHost(host);
  const images = [...host.querySelectorAll('img')]
    .filter((img) => !img.matches(NO_PHOTO) && isContent(img))
    .map((img) => ({ img, address: addressFields(img) }))
    .filter(({ img, address }) => address.contentUrl ?? (img.alt || img.closest(holders)));
  return withoutCopies(images, host, holders);
}
