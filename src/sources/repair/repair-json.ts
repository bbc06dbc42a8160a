/**
 * Repairs JSON text with the mistakes that templates, CMS filters and people make. Repairs only what can mean one
 * thing, so that at most one value is lost.
 */
import type { ParsedJson } from '../json.js';

/**
 * Matches a text, a number that JSON does not know, or something that is not JSON: comment marks of old scripts,
 * comments, semicolons, a byte order mark, no-break spaces, and commas before an end. A text or a comment without an
 * end extends to the end of the JSON, because searching for further ends would take quadratic time.
 */
const TOKEN =
  /"((?:\\[^]?|[^"\\])*)(?:"|$)|-?\b(NaN|Infinity|undefined)\b|(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|-->|]]>)|\/\*[^]*?(?:\*\/|$)|\/\/.*|[;\ufeff\u00a0]|,(?=(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*\n)*[}\]])/g;

/** Matches the escapes of JSON, those of JavaScript, and signs with or without a backslash. */
const ESCAPE = /(\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))|\\x([\da-fA-F]{2})|\\?(\W)/g;

/** Matches a text with a second pair of quotation marks. */
const QUOTED = /^"([^]*)"$/;

/**
 * Parses JSON text. `strict` is the result of `JSON.parse`. It is returned if there is nothing to repair, or if that
 * does not help; else `error` says that the text was repaired.
 */
export function repairJson(text: string, strict: ParsedJson): ParsedJson {
  let isRepaired = strict.error !== undefined;
  try {
    const json = isRepaired ? withValidSyntax(text) : text;
    const texts: string[] = [];
    JSON.parse(json, (key, part: unknown) => {
      // The names of types belong to the template that prints the texts.
      if (typeof part === 'string' && part && !key.startsWith('@')) texts.push(part);
    });
    // A single text in quotation marks may be a quotation.
    const areQuotedTwice = texts.length > 1 && texts.every((part) => QUOTED.test(part));
    const value = JSON.parse(json, (_key, part: unknown) => {
      if (typeof part !== 'string') return part;
      const repaired = withoutEscapes(areQuotedTwice ? part.replace(QUOTED, '$1') : part);
      isRepaired ||= repaired !== part;
      return repaired;
    }) as unknown;
    const reason = strict.error?.message ?? 'texts were escaped twice';
    return isRepaired ? { value, error: new SyntaxError(`text that was repaired (${reason})`) } : strict;
  } catch {
    return strict;
  }
}

function withValidSyntax(text: string): string {
  // Filters of CMSs turn all quotation marks into entities or typographic ones.
  const json = /^[^"]*?(?:&quot;|&#0?34;|“)/.test(text)
    ? text.replace(/&quot;|&#0?34;|[“”″]/g, '"').replaceAll('&amp;', '&')
    : text;
  return json.replace(TOKEN, (_token, content?: string, missing?: string) =>
    content === undefined ? (missing ? 'null' : '') : jsonText(content),
  );
}

/** Returns the content of a text as a valid text of JSON. */
function jsonText(content: string): string {
  const valid = content.replace(
    ESCAPE,
    (_match, escape?: string, hex?: string, sign?: string) =>
      escape ?? (hex ? `\\u00${hex}` : JSON.stringify(sign).slice(1, -1)),
  );
  return `"${valid}"`;
}

/**
 * Returns a text with its backslash escapes resolved. One calendar escapes its texts for a script before it encodes
 * them as JSON, so the texts contain the escapes.
 */
function withoutEscapes(text: string): string {
  return text.replace(
    /(?:\\r(?=\\n))?(\\(?:["'/n]|u[\da-fA-F]{4}|x[\da-fA-F]{2}))/g,
    (_match, escape: string) => JSON.parse(jsonText(escape)) as string,
  );
}
