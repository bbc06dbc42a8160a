/** The words of the package, for what must be heard. They come from the tables of the build. */

/** Returns the words of a language by their keys, with a plain space for each space, as they are heard. */
export async function wordsOf(language) {
  const { registry } = await import('../../../dist/words/languages.js');
  await import(`../../../dist/words/tables/${language}.js`);
  const { strings } = registry().tables.get(language);
  return Object.fromEntries(Object.entries(strings).map(([key, word]) => [key, word.replace(/\s/g, ' ')]));
}

/** Fills in the placeholders of a word; numbers in the digits of the language. */
export function fill(pattern, language, values) {
  return pattern.replace(/\{(\w+)\}/g, (_, name) => new Intl.NumberFormat(language).format(values[name]));
}

/** Returns the English words of ours in the texts, unless the language has the same word. */
export async function englishWords(texts, language) {
  const { en } = await import('../../../dist/words/en.js');
  const own = Object.values(await wordsOf(language));
  const parts = Object.values(en)
    .flatMap((word) => word.split(/\{\w+\}/))
    .map((part) => part.trim())
    .filter((part) => /\w{2}/.test(part) && !own.some((word) => word.includes(part)));
  return texts.flatMap((text) =>
    parts.filter((part) => new RegExp(`(?<!\\p{L})${escape(part)}(?!\\p{L})`, 'u').test(text)),
  );
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
