/**
 * Pseudo languages: tables made from the English words, so that a test can tell the package's own words from all other
 * texts. Each word stands in ⟦ ⟧, and has neither a Latin letter nor a mark of ASCII. Needs no test runner.
 */
import { en, type Strings } from '../../src/words/en.js';
import { registerLanguage, type Marks } from '../../src/words/languages.js';

/** Left to right, with accents; and right to left, in Hebrew letters. */
export const PSEUDO_LANGUAGES = { 'en-XA': 'ltr', 'ar-XB': 'rtl' } as const;
export type PseudoLanguage = keyof typeof PSEUDO_LANGUAGES;

const LETTERS: Readonly<Record<PseudoLanguage, string>> = {
  'en-XA': 'àƀçðéƒĝĥïĵķļɱñöþʠŕšţûṽŵẋýž',
  'ar-XB': 'אבגדהוזחטיכלמנסעפצקרשתךםןף',
};
/** Marks of ASCII in words, and those in their place. */
const MARKS = { '.': '．', ',': '，', ':': '：', '(': '（', ')': '）', '-': '‐' };

/** Returns how many letters a word of this length gets: real languages need about 40 % more. */
export type Growth = (length: number) => number;
const USUAL: Growth = (length) => length * 1.4;

/**
 * The growth of the worst words: "Share" is 2.4 times as long in Portuguese, and the longest label of few letters is
 * 3 times as long (Spanish, for "E-mail").
 */
export const WORST: Growth = (length) => length * (length < 10 ? 3 : length < 20 ? 2 : 1.6);

/** The longest word that a label consists of in a real language, such as "Зарегистрироваться". */
const LONGEST_WORD = 18;

/** The text of a word without its placeholders, as it stands in a pseudo language. */
function pseudoText(text: string, language: PseudoLanguage): string {
  return text
    .replace(/[a-z]/gi, (letter) => {
      const found = LETTERS[language][letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)]!;
      return letter === letter.toLowerCase() ? found : found.toUpperCase();
    })
    .replace(/[.,:()-]/g, (mark) => MARKS[mark as keyof typeof MARKS]);
}

/** Returns a word in a pseudo language. Its placeholders stay as they are. */
function pseudoWord(text: string, language: PseudoLanguage, growth: Growth): string {
  const parts = text.split(/(\{\w+\})/);
  const length = parts.filter((_, i) => i % 2 === 0).join('').length;
  const filling = LETTERS[language].repeat(9).slice(0, Math.ceil(growth(length)) - length);
  const words = filling.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'gu')) ?? [];
  const own = parts.map((part, i) => (i % 2 ? part : pseudoText(part, language)));
  return `⟦${[own.join(''), ...words].join(' ')}⟧`;
}

export function pseudoStrings(language: PseudoLanguage, growth: Growth = USUAL): Strings {
  return Object.fromEntries(
    Object.entries(en).map(([key, text]) => [key, pseudoWord(text, language, growth)]),
  ) as unknown as Strings;
}

export const PSEUDO_MARKS: Marks = { comma: '⟦，⟧ ', colon: '⟦：⟧ ', stop: '⟦．⟧ ', parentheses: ' ⟦（⟧{text}⟦）⟧' };

/** Registers a pseudo language, also under the tags of other languages that a page has. */
export function registerPseudo(language: PseudoLanguage, others: readonly string[] = [], growth?: Growth): void {
  for (const tag of [language, ...others]) registerLanguage(tag, pseudoStrings(language, growth), PSEUDO_MARKS);
}

/** Returns the parts of the words and marks of a pseudo language between their placeholders, the longest ones first. */
export function pseudoParts(language: PseudoLanguage): readonly string[] {
  const texts = { ...pseudoStrings(language), ...PSEUDO_MARKS };
  return Object.values<string>(texts)
    .flatMap((text) => text.split(/\{\w+\}/).filter((part) => part.trim()))
    .toSorted((a, b) => b.length - a.length);
}
