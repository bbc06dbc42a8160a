import type { EventDetails, RecentEvent } from '../model/event-details.js';
import { formatDate } from '../words/format-date.js';
import type { Attributes, Markup } from './markup.js';
import { statusLines } from './status.js';
import { heading, item, linked, paragraph, paragraphs, picture, teaserList, time, type Context } from './text.js';
import type { Wording } from './wording.js';

export function recent({ recentEvents: all }: EventDetails, context: Context): Markup | undefined {
  return teaserList(all, context, (event, level) => recentItem(event, level, context.words));
}

/** Returns an event of a list: its status, its date, its title and its text. */
export function recentItem(event: RecentEvent, level: number, words: Wording, attributes: Attributes = {}): Markup {
  const { startDate, eventStatus } = event;
  const date = startDate && time(formatDate(startDate, { language: words.language, style: 'short' }));
  return item(
    attributes,
    picture(event),
    statusLines(eventStatus, words),
    date && paragraph(date),
    heading(level, linked(event)),
    paragraphs(event),
  );
}
