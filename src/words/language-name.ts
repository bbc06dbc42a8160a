import { formatterFor } from './formatter.js';

/** Returns the name of a language in another language: "French" for `fr` in English; `undefined` if it is no tag. */
export function languageName(tag: string, language: string): string | undefined {
  try {
    return formatterFor(language, (own) => new Intl.DisplayNames(own, { type: 'language', fallback: 'none' })).of(tag);
  } catch {
    return undefined;
  }
}

/** Whether two tags name the same language, such as `en` and `en-GB`. */
export function isSameLanguage(a: string, b: string): boolean {
  const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;
  return baseOf(a) === baseOf(b);
}
