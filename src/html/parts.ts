/** The HTML of each element, for servers: an element has one row, and its HTML has one file. */
import type { EventDetails } from '../model/event-details.js';
import { FIELDS, type PartTag } from '../tags.js';
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

export interface Part {
  /** Whether the element needs the fields of the event itself, such as its dates. */
  readonly needsEvent: boolean;
  /** Returns the HTML inside the element, or `undefined` if the event has nothing for it. */
  readonly html: (details: EventDetails, context: Context) => Markup | undefined;
}

export const PARTS: { readonly [K in PartTag]: Part } = {
  'event-breadcrumb': { needsEvent: true, html: breadcrumb },
  // The page tools need scripts, so they have no HTML.
  'event-actions': { needsEvent: true, html: () => markup`` },
  'event-header': { needsEvent: true, html: header },
  'event-agenda': { needsEvent: true, html: agenda },
  'event-speakers': { needsEvent: false, html: speakers },
  'event-recommendations': { needsEvent: false, html: recommendations },
  'event-media': { needsEvent: true, html: media },
  'event-slideshow': { needsEvent: false, html: slideshow },
  'event-series': { needsEvent: true, html: series },
  'event-articles': { needsEvent: false, html: articles },
  'event-recent': { needsEvent: false, html: recent },
};

const LISTS = new Set<string | undefined>(Object.values(FIELDS));

/** Returns the part of the event that an element needs. */
export function detailsFor(tag: PartTag, details: EventDetails): object {
  return Object.fromEntries(
    Object.entries(details).filter(([field]) => field === FIELDS[tag] || (PARTS[tag].needsEvent && !LISTS.has(field))),
  );
}
