/** From text to nodes as a page has them, without a parser of the package's own; pictures in it are not fetched. */
export function page(text: string): Element {
  const { body } = new DOMParser().parseFromString(`<div>${text}</div>`, 'text/html');
  // With scripts a `noscript` holds text, which this parser does not know.
  for (const noscript of body.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  return body.firstElementChild!;
}

/** What a reader found, without the fields that say nothing. */
export function stated<T>(value: unknown): T {
  return (value === undefined ? undefined : JSON.parse(JSON.stringify(value))) as T;
}
