/** The address that stands for this page to others: the canonical link, else the page's own without its fragment. */
export function canonicalUrl(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href ?? location.href.replace(/#.*$/s, '')
  );
}

/** All addresses by which an entry of a trail may mean this page. */
export function pageUrls(eventUrl: string | undefined): readonly (string | undefined)[] {
  return [location.href, canonicalUrl(), eventUrl && new URL(eventUrl, document.baseURI).href];
}
