/**
 * Text out of data. No HTML parser is used, since every one of them is a Trusted Types sink; tags are cut out by a scanner instead,
 * and what is left is only ever put into text nodes.
 */

/**
 * Without an end they go on to the end of the text, as in a page: else each beginning without one would be looked behind once more, which takes seconds for a
 * megabyte of them.
 */
const DROPPED_WITH_CONTENT = /<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
const BREAK = /<(?:br\b|\/(?:p|div|li|h[1-6]|tr|blockquote|section|figure|figcaption)\b)[^<>]*>/gi;
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
/** And halves of characters, which texts have that were cut; an address cannot be made of them. (WebKit fails to find some of them with the flag `u`.) */
const CONTROL =
  // eslint-disable-next-line no-control-regex -- control characters are what it is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  AMP: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  shy: '\u00ad',
  szlig: 'ß',
  AElig: 'Æ',
  aelig: 'æ',
  Oslash: 'Ø',
  oslash: 'ø',
  ETH: 'Ð',
  eth: 'ð',
  THORN: 'Þ',
  thorn: 'þ',
};

/** `&Eacute;` is a letter and a mark: seven marks spell the accented letters of Latin-1. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

/**
 * `value` without tags and with entities decoded; paragraphs are separated by a blank line, other white space is one space.
 * Decodes and strips until nothing changes: real data is escaped once, twice or not at all, and the result must not depend on how often it was read.
 */
export function plainText(value: string): string {
  // Controls go first: one inside a tag or an entity would hide it from the scanner and be gone afterwards.
  let text = value.replace(CONTROL, '');
  let rounds = 0;
  for (let before = ''; before !== text && /[<&]/.test(text);) {
    before = text;
    text = decode(stripTags(text)).replace(CONTROL, '');
    // Only hostile text is not done by then; without these two characters it is.
    if (++rounds > 8) text = text.replace(/[<&]/g, '');
  }
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[ \t\r\n]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

/** The text cut to `max` characters, never through a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? max - 1 : max);
}

function stripTags(text: string): string {
  return text.replace(DROPPED_WITH_CONTENT, ' ').replace(BREAK, '\n\n').replace(TAG, '');
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name === undefined) return character(decimal === undefined ? parseInt(hex!, 16) : Number(decimal));
    if (Object.hasOwn(NAMED, name)) return NAMED[name]!;
    const mark = name.slice(1);
    return Object.hasOwn(MARKS, mark) ? (name[0]! + MARKS[mark]!).normalize('NFC') : whole;
  });
}

/** Code points that are no character of their own (surrogates, beyond Unicode) become nothing. */
function character(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code);
}
