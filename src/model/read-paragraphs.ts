import { some, type Datum } from './datum.js';
import { limits } from './limits.js';
import { cut, plainText } from './text.js';

/** Paragraphs of a string (split at blank lines) or of an array of strings. */
export function readParagraphs(texts: Datum): readonly string[] | undefined {
  const found: string[] = [];
  let room: number = limits.text;
  for (const part of texts.list()) {
    const text = part.text();
    if (!text) continue;
    if (text.length > room) texts.report(`texts of at most ${limits.text} characters together`);
    if (room <= 0) break;
    // Cut text is cleaned once more: the cut may have left white space at its end.
    found.push(...plainText(cut(text, room)).split('\n\n'));
    room -= text.length;
  }
  return some(found);
}
