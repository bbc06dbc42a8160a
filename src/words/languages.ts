import { normalTag } from './formatter.js';
import type { StringKey, Strings } from './en.js';

/** The punctuation between texts that the elements join. `{text}` is replaced. */
export interface Marks {
  /** Between two parts of a line. */
  readonly comma: string;
  /** Between a label and its text. */
  readonly colon: string;
  /** Between two sentences, if the first has no mark at its end. */
  readonly stop: string;
  /** Around a remark. */
  readonly parentheses: string;
}

/**
 * What authors write besides the words of the package, to be found in their HTML: the other forms of a status, such as
 * "annulée", and the beginnings of a photo credit. `|` separates them. Letter case and accents make no difference.
 */
export type AuthorPhrases = {
  readonly [K in 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline' | 'photo']?: string;
};

/** What a language brings. A table may be partial: English stands in for each word that is missing. */
export interface LanguageTable {
  readonly strings: Partial<Strings>;
  readonly marks: Partial<Marks>;
  readonly phrases?: AuthorPhrases;
}

interface Registry {
  /** The tables by tag, in lower case. */
  readonly tables: Map<string, LanguageTable>;
  /** Called after a language has been registered. */
  readonly listeners: Set<() => void>;
}

export const ENGLISH_MARKS: Marks = { comma: ', ', colon: ': ', stop: '. ', parentheses: ' ({text})' };

/**
 * All copies of the package share one registry, also with the files of single languages, so the order of the scripts
 * does not matter. These files have no import, and use the same key.
 */
const KEY = Symbol.for('event-page-elements/languages');
const home = globalThis as { [KEY]?: Registry };

export function registry(): Registry {
  return (home[KEY] ??= { tables: new Map(), listeners: new Set() });
}

/**
 * Registers the words of a language, and updates the elements that are on the page. A table for a region, such as
 * `pt-PT`, needs only what differs from the language. The table `zh` is in simplified characters, `zh-Hant` in
 * traditional ones.
 *
 * @param tag a BCP 47 language tag
 * @param marks the punctuation of the language, if it differs from English
 */
export function registerLanguage(tag: string, strings: Partial<Strings>, marks: Partial<Marks> = {}): void {
  register(tag, { strings, marks });
}

/** Registers what authors write in a language besides the words of its table, and reads their HTML again. */
export function registerPhrases(tag: string, phrases: AuthorPhrases): void {
  register(tag, { phrases });
}

function register(tag: string, part: Partial<LanguageTable>): void {
  const { tables, listeners } = registry();
  const key = tag.toLowerCase();
  tables.set(key, { strings: {}, marks: {}, ...tables.get(key), ...part });
  listeners.forEach((changed) => changed());
}

/** Returns the language, or English if the page names none: English is the language of the build. */
export const languageOrEnglish = (language: string): string => normalTag(language) || 'en';

/** The tags of tables by the tag of a page. */
const chains = new Map<string, readonly string[]>();

/** Returns the registered tables for a language tag, the most special one first. */
export function tablesFor(language: string): readonly LanguageTable[] {
  const { tables } = registry();
  return tables.size ? tagsFor(language).flatMap((tag) => tables.get(tag) ?? []) : [];
}

/** Returns the tags of the tables that can have the words for a language tag, in lower case. */
export function tagsFor(language: string): readonly string[] {
  const tag = languageOrEnglish(language);
  if (!chains.has(tag)) chains.set(tag, chainOf(tag));
  return chains.get(tag)!;
}

/**
 * Returns a word in a language, from its tables or, on a page in English, from `english`. Returns `undefined` if the
 * language does not have the word.
 */
export function wordIn(language: string, key: StringKey, english: Partial<Strings>): string | undefined {
  for (const { strings } of tablesFor(language)) if (strings[key] !== undefined) return strings[key];
  return /^en(?:-|$)/i.test(languageOrEnglish(language)) ? english[key] : undefined;
}

/**
 * Returns the tags of the tables that can have the words for a tag: the tag itself, the language in this region, in
 * this script, in a group of regions, and the language alone if it is usually written in this script. Another script is
 * another language to a reader.
 */
function chainOf(tag: string): readonly string[] {
  try {
    const locale = new Intl.Locale(tag);
    const { language, script, region } = locale.maximize();
    const usual = new Intl.Locale(language).maximize();
    return [
      ...new Set([
        locale.baseName,
        `${language}-${region}`,
        `${language}-${script}`,
        ...(region === usual.region ? [] : (PARENTS[language] ?? [])),
        ...(script === usual.script ? [language] : []),
      ]),
    ].map((one) => one.toLowerCase());
  } catch {
    return [];
  }
}

/** The table for the regions of a language outside its own country (`parentLocales` of CLDR). */
const PARENTS: Readonly<Record<string, readonly string[]>> = { es: ['es-419'], pt: ['pt-PT'] };
