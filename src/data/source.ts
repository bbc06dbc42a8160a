import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPresent } from '../model/datum.js';
import { fromJson } from '../model/from-json.js';
import { safeUrl } from '../model/safe-url.js';
import { fetchJson } from '../sources/fetch-json.js';
import { findJsonScript } from '../sources/json-script.js';
import type { DetailsSource } from './details-events.js';
import { canonicalUrl } from '../page/page-address.js';
import { problem, type Problem } from '../model/reading.js';

/** Which attributes of the author's nodes count, so that their changes are followed. */
const AUTHOR_ATTRIBUTES = [
  ...['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'id', 'href', 'lang', 'dir', 'datetime'],
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
  /** Until the author's HTML was looked at, where it is the only source. */
  htmlRead: Promise<void> | undefined;
  #script: string | undefined;
  /** The author's HTML as data, and as text, by which a change is known. */
  #html: { readonly value: unknown; readonly key: string } | undefined;
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
    const value = this.#readHtml?.(this.#host);
    this.#html = value === undefined ? undefined : { value, key: `html ${JSON.stringify(value)}` };
    this.#host.requestUpdate();
  }

  /** Where it does not come the author's HTML stays what it is: readable. */
  async #bringReader(): Promise<void> {
    try {
      const [reader, { AuthorAnchors }] = await Promise.all([
        this.#loadReader!(),
        import('../author-html/author-anchors.js'),
      ]);
      this.#readHtml = reader;
      new AuthorAnchors(this.#host);
    } catch {
      this.#readHtml = () => undefined;
    }
    this.#readChildren();
  }

  #resolve(): void {
    const { details, src, from } = this.#host;
    if (isPresent(details)) this.#take('details', details);
    else if (isPresent(src)) this.#load(src);
    else if (this.#script !== undefined) this.#take('script', this.#script);
    else if (isPresent(from)) this.#find(from);
    else if (this.#html) {
      const { key, value } = this.#html;
      this.#change(key, { status: 'ready', source: 'html', value, baseUrl: document.baseURI });
    } else if (this.#loadReader && !this.#readHtml && hasContent(this.#host)) {
      this.htmlRead ??= this.#bringReader();
      this.#change('html', LOADING);
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
    const { baseURI } = document;
    // Asked for at every step of an update: the address is made out only when it may be another.
    this.#ask(`src ${src} ${baseURI}`, async (signal) => {
      const url = safeUrl(src, 'data', baseURI);
      if (!url) return failed('src', 'an address with http: or https:', JSON.stringify(src));
      return fetchJson(url, signal).then(
        (data): SourceState => ({ status: 'ready', source: 'src', ...data }),
        (error: Error) => failed('src', `JSON at ${url}`, `missing: ${error.message}`),
      );
    });
  }

  #find(from: string): void {
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

  /** Asks once for what takes time. What was shown before stays until the answer is here. */
  #ask(key: string, answer: (signal: AbortSignal) => Promise<SourceState>): void {
    if (this.#key === key || !this.#host.isConnected) return;
    const request = new AbortController();
    this.#change(key, this.#state.status === 'ready' ? this.#state : LOADING);
    this.#request = request;
    void answer(request.signal).then((state) => this.#arrive(request, state));
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
  return { status: 'failed', problems: [problem(path, expected, got)] };
}
