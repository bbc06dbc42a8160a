/** The address by which others reach this page: the canonical link, else the page's own address without its fragment. */
export function canonicalUrl(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href ?? location.href.replace(/#.*$/s, '')
  );
}

/** All addresses by which an entry of a breadcrumb may mean this page. */
export function pageUrls(eventUrl: string | undefined): readonly (string | undefined)[] {
  return [location.href, canonicalUrl(), eventUrl && new URL(eventUrl, document.baseURI).href];
}

/** The fragment of the page's address without `#`, decoded if it can be. */
export function pageFragment(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
