import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPresent } from '../model/datum.js';
import { fromJson } from '../model/from-json.js';
import { safeUrl } from '../model/safe-url.js';
import { findJsonScript } from '../sources/json-script.js';
import type { DetailsSource } from './details-events.js';
import { problem, type Problem } from '../model/reading.js';

/** Which attributes of the author's nodes count, so that their changes are followed. */
const AUTHOR_ATTRIBUTES = [
  ...['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'id', 'href', 'lang', 'dir'],
  ...['data-src', 'data-srcset', 'data-lazy-src', 'data-lazy-srcset'],
];

/** What the author's HTML inside an element says, as JSON; `undefined` where it has no entry. */
export type HtmlReader = (host: Element) => unknown;

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
  readonly #loadReader: (() => Promise<HtmlReader>) | undefined;
  #readHtml: HtmlReader | undefined;
  /** Until the author's HTML was looked at. */
  htmlRead: Promise<void> | undefined;
  #script: string | undefined;
  /** The author's HTML as data, and as text, by which a change is known; or that it is about to be read. */
  #html: { readonly value: unknown; readonly key: string } | 'coming' | undefined;
  #request: AbortController | undefined;

  /** `loadReader`: brings what reads the author's HTML. Most elements have none inside, and never need it. */
  constructor(host: SourceHost, loadReader?: () => Promise<HtmlReader>) {
    this.#host = host;
    this.#loadReader = loadReader;
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
      ...(this.#loadReader && { attributeFilter: AUTHOR_ATTRIBUTES }),
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
    if (this.#readHtml) this.#takeHtml(this.#readHtml(this.#host));
    else if (this.#loadReader && this.#html !== 'coming' && hasContent(this.#host))
      this.htmlRead = this.#startReading();
    this.#host.requestUpdate();
  }

  /** Without a line the author's HTML stays what it is: readable. */
  async #startReading(): Promise<void> {
    this.#html = 'coming';
    this.#readHtml = await this.#loadReader!().catch(() => () => undefined);
    this.#readChildren();
  }

  #takeHtml(value: unknown): void {
    this.#html = value === undefined ? undefined : { value, key: `html ${JSON.stringify(value)}` };
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
    else if (this.#html === 'coming') this.#change('html', LOADING);
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

/** Something other than the JSON script, which is looked for at once. */
function hasContent(host: Element): boolean {
  return host.querySelector(':scope > :not(script)') !== null;
}

function failed(path: string, expected: string, got: string): SourceState {
  return { status: 'failed', problem: problem(path, expected, got) };
}
