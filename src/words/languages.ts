import type { Strings } from './en.js';

/** The tables of words of other languages than English, by primary subtag. A language registers itself when it is imported. */
export const languages = new Map<string, Partial<Strings>>();

/** A page that names no language counts as English, the language of the build. */
export const languageOrEnglish = (language: string): string => language || 'en';

/** The table for a language tag such as `pt-BR`; `english` for English; `undefined` for a language that is not registered. */
export function tableFor(language: string, english: Partial<Strings>): Partial<Strings> | undefined {
  const [primary] = languageOrEnglish(language).toLowerCase().split('-');
  return languages.get(primary!) ?? (primary === 'en' ? english : undefined);
}
