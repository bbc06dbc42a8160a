/**
 * Reads the JSON-LD that a CMS or its plugins already print into the page. Runs only if an element asks for it, because
 * comments and advertisements may contain JSON-LD, too.
 */
import { createProblem, type Problem } from '../model/reading.js';
import { isJsonScript, parseJson, type RawData } from '../sources/json.js';
import { whenPageIs } from '../sources/page-state.js';
import { findEventOfPage } from './event-of-page.js';

const JSON_LD = 'script[type^="application/ld+json" i]';

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
export async function readPage(host: Element, from: string, pageUrls: readonly string[]): Promise<PageData> {
  const findAt = async (state: 'interactive' | 'complete'): Promise<PageData> => {
    await new Promise<void>((done) => whenPageIs(state, done));
    return findData(host, from, pageUrls);
  };
  const data = await findAt('interactive');
  return data.value === undefined ? findAt('complete') : data;
}

async function findData(host: Element, from: string, pageUrls: readonly string[]): Promise<PageData> {
  const scripts = from === 'page' ? [...document.querySelectorAll<HTMLScriptElement>(JSON_LD)] : scriptOf(host, from);
  const problems: Problem[] = [];
  const blocks: unknown[] = [];
  // Each script is parsed alone, so that an invalid one does not affect the others.
  for (const [i, { id, text }] of scripts.entries()) {
    const { value, error } = await parseJson(text);
    if (error) problems.push(createProblem(id ? `script#${id}` : `script[${i}]`, 'JSON text', error.message));
    if (value !== undefined) blocks.push(value);
  }
  // Plain JSON is the event itself. JSON-LD is written for other programs and must be searched for the event.
  const isPlain = scripts.some((script) => !script.matches(JSON_LD));
  const value = findEventOfPage(blocks, pageUrls, isPlain);
  if (value === undefined)
    problems.unshift(createProblem('from', EXPECTED, `${JSON.stringify(from)}, ${scriptCount(scripts)}`));
  return { value, baseUrl: document.baseURI, problems };
}

const EXPECTED = '"page", or the id of a JSON script in the page, with the data of an event';

function scriptCount({ length }: { readonly length: number }): string {
  return length ? `and none in ${length} ${length === 1 ? 'script' : 'scripts'}` : 'and there is no such script';
}

function scriptOf(host: Element, id: string): HTMLScriptElement[] {
  const script = (host.getRootNode() as Document | ShadowRoot).getElementById(id);
  return isJsonScript(script) ? [script] : [];
}
