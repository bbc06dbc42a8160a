/** What each element shows of an event: an element has one row, and its HTML has one file. */
import type { EventDetails } from '../model/event-details.js';
import type { Tag } from '../tags.js';
import { agenda } from './agenda.js';
import { articles } from './articles.js';
import { breadcrumb } from './breadcrumb.js';
import { header } from './header.js';
import { markup, type Markup } from './markup.js';
import { media } from './media.js';
import { recent } from './recent.js';
import { recommendations } from './recommendations.js';
import { series } from './series.js';
import { slideshow } from './slideshow.js';
import { speakers } from './speakers.js';
import type { Context } from './text.js';

export type PartTag = Exclude<Tag, 'event-page'>;

export interface Part {
  /** The list of the event that the element shows, if it shows any. */
  readonly list?: keyof EventDetails;
  /** Whether the element needs the fields of the event itself, such as its dates. */
  readonly needsEvent: boolean;
  /** Returns the HTML inside the element, or `undefined` if the event has nothing for it. */
  readonly html: (details: EventDetails, context: Context) => Markup | undefined;
}

export const PARTS: { readonly [K in PartTag]: Part } = {
  'event-breadcrumb': { list: 'breadcrumb', needsEvent: true, html: breadcrumb },
  // The page tools need scripts, so they have no HTML.
  'event-actions': { list: 'breadcrumb', needsEvent: true, html: () => markup`` },
  'event-header': { needsEvent: true, html: header },
  'event-agenda': { list: 'subEvent', needsEvent: true, html: agenda },
  'event-speakers': { list: 'performer', needsEvent: false, html: speakers },
  'event-recommendations': { list: 'recommendations', needsEvent: false, html: recommendations },
  'event-media': { list: 'recordedIn', needsEvent: true, html: media },
  'event-slideshow': { list: 'image', needsEvent: false, html: slideshow },
  'event-series': { list: 'superEvent', needsEvent: true, html: series },
  'event-articles': { list: 'articles', needsEvent: false, html: articles },
  'event-recent': { list: 'recentEvents', needsEvent: false, html: recent },
};

const LISTS = new Set(Object.values(PARTS).map(({ list }) => list as string | undefined));

/** Returns the part of the event that an element needs. */
export function detailsFor({ list, needsEvent }: Part, details: EventDetails): object {
  return Object.fromEntries(
    Object.entries(details).filter(([field]) => field === list || (needsEvent && !LISTS.has(field))),
  );
}
