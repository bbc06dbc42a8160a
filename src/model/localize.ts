import { isFields, isPresent, type Fields } from './fields.js';

/** The keys of an object that has one text for each language: `en,pt-BR,`. An object with only an `id` has none. */
const TAGS = /^(?!id,$)(?:[a-z]{2}(?:[-_][-\w]*)?,)+$/i;

/**
 * Returns the value that an element in `language` shows. A value object stands for its `@value`. Of texts in several
 * languages (`{"en": …, "fr": …}`, or a list of value objects, most with `@language`), those in the language are
 * returned. If there are none, the English ones are, and otherwise those in the language of the first. A `Set` becomes
 * an array. Any other value is returned unchanged.
 */
export function localize(value: unknown, language: string): unknown {
  // Nearly all values of an event are these, and a reader asks for dozens of them for each photo.
  if (typeof value !== 'object') return value;
  if (value instanceof Set) return [...(value as Set<unknown>)];
  if (isValueObject(value)) return value['@value'];
  const texts = textsOf(value).filter(([, text]) => hasText(text));
  const wanted = (language || 'en').toLowerCase();
  for (const start of [wanted, wanted.split('-')[0]!, 'en', '']) {
    const best = texts.find(([tag]) => tag.toLowerCase().startsWith(start))?.[0];
    const found = texts.filter(([tag]) => tag === best).map(([, text]) => localize(text, language));
    if (found.length) return found.length > 1 ? found : found[0];
  }
  return value;
}

/** Returns texts in several languages, each with its language. Any other value has none. */
function textsOf(value: unknown): readonly (readonly [tag: string, text: unknown])[] {
  if (!Array.isArray(value))
    return isFields(value) && TAGS.test(`${Object.keys(value).join()},`) ? Object.entries(value) : [];
  if (!value.some(isValueObject)) return [];
  return value.map((entry: unknown) => [languageOf(entry), entry]);
}

const isValueObject = (value: unknown): value is Fields => isFields(value) && Object.hasOwn(value, '@value');

function languageOf(entry: unknown): string {
  const tag = isFields(entry) && entry['@language'];
  return typeof tag === 'string' ? tag : '';
}

function hasText(value: unknown): boolean {
  const text = isFields(value) ? (value['@value'] ?? value) : value;
  return typeof text === 'string' ? text.trim() !== '' : isPresent(text);
}
