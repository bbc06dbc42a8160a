import { formatterFor } from './formatter.js';

/** Formats a price in a language, or a range of prices. Whole numbers have no decimals. `currency` is a valid code. */
export function formatPrice(low: number, high: number, currency: string, language: string): string {
  const options: Intl.NumberFormatOptions = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' };
  const formatter = formatterFor(language, (tag) => new Intl.NumberFormat(tag, options));
  return low === high ? formatter.format(low) : formatter.formatRange(low, high);
}
