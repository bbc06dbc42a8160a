import { en, type StringKey } from '../words/en.js';
import { languageOrEnglish, wordIn } from '../words/languages.js';
import { element, type Printable } from './markup.js';

/** The package's own words in one language. English stands for the words of a language that is not registered. */
export class Wording {
  readonly language: string;

  constructor(language: string | undefined) {
    this.language = languageOrEnglish(language ?? '');
  }

  text(key: StringKey, values: Readonly<Record<string, string>> = {}): string {
    return (this.#own(key) ?? en[key]).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  /** Returns a word for a line. It has a `lang` if it is English in a text of another language. */
  word(key: StringKey, values?: Readonly<Record<string, string>>): Printable {
    const text = this.text(key, values);
    return this.#own(key) === undefined ? element('span', { lang: 'en' }, text) : text;
  }

  /** Returns a word with content in the place of its placeholders. English around the content has a `lang`. */
  around(key: StringKey, contents: Readonly<Record<string, Printable>>): Printable {
    const isForeign = this.#own(key) === undefined;
    return this.text(key)
      .split(/(\{\w+\}|\s+)/)
      .map((part) => {
        const content = contents[part.slice(1, -1)];
        if (content !== undefined) return content;
        return isForeign && part.trim() ? element('span', { lang: 'en' }, part) : part;
      });
  }

  #own(key: StringKey): string | undefined {
    return wordIn(this.language, key, en);
  }
}
