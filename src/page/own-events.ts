/**
 * Whether no modifier key is pressed, and the event has not been handled. Other keys and clicks belong to the page or
 * the browser, such as a click that opens a link in a new tab.
 */
export function isUnmodified(event: KeyboardEvent | MouseEvent): boolean {
  return !(event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
}

/** Stops an event, so that the page around does not handle it as well. */
export const stop = (event: Event): void => event.stopPropagation();

/**
 * Keeps a key that the element has used from the browser and from the page, which may use the same key. This includes
 * its `keyup`, wherever the focus is by then in the element.
 */
export function keepKey(event: KeyboardEvent, host: HTMLElement): void {
  event.preventDefault();
  stop(event);
  host.addEventListener('keyup', stop, { once: true });
}
