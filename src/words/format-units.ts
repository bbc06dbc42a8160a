import { formatterFor } from './formatter.js';

/** The units of sizes, each a thousand times the one before. Sizes of files are decimal, as the units of `Intl` are. */
const SIZE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** ISO 8601, such as `PT1H12M`. */
const DURATION = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?)?$/i;

/** Formats the size of a file: 1200000 becomes "1.2 MB" in English. */
export function formatSize(bytes: number, language: string): string {
  let [value, step] = [bytes, 0];
  // 999,999 bytes are rounded to 1 MB, not to 1,000 kB.
  while (Math.round(value) >= 1000 && step < SIZE_UNITS.length - 1) [value, step] = [value / 1000, step + 1];
  return formatUnit(value, SIZE_UNITS[step]!, language, {
    unitDisplay: step ? 'short' : 'long',
    maximumFractionDigits: value < 10 ? 1 : 0,
  });
}

/**
 * Formats a duration: `PT1H12M` becomes "1 hr, 12 min" in English. Any other text is returned unchanged, because a
 * person may still understand it.
 */
export function formatDuration(text: string, language: string): string {
  const match = DURATION.exec(text.trim());
  if (!match) return text;
  const [days, hours, minutes, seconds] = match.slice(1).map((digits = '0') => Number(digits)) as [
    number,
    number,
    number,
    number,
  ];
  return formatTimeSpan(((days * 24 + hours) * 60 + minutes) * 60 + seconds, language);
}

/**
 * Formats a number of seconds: 4320 becomes "1 hr, 12 min" in English, or "1 hour, 12 minutes" in the long style.
 * Seconds matter only below an hour. A time span of zero is empty.
 */
export function formatTimeSpan(total: number, language: string, style: 'short' | 'long' = 'short'): string {
  const amounts: readonly (readonly [amount: number, unit: string])[] = [
    [Math.floor(total / 3600), 'hour'],
    [Math.floor(total / 60) % 60, 'minute'],
    [total < 3600 ? total % 60 : 0, 'second'],
  ];
  const parts = amounts
    .filter(([amount]) => amount)
    .map(([amount, unit]) => formatUnit(amount, unit, language, { unitDisplay: style }));
  return formatterFor(language, (tag) => new Intl.ListFormat(tag, { type: 'unit', style })).format(parts);
}

function formatUnit(value: number, unit: string, language: string, options: Intl.NumberFormatOptions = {}): string {
  return formatterFor(
    language,
    (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short', ...options }),
  ).format(value);
}
