import type { EntryList } from '../../model/entry-list.js';
import type { Photo } from '../../model/event-details.js';

/**
 * Returns the index of the same photo in other data. If there are several, it returns the one nearest to `index`, the
 * old position.
 */
export function indexOfSame(photos: EntryList<Photo>, photo: Photo | undefined, index: number): number | undefined {
  if (!photo) return undefined;
  const isSame = (i: number): boolean => i >= 0 && isSamePhoto(photos.at(i), photo);
  for (let distance = 0; distance < Math.max(photos.length, index + 1); distance++)
    for (const i of [index - distance, index + distance]) if (isSame(i)) return i;
  return undefined;
}

/** Whether two entries are the same photo. Their other fields may differ. */
export function isSamePhoto(a: Photo | undefined, b: Photo | undefined): boolean {
  return a !== undefined && b !== undefined && keyOf(a) === keyOf(b);
}

/** Whether two entries are the same photo with the same files. If so, the results of loading them still apply. */
export function hasSamePicture(a: Photo | undefined, b: Photo | undefined): boolean {
  return (
    isSamePhoto(a, b) && a!.contentUrl === b!.contentUrl && a!.enlargedUrl === b!.enlargedUrl && a!.srcset === b!.srcset
  );
}

const keyOf = ({ id, contentUrl, caption, alt }: Photo): string => id ?? contentUrl ?? `${caption} ${alt}`;
