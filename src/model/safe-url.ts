import { limits } from './limits.js';

/** What an address is for: a link to follow, a picture to show, or data to fetch. */
export type UrlUse = 'link' | 'picture' | 'data';

const SCHEMES: Readonly<Record<UrlUse, RegExp>> = {
  link: /^(?:https?|mailto|tel|webcal):$/,
  picture: /^(?:https?|blob):$/,
  data: /^https?:$/,
};
const DATA_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;
/** Stands in for the page while there is no base; reserved by RFC 2606, so it is nobody's. */
const NO_BASE = 'https://base.invalid';

/**
 * `value` if it is an address that may be used so, else `undefined`: the one allow-list for all addresses.
 * With `baseUrl` the result is absolute; without, a safe relative address stays as it is.
 */
export function safeUrl(value: unknown, use: UrlUse, baseUrl?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const isData = use === 'picture' && DATA_PICTURE.test(text);
  if (!text || text.length > (isData ? limits.dataAddress : limits.address)) return undefined;
  if (isData) return text;
  try {
    // The parser sees through tabs, line breaks and controls inside a scheme, which a regular expression would not.
    const url = new URL(text, baseUrl ?? NO_BASE);
    if (!SCHEMES[use].test(url.protocol)) return undefined;
    if (baseUrl !== undefined) return url.href;
    // `https:a` is relative to an https base, but absolute without one.
    return URL.canParse(text) ? new URL(text).href : text;
  } catch {
    return undefined;
  }
}

/** A `srcset` in which every address passed; one that did not takes its candidate with it. */
export function safeSrcset(value: unknown, baseUrl?: string): string | undefined {
  if (typeof value !== 'string' || value.length > limits.address) return undefined;
  const candidates = [];
  // A comma ends a candidate only before white space or after a descriptor: addresses may contain commas.
  for (const [, address, descriptor] of value.matchAll(/\s*([^\s,]\S*[^\s,])(?:\s+([^,]*[^\s,]))?\s*(?:,|$)/g)) {
    const url = safeUrl(address, 'picture', baseUrl);
    if (!url || (descriptor && !/^\d+(?:\.\d+)?[wx]$/.test(descriptor))) continue;
    candidates.push(descriptor ? `${url} ${descriptor}` : url);
  }
  return candidates.join(', ') || undefined;
}
