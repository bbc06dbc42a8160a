/** What the elements cannot show. A block that contains it stays as it was written, so that nothing of it is lost. */

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const MEDIA = 'form, input, select, textarea, iframe, object, embed, video, audio, canvas';
/** Pictures, except signs such as emoji, and images of one pixel. */
const PICTURES = 'img:not(.emoji, .wp-smiley, [width="1"])';
const BUTTONS = 'button, [role="button"]';
/** The buttons that a slideshow replaces: those of another slider, or of an enlarged view. */
const SLIDER_BUTTONS =
  ':is(:empty, [aria-label], [aria-controls], [class*="prev"], [class*="next"], [class*="arrow"], [class*="lightbox"], [class*="dots"] *)';

/** Returns the first element in a block that an element without photos, or with photos, cannot show. */
export function findUnshown(block: Element, hasPhotos = false): Element | undefined {
  const unshown = hasPhotos ? `${MEDIA}, :is(${BUTTONS}):not(${SLIDER_BUTTONS})` : `${MEDIA}, ${BUTTONS}, ${PICTURES}`;
  return [...block.querySelectorAll('*')].find(
    (element) =>
      (element.matches(unshown) && !isTitle(element)) ||
      (element.localName.includes('-') && !(hasPhotos && element.querySelector('img'))),
  );
}

/** Whether a button holds all the text of a heading, as in an accordion. The text is shown. */
function isTitle(element: Element): boolean {
  return element.matches(BUTTONS) && element.closest(HEADINGS)?.textContent.trim() === element.textContent.trim();
}
