/** Finds the credits of photos, judged by their beginning. */
import { tablesFor, type AuthorPhrases } from '../words/languages.js';

/**
 * Matches the beginning of a credit, such as one that the author wrote in italics at the end of a caption. "UN Photo"
 * is the picture agency of the United Nations.
 */
const CREDIT =
  /^[\s([]*(?:©|(?:(?:un )?photos?|photographs?|fotos?|images?|credits?|crédits?|copyright|фото)(?=[\s:/]))/i;

/** Whether a text is only a credit. A word of the page's language counts only with a colon or a stroke behind it. */
export function isCreditText(text: string, language: string): boolean {
  const words = phrasesIn(language, 'photo');
  return (
    CREDIT.test(text) ||
    (words !== '' && new RegExp(String.raw`^[\s([（【]*(?:${words})(?:\s?[:：/／=＝]|(?<=\.))`, 'iu').test(text))
  );
}

/**
 * Returns what authors write for a key in a language, and `others`, as alternatives of a regular expression.
 *
 * Such phrases cost much, so they come with the string table of their language: a page that does not load a language
 * does not pay for it.
 */
export function phrasesIn(language: string, key: keyof AuthorPhrases, others = ''): string {
  const texts = tablesFor(language).flatMap(({ strings, phrases }) => [strings[key], phrases?.[key]]);
  return [others, ...texts]
    .filter(Boolean)
    .join('|')
    .replace(/[^\p{L}\p{M}\s|]/gu, '.');
}
