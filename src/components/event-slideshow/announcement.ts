import type { Photo } from '../../model/event-details.js';
import { cut } from '../../model/text.js';

/** Maximum length of an announcement, in characters. Visitors do not listen to longer ones. */
const MAX_LENGTH = 200;

/**
 * Returns the announcement of a photo: its position, the alternative text unless the caption contains it, and the
 * caption.
 */
export function announcementOf(position: string, { alt = '', caption = '' }: Photo): string {
  const isInCaption = normalise(caption).includes(normalise(alt));
  const text = [position, isInCaption ? '' : alt, caption]
    .filter(Boolean)
    .map((part, i, { length }) => (i < length - 1 && !/[.!?…。؟]$/.test(part) ? `${part}.` : part))
    .join(' ');
  return shorten(text, MAX_LENGTH);
}

/**
 * Shortens a text to at most `max` characters. It is not cut in the middle of a word, if the language has spaces
 * between words.
 */
export function shorten(text: string, max: number): string {
  return text.length > max ? `${cut(text, max).replace(/\s\S{0,20}$/, '')}…` : text;
}

/** Whether a caption and an alternative text are the same, apart from letter case, spaces and punctuation. */
export function isSameText(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
