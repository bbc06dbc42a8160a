import type { Photo } from '../../model/event-details.js';

/** Wide enough for a small picture on a dense screen. In pixels. */
const SMALL = 160;

/** The address for a small picture: the thumbnail, else the smallest candidate that is wide enough, else the photo itself. */
export function smallSource({ thumbnail, srcset, contentUrl }: Photo): string | undefined {
  if (thumbnail) return thumbnail;
  const small = candidatesOf(srcset).find(({ width }) => width >= SMALL);
  return small?.url ?? contentUrl;
}

/** The addresses for a large picture, the best first: the file behind a preview may be gone, and then the preview is better than nothing. */
export function largeSources({ enlargedUrl, srcset, contentUrl, thumbnail, width = 0 }: Photo): string[] {
  const largest = candidatesOf(srcset).at(-1);
  const candidate = largest && largest.width > width ? largest.url : undefined;
  const all = [enlargedUrl, candidate, contentUrl, thumbnail].filter((url) => url !== undefined);
  return [...new Set(all)];
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
