import type { RawData } from './json.js';

/** Largest response, in bytes. */
const MAX = 10_000_000;

/**
 * JSON from an address. A server elsewhere gets no cookies, also not after a redirect.
 * @throws Error that says what was wrong, in words for a developer; AbortError when `signal` aborts.
 */
export async function fetchJson(url: string, signal: AbortSignal): Promise<RawData> {
  return readJson(await fetch(url, { credentials: 'same-origin', signal }), url);
}

/**
 * The type that the server names does not matter, since the text is only ever parsed as JSON: some CMSs accept no `.json` files and serve it as text.
 */
async function readJson(response: Response, url: string): Promise<RawData> {
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const text = await readText(response);
  try {
    return { value: JSON.parse(text) as unknown, baseUrl: response.url || url };
  } catch (error) {
    throw new Error(`the answer is not JSON (${(error as Error).message})`, { cause: error });
  }
}

/** Counts while it reads, so that an endless answer ends. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body!.getReader();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MAX) {
      await reader.cancel();
      throw new Error(`the answer is larger than ${MAX / 1_000_000} MB`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
