import type { ReactiveControllerHost } from 'lit';
import { diagnose, nameOf } from '../page/diagnose.js';
import { LanguageController, updateLanguage } from '../page/language.js';
import { parseStrictly } from '../sources/json.js';
import type { StringKey, Strings } from './en.js';
import { formatNumber } from './format-number.js';
import { ENGLISH_MARKS, languageOrEnglish, registry, tablesFor, tagsFor, wordIn, type Marks } from './languages.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** Words that replace the package's own: an object, or JSON text. */
  strings?: unknown;
}

/** What replaces the placeholders of a text. */
export type Values = Readonly<Record<string, string | number>>;
type OwnStrings = Readonly<Record<string, string>>;

/**
 * The words of one element in its language. In order of precedence, a word comes from the element's own `strings`, from
 * those of the surrounding `event-page`, from the string table of the language, or from English.
 */
export class Words {
  readonly #host: Host;
  #english: Partial<Strings>;
  readonly #inherited: () => OwnStrings | undefined;
  readonly #language: LanguageController;
  /** Whether an English word has stood in for one of the page's language. */
  #isEnglish = false;
  #parsed: readonly [given: unknown, strings: Readonly<Record<string, unknown>>] | undefined;

  /** `english` are the words of the element. `inherited` returns the `strings` of the surrounding `event-page`. */
  constructor(host: Host, english: Partial<Strings>, inherited: () => OwnStrings | undefined) {
    this.#host = host;
    this.#english = english;
    this.#inherited = inherited;
    this.#language = new LanguageController(host);
    registry().listeners.add(updateLanguage);
  }

  /** The language of the element: the nearest `lang`, or an empty string if there is none. */
  get language(): string {
    return this.#language.language;
  }

  /** Adds the English words of a lazy part. */
  add(english: Partial<Strings>): void {
    this.#english = { ...this.#english, ...english };
  }

  /**
   * The words that replace the package's own. The element's `strings` override those of the surrounding `event-page`.
   */
  get own(): OwnStrings {
    return { ...this.#inherited(), ...(this.#strings() as OwnStrings) };
  }

  /** Returns the text for `key` and fills in its placeholders. Numbers are formatted in the language of the text. */
  text(key: StringKey, values: Values = {}): string {
    const own = this.#find(key);
    this.#isEnglish ||= own === undefined;
    const text = own ?? this.#english[key]!;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (typeof value !== 'number') return value ?? whole;
      return formatNumber(value, this.languageOf(key));
    });
  }

  /** Returns the punctuation of the page's language. */
  mark(name: keyof Marks): string {
    return tablesFor(this.language).find(({ marks }) => marks[name])?.marks[name] ?? ENGLISH_MARKS[name];
  }

  /**
   * Returns the `lang` of an element with the text for `key`. It is `en` if the text is English on a page in another
   * language, so that a screen reader speaks it as English; else `undefined`.
   */
  lang(key: StringKey): string | undefined {
    return this.#find(key) === undefined ? 'en' : undefined;
  }

  /** Returns the language of the text for `key`, for what is filled in, and for announcements. */
  languageOf(key: StringKey): string {
    return this.lang(key) ?? languageOrEnglish(this.language);
  }

  /**
   * Returns the `dir` of an element with the text for `key`: English among words that are read from right to left would
   * lose its last mark to the wrong side.
   */
  dir(key: StringKey): 'ltr' | undefined {
    return this.lang(key) ? 'ltr' : undefined;
  }

  /** Returns the page's language, for the author's text inside an element whose `lang` is `en` because of `key`. */
  langInside(key: StringKey): string | undefined {
    return this.lang(key) && this.language;
  }

  /**
   * Returns a role description in the page's language, or `undefined`, which omits the attribute. A screen reader would
   * spell out a role description in another language.
   */
  roleDescription(key: 'slideshow' | 'slide'): string | undefined {
    return this.#find(key) || undefined;
  }

  /** Tells the embedder which file has the words of the page's language, if English stands in for them. */
  warnIfEnglish(): void {
    const { language } = this;
    if (!this.#isEnglish || tablesFor(language).length) return;
    void diagnose(nameOf(this.#host), ({ noTable }) => noTable(language, tagsFor(language)));
  }

  #find(key: StringKey): string | undefined {
    const own = this.#strings()[key] ?? this.#inherited()?.[key];
    return typeof own === 'string' ? own : wordIn(this.language, key, this.#english);
  }

  #strings(): Readonly<Record<string, unknown>> {
    const { strings } = this.#host;
    if (this.#parsed?.[0] !== strings) {
      const { value, error } = parseStrictly(strings);
      this.#parsed = [strings, (value ?? {}) as Readonly<Record<string, unknown>>];
      if (error) void diagnose(nameOf(this.#host), ({ brokenStrings }) => brokenStrings(error));
    }
    return this.#parsed?.[1] ?? {};
  }
}
