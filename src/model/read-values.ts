import { parseDate, toIso } from './dates.js';
import type { Datum } from './datum.js';
import { isFields, nonEmpty } from './fields.js';
import { limits } from './limits.js';
import { cut, plainText } from './text.js';

/**
 * Matches a day as a program prints it that has read YAML: YAML knows no days, only the start of a day in UTC.
 */
const DAY_OF_YAML = /(?:T00:00:00\.0+Z| 00:00:00 (?:\+0000 )?UTC)$/;

/** Matches a text that a program printed: a date in digits, or a value in its place. People cannot read it. */
const MADE_BY_PROGRAM =
  /^[+-]?\d{4,}(?:-\d\d?-|-?w|\d{3})\d(?: ?[\d+tz]|[:.,\-\u2212/])*$|^(?:\/date|invalid|nan|undefined|null|\[obj)/i;

/**
 * Reads a date as ISO 8601, with the precision and the offset of the data. If a date in words cannot be read, the given
 * text is returned, because a person may still understand it.
 *
 * @param isTime whether the start of a day in UTC is a time, because the event has a time zone
 */
export function readDate(date: Datum, isTime = false): string | undefined {
  const text = date.with(printed(date.value)).text(200);
  if (text === undefined) return undefined;
  const parsed = parseDate(isTime ? text : text.replace(DAY_OF_YAML, ''));
  if (parsed) return toIso(parsed);
  date.report('a date such as 2009-06-19 or 2009-06-19T10:00-04:00', text);
  return MADE_BY_PROGRAM.test(text) ? undefined : text;
}

/** Returns the text of a `Date` or of a date of `Temporal`, even from another frame; any other value is unchanged. */
function printed(value: unknown): unknown {
  return /^\[object (?:Date|Temporal)/.test({}.toString.call(value)) ? (value as Date).toJSON() : value;
}

/** Reads paragraphs from a string, in which blank lines separate them, or from an array of strings. */
export function readParagraphs(texts: Datum): readonly string[] | undefined {
  const found: string[] = [];
  let room: number = limits.text;
  for (const part of texts.list()) {
    const text = part.text();
    if (!text) continue;
    if (text.length > room) texts.report(`texts of at most ${limits.text} characters together`);
    if (room <= 0) break;
    // The text is cleaned again, because cutting may leave white space at its end.
    found.push(...plainText(cut(text, room)).split('\n\n'));
    room -= text.length;
  }
  return nonEmpty(found);
}

/** Returns the first entry, or the first of the fields `names` that it has if it is an object. */
export function firstOf(datum: Datum, ...names: [string, ...string[]]): Datum | undefined {
  const [first] = datum.list();
  return first && isFields(first.value) ? first.at(...names) : first;
}
