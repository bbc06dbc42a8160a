import { parseDate, toIso } from './dates.js';
import type { Datum } from './datum.js';
import { nonEmpty } from './fields.js';
import { limits } from './limits.js';
import { cut, plainText } from './text.js';

/**
 * A date in ISO 8601, with the precision and the offset that were given. A date that cannot be read is returned as the given text, which
 * still makes sense to a reader.
 */
export function readDate(date: Datum): string | undefined {
  const text = date.text(200);
  if (text === undefined) return undefined;
  const parsed = parseDate(text);
  if (parsed) return toIso(parsed);
  date.report('a date such as 2009-06-19 or 2009-06-19T10:00-04:00', text);
  return text;
}

/** The paragraphs of a string (split at blank lines) or of an array of strings. */
export function readParagraphs(texts: Datum): readonly string[] | undefined {
  const found: string[] = [];
  let room: number = limits.text;
  for (const part of texts.list()) {
    const text = part.text();
    if (!text) continue;
    if (text.length > room) texts.report(`texts of at most ${limits.text} characters together`);
    if (room <= 0) break;
    // Cut text is cleaned again: the cut may have left white space at its end.
    found.push(...plainText(cut(text, room)).split('\n\n'));
    room -= text.length;
  }
  return nonEmpty(found);
}
