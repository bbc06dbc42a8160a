/** The data of a source before it is read. */
export interface RawData {
  readonly value: unknown;
  /** The address that relative addresses in the data are resolved against. */
  readonly baseUrl: string;
}

/** Parses JSON text. Any other value is returned unchanged. `error` names the reason if a text is not JSON. */
export function parseJson(value: unknown): { readonly value: unknown; readonly error?: Error } {
  try {
    return { value: typeof value === 'string' ? (JSON.parse(value) as unknown) : value };
  } catch (error) {
    return { value: undefined, error: error as Error };
  }
}

/** Returns the text of the first JSON script among the element's children, or `undefined`. */
export function findJsonScript(element: Element): string | undefined {
  for (const child of element.children)
    if (child.localName === 'script' && /^application\/(?:ld\+)?json$/i.test((child as HTMLScriptElement).type))
      return child.textContent ?? '';
  return undefined;
}
