import { en, type StringKey } from '../words/en.js';
import { languageOrEnglish, tableFor } from '../words/languages.js';
import { element, type Printable } from './markup.js';

/** The package's own words in one language. English stands for the words of a language that is not registered. */
export class Wording {
  readonly language: string;
  readonly #isEnglish: boolean;

  constructor(language: string | undefined) {
    this.language = languageOrEnglish(language ?? '');
    this.#isEnglish = tableFor(this.language, en) === en;
  }

  text(key: StringKey, values: Readonly<Record<string, string>> = {}): string {
    return this.#find(key).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  /** Returns a word for a line. It has a `lang` if it is English in a text of another language. */
  word(key: StringKey, values?: Readonly<Record<string, string>>): Printable {
    const text = this.text(key, values);
    const isForeign = !this.#isEnglish && tableFor(this.language, en)?.[key] === undefined;
    return isForeign ? element('span', { lang: 'en' }, text) : text;
  }

  #find(key: StringKey): string {
    return tableFor(this.language, en)?.[key] ?? en[key];
  }
}
