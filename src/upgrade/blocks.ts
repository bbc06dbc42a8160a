/** Marks a node that no element replaces, for the style sheet, which must not limit its height any more. */
export const UNCHANGED = 'data-event-unchanged';

/** Matches the nodes that may become an element. Others, such as `body`, get class names from themes as well. */
const CONTAINERS = 'div, section, article, aside, header, nav, figure, ul, ol, dl';
/** Matches nodes in an editor within the page. It would save the elements instead of what the author wrote. */
const EDITED = ':is([contenteditable=""], [contenteditable="true"]) *';

/** Returns the nodes in `root`, itself included, that a selector matches. */
export function findIn(root: ParentNode, selector: string): Element[] {
  return [...(root instanceof Element && root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
}

/** Returns a selector for the blocks of an author with the class name of one of the tags. */
export function blockSelector(tags: readonly string[]): string {
  // A CMS may put the name of a component on a box around the component.
  const names = tags.map((tag) => `.${tag}:not(:has(${tag}))`).join();
  return `:is(${names}):is(${CONTAINERS}):not(${EDITED})`;
}
