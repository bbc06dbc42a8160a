import { parseDate, toIso } from './dates.js';
import type { Reading } from './reading.js';

/** A date in ISO 8601 with the precision and offset that were given, or, where it cannot be read, the text itself: a reader can still make sense of it. */
export function readDate(value: unknown, path: string, reading: Reading): string | undefined {
  const text = reading.text(value, path, 200);
  if (text === undefined) return undefined;
  const date = parseDate(text);
  if (date) return toIso(date);
  reading.report(path, 'a date such as 2009-06-19 or 2009-06-19T10:00-04:00', text);
  return text;
}
