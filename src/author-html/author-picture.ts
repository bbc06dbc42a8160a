/**
 * Reads the addresses of an image in the author's HTML: the real file behind the placeholder of a lazy-loading plugin,
 * the best format, and the file that the image links to.
 */
import { safeSrcset, safeUrl } from '../model/safe-url.js';
import { plainText } from '../model/text.js';
import { HIDDEN, unsized } from './author-copies.js';
import { hrefOf } from './author-text.js';

/** The minimum width of a photo, in CSS pixels. A narrower image is a preview of the file that it links to. */
const MIN_PHOTO_WIDTH = 600;
/**
 * Matches the path of a picture file. SVG is excluded, because it could hold scripts. Names with a colon are excluded,
 * because `File:Table.jpg` is the page of a wiki about the file.
 */
const PICTURE_FILE = /\/[^/:]*\.(?:jpe?g|png|gif|webp|avif)$/i;
/**
 * Matches `auto` with its comma at the beginning of `sizes`, which means the rendered width. It is for pictures with
 * `loading="lazy"` only, which the pictures of the elements do not have: there a browser reads it as 100vw, and fetches
 * a larger file. Some plugins write `auto` alone, for their own script.
 */
const AUTO_SIZES = /^\s*auto\b[\s,]*/i;
/** Matches the attributes in which other scripts keep the address of an image that they load later. */
const LAZY_SRC = /^data-(?:(?:orig-|opt-|ez)src|original|lazy(?:load)?)$/;
/** Matches the address of a placeholder, which a script replaces by the real address. */
const PLACEHOLDER = /^\s*data:/i;

/** The address fields in the JSON of a photo. */
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

export function addressFields(img: HTMLImageElement): PictureAddress {
  const own = ownAddress(img);
  const anchor = img.closest('a');
  const link = hrefOf(anchor);
  if (!link || !PICTURE_FILE.test(urlPath(link)))
    return { ...own, link: anchor && isForScript(anchor, own) ? undefined : link };
  // The thumbnail of a gallery would look blurred at the size of a photo.
  return !own.contentUrl || isPreview(own)
    ? { contentUrl: link, thumbnail: own.contentUrl, enlargedUrl: link }
    : { ...own, enlargedUrl: link };
}

/** Whether a link around an image is there for a script only, or leads to a copy of the image in a lightbox. */
function isForScript(link: Element, own: PictureAddress): boolean {
  const target = targetOf(link);
  const images = target?.querySelectorAll('img') ?? [];
  return target === null || [...images].some((img) => unsized(ownAddress(img)) === unsized(own));
}

/**
 * Returns the element that a link within the page leads to, or `null` if it leads nowhere without a script. Returns
 * `undefined` for a link to another page. An address such as `#/page` is one that a script reads.
 */
export function targetOf(link: Element): Element | null | undefined {
  const href = link.getAttribute('href') ?? '#';
  return /^(?:#(?![/!])|javascript:)/i.test(href) ? link.ownerDocument.getElementById(href.slice(1)) : undefined;
}

function ownAddress(img: HTMLImageElement): PictureAddress {
  const attribute = (...names: string[]): string | undefined =>
    names.map((name) => img.getAttribute(name)).find(Boolean) ?? undefined;
  const [width, height] = [attribute('width'), attribute('height')];
  const size = { width, height, sizes: withoutAuto(attribute('data-sizes', 'sizes')) };
  const realAttribute = (name: string): string | undefined => {
    const value = attribute(name);
    return value && PLACEHOLDER.test(value) ? undefined : value;
  };
  const src = realAttribute('src');
  const lazySrcset = attribute('data-srcset', 'data-lazy-srcset');
  const lazySrc =
    attribute('data-src', 'data-lazy-src') ??
    (realAttribute('srcset')
      ? undefined
      : // The value may also be a switch, or JSON.
        [...img.attributes].find(({ name, value }) => LAZY_SRC.test(name) && /^[^{[]*[./?]/.test(value))?.value);
  if (lazySrc ?? lazySrcset)
    return { ...size, contentUrl: lazySrc ?? largestOf(lazySrcset) ?? src, srcset: lazySrcset };
  if (!src) {
    const copy = noscriptCopy(img);
    if (copy) return { ...size, ...copy };
  }
  // The first `source` is used, because every browser that can run the elements supports the format that the author
  // offers first.
  const source = img.closest('picture')?.querySelector('source[srcset]:not([media], [srcset^="data:"])');
  const srcset = source?.getAttribute('srcset') ?? realAttribute('srcset');
  return {
    ...size,
    contentUrl: src ?? fileInData(img) ?? largestOf(srcset) ?? attribute('src'),
    srcset,
    sizes: withoutAuto(source?.getAttribute('sizes')) ?? size.sizes,
  };
}

function withoutAuto(sizes: string | null | undefined): string | undefined {
  return sizes?.replace(AUTO_SIZES, '') || undefined;
}

/**
 * Returns the address of a picture file in a `data-` attribute. Plugins use many names for this attribute. A file name
 * without a path is ignored, because it is more likely a title.
 */
function fileInData(img: Element): string | undefined {
  return [...img.attributes].find(
    ({ name, value }) => name.startsWith('data-') && /^\S*\/\S*$/.test(value) && PICTURE_FILE.test(urlPath(value)),
  )?.value;
}

function largestOf(srcset: string | undefined): string | undefined {
  const candidates = safeSrcset(srcset)
    ?.split(', ')
    .map((candidate) => candidate.split(' '));
  return candidates?.sort(([, a = '1'], [, b = '1']) => parseFloat(b) - parseFloat(a))[0]?.[0];
}

/**
 * Returns the addresses in the `noscript` copy of an image, which a plugin left for readers without scripts. If scripts
 * are enabled, the copy is only text, so this function searches the text for two attributes.
 */
function noscriptCopy(img: Element): PictureAddress | undefined {
  let next = (img.closest('picture') ?? img).nextElementSibling;
  // A blurred preview may stand between an image and its copy.
  while (next?.matches(HIDDEN)) next = next.nextElementSibling;
  const html = next?.matches('noscript') ? next.textContent : '';
  const attribute = (name: string): string | undefined => {
    const value = new RegExp(`<img\\s[^>]*?\\b(?<!-)${name}\\s*=\\s*(["'])(.*?)\\1`, 'is').exec(html)?.[2];
    return value && plainText(value);
  };
  const contentUrl = attribute('src');
  return contentUrl ? { contentUrl, srcset: attribute('srcset') } : undefined;
}

function isPreview({ width, srcset = '' }: PictureAddress): boolean {
  const widths = [...srcset.matchAll(/\s(\d+)w\b/g)].map(([, value]) => Number(value));
  const widest = Math.max(parseFloat(width ?? '') || 0, ...widths);
  return widest > 0 && widest < MIN_PHOTO_WIDTH;
}

/**
 * Returns the path of an address, without query and fragment, or an empty string if it cannot be the address of a
 * picture.
 */
function urlPath(href: string): string {
  const url = safeUrl(href, 'picture', document.baseURI);
  return url ? new URL(url).pathname : '';
}
