/** What JSON text stands for; anything but a text stands for itself. `error` says why a text is no JSON. */
export function fromJson(value: unknown): { readonly value: unknown; readonly error?: Error } {
  try {
    return { value: typeof value === 'string' ? (JSON.parse(value) as unknown) : value };
  } catch (error) {
    return { value: undefined, error: error as Error };
  }
}
