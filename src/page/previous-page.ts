/**
 * Goes back in history to the page at `href`, so that its state and scroll position are kept. Returns false, and does
 * nothing, unless the visitor has certainly come from that page.
 *
 * Only the Navigation API tells. `document.referrer` may be cut to the origin, and it does not change when the visitor
 * follows a link within the page. `history.back()` may lead back inside a frame of the page.
 */
export function goBackTo(href: string): boolean {
  // Where it is missing, `navigation` may be an element with this id.
  const { navigation } = globalThis as { readonly navigation?: Partial<Navigation> };
  // The visitor may have opened several photos of this page by their addresses.
  const entry = navigation
    ?.entries?.()
    .slice(0, navigation.currentEntry?.index)
    .findLast(({ url }) => withoutHash(url) !== withoutHash(location.href));
  if (!isSamePage(entry?.url, href)) return false;
  // The promise is rejected if the visitor stays after all.
  navigation!.traverseTo!(entry!.key).committed?.catch(() => undefined);
  return true;
}

/** Returns the address of the page at `href`, with the query that it had when the visitor followed a link there. */
export function lastVisited(href: string): string {
  return isSamePage(document.referrer, href) ? document.referrer : href;
}

/**
 * Whether `url` is the page at `href`, whatever its fragment. A list may have a query with its filters or the number of
 * its page. But at the root of a site, and if this page has the same path, the query tells pages apart.
 */
function isSamePage(url: string | null | undefined, href: string): boolean {
  const [path, query] = withoutHash(url).split('?');
  const [targetPath, targetQuery] = withoutHash(href).split('?');
  const isRoot = !path?.split('/')[3];
  return (
    path === targetPath &&
    (query === targetQuery || !(targetQuery || isRoot || path === location.origin + location.pathname))
  );
}

const withoutHash = (url: string | null | undefined): string => (url ?? '').replace(/#.*/s, '');
