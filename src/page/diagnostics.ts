/**
 * The messages that warn the embedder in the console. Each follows the name of an element. They are loaded on demand,
 * because most pages never need them. They are plain text, because the console keeps a logged element in memory.
 */
import type { Problem } from '../model/reading.js';

/** The largest number of problems in one message. The element's `problems` has the rest. */
const MAX_SHOWN = 5;

/** The element has no data source. */
export const noData =
  ' has no data. Give it "details", "src", "from", a JSON script inside, or HTML with entries and nothing else inside (see docs/cms), ' +
  'or place it inside <event-page>. In WordPress, automatic paragraphs move children out of custom tags: ' +
  'use a <section> with the class name instead.';

/** A block stays as it was written, because the element for its class name cannot show `content`. */
export function staysAsWritten(tag: string, content: string): string {
  return (
    ` stays as it was written: <${tag}> cannot show its ${content}. ` +
    `Move this content out of the block, or replace the class name "${tag}" if it is the theme's own.`
  );
}

/** Some of the element's data could not be used. `total` is the number of all problems. */
export function problemsWithData(problems: readonly Problem[], total: number): string {
  const lines = problems.slice(0, MAX_SHOWN).map(({ message }) => `\n  ${message}`);
  if (total > MAX_SHOWN) lines.push('\n  …');
  return (
    `: ${total} ${total === 1 ? 'problem' : 'problems'} with its data.${lines.join('')}\n` +
    `  Only the readable data is shown. The element's "problems" lists all problems, up to 100.`
  );
}

/** The slideshow has no name, or its name is `taken` by another slideshow. */
export function slideshowName(taken: string): string {
  const mistake = taken ? `has the name of another slideshow, "${taken}"` : 'has no name';
  return ` ${mistake}. Give it a "heading" or a "label" that says what its photos show.`;
}

/** The photo at `index`, from 0, has no alternative text, or one that repeats its caption. */
export function photoText(index: number, isRepeated: boolean): string {
  const mistake = isRepeated ? 'repeats its caption as alternative text' : 'has no alternative text';
  const hint = isRepeated ? '' : ' (the name of a file, and what else a tool left in its place, is none)';
  return (
    `: photo ${index + 1} ${mistake}${hint}. ` +
    'Give it an "alt" that describes the picture, or an empty "alt" if the caption describes it.'
  );
}

/** The recording at `index`, from 0, has no captions or no transcript. */
export function recordingText(index: number, missing: 'captions' | 'transcript'): string {
  const hint =
    missing === 'captions'
      ? 'Give it a "caption": an object with the address of a WebVTT file and its language.'
      : 'Give it a "transcript" with the text, or a "transcriptUrl" with its address.';
  return `: recording ${index + 1} has no ${missing}. Somebody who cannot hear it misses what is said. ${hint}`;
}

/** The element's `strings` is not valid JSON. */
export function brokenStrings(error: Error): string {
  return (
    `: "strings" should be JSON text such as '{"nextImage": "Next photo"}', but parsing failed: ${error.message}. ` +
    "Correct it. Until then, the package's own words are used."
  );
}

/** The languages that the package has a table for. Those of single regions are parts of them. */
const LANGUAGES = 'ar de es fa fr he hi id it ja ko nl pl pt ru sw tr uk zh zh-Hant'.split(' ');

let hasToldTable = false;

/**
 * English stands in for the words of a language that the package has a table for: one of `tags`, in lower case. All
 * elements of a page have the same problem, so only the first one gets a message.
 */
export function noTable(language: string, tags: readonly string[]): string | undefined {
  const file = LANGUAGES.find((tag) => tags.includes(tag.toLowerCase()));
  if (!file || hasToldTable) return undefined;
  hasToldTable = true;
  return (
    ` is in English on a page in "${language}". Add cdn/strings/${file}.js, ` +
    'or load cdn/event-page-elements.all.js instead.'
  );
}

const toldVersions = new Set<string>();

/**
 * Another script has defined the element; `taken` is its version of the package, if it is one. All elements of that
 * version have the same problem, so only the first one gets a message.
 */
export function otherVersion(version: string, taken: string | undefined): string | undefined {
  if (taken && toldVersions.has(taken)) return undefined;
  if (taken) toldVersions.add(taken);
  const definer = taken ? `version ${taken}` : 'another script';
  return ` is already defined by ${definer}; version ${version} is not used. Load the package once.`;
}
