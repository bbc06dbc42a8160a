/**
 * Languages that write a number below a thousand with the digits 0 to 9 and nothing else: those of the European Union and the United Nations, and some more.
 * `Intl` is right for them too, but its first number costs a page as much as the whole rest of the first photo (60 ms, several times that on a phone).
 */
const PLAIN =
  /^(bg|ca|cs|da|de|el|en|es|et|fi|fr|ga|hr|hu|id|is|it|ja|ko|lt|lv|mt|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sv|sw|th|tr|uk|vi|zh)(?!.*-u-)(-|$)/i;

const PERCENT: Intl.NumberFormatOptions = { style: 'percent' };

/** Making one costs more than the whole rest of a change of photo. */
const formatters = new Map<string, Intl.NumberFormat>();

/** A whole number as a language writes it. Without a tag, or with one that is none, the digits 0 to 9. */
export function formatNumber(value: number, language: string): string {
  return value < 1000 && PLAIN.test(language) ? String(value) : format(value, language);
}

/** A part of one as a language writes it: "150%". */
export function formatPercent(value: number, language: string): string {
  return format(value, language, PERCENT);
}

function format(value: number, language: string, options?: Intl.NumberFormatOptions): string {
  const key = `${language} ${options?.style}`;
  try {
    let formatter = formatters.get(key);
    if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat(language, options)));
    return formatter.format(value);
  } catch {
    return String(value);
  }
}
