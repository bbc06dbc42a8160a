/**
 * The words that authors write and the readers look for.
 *
 * The words of dates are here for all languages: they are few and short, and `Intl` gives the names of months and
 * weekdays in any language, so dates are read on every page. Whole phrases, such as "Cancelled", would cost far more.
 * English ones are here. Those of another language come with its string table, from the registry of languages, so a
 * page that does not load a language does not pay for it.
 */
import { tablesFor, type AuthorPhrases } from '../words/languages.js';

/** Words that may stand in a date beside its parts: "19th of June", "19 de junio de 2009", "1er juin", "2009 r.". */
export const FILLER =
  /^(?:st|nd|rd|th|of|the|de|del|d|er|º|ª|гг?|года?|рр?|року|r|rok[ui]?|den|le|el|il|op|on|dnia|ב|tanggal|tarehe)$/;
/** Words around the first and the last day: "du 18 au 22 mai", "18日から22日まで". */
export const AROUND_RANGE =
  /^(?:from|vo[mn]|du|da[li]?|desde|van|od|з|с|від|من|از|מ|dari|kuanzia|自|从|從|तक|まで|까지|止|arasi(?:nda)?|tarihleri)$/;
/** Words between them. They are written as `fold` returns them. */
const BETWEEN = String.raw`to|till|until|through|bis|(?:jusqu.|fino )?a(?:l|u|lle)?|hasta|ate|tot(?: en met)?|t/m|do|до|по|ile|עד|تا|الى|حتى|से|sampai|hingga|s[./]d\.?|hadi`;
const UNSPACED = 'から|부터|[至到~～〜]';
export const WORD_JOINER = new RegExp(String.raw`\s+(?:${BETWEEN})\s+|\s*(?:${UNSPACED})\s*`);
export const DASH_JOINER = /\s*[-‐‑–—־]\s*/;
const RANGE_JOINER = new RegExp(String.raw`^[\s–—-]*(?:${BETWEEN}|${UNSPACED})?[\s–—-]*$`);

/** Matches the beginning of a credit, such as one that the author wrote in italics at the end of a caption. */
const CREDIT =
  /^[\s([]*(?:©|(?:(?:un )?photos?|photographs?|fotos?|images?|credits?|crédits?|copyright|фото)(?=[\s:/]))/i;
const ENGLISH: AuthorPhrases = {
  cancelled: 'cancelled|canceled',
  postponed: 'postponed',
  rescheduled: 'rescheduled',
  movedOnline: 'moved online',
};
const STATUSES = ['cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const;
/** Longer than any status, so that no long text is searched. */
const MAX_STATUS_LENGTH = 60;

export interface Status {
  /** The status as event JSON has it. */
  readonly status: string;
  /** The reason, if the text has one after a colon. */
  readonly note: string | undefined;
}

/**
 * Returns the status that a line is: a status and nothing else, or with a reason, as in "Postponed: the hall is
 * flooded". A status inside a sentence is none.
 */
export function statusIn(text: string, language: string): Status | undefined {
  const [, label = text, note] = /^([^:：]+?)\s?[:：]\s?(.+)$/.exec(text) ?? [];
  if (label.length > MAX_STATUS_LENGTH) return undefined;
  const folded = fold(label).replace(/^[\s*([［【]+|[\s*)\]］】.。!！]+$/g, '');
  const status = STATUSES.find((key) => phrasesFor(key, language).includes(folded));
  return status && { status, note };
}

/** Whether a text is only a credit, judged by its beginning. */
export function isCreditText(text: string, language: string): boolean {
  if (CREDIT.test(text)) return true;
  const start = fold(text).replace(/^[\s([（【]+/, '');
  const isBegun = (word: string): boolean =>
    start.startsWith(word) && (word.endsWith('.') || /^\s?[:：/／=＝]/.test(start.slice(word.length)));
  return phrasesFor('photo', language).some(isBegun);
}

/** Whether the text between two dates or times says that they are the start and the end. */
export function joinsRange(text: string): boolean {
  return RANGE_JOINER.test(fold(text));
}

/** Whether a word may stand beside a date or a range. */
export const isBesideDate = (word: string): boolean => FILLER.test(word) || AROUND_RANGE.test(word);

/** Returns the language of an element's text. */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}

/**
 * Returns a text in the form in which it is compared: in small letters, with the digits 0 to 9, and without what
 * authors leave out or browsers add: accents, the hamza, vowel marks, and marks of direction.
 */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u064b-\u065f\u0640\p{Cf}]/gu, '')
      .normalize()
      .replace(/ı/g, 'i')
      // June and July, as Egypt and the United Nations write them.
      .replace(/(?<=يوني|يولي)ه/g, 'و')
      .replace(/['’]/g, 'ʼ')
      .replace(/[^\P{Nd}0-9]/gu, digitOf)
  );
}

/** Returns the digit 0 to 9 for a digit of any script: they follow each other, beginning with zero. */
function digitOf(digit: string): string {
  const code = digit.normalize('NFKC').codePointAt(0)!;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** Returns the phrases of a kind in a language and in English: the word of the package, and the others of authors. */
function phrasesFor(key: keyof AuthorPhrases, language: string): readonly string[] {
  const tables = tablesFor(language).flatMap(({ strings, phrases }) => [strings[key], phrases?.[key]]);
  return [ENGLISH[key], ...tables].flatMap((one) => (one ? fold(one).split('|') : []));
}
