/**
 * Turns untrusted data into plain text. The text is not parsed as HTML, because every HTML parser of the browser is a
 * Trusted Types sink. Regular expressions remove the tags instead, and the result is only put into text nodes.
 */

/**
 * Elements and comments that are removed with their content. One without an end extends to the end of the text, as in a
 * page. Otherwise the pattern would search the rest of the text again for each start without an end, which takes
 * seconds for a megabyte of them.
 */
const REMOVED_WITH_CONTENT = /<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
/** Tags that end a paragraph. */
const PARAGRAPH_END = /<(?:br\b|\/(?:p|div|li|h[1-6]|tr|blockquote|section|figure|figcaption)\b)[^<>]*>/gi;
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi;
/**
 * Control characters and lone surrogates. A lone surrogate is half of a character, which remains where a text was cut.
 * It cannot be part of an address. The pattern has no flag `u`, because with it WebKit misses some lone surrogates.
 */
const UNUSABLE =
  // eslint-disable-next-line no-control-regex -- the pattern finds control characters
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Characters by the name of their entity: the most frequent ones, and those that the browser has decoded. `node.ts`
 * adds all names of HTML 4, because Node has no decoder.
 */
export const namedCharacters = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
]);

/**
 * Returns `value` without tags and with decoded entities. A blank line separates paragraphs; any other white space is
 * one space. Removes tags and decodes until nothing changes, because real data is escaped once, twice or not at all. So
 * reading a result again does not change it.
 */
export function plainText(value: string): string {
  // Control characters are removed first. One inside a tag or an entity would hide it from the patterns above.
  let text = value.replace(UNUSABLE, '');
  let rounds = 0;
  for (let before = ''; before !== text && /[<&]/.test(text);) {
    before = text;
    text = decodeEntities(removeTags(text)).replace(UNUSABLE, '');
    // Only hostile text still changes after eight rounds. Without these two characters, it contains no tag or entity.
    if (++rounds > 8) text = text.replace(/[<&]/g, '');
  }
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[ \t\r\n]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

/** Returns the text cut to `max` characters. Never cuts between the two halves of a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? max - 1 : max);
}

function removeTags(text: string): string {
  return text.replace(REMOVED_WITH_CONTENT, ' ').replace(PARAGRAPH_END, '\n\n').replace(TAG, '');
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name === undefined) return toCharacter(Number(decimal ?? `0x${hex}`));
    return namedCharacters.get(name) ?? decodeByBrowser(whole, name);
  });
}

/**
 * Decodes an entity with the parser of WebVTT, the format of subtitles. It knows the entities of HTML, it is the only
 * parser that knows them and is no Trusted Types sink, and it ignores everything but the few tags of WebVTT.
 */
function decodeByBrowser(entity: string, name: string): string {
  if (!('VTTCue' in globalThis)) return entity;
  const text = new VTTCue(0, 0, entity).getCueAsHTML().textContent;
  // Only names that exist are kept, so that hostile text cannot fill the memory.
  if (text !== entity) namedCharacters.set(name, text);
  return text;
}

/** Returns the character of a code point, or an empty string for a number beyond Unicode. */
function toCharacter(code: number): string {
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}
