import { expect } from '@open-wc/testing';
import { fetchJson } from '../../src/sources/fetch-json.js';
import { testData } from '../support/browser.js';

const fetched = (url: string): ReturnType<typeof fetchJson> => fetchJson(url, new AbortController().signal);

/** Returns the error that the promise rejects with. */
async function failure(result: Promise<unknown>): Promise<Error> {
  try {
    await result;
  } catch (error) {
    return error as Error;
  }
  throw new Error('The response was accepted.');
}

/** Runs an action while every request gets a response with this body. */
async function withResponse<T>(body: BodyInit | null, run: () => Promise<T>): Promise<T> {
  const fetch = window.fetch.bind(window);
  window.fetch = () => Promise.resolve(new Response(body));
  try {
    return await run();
  } finally {
    window.fetch = fetch;
  }
}

describe('fetchJson', () => {
  for (const type of ['application/json', 'application/ld+json', 'text/plain', 'text/html', 'application/octet-stream'])
    it(`accepts JSON with the content type ${type}`, async () => {
      const { value } = await fetched(testData('echo', { body: '{"name": "A"}', type }));
      expect(value).to.deep.equal({ name: 'A' });
    });

  it('accepts JSON with a mistake that can mean one thing, and says so', async () => {
    const { value, error } = await fetched(testData('echo', { body: '[1,]' }));
    expect(value).to.deep.equal([1]);
    expect(error?.message).to.match(/^text that was repaired \(.+\)$/);
  });

  it('accepts JSON after a byte order mark', async () => {
    const { value } = await fetched(testData('echo', { body: '\ufeff{"name": "A"}' }));
    expect(value).to.deep.equal({ name: 'A' });
  });

  it('keeps characters whose bytes arrive separately', async () => {
    const bytes = new TextEncoder().encode('"é€😀"');
    const oneByOne = new ReadableStream<Uint8Array>({
      start(stream) {
        for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
        stream.close();
      },
    });
    const { value } = await withResponse(oneByOne, () => fetched('https://example.org/'));
    expect(value).to.equal('é€😀');
  });

  it('sends no credentials to another origin, even after a redirect', async () => {
    // A browser rejects this response if the request has credentials.
    const elsewhere = new URL(testData('open', { body: '{"name": "A"}' }), location.href);
    elsewhere.hostname = '127.0.0.1';
    for (const url of [elsewhere.href, testData('redirect', { to: elsewhere.href })])
      expect((await fetched(url)).value).to.deep.equal({ name: 'A' });
  });

  it('returns the address after redirects as the base URL', async () => {
    const end = testData('echo', { body: '{}' });
    const { baseUrl } = await fetched(testData('redirect', { to: end }));
    expect(baseUrl).to.equal(end);
  });

  for (const code of [400, 403, 404, 410, 500, 503])
    it(`fails with the status if the server answers ${code}`, async () => {
      const error = await failure(fetched(testData('status', { code, body: '{"name": "A"}' })));
      expect(error.message).to.equal(`the server answered ${code}`);
    });

  for (const [kind, body] of Object.entries({
    'an HTML page': '<!doctype html><title>Log in</title>',
    empty: '',
    'incomplete JSON': '{"name": "A"',
    'JSON without an end': '[1,',
  }))
    it(`fails if the response is ${kind}`, async () => {
      const error = await failure(fetched(testData('echo', { body })));
      expect(error.message).to.match(/^the answer is not JSON \(.+\)$/);
    });

  it('fails with the same message if the response has no body, such as 204', async () => {
    const error = await failure(withResponse(null, () => fetched('https://example.org/')));
    expect(error.message).to.match(/^the answer is not JSON \(.+\)$/);
  });

  it('accepts a response of 9,999,999 bytes', async () => {
    const { value } = await fetched(testData('large', { bytes: 9_999_999 }));
    expect((value as { name: string }).name).to.have.length(9_999_999 - '{"name":""}'.length);
  });

  for (const [how, query] of Object.entries<Record<string, string | number>>({
    with: { bytes: 10_000_001 },
    without: { bytes: 10_000_001, chunked: '' },
  }))
    it(`fails on a response of 10,000,001 bytes ${how} a Content-Length header`, async () => {
      const error = await failure(fetched(testData('large', query)));
      expect(error.message).to.equal('the answer is larger than 10 MB');
    });

  it('cancels an endless response', async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(new Uint8Array(1_000_000).fill(32)),
      cancel: () => void (isCancelled = true),
    });
    await withResponse(endless, () => failure(fetched('https://example.org/')));
    expect(isCancelled).to.be.true;
  });

  it('rejects with an AbortError when it is aborted', async () => {
    const request = new AbortController();
    const error = failure(fetchJson(testData('slow', { ms: 5000, body: '{}' }), request.signal));
    request.abort();
    expect((await error).name).to.equal('AbortError');
  });
});
