import type { EntryList } from '../../model/entry-list.js';
import type { Photo } from '../../model/event-details.js';

/** Where a photo that was shown stands among others: of those that are the same, the one nearest to where it was. */
export function indexOfSame(photos: EntryList<Photo>, photo: Photo | undefined, was: number): number | undefined {
  if (!photo) return undefined;
  const isSame = (index: number): boolean => index >= 0 && isSamePhoto(photos.at(index), photo);
  for (let distance = 0; distance < Math.max(photos.length, was + 1); distance++)
    for (const index of [was - distance, was + distance]) if (isSame(index)) return index;
  return undefined;
}

/** Whether two are the same photo, whatever else is said of it now. */
export function isSamePhoto(a: Photo | undefined, b: Photo | undefined): boolean {
  return a !== undefined && b !== undefined && keyOf(a) === keyOf(b);
}

const keyOf = ({ id, contentUrl, caption, alt }: Photo): string => id ?? contentUrl ?? `${caption} ${alt}`;
