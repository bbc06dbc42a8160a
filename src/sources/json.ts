import type { Problem } from '../model/reading.js';

/** The result of parsing JSON text. */
export interface ParsedJson {
  /** `undefined` if the text could not be read. */
  readonly value: unknown;
  /** Why the text could not be read, or what had to be repaired. */
  readonly error?: Error | undefined;
}

/** The result of parsing the text of an address. */
export interface ParsedText extends ParsedJson {
  /** What could not be used, if the text is not JSON. */
  readonly problems?: readonly Problem[];
}

/** The data of a source before it is read. */
export interface RawData extends ParsedText {
  /** The address that relative addresses in the data are resolved against. */
  readonly baseUrl: string;
}

/** Matches valid JSON with texts that were escaped or quoted twice. */
const ESCAPED_TWICE = /"\\"|\\\\[nrux'"/]/;

let repair: ((text: string, strict: ParsedJson) => ParsedJson) | undefined;

/**
 * Parses JSON text from any data source, and repairs it if necessary. Any other value is returned unchanged. The repair
 * is loaded on demand: the first text that needs it gives a promise.
 */
export function parseJson(value: unknown): ParsedJson | Promise<ParsedJson> {
  const parsed = parseStrictly(value);
  if (typeof value !== 'string' || !(parsed.error || ESCAPED_TWICE.test(value))) return parsed;
  if (repair) return repair(value, parsed);
  return import('./repair/repair-json.js').then(
    ({ repairJson }) => (repair = repairJson)(value, parsed),
    // Without the repair, only valid text can be read.
    () => (repair = (_text, strict) => strict)(value, parsed),
  );
}

/** Parses JSON text without any repair. */
export function parseStrictly(value: unknown): ParsedJson {
  try {
    return { value: typeof value === 'string' ? (JSON.parse(value) as unknown) : value };
  } catch (error) {
    return { value: undefined, error: error as Error };
  }
}

/** Returns the text of the first JSON script among the element's children, or `undefined`. */
export function findJsonScript(element: Element): string | undefined {
  return [...element.children].find(isJsonScript)?.text;
}

/** Whether an element is a script with JSON. Its type may have parameters. */
export function isJsonScript(element: Element | null): element is HTMLScriptElement {
  return element instanceof HTMLScriptElement && /^application\/(?:ld\+)?json\b/i.test(element.type);
}
