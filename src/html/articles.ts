import type { EventDetails } from '../model/event-details.js';
import type { Markup } from './markup.js';
import { heading, item, linked, paragraphs, picture, teaserList, type Context } from './text.js';

export function articles({ articles: all }: EventDetails, context: Context): Markup | undefined {
  return teaserList(all, context, (article, level) =>
    item({}, picture(article), heading(level, linked(article, 'headline')), paragraphs(article)),
  );
}
