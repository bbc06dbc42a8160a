/** Functions that search across shadow roots: the parent of a shadow root is its host. */

/** Returns the nearest element that matches `selector`: `start` itself or an ancestor. */
export function closestComposed<T extends Element>(start: Element, selector: string): T | undefined {
  for (let element: Element | undefined = start; element; element = hostOf(element)) {
    const found: T | null = element.closest<T>(selector);
    if (found) return found;
  }
  return undefined;
}

/** Returns the outermost shadow host around `element`, or the element itself if there is none. */
export function outermostHost(element: Element): Element {
  const host = hostOf(element);
  return host ? outermostHost(host) : element;
}

/** Returns the focused element of the page, also inside shadow roots. */
export function activeElementComposed(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
