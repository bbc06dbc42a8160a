import type { Photo } from './event-details.js';

/** Wide enough for a small picture on a dense screen. In pixels. */
const SMALL = 160;

/** The address for a small picture: the thumbnail, else the smallest candidate that is wide enough, else the photo itself. */
export function smallSource({ thumbnail, srcset, contentUrl }: Photo): string | undefined {
  if (thumbnail) return thumbnail;
  const small = candidatesOf(srcset).find(({ width }) => width >= SMALL);
  return small?.url ?? contentUrl;
}

/** The address of the largest picture there is. */
export function largestSource({ enlargedUrl, srcset, contentUrl, width = 0 }: Photo): string | undefined {
  if (enlargedUrl) return enlargedUrl;
  const largest = candidatesOf(srcset).at(-1);
  return largest && largest.width > width ? largest.url : contentUrl;
}

/** The candidates that say how wide they are, the smallest first. The `srcset` has passed `safeSrcset`, so its form is known. */
function candidatesOf(srcset = ''): { url: string; width: number }[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/))
    .filter(([, descriptor]) => descriptor?.endsWith('w'))
    .map(([url, descriptor]) => ({ url: url!, width: parseFloat(descriptor!) }))
    .sort((a, b) => a.width - b.width);
}
