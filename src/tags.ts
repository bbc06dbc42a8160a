/**
 * The elements of the package, one line each: the tag, and the field of an event that the element shows. They are in
 * the order of the default layout of `event-page`, which always shows the first ones. A tag is also the class name of
 * the HTML that `upgrade` turns into that element, and the name of its file in `define/`. Code that needs a list of
 * elements uses this table. The `@summary` of a class describes what the element shows.
 */
const TOP = {
  'event-breadcrumb': 'breadcrumb',
  'event-actions': 'breadcrumb',
  'event-header': undefined,
} as const;

/** The wide column, and the narrow one. Each element is shown if the event has something in its field. */
export const MAIN = {
  'event-agenda': 'subEvent',
  'event-speakers': 'performer',
  'event-recommendations': 'recommendations',
  'event-media': 'recordedIn',
  'event-slideshow': 'image',
} as const;
export const RAIL = {
  'event-series': 'superEvent',
  'event-articles': 'articles',
  'event-recent': 'recentEvents',
} as const;

export const COLUMNS = { ...MAIN, ...RAIL };
export const FIELDS = { ...TOP, ...COLUMNS };

/** An element that shows one part of an event. */
export type PartTag = keyof typeof FIELDS;
export type Tag = 'event-page' | PartTag;

/** All tags, `event-page` first. */
export const TAGS = ['event-page', ...Object.keys(FIELDS)] as readonly Tag[];

/** Matches the elements that show one part of an event, before and after `upgrade`. */
export const PART_SELECTOR = TAGS.slice(1)
  .map((tag) => `${tag}, .${tag}`)
  .join();
