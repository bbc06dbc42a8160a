/** Returns the address to share: the canonical link, or the page's own address without its fragment. */
export function canonicalUrl(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href ?? location.href.replace(/#.*$/s, '')
  );
}

/** Returns all addresses with which an entry of a breadcrumb may link to this page. */
export function pageUrls(eventUrl: string | undefined): readonly (string | undefined)[] {
  return [location.href, canonicalUrl(), eventUrl && new URL(eventUrl, document.baseURI).href];
}

/** Returns the fragment of the page's address without `#`. It is decoded, unless its encoding is invalid. */
export function pageFragment(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
