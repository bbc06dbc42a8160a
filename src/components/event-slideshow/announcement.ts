import type { Photo } from '../../model/event-details.js';
import { cut } from '../../model/text.js';

/** Longer ones are not listened to. In characters. */
const MAX = 200;

/**
 * What is said of a photo when the visitor turns to it: position, alternative text unless the caption says it already,
 * caption.
 */
export function announcementOf(position: string, { alt = '', caption = '' }: Photo): string {
  const isSaid = normalise(caption).includes(normalise(alt));
  const text = [position, isSaid ? '' : alt, caption]
    .filter(Boolean)
    .map((part, i, { length }) => (i < length - 1 && !/[.!?…。؟]$/.test(part) ? `${part}.` : part))
    .join(' ');
  return shorten(text, MAX);
}

/** At most `max` characters; cut not in the middle of a word, where the language has words. */
export function shorten(text: string, max: number): string {
  return text.length > max ? `${cut(text, max).replace(/\s\S{0,20}$/, '')}…` : text;
}

/** Whether a caption and an alternative text say the same. */
export function isSameText(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
