/**
 * Reads dates that authors write in words, because most editors drop `<time>`. A text counts as a date only if it
 * contains nothing else.
 */
import { formatOffset, parseDate, wallClock } from '../model/dates.js';
import { normalTag } from '../words/formatter.js';
import { AROUND_RANGE, DASH_JOINER, FILLER, fold, isBesideDate, WORD_JOINER } from './author-words.js';

/** Year first, or day first with dots: these orders mean the same in every country. */
const YEAR_FIRST = /(?<!\p{N})(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})(?!\p{N})/u;
const DAY_FIRST = /(?<!\p{N})(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})(?!\p{N})/u;
/** A number with its unit in Chinese, Japanese or Korean, if it has one, or a word. */
const NUMBERS_AND_WORDS = /(\p{N}+)\s*([年년月월日号號일]?)|([\p{L}\p{M}]+|[ºª])/gu;
/** A time of day: "10:00", "10.30", "10h30", "9 am", "2:00 م", "14 Uhr". A number alone is a time only in a range. */
const HALF_DAY = String.raw`\s?(?:[ap]\.?\s?m\b\.?|[صم](?!\p{L})|صباح\p{M}*ا?|مساء\p{M}*|[قب]\.\s?ظ\.?)`;
const AFTERNOON = /^\s?[pمب]/i;
export const TIME = String.raw`\d{1,2}(?:(?:[:.h]\d{2})(?!\d)${HALF_DAY}?|${HALF_DAY}|\s?(?:uhr|h)\b)(?:\s?(?:uhr|h)\b)?`;
export const TIME_PARTS = new RegExp(
  String.raw`^\s*(\d{1,2})(?:[:.h](\d{2}))?(${HALF_DAY})?(?:\s?(?:uhr|h))?\s*$`,
  'iu',
);
/** Matches the time at the start or the end of a date, with short words before it: "a las", "um", "à". */
const TIME_BESIDE_DATE = new RegExp(
  String.raw`^(${TIME})(?![.\p{N}])|(?:(?:\s\p{L}{1,3}){1,2}\s)?(?<![.\p{N}])(${TIME})(?:\s[A-Z]{2,5})?$`,
  'iu',
);
/** Longer than any date, so that no long text is searched. */
const MAX_LENGTH = 120;
const SEPARATOR = /\s+([-–—|·•])\s+/;
/**
 * Regions whose names of months differ from those of the language. In the Arabic of the United Nations, two names stand
 * side by side: "كانون الثاني/يناير".
 */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-SY', 'ar-DZ', 'ar-MA'],
  de: ['de-AT'],
  en: ['en-GB'],
  es: ['es-PE'],
  fr: ['fr-CA'],
};

/**
 * Returns the date in `text` as ISO 8601, or `undefined` if the text contains no date, or something else too.
 *
 * `language` is the language of the text; English is always understood as well.
 */
export function dateIn(text: string, language: string): string | undefined {
  if (/^\d{4}-\d\d?-\d\d?[T ]\d/i.test(text)) return parseDate(text) ? text : undefined;
  const { year, month, day } = partsIn(text, language, false) ?? {};
  return iso(year, month, day);
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
  const dates: string[] = [];
  const otherParts: string[] = [];
  // Every second part is a separator. The loop starts at the end, because the last day completes the first one.
  for (let i = parts.length - 1; i >= 0; i -= 2) {
    const range = /[-–—]/.test(parts[i - 1] ?? '') && rangeOf(parts[i - 2]!, parts[i]!, language);
    const found = range || datesIn(parts[i]!, language);
    dates.unshift(...found);
    if (range) i -= 2;
    else if (!found.length) otherParts.unshift(parts[i]!);
  }
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
  return (parseDate(stamp) ? stampOf(time, stamp, language) : dateIn(text, language) || text || stamp) || undefined;
}

/**
 * Returns the `datetime` of a `time` element. If it is in UTC, as CMSs print it, and the text has the local time, the
 * difference is the offset of the event. If the text has only a day, that day counts. `knownDay` is the day of a text
 * that is only a time.
 */
export function stampOf(time: Element, stamp: string, language: string, knownDay?: string): string {
  const utc = parseDate(stamp);
  if (utc?.offset !== 0 || utc.zone) return stamp;
  const text = time.textContent.replace(/\s+/g, ' ').trim();
  const [found = '', first, last] = TIME_BESIDE_DATE.exec(text) ?? [];
  const rest = text.replace(found, '');
  const day = rest ? dateIn(rest, language) : knownDay;
  const minutesIn = (date: string): number => Math.floor(wallClock({ ...parseDate(date)!, second: 0 }) / 60_000);
  const start = minutesIn(stamp);
  const utcDay = new Date(start * 60_000).toISOString().slice(0, 10);
  // Midnight and noon stand for a day without a time.
  if (!found) return day && (day !== utcDay || start % 720 === 0) ? day : stamp;
  const local = dateAt(day ?? (rest ? undefined : utcDay), first ?? last);
  if (!local) return stamp;
  let offset = minutesIn(local) - start;
  if (!day) offset = ((offset + 2160) % 1440) - 720;
  if (!offset || offset % 15 || Math.abs(offset) > 840) return stamp;
  return new Date((start + offset) * 60_000).toISOString().slice(0, 16) + formatOffset(offset);
}

/** Returns a time of day as ISO 8601, on `day` if it has no day of its own; `undefined` if it cannot be read. */
export function dateAt(day: string | undefined, text = ''): string | undefined {
  if (parseDate(text)?.hour !== undefined) return text;
  const [, hours, minutes = '00', half] = TIME_PARTS.exec(text) ?? [];
  if (!day || !hours || (half && Number(hours) > 12)) return undefined;
  const hour = half ? (Number(hours) % 12) + (AFTERNOON.test(half) ? 12 : 0) : Number(hours);
  const date = `${day}T${String(hour).padStart(2, '0')}:${minutes}`;
  return parseDate(date) ? date : undefined;
}

/** Returns the date that a text is, or the first and the last day. */
function datesIn(text: string, language: string): readonly string[] {
  const date = dateIn(text.trim(), language);
  if (date || text.length > MAX_LENGTH) return date ? [date] : [];
  for (const joiner of [WORD_JOINER, DASH_JOINER]) {
    const [start, end, ...others] = fold(text).split(joiner);
    const range = end && !others.length && rangeOf(start!, end, language);
    if (range) return range;
  }
  return [];
}

/**
 * Returns the first and the last day, if two texts are that. Each takes its missing month and year from the other:
 * "18 – 22 May 2026", "12 May – 14 June 2009", "May 18 – 22, 2026". A number after a whole date is a day only if the
 * date begins with the year: "2009年6月19日～21日". Otherwise it may be an hour.
 */
function rangeOf(start: string, end: string, language: string): readonly [string, string] | undefined {
  const last = partsIn(end, language, true);
  // "19.06." is a day beside "21.06.2009".
  const first = partsIn(
    DAY_FIRST.test(fold(end)) ? fold(start).replace(/^\s*(\d{1,2}\.\s*\d{1,2})\.?\s*$/, `$1.${last?.year}`) : start,
    language,
    true,
  );
  if (!first?.day || !last?.day) return undefined;
  if (!last.year && !last.month && !/^\P{N}*\d{4}/u.test(fold(start))) return undefined;
  const from = iso(first.year ?? last.year, first.month ?? last.month, first.day);
  const to = iso(last.year ?? first.year, last.month ?? first.month, last.day);
  return from && to && from < to ? [from, to] : undefined;
}

interface DateParts {
  year?: number;
  month?: number;
  day?: number;
}

/** Returns the parts of a date in a text, or `undefined` if it has any other word. */
function partsIn(text: string, language: string, isInRange: boolean): DateParts | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const { months, weekdays } = namesIn(language);
  const parts: DateParts = {};
  const inUnits = fold(text).replace(YEAR_FIRST, '$1年$2月$3日').replace(DAY_FIRST, '$3年$2月$1日');
  /** A word that is the short name of a month and of a weekday, such as "mar" in Spanish. */
  let weekdayOrMonth: number | undefined;
  let previous: string | undefined;
  for (const [, number, unit, word] of inUnits.matchAll(NUMBERS_AND_WORDS)) {
    if (number) {
      const isYear = unit ? /[年년]/.test(unit) : number.length > 2;
      const part = isYear ? 'year' : /[月월]/.test(unit!) ? 'month' : 'day';
      if (parts[part] !== undefined || !(isYear ? /^\d{4}$/ : /^\d{1,2}$/).test(number)) return undefined;
      parts[part] = Number(number);
    } else {
      const month = months.get(`${previous} ${word}`) ?? months.get(word!);
      previous = word;
      if (weekdays.has(word!)) {
        weekdayOrMonth ??= month;
        continue;
      }
      // Of two names side by side, the second one repeats the month.
      const isMonth = month !== undefined && (!month || (parts.month ??= month) === month);
      // In "am 19. Juni", "am" is German for "on". Otherwise it belongs to an hour or an era. Arabic "م" behind a year
      // is the era, and elsewhere "pm".
      const isAllowed =
        word === 'am'
          ? !parts.day && /^de/i.test(language)
          : word === 'م'
            ? parts.year
            : FILLER.test(word!) || (isInRange && AROUND_RANGE.test(word!));
      if (!isMonth && !isAllowed) return undefined;
    }
  }
  return { ...parts, month: parts.month ?? weekdayOrMonth };
}

function iso(year: number | undefined, month: number | undefined, day: number | undefined): string | undefined {
  // A year before the Gregorian calendar or far in the future belongs to another calendar.
  if (!year || !month || !day || year < 1583 || year >= 2400) return undefined;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return parseDate(date) ? date : undefined;
}

/** Whether a text has words that do not occur in dates. */
function hasOtherWords(text: string, language: string): boolean {
  const { months, weekdays } = namesIn(language);
  return wordsOf(text).some((word) => !months.has(word) && !weekdays.has(word) && !isBesideDate(word));
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
    for (let month = 1; month <= 12; month++) {
      let before = '';
      for (const { type, value } of format.formatToParts(Date.UTC(2024, month - 1, 15))) {
        // The letter that Hebrew puts before a month is not part of it: "19 ביוני".
        const prefix = /\p{L}*$/u.exec(before)![0];
        before = value;
        // In a name with a number, as "tháng 6", the word is the same for every month.
        if (/\p{N}/u.test(value)) continue;
        const words = wordsOf(value);
        // A name of two words is also found as a whole: "كانون الثاني".
        const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
        if (type === 'weekday') words.forEach((word) => weekdays.add(word));
        else if (type === 'month')
          for (const name of [...words, ...pairs, prefix + words[0]])
            months.set(name, (months.get(name) ?? month) === month ? month : 0);
      }
    }
  };
  const tag = normalTag(language);
  for (const locale of [tag, 'en', ...(REGIONS[tag.slice(0, 2).toLowerCase()] ?? [])])
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
  return fold(text).match(/[\p{L}\p{M}]+|[ºª]/gu) ?? [];
}
