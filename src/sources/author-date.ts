/** Dates as authors write them, in words: most editors drop `<time>`. Only what is a date and nothing else is taken for one. */
import { parseDate } from '../model/dates.js';

/** What may stand in a date beside its parts: "19th of June", "19 de junio de 2009", "1er juin". */
const FILLING = /^(?:st|nd|rd|th|of|the|de|del|d|er|º|ª|г|года|р|року|den|le|el|am|on)$/;
/** Year first, or day first with dots: no country means anything else. */
const YEAR_FIRST = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/;
const WITH_DOTS = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const PARTS = /\s+[-–—|·•]\s+/;

/** The date that `text` is, as ISO 8601, or `undefined` where it is anything else or more. `language`: of the text, beside English. */
export function dateIn(text: string, language: string): string | undefined {
  const numbers = YEAR_FIRST.exec(text)?.slice(1) ?? WITH_DOTS.exec(text)?.slice(1).reverse();
  if (numbers) return iso(...(numbers.map(Number) as [number, number, number]));
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return parseDate(text) ? text : undefined;
  const { months, weekdays } = namesIn(language);
  let [year, month, day]: (number | undefined)[] = [];
  for (const word of wordsOf(text)) {
    if (/^\d{4}$/.test(word) && !year) year = Number(word);
    else if (/^\d{1,2}$/.test(word) && !day) day = Number(word);
    else if (months.has(word) && !month) month = months.get(word);
    else if (!weekdays.has(word) && !FILLING.test(word)) return undefined;
  }
  return year && month && day ? iso(year, month, day) : undefined;
}

/** The parts of a line that are dates, and the others: "Panel Discussions - Friday, June 19, 2009". */
export function splitDates(
  text: string,
  language: string,
): { readonly dates: readonly string[]; readonly rest: string } {
  const parts = text.split(PARTS);
  const found = parts.map((part) => dateIn(part.trim(), language));
  return { dates: found.filter((date) => date !== undefined), rest: parts.filter((_, i) => !found[i]).join(' – ') };
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
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return parseDate(date) ? date : undefined;
}

interface Names {
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
  const learn = (date: Date, options: Intl.DateTimeFormatOptions, word: (word: string) => void): void => {
    for (const locale of [language, 'en'])
      try {
        const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(date);
        for (const { type, value } of parts) if (type === 'month' || type === 'weekday') wordsOf(value).forEach(word);
      } catch {
        // A `lang` that is no language has no names.
      }
  };
  for (const style of ['long', 'short'] as const) {
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2024, month - 1, 15));
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const)
        learn(date, options, (word) => months.set(word, month));
    }
    for (let day = 1; day <= 7; day++)
      learn(new Date(Date.UTC(2024, 0, day)), { weekday: style }, (word) => weekdays.add(word));
  }
  names = { months, weekdays };
  known.set(language, names);
  return names;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+|[ºª]/gu) ?? [];
}
