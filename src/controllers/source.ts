import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPresent } from '../model/datum.js';
import { fromJson } from '../model/from-json.js';
import { safeUrl } from '../model/safe-url.js';
import { AUTHOR_ATTRIBUTES } from '../sources/author-photos.js';
import { findJsonScript } from '../sources/json-script.js';
import type { DetailsSource } from './details-events.js';
import { problem, type Problem } from '../model/reading.js';

/** The attributes that every element takes its data by. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  src?: string | null | undefined;
  from?: string | null | undefined;
  details?: unknown;
}

/** A new object for every change. */
export type SourceState =
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'ready'; readonly source: DetailsSource; readonly value: unknown; readonly baseUrl: string }
  | { readonly status: 'failed'; readonly problem: Problem };

const NONE: SourceState = { status: 'none' };
const LOADING: SourceState = { status: 'loading' };

/**
 * Where an element's data come from: the one place that decides it. The first source that is present counts, also when it fails;
 * sources are never merged. Gives the raw value; reading it is others' work.
 */
export class SourceController implements ReactiveController {
  readonly #host: SourceHost;
  readonly #observer: MutationObserver;
  #state: SourceState = NONE;
  /** What the state was made of; the same key is the same state. */
  #key: unknown;
  readonly #readHtml: ((host: Element) => unknown) | undefined;
  #script: string | undefined;
  /** The author's HTML as data, and as text, by which a change is known. */
  #html: { readonly value: unknown; readonly key: string } | undefined;
  #request: AbortController | undefined;

  /** `readHtml`: what the author's HTML inside the element says, or `undefined` where it has no entry. */
  constructor(host: SourceHost, readHtml?: (host: Element) => unknown) {
    this.#host = host;
    this.#readHtml = readHtml;
    this.#observer = new MutationObserver(() => this.#readChildren());
    host.addController(this);
  }

  get state(): SourceState {
    this.#resolve();
    return this.#state;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      ...(this.#readHtml && { attributeFilter: AUTHOR_ATTRIBUTES }),
    });
    this.#readChildren();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    if (!this.#request) return;
    // An element that comes back asks again; what had arrived before stays.
    this.#request.abort();
    this.#request = undefined;
    this.#key = undefined;
  }

  hostUpdate(): void {
    this.#resolve();
  }

  /** Children may come later than the element: from the parser, or from a script. */
  #readChildren(): void {
    this.#script = findJsonScript(this.#host);
    const value = this.#readHtml?.(this.#host);
    this.#html = value === undefined ? undefined : { value, key: `html ${JSON.stringify(value)}` };
    this.#host.requestUpdate();
  }

  #resolve(): void {
    const { details, src, from } = this.#host;
    if (isPresent(details)) this.#take('details', details);
    else if (isPresent(src)) this.#load(src);
    else if (this.#script !== undefined) this.#take('script', this.#script);
    else if (isPresent(from))
      this.#change(
        `from ${from}`,
        failed('from', 'a way in of this version: details, src, or a JSON script inside the element', `"${from}"`),
      );
    else if (this.#html) {
      const { key, value } = this.#html;
      this.#change(key, { status: 'ready', source: 'html', value, baseUrl: document.baseURI });
    } else this.#change(undefined, NONE);
  }

  #take(source: 'details' | 'script', given: unknown): void {
    if (Object.is(this.#key, given)) return;
    const { value, error } = fromJson(given);
    this.#change(
      given,
      error
        ? failed(source, 'JSON text', error.message)
        : { status: 'ready', source, value, baseUrl: document.baseURI },
    );
  }

  #load(src: string): void {
    const key = `src ${src}`;
    if (this.#key === key || !this.#host.isConnected) return;
    const url = safeUrl(src, 'data', document.baseURI);
    if (!url) return this.#change(key, failed('src', 'an address with http: or https:', JSON.stringify(src)));
    const request = new AbortController();
    // What was shown before stays until the new data are here.
    this.#change(key, this.#state.status === 'ready' ? this.#state : LOADING);
    this.#request = request;
    // Only who fetches needs it: most elements on a page get their data from the one around them.
    void import('../sources/fetch-json.js')
      .then(async ({ fetchJson }) => fetchJson(url, request.signal))
      .then(
        (data) => this.#arrive(request, { status: 'ready', source: 'src', ...data }),
        (error: Error) => this.#arrive(request, failed('src', `JSON at ${url}`, `missing: ${error.message}`)),
      );
  }

  /** Only the latest request counts, and none after it was aborted. */
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

function failed(path: string, expected: string, got: string): SourceState {
  return { status: 'failed', problem: problem(path, expected, got) };
}
