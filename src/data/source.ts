import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPresent } from '../model/fields.js';
import { createProblem, type Problem } from '../model/reading.js';
import { safeUrl } from '../model/safe-url.js';
import { canonicalUrl } from '../page/page-address.js';
import { fetchJson } from '../sources/fetch-json.js';
import { findJsonScript, parseJson } from '../sources/json.js';
import type { DetailsSource } from './details-events.js';
import type { SourceProperties } from './source-properties.js';

/** Attributes of the author's nodes whose changes are followed. */
const AUTHOR_ATTRIBUTES = [
  ...['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'id', 'href', 'lang', 'dir', 'datetime'],
  ...['data-src', 'data-srcset', 'data-lazy-src', 'data-lazy-srcset'],
];

/** Reads the author's HTML inside an element as event JSON; `undefined` if it has no entry. */
export type HtmlReader = (host: Element) => unknown;

export type SourceHost = ReactiveControllerHost & HTMLElement & Partial<SourceProperties>;

/** A new object for every change. */
export type SourceState =
  | { readonly status: 'none' | 'loading'; readonly problems?: undefined }
  | {
      readonly status: 'ready';
      readonly source: DetailsSource;
      readonly value: unknown;
      readonly baseUrl: string;
      /** What was wrong before anything was read. */
      readonly problems?: readonly Problem[];
    }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] };

const NONE: SourceState = { status: 'none' };
const LOADING: SourceState = { status: 'loading' };

/** A reader that could not be loaded: the author's HTML stays as it is, readable. */
const NO_READER: HtmlReader = () => undefined;

/**
 * Decides where an element's data comes from. The first data source that is present counts, also if it fails; sources
 * are never merged. Gives the raw value; `EventDataController` reads it.
 */
export class SourceController implements ReactiveController {
  /** Settles when the author's HTML has been looked at, if it is the only source. */
  htmlRead: Promise<void> | undefined;
  readonly #host: SourceHost;
  readonly #observer: MutationObserver;
  readonly #loadHtmlReader: (() => Promise<HtmlReader>) | undefined;
  #htmlReader: HtmlReader | undefined;
  /** The author's HTML as data, and as text, which shows whether it has changed. */
  #html: { readonly value: unknown; readonly key: string } | undefined;
  #script: string | undefined;
  #state: SourceState = NONE;
  /** What the state was made of; the same key is the same state. */
  #key: unknown;
  #request: AbortController | undefined;

  /** `loadHtmlReader` is called only if there is HTML inside and no source before it. */
  constructor(host: SourceHost, loadHtmlReader?: () => Promise<HtmlReader>) {
    this.#host = host;
    this.#loadHtmlReader = loadHtmlReader;
    this.#observer = new MutationObserver(() => this.#readChildren());
    host.addController(this);
  }

  /** The state as of the last update of the host. */
  get state(): SourceState {
    return this.#state;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      ...(this.#loadHtmlReader && { attributeFilter: AUTHOR_ATTRIBUTES }),
    });
    this.#readChildren();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    if (!this.#request) return;
    // An element that comes back asks again; data that had arrived before stays.
    this.#request.abort();
    this.#request = undefined;
    this.#key = undefined;
  }

  hostUpdate(): void {
    const { details, src, from } = this.#host;
    if (isPresent(details)) this.#take('details', details);
    else if (isPresent(src)) this.#load(src);
    else if (this.#script !== undefined) this.#take('script', this.#script);
    else if (isPresent(from)) this.#findInPage(from);
    else if (this.#html) {
      const { key, value } = this.#html;
      this.#change(key, { status: 'ready', source: 'html', value, baseUrl: document.baseURI });
    } else if (this.#loadHtmlReader && !this.#htmlReader && hasContent(this.#host)) {
      this.htmlRead ??= this.#fetchHtmlReader(this.#loadHtmlReader);
      this.#change('html', LOADING);
    } else this.#change(undefined, NONE);
  }

  /** Children may come later than the element: from the parser, or from a script. */
  #readChildren(): void {
    this.#script = findJsonScript(this.#host);
    const value = this.#htmlReader?.(this.#host);
    this.#html = value === undefined ? undefined : { value, key: `html ${JSON.stringify(value)}` };
    this.#host.requestUpdate();
  }

  async #fetchHtmlReader(load: () => Promise<HtmlReader>): Promise<void> {
    try {
      const [reader, { AuthorAnchors }] = await Promise.all([load(), import('../author-html/author-anchors.js')]);
      this.#htmlReader = reader;
      new AuthorAnchors(this.#host);
    } catch {
      this.#htmlReader = NO_READER;
    }
    this.#readChildren();
  }

  #take(source: 'details' | 'script', given: unknown): void {
    if (Object.is(this.#key, given)) return;
    const { value, error } = parseJson(given);
    this.#change(
      given,
      error
        ? failed(source, 'JSON text', error.message)
        : { status: 'ready', source, value, baseUrl: document.baseURI },
    );
  }

  #load(src: string): void {
    const { baseURI } = document;
    this.#ask(`src ${src} ${baseURI}`, async (signal) => {
      const url = safeUrl(src, 'data', baseURI);
      if (!url) return failed('src', 'an address with http: or https:', JSON.stringify(src));
      return fetchJson(url, signal).then(
        (data): SourceState => ({ status: 'ready', source: 'src', ...data }),
        (error: Error) => failed('src', `JSON at ${url}`, `missing: ${error.message}`),
      );
    });
  }

  #findInPage(from: string): void {
    this.#ask(`from ${from}`, async (signal) => {
      try {
        const { readPage } = await import('../json-ld/page-json-ld.js');
        const data = await readPage(this.#host, from, [canonicalUrl(), location.href], signal);
        return { status: data.value === undefined ? 'failed' : 'ready', source: 'page', ...data };
      } catch (error) {
        return failed('from', 'JSON-LD of the page', `missing: ${(error as Error).message}`);
      }
    });
  }

  /** Asks once for data that takes time. Data that was shown before stays until the answer is here. */
  #ask(key: string, answer: (signal: AbortSignal) => Promise<SourceState>): void {
    if (this.#key === key || !this.#host.isConnected) return;
    const request = new AbortController();
    this.#change(key, this.#state.status === 'ready' ? this.#state : LOADING);
    this.#request = request;
    void answer(request.signal).then((state) => this.#arrive(request, state));
  }

  /** Only the latest request counts, and none that was aborted. */
  #arrive(request: AbortController, state: SourceState): void {
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#state = state;
    this.#host.requestUpdate();
  }

  #change(key: unknown, state: SourceState): void {
    if (this.#key === key && this.#state.status !== 'none') return;
    this.#request?.abort();
    this.#request = undefined;
    this.#key = key;
    this.#state = state;
  }
}

/** Whether there is something other than scripts; a JSON script is looked for at once. */
function hasContent(host: Element): boolean {
  return host.querySelector(':scope > :not(script)') !== null;
}

function failed(path: string, expected: string, got: string): SourceState {
  return { status: 'failed', problems: [createProblem(path, expected, got)] };
}
