import { limits } from './limits.js';

/** The use of an address: a link to follow, a picture to show, or data to fetch. */
export type UrlUse = 'link' | 'picture' | 'data';

const SCHEMES: Readonly<Record<UrlUse, RegExp>> = {
  link: /^(?:https?|mailto|tel|webcal):$/,
  picture: /^(?:https?|blob):$/,
  data: /^https?:$/,
};
const DATA_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;
/** The base address if none is given. RFC 2606 reserves `.invalid`, so nobody owns it. */
const PLACEHOLDER_BASE = 'https://base.invalid';

/**
 * Returns `value` if it is an address that is safe for the given use, else `undefined`. This allow-list is the only
 * one, and every address is checked against it. With `baseUrl`, the result is absolute. Without it, a safe relative
 * address stays relative.
 */
export function safeUrl(value: unknown, use: UrlUse, baseUrl?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Without its scheme, the address of a site would lead below this page.
  const text = value.trim().replace(/^(?=www\.[\w-]+\.\w)/i, 'https://');
  const isData = use === 'picture' && DATA_PICTURE.test(text);
  if (!text || text.length > (isData ? limits.dataAddress : limits.address)) return undefined;
  if (isData) return text;
  try {
    // The URL parser removes tabs and line breaks inside a scheme, and leading control characters, as a browser does
    // when it follows a link. A regular expression would not recognize such a scheme.
    const url = new URL(text, baseUrl ?? PLACEHOLDER_BASE);
    if (!SCHEMES[use].test(url.protocol) && (use === 'data' || !isOnSameDisk(url, baseUrl))) return undefined;
    if (baseUrl !== undefined) return url.href;
    // `https:a` is a relative address if the base has `https:`, but an absolute one without a base.
    return URL.canParse(text) ? new URL(text).href : text;
  } catch {
    return undefined;
  }
}

/**
 * Whether a page that was opened from a disk names another file of this disk. A host would be another computer, which
 * learns the name of the user from some systems.
 */
function isOnSameDisk({ protocol, host }: URL, baseUrl = ''): boolean {
  return protocol === 'file:' && !host && baseUrl.startsWith('file:///');
}

/** Returns a `srcset` without the candidates whose address is not safe, or `undefined` if none remains. */
export function safeSrcset(value: unknown, baseUrl?: string): string | undefined {
  if (typeof value !== 'string' || value.length > limits.address) return undefined;
  const candidates = [];
  // Addresses may contain commas, so a comma ends a candidate only before white space or after a descriptor.
  for (const [, address, descriptor] of value.matchAll(/\s*([^\s,]\S*[^\s,])(?:\s+([^,]*[^\s,]))?\s*(?:,|$)/g)) {
    const url = safeUrl(address, 'picture', baseUrl);
    if (!url || (descriptor && !/^\d+(?:\.\d+)?[wx]$/.test(descriptor))) continue;
    candidates.push(descriptor ? `${url} ${descriptor}` : url);
  }
  return candidates.join(', ') || undefined;
}
