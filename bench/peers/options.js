/**
 * Options of a slideshow beyond the job of the bench. All are off here, so they do not count in the bytes of the bench.
 * The server makes another build for each set of options that a check needs.
 */
export const rtl = false;
export const loop = false;
/** Turns off wrapping, if a library wraps by default. */
export const ends = false;
export const autoplay = false;
/** Arrow keys, if they are an option. */
export const keyboard = false;
/** A control for choosing a photo: dots or thumbnails. */
export const picker = false;
export const german = false;
/** A link in every photo's caption. */
export const links = false;
/** A text field in every photo's caption. */
export const field = false;
/** A link in the page opens the lightbox; without it, the page opens it immediately. */
export const opener = false;
/** Exposes a function that creates and removes slideshows, for the leak test. */
export const exposed = false;
