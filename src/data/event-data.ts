import { ContextConsumer } from '@lit/context';
import type { ReactiveController } from 'lit';
import { readNode, type Datum } from '../model/datum.js';
import type { EventDetails } from '../model/event-details.js';
import type { Fields } from '../model/fields.js';
import { findEvent } from '../model/find-event.js';
import { Reading, type Problem } from '../model/reading.js';
import { diagnose, nameOf } from '../page/diagnose.js';
import type { Strings } from '../words/en.js';
import { Words } from '../words/words.js';
import { BusyState } from './busy.js';
import { DetailsLoadEvent } from './details-events.js';
import { attachContextRoot, eventContext, type EventContext } from './event-context.js';
import { override, type OverrideValues } from './overrides.js';
import { ProblemReporter } from './problem-reporter.js';
import { SourceController, type HtmlReader, type SourceHost, type SourceState } from './source.js';
import type { Overrides } from './source-properties.js';

export interface EventDataOptions<T> {
  /** Reads what the element shows out of the event. */
  readonly read: (event: Datum) => T;
  /** The element's properties that replace fields, whatever the source. */
  readonly overrides?: Overrides;
  /** The words that the element shows or speaks, in English. */
  readonly words?: Partial<Strings>;
  /** Loads the reader of the author's HTML inside the element. */
  readonly loadHtmlReader?: () => Promise<HtmlReader>;
  /** Whether the element has something to show without data, so that their absence is no mistake. */
  readonly needsNoData?: boolean;
}

/**
 * The data port of one element: the data of its source, or else of the surrounding `event-page`, with the element's own
 * attributes on top; and what depends on the place in the page, which is the words and the heading level.
 *
 * Data is read in `hostUpdate`, which Lit calls after `willUpdate` and before `update`. Getters only answer.
 */
export class EventDataController<T extends Partial<EventDetails>> implements ReactiveController {
  readonly words: Words;
  readonly #host: SourceHost;
  readonly #options: EventDataOptions<T>;
  readonly #source: SourceController;
  readonly #busy: BusyState;
  readonly #context: ContextConsumer<typeof eventContext, SourceHost>;
  readonly #reporter: ProblemReporter;
  #inputs: readonly unknown[] = [];
  #details: Partial<T> = {};
  #loaded: SourceState | undefined;
  #hasWarned = false;

  constructor(host: SourceHost, options: EventDataOptions<T>) {
    attachContextRoot();
    this.#host = host;
    this.#options = options;
    this.words = new Words(host, options.words ?? {}, () => this.context?.strings);
    this.#reporter = new ProblemReporter(host);
    // Controllers run in the order in which they were added: the source is resolved before the data is read.
    this.#source = new SourceController(host, options.loadHtmlReader);
    this.#busy = new BusyState(host);
    this.#context = new ContextConsumer(host, { context: eventContext, subscribe: true });
    host.addController(this);
  }

  /** What the element shows, read and safe. */
  get details(): Partial<T> {
    return this.#details;
  }

  /** What the surrounding `event-page` provides, whatever the element's own source. */
  get context(): EventContext | undefined {
    return this.#context.value;
  }

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#reporter.problems;
  }

  get isLoading(): boolean {
    const { status } = this.#source.state;
    return status === 'loading' || (status === 'none' && this.context?.loading === true);
  }

  /** The heading level that the element itself asks for, or that the author chose for the heading in their HTML. */
  get ownLevel(): number | undefined {
    const level = this.#host.headingLevel ?? this.#authorLevel;
    return typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : undefined;
  }

  /** Level of the event's title: 1 without an `event-page` that says otherwise. */
  get titleLevel(): number {
    return this.ownLevel ?? this.context?.headingLevel ?? 1;
  }

  /** Level of the heading of one part of the event: one below the title. */
  get partLevel(): number {
    return this.ownLevel ?? (this.context?.headingLevel ?? 1) + 1;
  }

  hostConnected(): void {
    if (document.readyState === 'complete') setTimeout(this.#onPageLoad);
    else window.addEventListener('load', this.#onPageLoad, { once: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('load', this.#onPageLoad);
    // In its next place there may be no event-page, and nothing that says so.
    this.#context.value = undefined;
  }

  hostUpdate(): void {
    const { state } = this.#source;
    const values = this.#overrideValues;
    const event = state.status === 'none' ? this.context?.details : undefined;
    const inputs = [state, event, ...values.map(([, value]) => value)];
    if (inputs.length === this.#inputs.length && inputs.every((input, i) => Object.is(input, this.#inputs[i]))) return;
    this.#inputs = inputs;
    this.#read(state, values);
  }

  hostUpdated(): void {
    this.#busy.isBusy = this.isLoading;
    const { state } = this.#source;
    if (state === this.#loaded) return;
    this.#loaded = state;
    if (state.status === 'ready') this.#host.dispatchEvent(new DetailsLoadEvent(this.details, state.source));
  }

  #read(state: SourceState, values: OverrideValues): void {
    const { read } = this.#options;
    const onProblem = this.#reporter.schedule;
    const own = new Reading({ baseUrl: state.status === 'ready' ? state.baseUrl : undefined, onProblem });
    this.#details = readNode(this.#eventOf(state, own), own, read) ?? {};
    // Addresses in attributes are relative to the page, those in the source to the source. So the result is read again,
    // with the attributes in it.
    const page = new Reading({ baseUrl: document.baseURI, onProblem });
    const overridden = override(this.#details, values, page);
    if (overridden) this.#details = readNode(overridden, page, read) ?? {};
    const { problems = [] } = state;
    this.#reporter.replace({ problems, total: problems.length }, own, page);
  }

  #eventOf(state: SourceState, reading: Reading): Fields | undefined {
    if (state.status === 'ready') return reading.guard('', () => findEvent(state.value, reading));
    return state.status === 'none' ? (this.context?.details as Fields | undefined) : undefined;
  }

  get #overrideValues(): OverrideValues {
    const host = this.#host as unknown as Readonly<Record<string, unknown>>;
    return Object.entries(this.#options.overrides ?? {}).map(([property, path]) => [path, host[property]]);
  }

  /** Level of the title in the author's HTML, if that is the source: the author chose it for its place in the page. */
  get #authorLevel(): number | undefined {
    const { state } = this.#source;
    if (state.status !== 'ready' || state.source !== 'html') return undefined;
    const headings = this.#host.querySelectorAll('h1, h2, h3, h4, h5, h6');
    // The lowest number, not the first heading: a line above the title may be a smaller heading.
    return headings.length ? Math.min(...[...headings].map(({ localName }) => Number(localName[1]))) : undefined;
  }

  readonly #onPageLoad = (): void => void Promise.resolve(this.#source.htmlRead).then(() => this.#warnIfEmpty());

  #warnIfEmpty(): void {
    const hasData = this.#source.state.status !== 'none' || this.context;
    if (this.#options.needsNoData || this.#hasWarned || !this.#host.isConnected || hasData) return;
    if (this.#overrideValues.some(([, value]) => value !== undefined)) return;
    this.#hasWarned = true;
    void diagnose(nameOf(this.#host), ({ noData }) => noData);
  }
}
