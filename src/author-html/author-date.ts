/**
 * Reads dates that authors write in words, because most editors drop `<time>`. A text counts as a date only if it
 * contains nothing else.
 */
import { parseDate } from '../model/dates.js';

/** Words that may stand in a date beside its parts: "19th of June", "19 de junio de 2009", "1er juin". */
const FILLER = /^(?:st|nd|rd|th|of|the|de|del|d|er|º|ª|г|года|р|року|den|le|el|on)$/;
/** Year first, or day first with dots: these orders mean the same in every country. */
const YEAR_FIRST = /^(\d{4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,2})\s*[.日일]?$/;
const DAY_FIRST = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const SEPARATOR = /\s+([-–—|·•])\s+/;
/** Matches the text that may stand between the start and the end of an event. */
export const RANGE_JOINER = /^[\s–—-]*(?:to|till|until|through|bis|au|à|al?|hasta|até|до|по)?[\s–—-]*$/i;

/**
 * Returns the date in `text` as ISO 8601, or `undefined` if the text contains no date, or something else too.
 *
 * `language` is the language of the text; English is always understood as well. `end` is the last day of a range, if
 * `text` is the first day. The first day takes its missing month and year from it: "18 – 22 May 2026", "12 May – 14
 * June 2009".
 */
export function dateIn(text: string, language: string, end?: string): string | undefined {
  const numbers = YEAR_FIRST.exec(text)?.slice(1) ?? DAY_FIRST.exec(text)?.slice(1).reverse();
  if (numbers) return iso(...(numbers.map(Number) as [number, number, number]));
  if (/^\d{4}-\d\d?-\d\d?[T ]\d/i.test(text)) return parseDate(text) ? text : undefined;
  const { months, weekdays } = namesIn(language);
  let [year, month, day]: (number | undefined)[] = [];
  for (const word of wordsOf(text)) {
    if (/^\d{4}$/.test(word) && !year) year = Number(word);
    else if (/^\d{1,2}$/.test(word) && !day) day = Number(word);
    else if (months.has(word) && !month) month = months.get(word);
    // In "am 19. Juni", "am" is German for "on". After a number, "am" belongs to an hour.
    else if (!weekdays.has(word) && (word === 'am' ? day : !FILLER.test(word))) return undefined;
  }
  if (year || !end) return year && month && day ? iso(year, month, day) : undefined;
  const [endYear, endMonth] = end.split('-').map(Number);
  const start = day && iso(endYear!, month ?? endMonth!, day);
  return start && start < end ? start : undefined;
}

/**
 * Splits a line such as "Panel Discussions - Friday, June 19, 2009" into its dates (one day, or the first and the last
 * day) and the rest. A line stays whole if another part may belong to its date: "28 – 3 June 2009", "10:00 – 3 June
 * 2009".
 */
export function splitDates(
  text: string,
  language: string,
): { readonly dates: readonly string[]; readonly rest: string } {
  const parts = text.split(SEPARATOR);
  const dateAt: (string | undefined)[] = [];
  // Every second part is a separator. The loop starts at the end, because the last day completes the first one.
  for (let i = parts.length - 1; i >= 0; i -= 2)
    dateAt[i] = dateIn(parts[i]!.trim(), language, /[-–—]/.test(parts[i + 1] ?? '') ? dateAt[i + 2] : undefined);
  const dates = dateAt.filter((date) => date !== undefined);
  const otherParts = parts.filter((_, i) => i % 2 === 0 && !dateAt[i]);
  const isCertain = dates.length > 0 && dates.length < 3 && otherParts.every((part) => hasOtherWords(part, language));
  return isCertain ? { dates, rest: otherParts.join(' – ') } : { dates: [], rest: text };
}

/**
 * Returns the date of a `time` element: its `datetime` attribute if that can be read, the date in its text, or the text
 * itself.
 */
export function dateOf(time: Element, language: string): string | undefined {
  const text = time.textContent.replace(/\s+/g, ' ').trim();
  const stamp = time.getAttribute('datetime') ?? '';
  return (parseDate(stamp) ? stamp : dateIn(text, language) || text || stamp) || undefined;
}

/** Returns the language of an element's text. */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}

function iso(year: number, month: number, day: number): string | undefined {
  // A year before the Gregorian calendar or far in the future belongs to another calendar.
  if (year < 1583 || year >= 2400) return undefined;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return parseDate(date) ? date : undefined;
}

/** Whether a text has words that do not occur in dates. */
function hasOtherWords(text: string, language: string): boolean {
  const { months, weekdays } = namesIn(language);
  return wordsOf(text).some(
    (word) => !/\p{N}/u.test(word) && !months.has(word) && !weekdays.has(word) && !FILLER.test(word),
  );
}

interface DateNames {
  /** The number of the month, from 1; 0 for a word in the names of several months. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

const namesByLanguage = new Map<string, DateNames>();

/**
 * Returns the names of months and weekdays in a language and in English: long and short, alone and beside a day,
 * because some languages decline them there.
 */
function namesIn(language: string): DateNames {
  let names = namesByLanguage.get(language);
  if (names) return names;
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const addNames = (locale: string, options: Intl.DateTimeFormatOptions): void => {
    // The years of other calendars, such as the Persian, are not those of ISO 8601.
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    // The 15th of a month falls on every weekday within a year.
    for (let month = 1; month <= 12; month++)
      for (const { type, value } of format.formatToParts(Date.UTC(2024, month - 1, 15))) {
        // In a name with a number, as "tháng 6", the word is the same for every month.
        if (/\p{N}/u.test(value)) continue;
        for (const word of wordsOf(value))
          if (type === 'weekday') weekdays.add(word);
          else if (type === 'month') months.set(word, (months.get(word) ?? month) === month ? month : 0);
      }
  };
  for (const locale of [language, 'en'])
    for (const style of ['long', 'short'] as const)
      for (const options of [{ month: style }, { month: style, day: 'numeric' }, { weekday: style }] as const)
        try {
          addNames(locale, options);
        } catch {
          // An invalid `lang` has no names.
        }
  names = { months, weekdays };
  namesByLanguage.set(language, names);
  return names;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+|[ºª]/gu) ?? [];
}
