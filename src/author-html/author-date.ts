/** Dates as authors write them, in words: most editors drop `<time>`. Only what is a date and nothing else is taken for one. */
import { parseDate } from '../model/dates.js';

/** What may stand in a date beside its parts: "19th of June", "19 de junio de 2009", "1er juin". */
const FILLING = /^(?:st|nd|rd|th|of|the|de|del|d|er|º|ª|г|года|р|року|den|le|el|on)$/;
/** Year first, or day first with dots: no country means anything else. */
const YEAR_FIRST = /^(\d{4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,2})\s*[.日일]?$/;
const WITH_DOTS = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const PARTS = /\s+([-–—|·•])\s+/;

/**
 * The date that `text` is, as ISO 8601, or `undefined` where it is anything else or more. `language`: of the text, beside English.
 * `end`: the last day of a range, which says what the first leaves out: "18 – 22 May 2026", "12 May – 14 June 2009".
 */
export function dateIn(text: string, language: string, end?: string): string | undefined {
  const numbers = YEAR_FIRST.exec(text)?.slice(1) ?? WITH_DOTS.exec(text)?.slice(1).reverse();
  if (numbers) return iso(...(numbers.map(Number) as [number, number, number]));
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return parseDate(text) ? text : undefined;
  const { months, weekdays } = namesIn(language);
  let [year, month, day]: (number | undefined)[] = [];
  for (const word of wordsOf(text)) {
    if (/^\d{4}$/.test(word) && !year) year = Number(word);
    else if (/^\d{1,2}$/.test(word) && !day) day = Number(word);
    else if (months.has(word) && !month) month = months.get(word);
    // "am 19. Juni" is German; behind a number it is the hour.
    else if (!weekdays.has(word) && (word === 'am' ? day : !FILLING.test(word))) return undefined;
  }
  if (year || !end) return year && month && day ? iso(year, month, day) : undefined;
  const [endYear, endMonth] = end.split('-').map(Number);
  const start = day && iso(endYear!, month ?? endMonth!, day);
  return start && start < end ? start : undefined;
}

/**
 * The parts of a line that are dates, one day or the first and the last, and the others: "Panel Discussions - Friday, June 19, 2009".
 * A line is left whole where another part may belong to its date: "28 – 3 June 2009", "10:00 – 3 June 2009".
 */
export function splitDates(
  text: string,
  language: string,
): { readonly dates: readonly string[]; readonly rest: string } {
  const parts = text.split(PARTS);
  const found: (string | undefined)[] = [];
  // What joins the parts stands between them. From behind: a first day is read with the last.
  for (let i = parts.length - 1; i >= 0; i -= 2)
    found[i] = dateIn(parts[i]!.trim(), language, /[-–—]/.test(parts[i + 1] ?? '') ? found[i + 2] : undefined);
  const dates = found.filter((date) => date !== undefined);
  const others = parts.filter((_, i) => i % 2 === 0 && !found[i]);
  const isSure = dates.length > 0 && dates.length < 3 && others.every((part) => hasOtherWords(part, language));
  return isSure ? { dates, rest: others.join(' – ') } : { dates: [], rest: text };
}

/** What a `time` element says: for machines where it does, else in words. */
export function dateOf(time: Element, language: string): string | undefined {
  const text = time.textContent.replace(/\s+/g, ' ').trim();
  return time.getAttribute('datetime') || dateIn(text, language) || text || undefined;
}

/** The language of an element's text. */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}

function iso(year: number, month: number, day: number): string | undefined {
  // Before the Gregorian calendar, or long after us: the year of another calendar.
  if (year < 1583 || year >= 2400) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return parseDate(date) ? date : undefined;
}

/** Whether there are words that do not occur in dates. */
function hasOtherWords(text: string, language: string): boolean {
  const { months, weekdays } = namesIn(language);
  return wordsOf(text).some(
    (word) => !/\p{N}/u.test(word) && !months.has(word) && !weekdays.has(word) && !FILLING.test(word),
  );
}

interface Names {
  /** Counted from 1; 0 for a word in the names of several months. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

const known = new Map<string, Names>();

/** How months and days are called in a language and in English, in full and short, alone and beside a day, where some languages decline them. */
function namesIn(language: string): Names {
  let names = known.get(language);
  if (names) return names;
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const learn = (locale: string, options: Intl.DateTimeFormatOptions): void => {
    // The years of other calendars, such as the Persian, are not those of ISO 8601.
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    // The 15th of a month falls on every weekday within a year.
    for (let month = 1; month <= 12; month++)
      for (const { type, value } of format.formatToParts(Date.UTC(2024, month - 1, 15))) {
        // A name that has a number is none: its word, as in "tháng 6", stands for every month.
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
          learn(locale, options);
        } catch {
          // A `lang` that is no language has no names.
        }
  names = { months, weekdays };
  known.set(language, names);
  return names;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+|[ºª]/gu) ?? [];
}
