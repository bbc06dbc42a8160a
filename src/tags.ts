/**
 * The elements of the package. A tag is also the class name that `upgrade` turns into that element, and its file in `define/`.
 * Everything that needs a list of elements reads this one. What an element shows is the `@summary` of its class.
 */
export const TAGS = [
  'event-page',
  'event-breadcrumb',
  'event-actions',
  'event-header',
  'event-recommendations',
  'event-slideshow',
  'event-articles',
  'event-recent',
] as const;

export type Tag = (typeof TAGS)[number];

/** Matches the elements that show one part of an event, before and after `upgrade`. */
export const PART_SELECTOR = TAGS.filter((tag) => tag !== 'event-page')
  .map((tag) => `${tag}, .${tag}`)
  .join(', ');
