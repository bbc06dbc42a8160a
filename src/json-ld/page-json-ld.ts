/** The JSON-LD that a CMS or its plugins print into the page anyway. Read only where an element asks for it: comments and advertisements carry some too. */
import { eventOfPage } from './page-event.js';
import { createProblem, type Problem } from '../model/reading.js';
import type { RawData } from '../sources/json.js';

const JSON_LD = /^application\/ld\+json\b/i;
const JSON_SCRIPT = /^application\/(?:ld\+)?json\b/i;
/** Longest script, in characters. */
const MAX = 10_000_000;

/** What was found; without a value there was nothing to be used, and the problems say why. */
export interface PageData extends RawData {
  readonly problems: readonly Problem[];
}

/**
 * What `from` names: `page` is all JSON-LD of the document, anything else the id of one script with JSON in the same root as `host`.
 * While the page is still coming it is waited for, and what finds nothing looks again when all of it is there.
 * @param pageUrls the page's own addresses
 */
export async function readPage(
  host: Element,
  from: string,
  pageUrls: readonly string[],
  signal: AbortSignal,
): Promise<PageData> {
  await until('interactive', signal);
  const early = find(host, from, pageUrls);
  if (early.value !== undefined) return early;
  await until('complete', signal);
  return find(host, from, pageUrls);
}

function find(host: Element, from: string, pageUrls: readonly string[]): PageData {
  const scripts = from === 'page' ? pageScripts() : scriptOf(host, from);
  const problems: Problem[] = [];
  // Each alone: one that is broken does not take the others with it.
  const blocks = scripts.flatMap((script) => {
    try {
      return [parse(script.text)];
    } catch (error) {
      problems.push(createProblem(nameOf(script, scripts), 'JSON text', (error as Error).message));
      return [];
    }
  });
  // Plain JSON is the event itself; only JSON-LD is written for others, and has to be searched.
  const isPlain = scripts.some(({ type }) => !JSON_LD.test(type));
  const value = isPlain ? blocks[0] : eventOfPage(blocks, pageUrls);
  if (value === undefined)
    problems.unshift(createProblem('from', EXPECTED, `${JSON.stringify(from)}, ${count(scripts)}`));
  return { value, baseUrl: document.baseURI, problems };
}

const EXPECTED = '"page", or the id of a JSON script in the page, with the data of an event';

function count({ length }: { readonly length: number }): string {
  return length ? `and none in ${length} ${length === 1 ? 'script' : 'scripts'}` : 'and there is no such script';
}

function pageScripts(): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[type]')].filter(({ type }) => JSON_LD.test(type));
}

function scriptOf(host: Element, id: string): HTMLScriptElement[] {
  const found = (host.getRootNode() as Document | ShadowRoot).getElementById(id);
  return found instanceof HTMLScriptElement && JSON_SCRIPT.test(found.type) ? [found] : [];
}

// eslint-disable-next-line no-control-regex -- control characters are what it is for
const CONTROLS = /[\u0000-\u001f]/g;
/** What stands around JSON in scripts that were written for old browsers, and a semicolon after it. */
const START = /^(?:\/[/*])?\s*(?:<!--|<!\[CDATA\[)?\s*(?:\*\/)?/;
const END = /(?:\/[/*])?\s?(?:-->|\]\]>)?\s?(?:\*\/)?[\s;]*$/;

/** Raw line breaks inside texts are mended, and what stands around the JSON is left out: nothing else can be meant. */
function parse(text: string): unknown {
  if (text.length > MAX) throw new Error(`longer than ${MAX} characters`);
  const json = text.replace(CONTROLS, ' ').trim().replace(START, '');
  const body = json.slice(0, -20) + json.slice(-20).replace(END, '');
  return JSON.parse(body, (_key, value: unknown) => (typeof value === 'string' ? withoutEscapes(value) : value));
}

/** One calendar escapes its texts for a script before it makes JSON of them, so that the escapes are in the text. */
function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\(["'])/g, '$1').replace(/(?:\\r)?\\n/g, '\n') : text;
}

function nameOf(script: HTMLScriptElement, scripts: readonly HTMLScriptElement[]): string {
  return script.id ? `script#${script.id}` : `script[${scripts.indexOf(script)}]`;
}

/** Until the document has come so far. */
async function until(state: 'interactive' | 'complete', signal: AbortSignal): Promise<void> {
  if (document.readyState === 'complete' || document.readyState === state) return;
  const [target, type] = state === 'interactive' ? [document, 'DOMContentLoaded'] : [window, 'load'];
  await new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true, signal });
  });
}
