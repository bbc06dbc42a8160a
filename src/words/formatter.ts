/** Returns a language tag as BCP 47 has it. Some CMSs write `fr_FR`. */
export const normalTag = (language: string): string => language.trim().replaceAll('_', '-');

/**
 * Creates a formatter of `Intl`. English, the language of the build, replaces an empty or invalid language tag: numbers
 * and dates in the language of the browser would stand beside English words.
 */
export function formatterFor<T>(language: string | undefined, create: (language: string) => T): T {
  try {
    return create(normalTag(language ?? '') || 'en');
  } catch {
    return create('en');
  }
}
