import type { Crumb } from '../model/event-details.js';

export interface Trail {
  readonly crumbs: readonly Crumb[];
  /** Index of the entry that stands for this page, or -1. */
  readonly current: number;
}

export interface ThisPage {
  /** The event's title. */
  readonly name?: string | undefined;
  /** Addresses of this page: its own address, the canonical link, and the address of the event. */
  readonly urls: readonly (string | undefined)[];
}

/**
 * Returns the trail to this page. The last entry counts as this page if it has no address, one of this page's addresses
 * (without query and hash), or the event's name. Otherwise the event's name is added, if it is known.
 */
export function trailTo(entries: Iterable<Crumb>, page: ThisPage): Trail {
  const crumbs = [...entries];
  const last = crumbs.at(-1);
  if (!last) return { crumbs, current: -1 };
  const address = withoutQueryAndHash(last.url);
  const isThisPage =
    !address || (page.name && last.name === page.name) || page.urls.some((url) => withoutQueryAndHash(url) === address);
  if (!isThisPage && page.name) crumbs.push({ name: page.name });
  return { crumbs, current: isThisPage || page.name ? crumbs.length - 1 : -1 };
}

/** Returns the last entry with an address before the current one. It is the target of Back. */
export function parentOf({ crumbs, current }: Trail): Crumb | undefined {
  return crumbs.slice(0, current < 0 ? undefined : current).findLast((crumb) => crumb.url);
}

const withoutQueryAndHash = (url: string | undefined): string | undefined => url?.replace(/[?#].*$/s, '');
