/** Parses HTML as a browser parses a page, and wraps it in a `div`. Images in it are not fetched. */
export function page(html: string): Element {
  const { body } = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  // In a page with scripts, `noscript` holds text. DOMParser has scripts disabled and parses elements there.
  for (const noscript of body.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  return body.firstElementChild!;
}

/** Returns a copy without the fields that are undefined. */
export function definedFields<T>(value: unknown): T {
  return (value === undefined ? undefined : JSON.parse(JSON.stringify(value))) as T;
}
