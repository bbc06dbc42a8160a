import type { Photo } from '../../model/event-details.js';

/** Matches the end of a sentence in any script, also inside quotation marks. */
const ENDED = /[.!?…。؟．！？।॥۔][\p{Pe}\p{Pf}"']*$/u;
/** The same, with a mark that is as wide as a character, and so has its space within. */
const ENDED_WIDE = /[。．！？][\p{Pe}\p{Pf}"']*$/u;
/** Maximum length of an announcement, in characters. Visitors do not listen to longer ones. */
const MAX_LENGTH = 200;

/**
 * Returns the announcement of a photo: its position, the alternative text unless the caption contains it, and the
 * caption. `stop` is the mark between two of them.
 *
 * There are no marks of direction around the texts, as there are in what is seen (`bdi`): a voice needs none, and most
 * tables of braille displays have no sign for them and write their number, `'\x2068'`.
 */
export function announcementOf(position: string, { alt = '', caption = '' }: Photo, stop: string): string {
  const isInCaption = normalise(caption).includes(normalise(alt));
  return shorten(joinSentences([position, isInCaption ? '' : alt, caption], stop), MAX_LENGTH);
}

/** Joins texts as sentences. A text that has a mark at its end keeps it, whatever its language. */
export function joinSentences(texts: readonly string[], stop: string): string {
  const spaced = (text: string): string => (stop.endsWith(' ') || !ENDED_WIDE.test(text) ? ' ' : '');
  const after = (text: string): string => (ENDED.test(text) ? spaced(text) : stop);
  return texts.filter(Boolean).reduce((joined, text) => joined + (joined && after(joined)) + text, '');
}

/**
 * Shortens a text to at most `max` characters and an ellipsis. It is not cut in the middle of a word, if the language
 * has spaces between words, and never inside a syllable, a flag or an emoji of several characters.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const { index } = new Intl.Segmenter().segment(text).containing(max)!;
  return `${text.slice(0, index).replace(/\s\S{0,20}$/, '')}…`;
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
