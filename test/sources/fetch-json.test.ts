import { expect } from '@open-wc/testing';
import { fetchJson } from '../../src/sources/fetch-json.js';
import { testData } from '../support/browser.js';

const fetched = (url: string): ReturnType<typeof fetchJson> => fetchJson(url, new AbortController().signal);

async function failure(answer: Promise<unknown>): Promise<Error> {
  try {
    await answer;
  } catch (error) {
    return error as Error;
  }
  throw new Error('The answer was taken.');
}

/** Runs something while every request is answered with this body. */
async function answeredBy<T>(body: BodyInit, run: () => Promise<T>): Promise<T> {
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
    it(`takes JSON that is called ${type}`, async () => {
      const { value } = await fetched(testData('echo', { body: '{"name": "A"}', type }));
      expect(value).to.deep.equal({ name: 'A' });
    });

  it('takes JSON behind a byte order mark', async () => {
    const { value } = await fetched(testData('echo', { body: '\ufeff{"name": "A"}' }));
    expect(value).to.deep.equal({ name: 'A' });
  });

  it('keeps characters that arrive in two pieces', async () => {
    const bytes = new TextEncoder().encode('"é€😀"');
    const oneByOne = new ReadableStream<Uint8Array>({
      start(stream) {
        for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
        stream.close();
      },
    });
    const { value } = await answeredBy(oneByOne, () => fetched('https://example.org/'));
    expect(value).to.equal('é€😀');
  });

  it('sends no credentials to another origin, also not after a redirect', async () => {
    // A browser refuses this answer to a request that has any.
    const elsewhere = new URL(testData('open', { body: '{"name": "A"}' }), location.href);
    elsewhere.hostname = '127.0.0.1';
    for (const url of [elsewhere.href, testData('redirect', { to: elsewhere.href })])
      expect((await fetched(url)).value).to.deep.equal({ name: 'A' });
  });

  it('says where the answer came from, after redirects', async () => {
    const end = testData('echo', { body: '{}' });
    const { baseUrl } = await fetched(testData('redirect', { to: end }));
    expect(baseUrl).to.equal(end);
  });

  for (const code of [400, 403, 404, 410, 500, 503])
    it(`fails with the status where the server answers ${code}, whatever it sends`, async () => {
      const error = await failure(fetched(testData('status', { code, body: '{"name": "A"}' })));
      expect(error.message).to.equal(`the server answered ${code}`);
    });

  for (const [what, body] of Object.entries({
    'a page of HTML': '<!doctype html><title>Log in</title>',
    nothing: '',
    'JSON that is cut off': '{"name": "A"',
    'JSON with a trailing comma': '[1,]',
  }))
    it(`fails where the answer is ${what}`, async () => {
      const error = await failure(fetched(testData('echo', { body })));
      expect(error.message).to.match(/^the answer is not JSON \(.+\)$/);
    });

  it('takes an answer of just under ten million bytes', async () => {
    const { value } = await fetched(testData('large', { bytes: 9_999_999 }));
    expect((value as { name: string }).name).to.have.length(9_999_999 - '{"name":""}'.length);
  });

  for (const [how, query] of Object.entries<Record<string, string | number>>({
    with: { bytes: 10_000_001 },
    without: { bytes: 10_000_001, chunked: '' },
  }))
    it(`fails on a byte more ${how} a length in the header`, async () => {
      const error = await failure(fetched(testData('large', query)));
      expect(error.message).to.equal('the answer is larger than 10 MB');
    });

  it('stops an answer that does not end', async () => {
    let isStopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(new Uint8Array(1_000_000).fill(32)),
      cancel: () => void (isStopped = true),
    });
    await answeredBy(endless, () => failure(fetched('https://example.org/')));
    expect(isStopped).to.be.true;
  });

  it('ends with an AbortError when it is aborted', async () => {
    const request = new AbortController();
    const answer = failure(fetchJson(testData('slow', { ms: 5000, body: '{}' }), request.signal));
    request.abort();
    expect((await answer).name).to.equal('AbortError');
  });
});
