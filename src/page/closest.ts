/** The nearest element that matches, from `start` outwards, through shadow roots. */
export function closest<T extends Element>(start: Element, selector: string): T | undefined {
  for (let element: Element | undefined = start; element;) {
    const near: T | null = element.closest<T>(selector);
    if (near) return near;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
