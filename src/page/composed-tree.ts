/** Walks through the page as it is rendered: from inside a shadow root on to its host. */

/** The nearest element that matches, from `start` outwards. */
export function closestComposed<T extends Element>(start: Element, selector: string): T | undefined {
  for (let element: Element | undefined = start; element; element = hostOf(element)) {
    const found: T | null = element.closest<T>(selector);
    if (found) return found;
  }
  return undefined;
}

/** The outermost host around `element`, or the element itself. */
export function outermostHost(element: Element): Element {
  const host = hostOf(element);
  return host ? outermostHost(host) : element;
}

/** The focused element of the page, also inside shadow roots. */
export function activeElementComposed(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
