/**
 * What the console says to whoever made the page, after the element's name. Imported when there is something to say: most pages never need it.
 * Words only: the console would keep an element that is handed to it alive.
 */
import type { Problem } from '../model/reading.js';

/** How many problems the console gets; all are in the element's `problems`. */
const SHOWN = 5;

export const noData =
  ' has no data. Give it "details", "src", "from", a JSON script inside, HTML inside of which entries can be read (see docs/cms), or place it inside <event-page>. (In WordPress, automatic paragraphs move children out of custom elements.)';

export function problemsWithData(problems: readonly Problem[], total: number): string {
  const lines = problems.slice(0, SHOWN).map(({ message }) => `\n  ${message}`);
  return `: ${total} ${total === 1 ? 'problem' : 'problems'} with its data.${lines.join('')}${total > SHOWN ? '\n  …' : ''}\n  What could be read is shown. All are listed in the element's "problems".`;
}

/** `taken`: the name that another slideshow has; empty where there is none. */
export function slideshowName(taken: string): string {
  return `${taken ? ` has the name of another slideshow, "${taken}"` : ' has no name'}. Give it a "heading" or a "label" that says what its photos show.`;
}

/** `index`: of the photo, from 0. */
export function photoText(index: number, isRepeated: boolean): string {
  return `: photo ${index + 1} ${isRepeated ? 'repeats its caption as' : 'has no'} alternative text. Give it an "alt" that says what is seen; an empty one where the caption says all.`;
}

export function brokenStrings(error: Error): string {
  return `: "strings" should be JSON text such as '{"nextImage": "Next photo"}', but ${error.message}. The package's own words are used.`;
}

export function otherVersion(version: string, taken: string | undefined): string {
  return ` is defined already, by ${taken ? `version ${taken}` : 'another script'}; version ${version} is not used. Load the package once.`;
}
