/** The script for a page in one language: reads the page, then changes the photo. */
import { agencyPhoto, authorTexts, quotation } from './texts.mjs';
import { pathOf } from './pages.mjs';
import { englishWords, fill, wordsOf } from './words.mjs';
import { fallsIntoEnglish } from './voices.mjs';

const IN_ENGLISH = [quotation, ...Object.values(agencyPhoto)];
const PHOTOS = 3;

/** Returns the script for the page in a language. */
export function readIn(language) {
  const nameOfLanguage = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return {
    language,
    title: `A page in ${nameOfLanguage}`,
    about: `The page, its author's texts and Orca are in ${nameOfLanguage}; a quotation and the last photo are in English. A visitor lets the screen reader read the page, then goes to the last photo. "(en)" marks a text for which Orca requested an English voice. For all other texts of the page, it requested a voice in ${nameOfLanguage}.`,
    page: pathOf(language),
    run: (...args) => run(language, ...args),
  };
}

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
async function run(language, visit, checks, browser) {
  const texts = authorTexts[language];
  const words = await wordsOf(language);
  const position = (n) => fill(words.imageOf, language, { number: n, count: PHOTOS });

  visit.part('The whole page');
  await visit.top();
  await visit.readOn();
  checks.inOrder('every text is read in the order that is seen', visit.heard, [
    ...[texts.top, texts.home, texts.events, texts.name],
    ...[words.pageTools, words.addToCalendar, words.print, words.share, texts.events],
    ...[before(words.rescheduledWas), '2099', texts.reason, texts.category, '2099', words.inYourTimeZone],
    ...[texts.name, texts.description, texts.place, words.map, words.joinOnline, texts.stream],
    ...[words.inPersonAndOnline, words.register, words.free, words.fewPlacesLeft, words.language],
    ...[texts.rules, texts.ruleBefore, texts.motto, quotation, texts.ruleAfter],
    ...[texts.pictures, words.previousImage, words.nextImage, fill(words.enlargeImage, language, { number: 1 })],
    ...[position(1), words.slide, texts.tableAlt, texts.tableCaption, texts.credit, texts.legal],
  ]);

  visit.part('To the second photo, the third, and no further');
  await visit.pass('ctrl+End');
  await visit.press('shift+b', 2);
  checks.inOrder('the buttons are read', visit.heard, [words.enlargeImage.split(/\s*\{/)[0], words.nextImage]);
  await visit.press('Return', 3);
  checks.once('each photo is announced once, and that there is no other', visit.heard, [
    ...[position(2), texts.speakerAlt, position(3), agencyPhoto.alt, words.lastImage],
  ]);

  visit.part('The last photo');
  await visit.press('Down', 4);
  checks.inOrder('the photo is read with its position', visit.heard, [
    ...[position(3), words.slide, agencyPhoto.alt, agencyPhoto.caption],
  ]);

  const spoken = visit.parts.flatMap(({ steps }) => steps).flatMap(({ utterances }) => utterances);
  const ofThePage = spoken.filter(({ isOrcas }) => !isOrcas);
  const isEnglish = ({ text }) => IN_ENGLISH.some((part) => text.includes(part));
  // Firefox gives no language for a picture, so Orca requests the one around it. It also keeps giving the first
  // language of the live region when that changes.
  const isRight = ({ text, language: requested }) =>
    browser === 'firefox' && text.includes(agencyPhoto.alt)
      ? requested === language
      : requested === (isEnglish({ text }) ? 'en' : language);
  checks.nothing(
    'Orca requests a voice in the language of each text',
    ofThePage
      .filter((utterance) => !isRight(utterance))
      .map((utterance) => `"${utterance.text}" in ${utterance.language}`),
  );
  const native = ofThePage.filter((utterance) => !isEnglish(utterance)).map(({ text }) => text);
  checks.nothing('no word of ours is English', await englishWords(native, language));
  checks.nothing('a voice of the language can speak each text', await fallsIntoEnglish(native, language));
}

/** Returns the text before the first placeholder. */
function before(pattern) {
  return pattern.split('{')[0].trim();
}
