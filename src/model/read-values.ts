import { parseDate, toIso } from './dates.js';
import type { Datum } from './datum.js';
import { nonEmpty } from './fields.js';
import { limits } from './limits.js';
import { cut, plainText } from './text.js';

/**
 * Reads a date as ISO 8601, with the precision and the offset of the data. If the date cannot be read, the given text
 * is returned, because a person may still understand it.
 */
export function readDate(date: Datum): string | undefined {
  const text = date.text(200);
  if (text === undefined) return undefined;
  const parsed = parseDate(text);
  if (parsed) return toIso(parsed);
  date.report('a date such as 2009-06-19 or 2009-06-19T10:00-04:00', text);
  return text;
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
