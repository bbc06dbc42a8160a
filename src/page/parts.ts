/** The elements that show parts of an event, as tags and as the class names that stand for them. */
export const PARTS = ['breadcrumb', 'actions', 'header', 'recommendations', 'slideshow', 'articles', 'recent']
  .map((name) => `event-${name}, .event-${name}`)
  .join(', ');

/** Whether no other element of the package stands before this one. */
export function isFirstOnPage(element: Element): boolean {
  return document.querySelector(`event-page, ${PARTS}`) === element;
}
