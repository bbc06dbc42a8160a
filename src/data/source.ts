import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPresent, isToSearch } from '../model/fields.js';
import { createProblem, type Problem } from '../model/reading.js';
import { safeUrl } from '../model/safe-url.js';
import { canonicalUrl } from '../page/page-address.js';
import { fetchJson } from '../sources/fetch-json.js';
import { findJsonScript, parseJson, type ParsedJson, type ParsedText, type RawData } from '../sources/json.js';
import { registry } from '../words/languages.js';
import type { DetailsSource } from './details-events.js';
import type { SourceProperties } from './source-properties.js';

/** Attributes of the author's nodes that are observed. */
const AUTHOR_ATTRIBUTES = [
  ...['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'id', 'href', 'title', 'lang', 'dir', 'datetime'],
  ...['data-src', 'data-srcset', 'data-lazy-src', 'data-lazy-srcset', 'data-status', 'data-date'],
];

/** The largest number of values that are compared. An object of a few levels can contain itself a million times. */
const MAX_COMPARED = 10_000;

/** Parses the text that `src` leads to. */
export type TextParser = (text: string) => ParsedText | Promise<ParsedText>;

/** Reads the author's HTML inside an element as event JSON. Returns `undefined` if the HTML has no entry. */
export type HtmlReader = (host: Element) => unknown;

export type SourceHost = ReactiveControllerHost & HTMLElement & Partial<SourceProperties>;

/** The state of the data source. Every change creates a new object. */
export type SourceState =
  | { readonly status: 'none' | 'loading'; readonly problems?: undefined }
  | {
      readonly status: 'ready';
      readonly source: DetailsSource;
      readonly value: unknown;
      readonly baseUrl: string;
      /** Problems that were found before the data was read. */
      readonly problems?: readonly Problem[];
    }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] };

const NONE: SourceState = { status: 'none' };
const LOADING: SourceState = { status: 'loading' };

/** Replaces a reader that could not be loaded. The author's HTML stays as it is, so it can be read. */
const NO_READER: HtmlReader = () => undefined;

/**
 * Decides where an element's data comes from. The first data source that is present is used, even if it fails. Sources
 * are never merged. The controller provides the raw value, and `EventDataController` reads it.
 */
export class SourceController implements ReactiveController {
  /** Settles when the author's HTML has been read, if it is the only source. */
  htmlRead: Promise<void> | undefined;
  readonly #host: SourceHost;
  #observer: MutationObserver | undefined;
  readonly #loadHtmlReader: (() => Promise<HtmlReader>) | undefined;
  readonly #parseText: TextParser | undefined;
  #htmlReader: HtmlReader | undefined;
  /** The author's HTML as data, and the same data as text, which shows whether it has changed. */
  #html: { readonly value: unknown; readonly key: string } | undefined;
  #script: string | undefined;
  #state: SourceState = NONE;
  /** Identifies the input of the state. The state stays as long as the key is the same. */
  #key: unknown;
  #request: AbortController | undefined;
  /** The last `details` or script, and its key. */
  #given: unknown;
  #givenKey: unknown;

  /**
   * `loadHtmlReader` is called only if the element contains HTML and no other source is present. `parse` reads the text
   * that `src` leads to, by default as JSON.
   */
  constructor(host: SourceHost, loadHtmlReader?: () => Promise<HtmlReader>, parse?: TextParser) {
    this.#host = host;
    this.#loadHtmlReader = loadHtmlReader;
    this.#parseText = parse;
    host.addController(this);
  }

  /** The state as of the last update of the host. */
  get state(): SourceState {
    return this.#state;
  }

  hostConnected(): void {
    // Not in the constructor, because a server has no observers.
    this.#observer ??= new MutationObserver(this.#readChildren);
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      ...(this.#loadHtmlReader && { attributeFilter: AUTHOR_ATTRIBUTES }),
    });
    // A language that is registered later brings words of authors.
    if (this.#loadHtmlReader) registry().listeners.add(this.#readChildren);
    this.#readChildren();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    registry().listeners.delete(this.#readChildren);
    if (!this.#request) return;
    // If the element is connected again, it requests the data again. Data that has already arrived stays.
    this.#request.abort();
    this.#request = undefined;
    this.#key = undefined;
  }

  hostUpdate(): void {
    const { details, src, from } = this.#host;
    if (isPresent(details)) this.#parse('details', details);
    else if (isPresent(src)) this.#load(src);
    else if (this.#script !== undefined) this.#parse('script', this.#script);
    else if (isPresent(from)) this.#findInPage(from);
    else if (this.#html) {
      const { key, value } = this.#html;
      this.#setState(key, { status: 'ready', source: 'html', value, baseUrl: document.baseURI });
    } else if (this.#loadHtmlReader && !this.#htmlReader && hasContent(this.#host)) {
      this.htmlRead ??= this.#fetchHtmlReader(this.#loadHtmlReader);
      this.#setState('html', LOADING);
    } else this.#setState(undefined, NONE);
  }

  /** Reads the children, which the parser or a script may add after the element. */
  readonly #readChildren = (): void => {
    this.#script = findJsonScript(this.#host);
    let value: unknown;
    try {
      value = this.#htmlReader?.(this.#host);
    } catch (error) {
      // The author's HTML stays as it was written.
      reportError(error);
    }
    this.#html = value === undefined ? undefined : { value, key: `html ${JSON.stringify(value)}` };
    this.#host.requestUpdate();
  };

  async #fetchHtmlReader(load: () => Promise<HtmlReader>): Promise<void> {
    try {
      const parts = [load(), import('../author-html/author-anchors.js')] as const;
      const [reader, { AuthorAnchors, whenUnused }] = await Promise.all(parts);
      // `upgrade` brings back the focus after the first update.
      await this.#host.updateComplete;
      await whenUnused(this.#host);
      this.#htmlReader = reader;
      new AuthorAnchors(this.#host);
    } catch {
      this.#htmlReader = NO_READER;
    }
    this.#readChildren();
  }

  #parse(source: 'details' | 'script', given: unknown): void {
    if (given !== this.#given) {
      this.#given = given;
      this.#givenKey = keyOf(source, given);
    }
    if (this.#key === this.#givenKey) return;
    const toState = (parsed: ParsedJson): SourceState | Promise<SourceState> =>
      stateOf(source, { ...parsed, baseUrl: document.baseURI });
    const parsed = parseJson(given);
    const state = parsed instanceof Promise ? parsed.then(toState) : toState(parsed);
    if (state instanceof Promise) this.#requestOnce(this.#givenKey, () => state);
    else this.#setState(this.#givenKey, state);
  }

  #load(src: string): void {
    const { baseURI } = document;
    this.#requestOnce(`src ${src} ${baseURI}`, async (signal) => {
      const url = safeUrl(src, 'data', baseURI);
      if (!url) return failed('src', 'an address with http: or https:', JSON.stringify(src));
      return fetchJson(url, signal, this.#parseText).then(
        (data) => stateOf('src', data),
        (error: Error) => failed('src', `JSON at ${url}`, `missing: ${error.message}`),
      );
    });
  }

  #findInPage(from: string): void {
    this.#requestOnce(`from ${from}`, async () => {
      try {
        const { readPage } = await import('../json-ld/page-json-ld.js');
        const data = await readPage(this.#host, from, pageAddresses());
        return { status: data.value === undefined ? 'failed' : 'ready', source: 'page', ...data };
      } catch (error) {
        return failed('from', 'JSON-LD of the page', `missing: ${(error as Error).message}`);
      }
    });
  }

  /** Requests data that takes time, once for each key. Data that is already shown stays until the response arrives. */
  #requestOnce(key: unknown, load: (signal: AbortSignal) => Promise<SourceState>): void {
    if (Object.is(this.#key, key) || !this.#host.isConnected) return;
    const request = new AbortController();
    this.#setState(key, this.#state.status === 'ready' ? this.#state : LOADING);
    this.#request = request;
    void load(request.signal).then((state) => this.#onResponse(request, state));
  }

  /** Takes the response to the latest request. Responses to other or aborted requests are ignored. */
  #onResponse(request: AbortController, state: SourceState): void {
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#state = state;
    this.#host.requestUpdate();
  }

  #setState(key: unknown, state: SourceState): void {
    if (this.#key === key && this.#state.status !== 'none') return;
    this.#request?.abort();
    this.#request = undefined;
    this.#key = key;
    this.#state = state;
  }
}

const pageAddresses = (): readonly string[] => [canonicalUrl(), location.href];

/** Whether the element contains anything other than scripts. A JSON script needs no HTML reader. */
function hasContent(host: Element): boolean {
  return host.querySelector(':scope > :not(script)') !== null;
}

/**
 * Returns the state of a source with parsed data. If the event must be searched for, the code for it is loaded, and the
 * state follows.
 */
function stateOf(
  source: DetailsSource,
  { value, error, baseUrl, problems = [] }: RawData,
): SourceState | Promise<SourceState> {
  const withEvent = (event: unknown): SourceState => ({
    status: value === undefined ? 'failed' : 'ready',
    source,
    value: event,
    baseUrl,
    problems: error ? [createProblem(source, 'JSON text', error.message)] : problems,
  });
  if (!isToSearch(value)) return withEvent(value);
  return (
    import('../json-ld/event-of-page.js')
      .then(({ findEventOfPage }) => findEventOfPage([value], pageAddresses(), true))
      // The reader reports data that cannot be accessed.
      .catch(() => value)
      .then(withEvent)
  );
}

/**
 * Returns the given data as text. Equal data has an equal key, so data that is set again without a change is not
 * reported again. Data that contains itself, or very much data, is its own key.
 */
function keyOf(source: DetailsSource, given: unknown): unknown {
  let rest = MAX_COMPARED;
  try {
    return (
      source +
      JSON.stringify(given, (_name, value: unknown) => {
        if (!rest--) throw new Error();
        return value;
      })
    );
  } catch {
    return given;
  }
}

function failed(path: string, expected: string, got: string): SourceState {
  return { status: 'failed', problems: [createProblem(path, expected, got)] };
}
