import type { RawData } from './raw-data.js';

/**
 * JSON from an address. Asked for at once, while the code that reads the answer is still on its way: only who fetches needs it.
 * A server elsewhere gets no cookies, also not after a redirect.
 * @throws Error that says what was wrong, in words for a developer; AbortError when `signal` aborts.
 */
export async function fetchJson(url: string, signal: AbortSignal): Promise<RawData> {
  const [response, { readJson }] = await Promise.all([
    fetch(url, { credentials: 'same-origin', signal }),
    import('./read-json.js'),
  ]);
  return readJson(response, url);
}
