import { ContextConsumer } from '@lit/context';
import type { ReactiveController } from 'lit';
import { eventNode, readNode, type Datum } from '../model/datum.js';
import type { EventDetails } from '../model/event-details.js';
import type { Fields } from '../model/fields.js';
import { Reading, type Problem } from '../model/reading.js';
import { diagnose, nameOf } from '../page/diagnose.js';
import type { Strings } from '../words/en.js';
import { Words } from '../words/words.js';
import { BusyState } from './busy.js';
import { DetailsLoadEvent } from './details-events.js';
import { attachContextRoot, eventContext, type EventContext } from './event-context.js';
import { override, type OverrideValues } from './overrides.js';
import { ProblemReporter } from './problem-reporter.js';
import { SourceController, type HtmlReader, type SourceHost, type SourceState, type TextParser } from './source.js';
import type { Overrides } from './source-properties.js';

/**
 * The time in which data and the words of a language may still come. After that, an element without them is reported.
 * The page may load, or a framework may still have to take over the HTML of its server and set the properties of the
 * element.
 */
const LOAD_MS = 5000;

export interface EventDataOptions<T> {
  /** Reads the fields that the element shows from the event. */
  readonly read: (event: Datum) => T;
  /** Reports what the element cannot do with the result, overrides included. */
  readonly check?: (event: Datum) => void;
  /** The properties of the element that replace fields, whatever the data source. */
  readonly overrides?: Overrides;
  /** The words that the element shows or announces, in English. */
  readonly words?: Partial<Strings>;
  /** Loads the reader of the author's HTML inside the element. */
  readonly loadHtmlReader?: () => Promise<HtmlReader>;
  /** Parses the text that `src` leads to, if the element accepts others than JSON. */
  readonly parse?: TextParser;
  /** Whether the element shows something without data. If so, missing data causes no warning. */
  readonly needsNoData?: boolean;
}

/**
 * The data port of one element. It provides the data of the element's own source, or else of the surrounding
 * `event-page`, and applies the element's overrides. It also provides the words and the heading level, which depend on
 * the place of the element in the page.
 *
 * Data is read in `hostUpdate`, which Lit calls after `willUpdate` and before `update`. Getters only return the result.
 */
export class EventDataController<T extends Partial<EventDetails>> implements ReactiveController {
  readonly words: Words;
  readonly #host: SourceHost;
  readonly #options: EventDataOptions<T>;
  readonly #source: SourceController;
  /** Marks the element while it waits, and has its states for CSS. */
  readonly busy: BusyState;
  readonly #context: ContextConsumer<typeof eventContext, SourceHost>;
  readonly #reporter: ProblemReporter;
  /** What the data was read from; `undefined` if it must be read again. */
  #inputs: readonly unknown[] | undefined;
  #details: Partial<T> = {};
  #reportedState: SourceState | undefined;
  #warningTimer: ReturnType<typeof setTimeout> | undefined;
  #hasWarned = false;

  constructor(host: SourceHost, options: EventDataOptions<T>) {
    attachContextRoot();
    this.#host = host;
    this.#options = options;
    this.words = new Words(host, options.words ?? {}, () => this.context?.strings);
    this.#reporter = new ProblemReporter(host);
    this.busy = new BusyState(host);
    // Controllers run in the order in which they are added. The source is resolved before the data is read.
    this.#source = new SourceController(host, this.busy.whileIdle(options.loadHtmlReader), options.parse);
    this.#context = new ContextConsumer(host, { context: eventContext, subscribe: true });
    host.addController(this);
  }

  /** The data that the element shows, validated and safe. */
  get details(): Partial<T> {
    return this.#details;
  }

  /** The context that the surrounding `event-page` provides, whatever the element's own source. */
  get context(): EventContext | undefined {
    return this.#context.value;
  }

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#reporter.problems;
  }

  /** Whether the element's own source or the surrounding `event-page` is loading. */
  get isLoading(): boolean {
    const { status } = this.#source.state;
    return status === 'loading' || (status === 'none' && this.context?.loading === true);
  }

  /** Whether the author's HTML is the source of the data. */
  get isAuthorsHtml(): boolean {
    const { state } = this.#source;
    return state.status === 'ready' && state.source === 'html';
  }

  /** The heading level that is set on the element, or else the level of the heading in the author's HTML. */
  get ownLevel(): number | undefined {
    const level = this.#host.headingLevel ?? this.#authorLevel;
    return typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : undefined;
  }

  /** Level of the event's title; 1 unless the element or the surrounding `event-page` sets another level. */
  get titleLevel(): number {
    return this.ownLevel ?? this.context?.headingLevel ?? 1;
  }

  /** Level of the heading of one part of the event: one below the title. */
  get partLevel(): number {
    return this.ownLevel ?? (this.context?.headingLevel ?? 1) + 1;
  }

  hostConnected(): void {
    // Not the event `load`: it never comes if an optimizer runs the scripts later and fakes the state of the document.
    this.#warningTimer = setTimeout(() => void this.#warn(), LOAD_MS);
  }

  hostDisconnected(): void {
    // The timer would keep an element in memory that the page has removed.
    clearTimeout(this.#warningTimer);
    // If the next place of the element has no `event-page`, nothing would replace the old context.
    this.#context.value = undefined;
  }

  hostUpdate(): void {
    const { state } = this.#source;
    const values = this.#overrideValues;
    const event = state.status === 'none' ? this.context?.details : undefined;
    // Texts in several languages are read in the language of the element.
    const inputs = [this.words.language, state, event, ...values.map(([, value]) => value)];
    if (this.#inputs?.every((input, i) => Object.is(input, inputs[i]))) return;
    this.#inputs = inputs;
    this.#read(state, values);
  }

  hostUpdated(): void {
    this.busy.isBusy = this.isLoading;
    const { state } = this.#source;
    if (state === this.#reportedState) return;
    this.#reportedState = state;
    if (state.status === 'ready') this.#host.dispatchEvent(new DetailsLoadEvent(this.details, state.source));
  }

  #read(state: SourceState, values: OverrideValues): void {
    const { read, check } = this.#options;
    const options = { language: this.words.language, onProblem: this.#reporter.schedule };
    const own = new Reading({ ...options, baseUrl: state.status === 'ready' ? state.baseUrl : undefined });
    this.#details = readNode(this.#eventOf(state, own), own, read) ?? {};
    // Addresses in attributes are relative to the page, but addresses in the source are relative to the source. So the
    // result is read again with the overrides in it.
    const page = new Reading({ ...options, baseUrl: document.baseURI });
    const overridden = override(this.#details, values, page, () => {
      this.#inputs = undefined;
      this.#host.requestUpdate();
    });
    if (overridden) {
      const given = this.#details as Fields;
      // A value that cannot be read, such as the attribute of another script, replaces nothing. An empty one does.
      const kept = values.filter(([path, value]) => value && path in given).map(([path]) => [path, given[path]]);
      this.#details = { ...Object.fromEntries(kept), ...readNode(overridden, page, read) } as Partial<T>;
    }
    if (check) readNode(this.#details as Fields, page, check);
    const { problems = [] } = state;
    this.#reporter.replace({ problems, total: problems.length }, own, page);
  }

  #eventOf(state: SourceState, reading: Reading): Fields | undefined {
    if (state.status === 'ready') return reading.guard('', () => eventNode(state.value, reading));
    return state.status === 'none' ? (this.context?.details as Fields | undefined) : undefined;
  }

  get #overrideValues(): OverrideValues {
    const host = this.#host as unknown as Readonly<Record<string, unknown>>;
    return Object.entries(this.#options.overrides ?? {}).map(([property, path]) => [path, host[property]]);
  }

  /** Level of the title in the author's HTML, if that is the source. The author chose it for this place in the page. */
  get #authorLevel(): number | undefined {
    if (!this.isAuthorsHtml) return undefined;
    const headings = this.#host.querySelectorAll('h1, h2, h3, h4, h5, h6');
    // The lowest number counts, not the first heading: a line above the title may be a smaller heading.
    return headings.length ? Math.min(...[...headings].map(({ localName }) => Number(localName[1]))) : undefined;
  }

  /** Warns of words that are still English, and of data that did not come. */
  async #warn(): Promise<void> {
    this.words.warnIfEnglish();
    await this.#source.htmlRead;
    if (this.#options.needsNoData || this.#hasWarned) return;
    if (this.#source.state.status !== 'none' || this.context) return;
    // A script may give an empty list on purpose. An element with other attributes has data only if it shows something
    // instead of the slot: a heading or a credit alone is none.
    const { items, shadowRoot } = this.#host as { items?: unknown } & SourceHost;
    if (items !== undefined || !shadowRoot!.querySelector('slot')) return;
    this.#hasWarned = true;
    void diagnose(nameOf(this.#host), ({ noData }) => noData);
  }
}
