import { formatterFor } from './formatter.js';

/**
 * Matches languages that write a number below a thousand with the digits 0 to 9 and nothing else: those of the European
 * Union and the United Nations, and some more. `Intl` formats them correctly too. But the first number that it formats
 * costs a page 60 ms, as much as the rest of the first photo, and several times that on a phone.
 */
const PLAIN_DIGITS =
  /^(bg|ca|cs|da|de|el|en|es|et|fi|fr|ga|he|hi|hr|hu|id|is|it|ja|ko|lt|lv|mt|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sv|sw|th|tr|uk|vi|zh)(?!.*-u-)(-|$)/i;

const PERCENT: Intl.NumberFormatOptions = { style: 'percent' };

/** Formatters by language and style. Creating one costs more than the rest of a change of photo. */
const formatters = new Map<string, Intl.NumberFormat>();

/** Formats a whole number in a language. English replaces a language tag that is not valid. */
export function formatNumber(value: number, language: string): string {
  return value < 1000 && PLAIN_DIGITS.test(language) ? String(value) : format(value, language);
}

/** Formats a ratio as a percentage in a language: 1.5 becomes "150%" in English. */
export function formatPercent(value: number, language: string): string {
  return format(value, language, PERCENT);
}

function format(value: number, language: string, options?: Intl.NumberFormatOptions): string {
  const key = `${language} ${options?.style}`;
  let formatter = formatters.get(key);
  if (!formatter)
    formatters.set(key, (formatter = formatterFor(language, (tag) => new Intl.NumberFormat(tag, options))));
  return formatter.format(value);
}
