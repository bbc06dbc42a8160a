import { isServer } from 'lit';

/** Returns the address that identifies the page: the canonical link, or its own address without its fragment. */
export function canonicalUrl(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href ?? location.href.replace(/#.*$/s, '')
  );
}

/** Returns all addresses with which an entry of a breadcrumb may link to this page; none on a server. */
export function pageUrls(eventUrl: string | undefined): readonly (string | undefined)[] {
  if (isServer) return [];
  return [location.href, canonicalUrl(), eventUrl && new URL(eventUrl, document.baseURI).href];
}

/**
 * Whether an address is this page: the same as the address of the page, its canonical link or `eventUrl`. An address
 * with a fragment leads to a part of the page.
 */
export function isThisPage(url: string, eventUrl?: string): boolean {
  if (isServer) return url === eventUrl;
  const absolute = (address: string): string => new URL(address, document.baseURI).href;
  const pages = [location.href, canonicalUrl(), ...(eventUrl ? [eventUrl] : [])];
  return pages.some((page) => absolute(page).replace(/#.*$/s, '') === absolute(url));
}

/**
 * Whether the fragment of the page's address is `name`, percent-encoded or not. After a route, it is what follows the
 * route: `photo-3` in `#/events/5#photo-3`.
 */
export function isPageFragment(name: string | undefined): boolean {
  const fragment = decodeFragment(location.hash.replace(/^#(?:[/!].*#)?/s, ''));
  return name !== undefined && (fragment === name || fragment === decodeFragment(name));
}

/** Returns the address of a part of this page: a fragment, after the route if the address has one. */
export function addressOfFragment(name: string): string {
  const [page] = /^[^#]*(?:#[/!][^#]*)?/.exec(location.href)!;
  return `${page}#${encodeURIComponent(name)}`;
}

/** Decodes the percent-encoding. A `%` that encodes nothing stays. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replace(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    return fragment;
  }
}
