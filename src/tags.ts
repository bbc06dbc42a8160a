/**
 * The tags of the elements of the package, `event-page` first. A tag is also the class name of the HTML that `upgrade`
 * turns into that element, and the name of its file in `define/`. Code that needs a list of elements uses this list.
 * The `@summary` of a class describes what the element shows.
 */
export const TAGS = (
  [
    ...(['page', 'breadcrumb', 'actions', 'header', 'agenda', 'speakers', 'recommendations'] as const),
    ...(['media', 'slideshow', 'series', 'articles', 'recent'] as const),
  ] as const
).map((noun) => `event-${noun}` as const);

export type Tag = (typeof TAGS)[number];

/** Matches the elements that show one part of an event, before and after `upgrade`. */
export const PART_SELECTOR = TAGS.slice(1)
  .map((tag) => `${tag}, .${tag}`)
  .join();
