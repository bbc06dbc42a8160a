import type { EntryList } from '../../model/entry-list.js';
import type { Photo } from '../../model/event-details.js';

/** The index of the same photo in other data; of several, the one nearest to `index`, where it was. */
export function indexOfSame(photos: EntryList<Photo>, photo: Photo | undefined, index: number): number | undefined {
  if (!photo) return undefined;
  const isSame = (i: number): boolean => i >= 0 && isSamePhoto(photos.at(i), photo);
  for (let distance = 0; distance < Math.max(photos.length, index + 1); distance++)
    for (const i of [index - distance, index + distance]) if (isSame(i)) return i;
  return undefined;
}

/** Whether two are the same photo, whatever else the data now says about it. */
export function isSamePhoto(a: Photo | undefined, b: Photo | undefined): boolean {
  return a !== undefined && b !== undefined && keyOf(a) === keyOf(b);
}

/** Whether two photos also show the same file, so that what is known of loading it still holds. */
export function hasSamePicture(a: Photo | undefined, b: Photo | undefined): boolean {
  return isSamePhoto(a, b) && a!.contentUrl === b!.contentUrl && a!.enlargedUrl === b!.enlargedUrl;
}

const keyOf = ({ id, contentUrl, caption, alt }: Photo): string => id ?? contentUrl ?? `${caption} ${alt}`;
