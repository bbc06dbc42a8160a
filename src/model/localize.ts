import { isFields, isPresent } from './fields.js';
import { limits } from './limits.js';

/** Keywords of JSON-LD whose value stands for the object. */
const VALUE_KEYWORDS = ['@value', '@list', '@set'];
/** A key of an object that has one text for each language: a language tag, also with underscores. */
const TAG = /^(?:[a-z]{2,3}(?:[-_][a-z\d]{2,8})*|@none|default)$/i;
/** A tag that is not the name of a field: an object with only `id`, `url` or `alt` has no texts by language. */
const CERTAIN_TAG = /^(?!id$)[a-z]{2}(?![a-z])/i;

/**
 * Returns the value that an element in `language` shows. A value object stands for its `@value`. Of texts in several
 * languages (`{"en": …, "fr": …}`, or a list of value objects with `@language`), those in the language are returned. If
 * there are none, the English ones are, and otherwise those in the language of the first. A `Set` becomes an array. Any
 * other value is returned unchanged.
 */
export function localize(value: unknown, language: string): unknown {
  for (let depth = 0; depth < limits.depth; depth++) {
    if (value instanceof Set) value = [...(value as Set<unknown>)];
    if (Array.isArray(value)) {
      if (!value.some((entry) => isFields(entry) && Object.hasOwn(entry, '@language'))) break;
      const texts = (value as unknown[]).map((entry) => [isFields(entry) && entry['@language'], entry] as const);
      const best = bestOf(texts, language);
      return texts.filter((text) => best?.[0] === text[0] && isUsable(text)).map(([, entry]) => entry);
    }
    if (!isFields(value)) break;
    const object = value;
    const keyword = VALUE_KEYWORDS.find((name) => Object.hasOwn(object, name));
    const keys = Object.keys(value);
    if (keyword) value = value[keyword];
    else if (keys.every((key) => TAG.test(key)) && keys.some((key) => CERTAIN_TAG.test(key)))
      value = bestOf(Object.entries(value), language)?.[1];
    else break;
  }
  return value;
}

type Text = readonly [tag: unknown, value: unknown];

function bestOf(texts: readonly Text[], language: string): Text | undefined {
  const wanted = normalTag(language || 'en');
  const rank = ([tag]: Text): number => {
    const given = normalTag(tag);
    return given === wanted ? 0 : primary(given) === primary(wanted) ? 1 : primary(given) === 'en' ? 2 : 3;
  };
  return texts.filter(isUsable).sort((a, b) => rank(a) - rank(b))[0];
}

function isUsable([, value]: Text): boolean {
  const text = isFields(value) ? value['@value'] : value;
  return isPresent(text) && !(typeof text === 'string' && !text.trim());
}

function normalTag(tag: unknown): string {
  return typeof tag === 'string' ? tag.toLowerCase().replaceAll('_', '-') : '';
}

function primary(tag: string): string {
  return tag.split('-')[0]!;
}
