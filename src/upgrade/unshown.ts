/** What the elements cannot show. A block that contains it stays as it was written, so that nothing of it is lost. */

/** Matches headings. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const FORMS = 'form, input, select, textarea, canvas';
const MEDIA = 'iframe, object, embed, video, audio';
/** Pictures, except signs such as emoji, and images of one pixel. */
const PICTURES = 'img:not(.emoji, .wp-smiley, [width="1"])';
const BUTTONS = 'button, [role="button"]';
/** The buttons that a slideshow replaces: those of another slider, or of an enlarged view. */
export const SLIDER_BUTTONS =
  ':is(:empty, [aria-label], [aria-controls], [data-slide], [class*="prev"], [class*="next"], [class*="arrow"], [class*="lightbox"], [class*="dots"] *)';
/** Words for what a button with a sign does. */
const SIGNS = ['prev', 'next', 'close', 'play'].map((word) => `[class*="${word}" i], [aria-label*="${word}" i]`).join();
/**
 * Buttons around a photo, which enlarge it. All pictures of their figure, paragraph, captioned item or box are in
 * buttons: a picture in a button beside a photo is a sign.
 */
export const PHOTO_BUTTONS = `:is(figure, p, li:has(button ~ :not(button)), :has(> button[class*="lightbox"])):not(:has(img:not(button *), video, iframe)) button:has(img):not(${SIGNS})`;
/** A link around a photo is a link, whatever its role. */
const UNSHOWN_IN_SLIDER = `${FORMS}, ${MEDIA}, :is(${BUTTONS}):not(${SLIDER_BUTTONS}, a:has(img))`;
/** What a slideshow shows neither as a photo nor as a caption: a table would become one long line. */
const UNSHOWN_IN_PHOTOS = `${UNSHOWN_IN_SLIDER}, fieldset, label, table:not(:has(img)), [usemap]`;
/** Matches the address of a film, also in the settings of a script. */
const FILM = /\b(?:youtu\.be|youtube(?:-nocookie)?\.com|vimeo\.com)\b|\.(?:mp4|webm)\b/;
/** Matches the sign of a film on its picture. */
const PLAY = '[class*="play"]:not([class*="display"])';

/** What a list with pictures cannot show. */
const UNSHOWN_IN_LIST = `${FORMS}, ${MEDIA}, ${BUTTONS}`;

/** What an element cannot show besides text and links, by its tag. Any other element shows nothing else. */
const UNSHOWN: Readonly<Record<string, string>> = {
  'event-page': UNSHOWN_IN_SLIDER,
  'event-slideshow': UNSHOWN_IN_PHOTOS,
  'event-speakers': UNSHOWN_IN_LIST,
  'event-series': UNSHOWN_IN_LIST,
  'event-articles': UNSHOWN_IN_LIST,
  'event-recent': UNSHOWN_IN_LIST,
};
const UNSHOWN_IN_TEXT = `${UNSHOWN_IN_LIST}, ${PICTURES}`;

/** Returns the first element in a block that the element with this tag cannot show. */
export function findUnshown(block: Element, tag = ''): Element | undefined {
  return allUnshown(block, tag)[0];
}

/** Returns all elements in a block that the element with this tag cannot show, in document order. */
export function allUnshown(block: Element, tag: string): Element[] {
  const unshown = UNSHOWN[tag] ?? UNSHOWN_IN_TEXT;
  const hasPhotos = unshown.startsWith(UNSHOWN_IN_SLIDER);
  return [...block.querySelectorAll('*')].filter(
    (element) =>
      (hasPhotos && element.matches(PHOTO_BUTTONS)
        ? !element.matches('[class*="lightbox"]') && element.textContent.trim()
        : element.matches(unshown) && !isTitle(element)) ||
      (hasPhotos && isFilm(element)) ||
      // The custom element of another slider holds photos, which a slideshow shows.
      (element.localName.includes('-') && !(hasPhotos && element.querySelector('img'))),
  );
}

/**
 * Whether an element is the picture of a film that a script plays. A link to the page of a film is a link, unless it
 * has a sign that says more.
 */
function isFilm(element: Element): boolean {
  const isPlayed = ({ name, value }: Attr): boolean =>
    name === 'videoid' || (FILM.test(value) && (name !== 'href' || element.querySelector(PLAY) !== null));
  return [...element.attributes].some(isPlayed) && element.querySelectorAll('img').length === 1;
}

/** Whether a button holds all the text of a heading, as in an accordion. The text is shown. */
function isTitle(element: Element): boolean {
  return element.matches(BUTTONS) && element.closest(HEADINGS)?.textContent.trim() === element.textContent.trim();
}
