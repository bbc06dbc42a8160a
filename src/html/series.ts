import { parseDate } from '../model/dates.js';
import type { EventDetails, RecentEvent } from '../model/event-details.js';
import { element, type Markup } from './markup.js';
import { recentItem } from './recent.js';
import { paragraph, teaserList, type Context } from './text.js';

/** Returns the events of the series. The one of the page is the current one. */
export function series(details: EventDetails, context: Context): Markup | undefined {
  const { superEvent: all } = details;
  if (!all) return undefined;
  if (!all.itemListElement.length) {
    // The name may have another direction than the words around it.
    const text = context.words.around('partOf', { series: element('bdi', {}, all.name) });
    return all.name ? paragraph(all.url === undefined ? text : element('a', { href: all.url }, text)) : undefined;
  }
  const current = [...all.itemListElement].find((event) => isSameEvent(event, details));
  return teaserList(all, context, (event, level) =>
    recentItem(event, level, context.words, event === current ? { 'aria-current': 'true' } : {}),
  );
}

function isSameEvent(one: RecentEvent, { name, url, startDate }: EventDetails): boolean {
  if (one.url !== undefined && url !== undefined) return one.url === url;
  const dayOf = (date: string | undefined): string | undefined =>
    date && parseDate(date) ? date.slice(0, 10) : undefined;
  return one.name === name && dayOf(one.startDate) === dayOf([startDate].flat()[0]);
}
