/** The inside of a slideshow that has neither part, role nor name. Needs no test runner. */

/** All slides of an element, also those that are empty so far. */
export function slidesOf(element: Element): Element[] {
  return [...(element.shadowRoot?.querySelectorAll('.slide') ?? [])];
}

/** The slide that a slideshow shows. */
export function shownSlide(element: Element): Element | undefined {
  return slidesOf(element).find((slide) => !slide.hasAttribute('hidden'));
}

/** Whether an element still keeps the place of a lazy part: of the autoplay button or of the thumbnails. */
export function hasPlaceholder(element: Element): boolean {
  return Boolean(element.shadowRoot?.querySelector('.coming, .strip:empty'));
}
