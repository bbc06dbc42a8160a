import type { Strings } from './en.js';

/**
 * The string tables of languages other than English, by primary subtag. A language registers itself when it is
 * imported.
 */
export const languages = new Map<string, Partial<Strings>>();

/** Returns the language, or English if the page names none: English is the language of the build. */
export const languageOrEnglish = (language: string): string => language || 'en';

/**
 * Returns the string table for a language tag such as `pt-BR`: `english` for English, and `undefined` for a language
 * that is not registered.
 */
export function tableFor(language: string, english: Partial<Strings>): Partial<Strings> | undefined {
  const [primary] = languageOrEnglish(language).toLowerCase().split('-');
  return languages.get(primary!) ?? (primary === 'en' ? english : undefined);
}
