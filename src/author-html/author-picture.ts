/** Where one picture of the author's is to be had: behind the plugins that put it off, in its best format, and as the file that it links to. */
import { safeSrcset, safeUrl } from '../model/safe-url.js';
import { plainText } from '../model/text.js';

/** Narrower ones are previews of the file that they link to. In CSS pixels. */
const PREVIEW = 600;
/** A linked SVG could hold scripts, and `File:Table.jpg` is the page of a wiki about the file. */
const PICTURE_FILE = /\/[^/:]*\.(?:jpe?g|png|gif|webp|avif)$/i;
/** What only keeps the place of what a script puts in. */
const PLACEHOLDER = /^\s*data:/i;

/** The fields of the picture's address in the JSON of a photo. */
export interface PictureAddress {
  readonly contentUrl?: string | undefined;
  readonly srcset?: string | undefined;
  readonly sizes?: string | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  readonly thumbnail?: string | undefined;
  readonly enlargedUrl?: string | undefined;
  readonly link?: string | undefined;
}

export function addressOf(img: HTMLImageElement): PictureAddress {
  const own = ownAddress(img);
  const link = img.closest('a')?.getAttribute('href') ?? undefined;
  if (!link || !PICTURE_FILE.test(pathOf(link))) return { ...own, link };
  // What a gallery of small pictures shows would be blurred as a photo.
  return isPreview(own)
    ? { contentUrl: link, thumbnail: own.contentUrl, enlargedUrl: link }
    : { ...own, enlargedUrl: link };
}

function ownAddress(img: HTMLImageElement): PictureAddress {
  const given = (...names: string[]): string | undefined =>
    names.map((name) => img.getAttribute(name)).find(Boolean) ?? undefined;
  const [width, height] = [given('width'), given('height')];
  const sizes = given('data-sizes', 'sizes');
  // One plugin writes a word that only its own script knows.
  const size = { width, height, sizes: sizes === 'auto' ? undefined : sizes };
  const later = given('data-src', 'data-lazy-src');
  const laterSet = given('data-srcset', 'data-lazy-srcset');
  const real = (name: string): string | undefined => {
    const value = given(name);
    return value && PLACEHOLDER.test(value) ? undefined : value;
  };
  const src = real('src');
  if (later ?? laterSet) return { ...size, contentUrl: later ?? src ?? largestOf(laterSet), srcset: laterSet };
  if (!src) {
    const copy = copyWithoutScript(img);
    if (copy) return { ...size, ...copy };
  }
  // The formats that the author offers first are known to every browser that has what the elements need.
  const better = img.closest('picture')?.querySelector('source[srcset]:not([media], [srcset^="data:"])');
  const srcset = better?.getAttribute('srcset') ?? real('srcset');
  return {
    ...size,
    contentUrl: src ?? fileInData(img) ?? largestOf(srcset) ?? given('src'),
    srcset,
    sizes: better?.getAttribute('sizes') ?? size.sizes,
  };
}

/** Plugins have many names for where the address waits. A name of a file alone is more likely a title. */
function fileInData(img: Element): string | undefined {
  return [...img.attributes].find(
    ({ name, value }) => name.startsWith('data-') && /^\S*\/\S*$/.test(value) && PICTURE_FILE.test(pathOf(value)),
  )?.value;
}

function largestOf(srcset: string | undefined): string | undefined {
  const candidates = safeSrcset(srcset)
    ?.split(', ')
    .map((candidate) => candidate.split(' '));
  return candidates?.sort(([, a = '1'], [, b = '1']) => parseFloat(b) - parseFloat(a))[0]?.[0];
}

/** What a plugin left for readers without script. While there are scripts that is text, in which two attributes are looked for. */
function copyWithoutScript(img: Element): PictureAddress | undefined {
  const after = (img.closest('picture') ?? img).nextElementSibling;
  const html = after?.matches('noscript') ? after.textContent : '';
  const attribute = (name: string): string | undefined => {
    const found = new RegExp(`<img\\s[^>]*?\\b(?<!-)${name}\\s*=\\s*(["'])(.*?)\\1`, 'is').exec(html)?.[2];
    return found && plainText(found);
  };
  const contentUrl = attribute('src');
  return contentUrl ? { contentUrl, srcset: attribute('srcset') } : undefined;
}

function isPreview({ width, srcset = '' }: PictureAddress): boolean {
  const widths = [...srcset.matchAll(/\s(\d+)w\b/g)].map(([, value]) => Number(value));
  const widest = Math.max(parseFloat(width ?? '') || 0, ...widths);
  return widest > 0 && widest < PREVIEW;
}

/** Without what is asked of the server, and only where it is an address of a picture at all. */
function pathOf(href: string): string {
  const url = safeUrl(href, 'picture', document.baseURI);
  return url ? new URL(url).pathname : '';
}
