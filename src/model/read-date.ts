import { parseDate, toIso } from './dates.js';
import type { Datum } from './datum.js';

/** A date in ISO 8601 with the precision and offset that were given, or, where it cannot be read, the text itself: a reader can still make sense of it. */
export function readDate(date: Datum): string | undefined {
  const text = date.text(200);
  if (text === undefined) return undefined;
  const parsed = parseDate(text);
  if (parsed) return toIso(parsed);
  date.report('a date such as 2009-06-19 or 2009-06-19T10:00-04:00', text);
  return text;
}
