/** Raw data, before anything of it is read. */
export interface RawData {
  readonly value: unknown;
  /** The address that relative addresses in the data are relative to. */
  readonly baseUrl: string;
}

/** The value of JSON text; a value that is no string is returned as it is. `error` says why a text is not JSON. */
export function parseJson(value: unknown): { readonly value: unknown; readonly error?: Error } {
  try {
    return { value: typeof value === 'string' ? (JSON.parse(value) as unknown) : value };
  } catch (error) {
    return { value: undefined, error: error as Error };
  }
}

/** The text of the first JSON script among the element's children, or `undefined`. */
export function findJsonScript(element: Element): string | undefined {
  for (const child of element.children)
    if (child.localName === 'script' && /^application\/(?:ld\+)?json$/i.test((child as HTMLScriptElement).type))
      return child.textContent ?? '';
  return undefined;
}
