/**
 * Reads the JSON-LD that a CMS or its plugins already print into the page. Runs only if an element asks for it, because
 * comments and advertisements may contain JSON-LD, too.
 */
import { eventOfPage } from './page-event.js';
import { createProblem, type Problem } from '../model/reading.js';
import type { RawData } from '../sources/json.js';

const JSON_LD = /^application\/ld\+json\b/i;
const JSON_SCRIPT = /^application\/(?:ld\+)?json\b/i;
/** Maximum length of a script, in characters. */
const MAX_LENGTH = 10_000_000;

/** The data in the page. If `value` is missing, there was no usable data, and `problems` says why. */
export interface PageData extends RawData {
  readonly problems: readonly Problem[];
}

/**
 * Reads the data that `from` names: `page` is all JSON-LD of the document, and any other value is the id of one script
 * with JSON in the same root as `host`. The function waits until the document is parsed. If there is no data yet, it
 * looks again when the page has loaded.
 *
 * @param pageUrls the page's own addresses
 */
export async function readPage(
  host: Element,
  from: string,
  pageUrls: readonly string[],
  signal: AbortSignal,
): Promise<PageData> {
  await waitForState('interactive', signal);
  const data = findData(host, from, pageUrls);
  if (data.value !== undefined) return data;
  await waitForState('complete', signal);
  return findData(host, from, pageUrls);
}

function findData(host: Element, from: string, pageUrls: readonly string[]): PageData {
  const scripts = from === 'page' ? pageScripts() : scriptOf(host, from);
  const problems: Problem[] = [];
  // Each script is parsed alone, so that an invalid one does not affect the others.
  const blocks = scripts.flatMap((script) => {
    try {
      return [parseScript(script.text)];
    } catch (error) {
      problems.push(createProblem(scriptLabel(script, scripts), 'JSON text', (error as Error).message));
      return [];
    }
  });
  // Plain JSON is the event itself. JSON-LD is written for other programs and must be searched for the event.
  const isPlain = scripts.some(({ type }) => !JSON_LD.test(type));
  const value = isPlain ? blocks[0] : eventOfPage(blocks, pageUrls);
  if (value === undefined)
    problems.unshift(createProblem('from', EXPECTED, `${JSON.stringify(from)}, ${scriptCount(scripts)}`));
  return { value, baseUrl: document.baseURI, problems };
}

const EXPECTED = '"page", or the id of a JSON script in the page, with the data of an event';

function scriptCount({ length }: { readonly length: number }): string {
  return length ? `and none in ${length} ${length === 1 ? 'script' : 'scripts'}` : 'and there is no such script';
}

function pageScripts(): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[type]')].filter(({ type }) => JSON_LD.test(type));
}

function scriptOf(host: Element, id: string): HTMLScriptElement[] {
  const script = (host.getRootNode() as Document | ShadowRoot).getElementById(id);
  return script instanceof HTMLScriptElement && JSON_SCRIPT.test(script.type) ? [script] : [];
}

// eslint-disable-next-line no-control-regex -- this pattern finds control characters
const CONTROLS = /[\u0000-\u001f]/g;
/** Comment marks before the JSON, in scripts that were written for old browsers. */
const MARKS_BEFORE = /^(?:\/[/*])?\s*(?:<!--|<!\[CDATA\[)?\s*(?:\*\/)?/;
/** Comment marks after the JSON, and semicolons. */
const MARKS_AFTER = /(?:\/[/*])?\s?(?:-->|\]\]>)?\s?(?:\*\/)?[\s;]*$/;

/**
 * Parses the JSON in a script. Repairs raw line breaks inside texts and removes comment marks around the JSON: neither
 * can mean anything else.
 */
function parseScript(text: string): unknown {
  if (text.length > MAX_LENGTH) throw new Error(`longer than ${MAX_LENGTH} characters`);
  const json = text.replace(CONTROLS, ' ').trim().replace(MARKS_BEFORE, '');
  const body = json.slice(0, -20) + json.slice(-20).replace(MARKS_AFTER, '');
  return JSON.parse(body, (_key, value: unknown) => (typeof value === 'string' ? withoutEscapes(value) : value));
}

/**
 * Returns a text with its backslash escapes resolved. One calendar escapes its texts for a script before it encodes
 * them as JSON, so the texts contain the escapes.
 */
function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\(["'])/g, '$1').replace(/(?:\\r)?\\n/g, '\n') : text;
}

function scriptLabel(script: HTMLScriptElement, scripts: readonly HTMLScriptElement[]): string {
  return script.id ? `script#${script.id}` : `script[${scripts.indexOf(script)}]`;
}

/** Waits until the document has reached `state`. */
async function waitForState(state: 'interactive' | 'complete', signal: AbortSignal): Promise<void> {
  if (document.readyState === 'complete' || document.readyState === state) return;
  const [target, type] = state === 'interactive' ? [document, 'DOMContentLoaded'] : [window, 'load'];
  await new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true, signal });
  });
}
