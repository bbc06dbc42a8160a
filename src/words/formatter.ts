/** Creates a formatter of `Intl`. The browser's language replaces an empty or invalid language tag. */
export function formatterFor<T>(language: string | undefined, create: (language: string | undefined) => T): T {
  try {
    return create(language || undefined);
  } catch {
    return create(undefined);
  }
}
