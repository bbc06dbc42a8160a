/** What a listener must be told, made from the event of the demo and the rules of the elements, not from what they say. */
import { readFileSync } from 'node:fs';

export const event = JSON.parse(readFileSync(new URL('../../demo/event.json', import.meta.url), 'utf8'));

const media = event.image.associatedMedia;

export const photos = media.map(({ alt, caption }, i) => ({
  position: `Image ${i + 1} of ${media.length}`,
  alt,
  caption,
}));

/** Any photo's position, to find those that should not be there. */
export const anyPosition = /Image \d+ of \d+/g;

/** Longer announcements are cut at a word before this many characters. */
const CUT = 200;

/** What is said when photo `n` is turned to; of a long one the beginning, which is always said. */
export function announcement(n) {
  const { position, alt, caption } = photos[n - 1];
  const text = `${position}. ${alt} ${caption}`;
  return text.length <= CUT ? text : text.slice(0, CUT - 30);
}

/** What a listener must not hear of while photo `n` is shown. */
export function otherPhotos(n) {
  return photos.filter((_, i) => i !== n - 1).flatMap(({ position, alt, caption }) => [position, alt, caption]);
}

export function longDate(date) {
  return new Date(date).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
