/**
 * The words that authors write in dates and as statuses.
 *
 * The words of dates are here for all languages: they are few and short, and `Intl` gives the names of months and
 * weekdays in any language, so dates are read on every page. Statuses are phrases, which would cost far more. English
 * ones are here. Those of another language come with its string table (`author-credit.ts`).
 */
import { phrasesIn } from './author-credit.js';

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

/** English statuses, with their names in a string table. */
const STATUSES = {
  cancelled: 'cancelled|canceled',
  postponed: 'postponed',
  rescheduled: 'rescheduled',
  movedOnline: 'moved online',
} as const;
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
  for (const [status, english] of Object.entries(STATUSES)) {
    const phrases = fold(phrasesIn(language, status as keyof typeof STATUSES, english));
    if (new RegExp(`^[\\s*([［【]*(?:${phrases})[\\s*)\\]］】.。!！]*$`).test(fold(label))) return { status, note };
  }
  return undefined;
}

/** Whether the text between two dates or times says that they are the start and the end. */
export function joinsRange(text: string): boolean {
  return RANGE_JOINER.test(fold(text));
}

/** Whether a word may stand beside a date or a range. */
export const isBesideDate = (word: string): boolean => FILLER.test(word) || AROUND_RANGE.test(word);

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
