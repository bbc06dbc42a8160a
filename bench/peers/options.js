/**
 * What a page asks of a slideshow beyond the job of the bench. All off here, so that none of it is in the bytes that the bench counts: the server makes
 * another build for each set of options that a check names.
 */
export const rtl = false;
export const loop = false;
/** No wrapping around, where a library wraps by default. */
export const ends = false;
export const autoplay = false;
/** Arrow keys, where they are an option. */
export const keyboard = false;
/** Something to choose a photo with: dots or thumbnails. */
export const picker = false;
export const german = false;
/** A link, or a text field, in every photo's caption. */
export const links = false;
export const field = false;
/** A link in the page opens the lightbox, instead of the page itself. */
export const opener = false;
/** Gives the page of the leak test a way to create and destroy. */
export const exposed = false;
