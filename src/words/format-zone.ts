import { formatDate } from './format-date.js';
import { formatterFor } from './formatter.js';
import type { Clockface } from '../model/instants.js';

/**
 * Returns the name of the time zone of a date in words, such as "Central European Time"; of an offset, "GMT+2".
 * `instant` is that of the date, because names have changed.
 */
export function zoneName(clock: Clockface, date: string, instant: number, language: string): string | undefined {
  if (typeof clock === 'number') return formatDate(date, { language }).zoneName;
  const options: Intl.DateTimeFormatOptions = { timeZone: clock, timeZoneName: 'longGeneric' };
  return formatterFor(language, (tag) => new Intl.DateTimeFormat(tag, options))
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
}
