import { parseJson, type ParsedText, type RawData } from './json.js';

/** The largest response that is read. */
const MAX_BYTES = 10_000_000;

/**
 * Fetches JSON from an address. A server of another origin gets no cookies, even after a redirect. The content type is
 * ignored, because some CMSs accept no `.json` files and serve JSON as text. That is safe: the text is only parsed.
 *
 * `parse` may read other texts than JSON, too.
 * @throws Error that names the cause for a developer; AbortError when `signal` aborts.
 */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  parse: (text: string) => ParsedText | Promise<ParsedText> = parseJson,
): Promise<RawData> {
  const response = await fetch(url, { credentials: 'same-origin', signal });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const parsed = await parse(await readText(response));
  if (parsed.value === undefined)
    throw new Error(`the answer is not JSON (${parsed.error!.message})`, { cause: parsed.error });
  return { ...parsed, baseUrl: response.url || url };
}

/** Reads the text of a response. It counts the bytes while it reads, so that it stops an endless response. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  // An answer such as 204 has no body.
  if (!reader) return '';
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      throw new Error(`the answer is larger than ${MAX_BYTES / 1_000_000} MB`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
