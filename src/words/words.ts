import type { ReactiveControllerHost } from 'lit';
import { fromJson } from '../model/from-json.js';
import { formatNumber } from './format-number.js';
import type { StringKey, Strings } from './en.js';
import { languages } from './languages.js';
import { diagnose, nameOf } from '../page/diagnose.js';
import { LanguageController } from '../page/language.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** Words of the page's own: an object, or JSON text. */
  strings?: unknown;
}

type Values = Readonly<Record<string, string | number>>;

/**
 * The words of one element in its language: its own `strings`, those of the surrounding `event-page`, the language's table, and English where none of them has the word.
 * `english` are the words that the element can need; its parts that come later bring theirs.
 */
export class Words {
  readonly #host: Host;
  #english: Partial<Strings>;
  readonly #inherited: () => Readonly<Record<string, string>> | undefined;
  readonly #language: LanguageController;
  #parsed: readonly [given: unknown, strings: Readonly<Record<string, unknown>>] | undefined;

  constructor(
    host: Host,
    english: Partial<Strings>,
    inherited: () => Readonly<Record<string, string>> | undefined = () => undefined,
  ) {
    this.#host = host;
    this.#english = english;
    this.#inherited = inherited;
    this.#language = new LanguageController(host);
  }

  get language(): string {
    return this.#language.language;
  }

  bring(english: Partial<Strings>): void {
    this.#english = { ...this.#english, ...english };
  }

  /** Words that this element, or the page around it, brought along. */
  get own(): Readonly<Record<string, string>> {
    return { ...this.#inherited(), ...(this.#strings() as Record<string, string>) };
  }

  /** The word with its placeholders filled in. Numbers are written as the word's language does. */
  say(key: StringKey, values: Values = {}): string {
    const word = this.#find(key) ?? this.#english[key]!;
    return word.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return typeof value === 'number' ? formatNumber(value, this.lang(key) ?? this.#named) : (value ?? whole);
    });
  }

  /** `en` for an element that carries an English word on a page in another language, so that it is spoken as English; else `undefined`. */
  lang(key: StringKey): string | undefined {
    return this.#find(key) === undefined ? 'en' : undefined;
  }

  /** A word with what `lang` says of it. */
  word(key: StringKey): { readonly text: string; readonly lang: string | undefined } {
    return { text: this.say(key), lang: this.lang(key) };
  }

  /** The page's language, for author's text inside an element that had to say `lang="en"` for `key`. */
  langInside(key: StringKey): string | undefined {
    return this.lang(key) && this.language;
  }

  /** A role description: only in the page's own language, since a screen reader would spell a foreign one; `undefined` leaves the attribute out. */
  roleDescription(key: 'slideshow' | 'slide'): string | undefined {
    return this.#find(key) || undefined;
  }

  #find(key: StringKey): string | undefined {
    const own = this.#strings()[key] ?? this.#inherited()?.[key];
    return typeof own === 'string' ? own : this.#table()?.[key];
  }

  /** A page that names no language is taken for English, the language of the build. */
  get #named(): string {
    return this.language || 'en';
  }

  #table(): Partial<Strings> | undefined {
    const [language] = this.#named.toLowerCase().split('-');
    return languages.get(language!) ?? (language === 'en' ? this.#english : undefined);
  }

  #strings(): Readonly<Record<string, unknown>> {
    const { strings } = this.#host;
    if (this.#parsed?.[0] !== strings) {
      const { value, error } = fromJson(strings);
      this.#parsed = [strings, (value ?? {}) as Readonly<Record<string, unknown>>];
      if (error) void diagnose(nameOf(this.#host), ({ brokenStrings }) => brokenStrings(error));
    }
    return this.#parsed?.[1] ?? {};
  }
}
