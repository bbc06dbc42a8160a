import type { Datum } from './datum.js';
import { limits } from './limits.js';

/**
 * Matches what tools leave in place of an alternative text or a title: a constant, a word for any picture with or
 * without a number, an address, the name of a file, or what a click does.
 */
export const LEFT_BY_TOOL =
  /^(?:__wf.*|null|undefined|(?:image|img|photo|picture|dsc)[\d\s_-]*|(?:whatsapp image|screen ?shot)[\s_-]\d.*|click to .*|\S*-\d+x\d+|\S*\/\/\S*|.*\.(?:jpe?g|png|gif|webp|avif|svg))$/i;

/** Reads an alternative text. One that a tool left counts as missing. */
export function readAlt(alt: Datum): string | undefined {
  const text = alt.text(limits.alt);
  return text && LEFT_BY_TOOL.test(text) ? undefined : text;
}
