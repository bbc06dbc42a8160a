/**
 * The translations of the WordPress plugin, as files of gettext: a template for translators, and for each language one
 * file for PHP and one for the script of the editor. The table is `integrations/wordpress/words.json`. A word that the
 * elements have themselves is taken from their tables.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mo, po } from 'gettext-parser';

const DOMAIN = 'event-page-elements';
const PLUGIN = `integrations/wordpress/${DOMAIN}`;
const SCRIPT = 'editor.js';
/** The words of the plugin that the elements have, and their keys in `src/words/`. */
const KEYS = {
  Slideshow: 'slideshow',
  Photos: 'photos',
  Speakers: 'speakers',
  Programme: 'programme',
  Documents: 'documents',
};
/** The locale of WordPress for each table of words. Its files also serve the other locales of the language. */
const LOCALES = {
  ar: 'ar',
  de: 'de_DE',
  es: 'es_ES',
  fa: 'fa_IR',
  fr: 'fr_FR',
  he: 'he_IL',
  hi: 'hi_IN',
  id: 'id_ID',
  it: 'it_IT',
  ja: 'ja',
  ko: 'ko_KR',
  nl: 'nl_NL',
  pl: 'pl_PL',
  pt: 'pt_BR',
  'pt-PT': 'pt_PT',
  ru: 'ru_RU',
  sw: 'sw',
  tr: 'tr_TR',
  uk: 'uk',
  zh: 'zh_CN',
  'zh-Hant': 'zh_TW',
};

/** Returns the files, by their paths in the plugin. The package must be built. */
export async function languageFiles() {
  const [inScript, inPhp] = [textsIn([SCRIPT]), textsIn(phpFiles())];
  const texts = new Set([...inScript, ...inPhp]);
  const files = [[`${DOMAIN}.pot`, po.compile(catalogue(texts, () => '', { 'Content-Type': CONTENT_TYPE }))]];
  const hash = createHash('md5').update(SCRIPT).digest('hex');
  for (const [tag, words] of Object.entries(await translations(texts))) {
    const locale = LOCALES[tag];
    const headers = { 'Content-Type': CONTENT_TYPE, Language: locale };
    const entries = [...inScript].map((text) => [text, [words[text]]]);
    const messages = { '': { domain: 'messages', lang: locale }, ...Object.fromEntries(entries) };
    const json = { domain: 'messages', locale_data: { messages } };
    files.push(
      [`${DOMAIN}-${locale}.mo`, mo.compile(catalogue(inPhp, (text) => words[text], headers))],
      [`${DOMAIN}-${locale}-${hash}.json`, Buffer.from(JSON.stringify(json))],
    );
  }
  return files.map(([name, data]) => ({ name: `languages/${name}`, data }));
}

/** Returns the translation of each text, by the tag of the language. Fails if one is missing, or is not needed. */
async function translations(texts) {
  const [{ wordIn }] = await Promise.all([import('../dist/words/languages.js'), import('../dist/words/tables/all.js')]);
  const table = JSON.parse(readFileSync('integrations/wordpress/words.json', 'utf8'));
  const mistakes = [];
  const found = Object.entries(LOCALES).map(([tag, locale]) => {
    const own = { ...table[tag.split('-')[0]], ...table[tag] };
    for (const text of Object.keys(own)) if (!texts.has(text) || KEYS[text]) mistakes.push(`${tag} has "${text}"`);
    const words = [...texts].map((text) => {
      const word = KEYS[text] ? capitalized(wordIn(locale.replace('_', '-'), KEYS[text], {}), tag) : own[text];
      if (!word) mistakes.push(`${tag} lacks "${text}"`);
      return [text, word];
    });
    return [tag, Object.fromEntries(words)];
  });
  if (mistakes.length) throw new Error(`integrations/wordpress/words.json:\n${mistakes.join('\n')}`);
  return Object.fromEntries(found);
}

const CONTENT_TYPE = 'text/plain; charset=UTF-8';

function catalogue(texts, translate, headers) {
  const entries = [...texts].map((text) => [text, { msgid: text, msgstr: [translate(text)] }]);
  return { charset: 'utf-8', headers, translations: { '': Object.fromEntries(entries) } };
}

/** Returns the texts of the plugin in some of its files. */
function textsIn(names) {
  const code = names.map((name) => readFileSync(join(PLUGIN, name), 'utf8')).join('\n');
  return new Set([...code.matchAll(/__\(\s*'([^'\\]+)',\s*'event-page-elements',?\s*\)/g)].map(([, text]) => text));
}

function phpFiles() {
  return readdirSync(PLUGIN, { recursive: true }).filter((name) => name.endsWith('.php'));
}

/** Some words of the elements stand in a sentence, and begin with a small letter. */
function capitalized(word = '', tag = 'en') {
  return word && word[0].toLocaleUpperCase(tag) + word.slice(1);
}
