/**
 * Whether no modifier key is pressed, and the event has not been handled. Other keys and clicks belong to the page or
 * the browser, such as a click that opens a link in a new tab.
 */
export function isUnmodified(event: KeyboardEvent | MouseEvent): boolean {
  return !(event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
}
