/** Reads a list of the events of a series in the author's HTML as event JSON. Does not change the author's nodes. */
import { isFields, type Fields } from '../model/fields.js';
import { eventsJson } from './author-lists.js';
import { hrefOf } from './author-text.js';

/**
 * Returns the series as event JSON: its heading is the name, and its entries are the events. The entry of this page has
 * `aria-current`, or no link although the others have one. Its address is that of the page.
 */
export function seriesJson(host: Element): unknown {
  const list = (eventsJson(host) as Fields | undefined)?.['recentEvents'];
  if (!isFields(list)) return undefined;
  const entries = list['itemListElement'] as readonly Fields[];
  const current = host.querySelector('[aria-current]:not([aria-current="false"])');
  const currentUrl = hrefOf(current?.closest('a') ?? current?.querySelector('a'));
  const withoutLink = entries.filter(({ url }) => url === undefined);
  const isCurrent = (entry: Fields): boolean =>
    current
      ? currentUrl === undefined
        ? entry['name'] === current.textContent.trim()
        : entry['url'] === currentUrl
      : withoutLink.length === 1 && entry === withoutLink[0];
  const itemListElement = entries.map((entry) => (isCurrent(entry) ? { ...entry, url: location.href } : entry));
  return { superEvent: { ...list, itemListElement } };
}
