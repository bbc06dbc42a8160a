/**
 * The texts that a listener must hear. They come from the event of the demo and the rules of the elements, not from
 * their output.
 */
import { readFileSync } from 'node:fs';

export const event = JSON.parse(readFileSync(new URL('../../demo/event.json', import.meta.url), 'utf8'));

const media = event.image.associatedMedia;

export const photos = media.map(({ alt, caption }, i) => ({
  position: `Image ${i + 1} of ${media.length}`,
  alt,
  caption,
}));

/** Matches the position of any photo, to find positions that should not be spoken. */
export const anyPosition = /Image \d+ of \d+/g;

/** Longer announcements are cut at a word before this number of characters. */
const MAX_ANNOUNCEMENT = 200;

/** Returns the announcement of photo `n`; of a long announcement, the start that is announced in any case. */
export function announcement(n) {
  const { position, alt, caption } = photos[n - 1];
  const text = `${position}. ${alt} ${caption}`;
  return text.length <= MAX_ANNOUNCEMENT ? text : text.slice(0, MAX_ANNOUNCEMENT - 30);
}

/** Returns the texts of the other photos, which must not be heard while photo `n` is shown. */
export function otherPhotos(n) {
  return photos.filter((_, i) => i !== n - 1).flatMap(({ position, alt, caption }) => [position, alt, caption]);
}

/** Returns the date as the elements show it in English. */
export function longDate(date) {
  return new Date(date).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
