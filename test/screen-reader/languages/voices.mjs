/** The voices of espeak-ng, the speech synthesizer that comes with Orca on most systems. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The voices by language. The one for Chinese reads characters; `cmn` reads many of them as English letters. */
const VOICES = { ar: 'ar', de: 'de', es: 'es', fr: 'fr-fr', ru: 'ru', zh: 'cmn-latn-pinyin' };

/** What a voice may spell or read in English: the names of time zones, and a word that is English. */
const NAMES = /(?:UTC|GMT|غرينتش)(?:[+−]\d+)?|online/gi;

/** Returns the texts that the voice of a language reads in English, in whole or in part, with what it reads. */
export async function fallsIntoEnglish(texts, language) {
  const wrong = [];
  for (const text of new Set(texts)) {
    const sound = await phonemes(text.replace(NAMES, ''), VOICES[language]);
    if (sound.includes('(en)')) wrong.push(`"${text}": ${sound}`);
  }
  return wrong;
}

/** Returns what a voice would speak, in the letters of espeak-ng for sounds. `(en)` precedes a part in English. */
async function phonemes(text, voice) {
  const { stdout } = await promisify(execFile)('espeak-ng', ['-q', '-x', '-v', voice, '--', text]);
  return stdout.replace(/\s+/g, ' ').trim();
}
