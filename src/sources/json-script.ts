/** The text of the first JSON script among the element's children, or `undefined`. */
export function findJsonScript(element: Element): string | undefined {
  for (const child of element.children)
    if (child.localName === 'script' && /^application\/(?:ld\+)?json$/i.test((child as HTMLScriptElement).type))
      return child.textContent ?? '';
  return undefined;
}
