import type { Photo } from '../../model/event-details.js';

/** Width of a thumbnail that is enough for a screen with high density, in pixels. */
const THUMBNAIL_WIDTH = 160;

/**
 * Returns the address for a thumbnail: the thumbnail of the photo, or else the smallest candidate that is wide enough,
 * or else the photo itself.
 */
export function thumbnailSource({ thumbnail, srcset, contentUrl }: Photo): string | undefined {
  if (thumbnail) return thumbnail;
  const candidate = candidatesOf(srcset).find(({ width }) => width >= THUMBNAIL_WIDTH);
  return candidate?.url ?? contentUrl;
}

/** Returns the addresses for the enlarged view, the best first. */
export function largeSources({ enlargedUrl, srcset, contentUrl, thumbnail, width = 0 }: Photo): string[] {
  const largest = candidatesOf(srcset).at(-1);
  const candidate = largest && largest.width > width ? largest.url : undefined;
  return [enlargedUrl, candidate, contentUrl, thumbnail].filter((url) => url !== undefined);
}

/** Returns the candidates with a width, the smallest first. `safeSrcset` has checked the syntax of `srcset`. */
function candidatesOf(srcset = ''): { url: string; width: number }[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/))
    .filter(([, descriptor]) => descriptor?.endsWith('w'))
    .map(([url, descriptor]) => ({ url: url!, width: parseFloat(descriptor!) }))
    .sort((a, b) => a.width - b.width);
}
