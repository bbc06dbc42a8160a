/** Finds nodes of a slideshow that have neither part, role nor name. Needs no test runner. */

/** Returns all slides of an element, also those that are still empty. */
export function slidesOf(element: Element): Element[] {
  return [...(element.shadowRoot?.querySelectorAll('.slide') ?? [])];
}

/** Returns the visible slide of a slideshow. */
export function shownSlide(element: Element): Element | undefined {
  return slidesOf(element).find((slide) => !slide.hasAttribute('hidden'));
}

/** Whether an element contains a placeholder of a lazy part: of the autoplay button or of the thumbnails. */
export function hasPlaceholder(element: Element): boolean {
  return Boolean(element.shadowRoot?.querySelector('.coming, .strip:empty'));
}
