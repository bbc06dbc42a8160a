import { ContextConsumer } from '@lit/context';
import type { ReactiveController } from 'lit';
import { attachContextRoot, eventContext, type EventContext } from './event-context.js';
import { isFields, type Datum, type Fields } from '../model/datum.js';
import { EntryList } from '../model/entry-list.js';
import type { EventDetails } from '../model/event-details.js';
import { findEvent } from '../model/find-event.js';
import { fromJson } from '../model/from-json.js';
import { Reading, type Problem } from '../model/reading.js';
import { BusyState } from './busy.js';
import { DetailsLoadEvent } from './details-events.js';
import { diagnose, nameOf } from '../page/diagnose.js';
import { ProblemReporter } from './problem-reporter.js';
import { SourceController, type HtmlReader, type SourceHost, type SourceState } from './source.js';

/** The properties that every element has; each repeats them as `declare` fields with their documentation. */
export const sourceProperties = {
  src: {},
  from: {},
  details: {},
  headingLevel: { attribute: 'heading-level', type: Number },
  strings: {},
} as const;

type Details = Partial<EventDetails>;

export interface EventDataOptions<T extends Details> {
  /** Reads what the element shows out of the event. */
  readonly read: (event: Datum) => T;
  /**
   * What single attributes replace, by their path in the JSON (`'image.name'`; the first entry of a list of things is meant, as in `'location.name'`),
   * whatever the source, the context included. `undefined` replaces nothing. `….items` is the list itself, or the list object around it; it stands first.
   */
  readonly overrides?: () => Fields;
  /** Brings what reads the author's HTML inside the element. */
  readonly loadHtmlReader?: () => Promise<HtmlReader>;
  /** The element has something to show without data as well, so that their absence is no mistake. */
  readonly needsNoData?: boolean;
}

/**
 * The data of one element: its source, else the surrounding `event-page`, with single attributes on top, read into what the element shows.
 * Cheap to ask: it reads again only when something it depends on is another.
 */
export class EventDataController<T extends Details> implements ReactiveController {
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
    this.#reporter = new ProblemReporter(host);
    this.#source = new SourceController(host, options.loadHtmlReader);
    this.#busy = new BusyState(host);
    this.#context = new ContextConsumer(host, { context: eventContext, subscribe: true });
    host.addController(this);
  }

  /** What the element shows, read and safe. */
  get details(): Partial<T> {
    this.#read();
    return this.#details;
  }

  /** What the surrounding `event-page` says, whatever the element's own source. */
  get context(): EventContext | undefined {
    return this.#context.value;
  }

  /** Level of the heading in the author's HTML, where that is the source: it was chosen for its place in the page. */
  get authorLevel(): number | undefined {
    const { state } = this.#source;
    if (state.status !== 'ready' || state.source !== 'html') return undefined;
    // Not the first: what stands above a title may be a smaller heading.
    const levels = [...this.#host.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
      Number(localName[1]),
    );
    return levels.length ? Math.min(...levels) : undefined;
  }

  get problems(): readonly Problem[] {
    return this.#reporter.problems;
  }

  get isLoading(): boolean {
    const { status } = this.#source.state;
    return status === 'loading' || (status === 'none' && this.context?.loading === true);
  }

  hostConnected(): void {
    if (document.readyState === 'complete') setTimeout(this.#onPageLoad);
    else window.addEventListener('load', this.#onPageLoad, { once: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('load', this.#onPageLoad);
    // Elsewhere there may be no event-page, and nobody who says so.
    this.#context.value = undefined;
  }

  hostUpdated(): void {
    this.#busy.isBusy = this.isLoading;
    const { state } = this.#source;
    if (state === this.#loaded) return;
    this.#loaded = state;
    if (state.status === 'ready') this.#host.dispatchEvent(new DetailsLoadEvent(this.details, state.source));
  }

  #read(): void {
    const { state } = this.#source;
    const overrides = this.#overrides;
    const inputs = [state, state.status === 'none' ? this.context?.details : undefined, ...Object.values(overrides)];
    if (inputs.length === this.#inputs.length && inputs.every((input, i) => Object.is(input, this.#inputs[i]))) return;
    this.#inputs = inputs;
    const { read } = this.#options;
    const onProblem = this.#reporter.schedule;
    const own = new Reading({ baseUrl: state.status === 'ready' ? state.baseUrl : undefined, onProblem });
    this.#details = own.read(this.#event(own), read) ?? {};
    // Addresses in attributes are relative to the page, those in the source to the source: what was read is read once more, with the attributes in it.
    const page = new Reading({ baseUrl: document.baseURI, onProblem });
    const overlaid = overlay(this.#details, overrides, page);
    if (overlaid) this.#details = page.read(overlaid, read) ?? {};
    const { problems = [] } = state;
    this.#reporter.watch({ problems, total: problems.length }, own, page);
  }

  get #overrides(): Fields {
    return this.#options.overrides?.() ?? {};
  }

  #event(reading: Reading): Fields | undefined {
    const { state } = this.#source;
    if (state.status === 'ready') return reading.guarded('', () => findEvent(state.value, reading));
    return state.status === 'none' ? (this.context?.details as Fields | undefined) : undefined;
  }

  readonly #onPageLoad = (): void => void Promise.resolve(this.#source.htmlRead).then(() => this.#warnIfEmpty());

  #warnIfEmpty(): void {
    if (
      this.#options.needsNoData ||
      this.#hasWarned ||
      !this.#host.isConnected ||
      this.#source.state.status !== 'none' ||
      this.context
    )
      return;
    if (Object.values(this.#overrides).some((value) => value !== undefined)) return;
    this.#hasWarned = true;
    void diagnose(nameOf(this.#host), ({ noData }) => noData);
  }
}

/** The details with what attributes replace; `undefined` where no attribute is set. */
function overlay(details: Details, overrides: Fields, reading: Reading): Fields | undefined {
  const result: Record<string, unknown> = { ...details };
  let isChanged = false;
  for (const [path, value] of Object.entries(overrides)) {
    if (value === undefined || value === null) continue;
    isChanged = true;
    const [name, field] = path.split('.') as [string, string?];
    result[name] = field === undefined ? value : replaceIn(result[name], field, value, name, reading);
    if (field === undefined) delete result[`${name}Content`];
  }
  return isChanged ? result : undefined;
}

function replaceIn(part: unknown, field: string, value: unknown, name: string, reading: Reading): unknown {
  if (Array.isArray(part)) return [replaceIn(part[0], field, value, name, reading), ...(part.slice(1) as unknown[])];
  // A name or a credit makes no photo: without a type an object stands for one.
  const empty = name === 'image' ? { '@type': 'ImageGallery' } : {};
  const fields = part instanceof EntryList ? { itemListElement: part } : ((part as object | undefined) ?? empty);
  // The same text with its emphasis is replaced as well.
  if (field !== 'items') return { ...fields, [field]: value, [`${field}Content`]: undefined };
  const { value: list, error } = fromJson(value);
  if (error) {
    reading.report('items', `JSON text: the list of ${name}`, error);
    return part;
  }
  return isFields(list) ? { ...fields, ...list } : { ...fields, itemListElement: list };
}
