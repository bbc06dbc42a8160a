/**
 * Turns events into HTML, for servers and static sites. The functions need no DOM. They return the elements with
 * complete HTML inside, so that the page can be read before any script has run, and without scripts.
 */
import { element, dataScript, lines, print, type Markup, type Printable } from './html/markup.js';
import { detailsFor, PARTS } from './html/parts.js';
import type { Context } from './html/text.js';
import { toJsonLd } from './html/json-ld.js';
import { Wording } from './html/wording.js';
import { HTML_4 } from './model/entities.js';
import type { EventDetails } from './model/event-details.js';
import type { Fields } from './model/fields.js';
import { readEvent } from './model/read-event.js';
import { namedCharacters } from './model/text.js';
import type { PartTag, Tag } from './tags.js';

// Only pages have a decoder of HTML entities: neither Node nor workers do.
for (const [name, character] of HTML_4) namedCharacters.set(name, character);

export { readEvent, type ReadResult } from './model/read-event.js';
export type { Problem, ReadOptions } from './model/reading.js';

/** How an event is printed as HTML. */
export interface HtmlOptions {
  /** `tag` (default) prints the elements, `class` the class names that `upgrade` turns into elements. */
  readonly form?: 'tag' | 'class' | undefined;
  /** The language of the package's own words and of dates: a tag such as `fr`; `en` by default. */
  readonly lang?: string | undefined;
  /**
   * The level of the heading, 1 to 6: of the title in `eventPageHtml` and `headerHtml` (`1` by default), otherwise of
   * the part (`2` by default).
   */
  readonly headingLevel?: number | undefined;
  /** The address that relative addresses are resolved against. Without it, they stay relative. */
  readonly baseUrl?: string | undefined;
  /**
   * Whether to add the event as a JSON script (default), from which the elements read it. Without it, they read the
   * HTML, which cannot hold everything.
   */
  readonly json?: boolean | undefined;
  /** Whether to add the event as schema.org JSON-LD, for search engines. */
  readonly jsonLd?: boolean | undefined;
}

/** Prints an event, or a part of it, as HTML. It accepts what `readEvent` accepts, and its result. */
export type HtmlPrinter = (event: unknown, options?: HtmlOptions) => string;

/** Prints the whole page: all elements that the event has data for, in the order of `event-page`. */
export const eventPageHtml: HtmlPrinter = (event, options = {}) => {
  const details = read(event, options);
  const { json = true } = options;
  const headingLevel = levelOf(options) ?? 1;
  const id = json ? 'event-data' : undefined;
  const context = contextOf(options, headingLevel);
  const parts = (Object.keys(PARTS) as PartTag[]).map((tag) => {
    const level = tag === 'event-header' ? headingLevel : headingLevel + 1;
    const content = PARTS[tag].html(details, { ...context, level, isInPage: true });
    // The page tools read the event from the page, since they have no HTML that could hide it.
    return content && host(tag, options, { from: tag === 'event-actions' ? undefined : id }, content);
  });
  // Without data, the page could give its parts nothing.
  if (!json) return finish(details, options, ...parts);
  const attributes = { 'heading-level': levelOf(options), lang: options.lang };
  return finish(
    details,
    options,
    host('event-page', options, attributes, dataScript(JSON_TYPE, details, { id }), ...parts),
  );
};

export const breadcrumbHtml = printerOf('event-breadcrumb');
export const actionsHtml = printerOf('event-actions');
export const headerHtml = printerOf('event-header');
export const agendaHtml = printerOf('event-agenda');
export const speakersHtml = printerOf('event-speakers');
export const recommendationsHtml = printerOf('event-recommendations');
export const mediaHtml = printerOf('event-media');
export const slideshowHtml = printerOf('event-slideshow');
export const seriesHtml = printerOf('event-series');
export const articlesHtml = printerOf('event-articles');
export const recentHtml = printerOf('event-recent');

/** Returns an event as schema.org JSON-LD, for search engines. It leaves out what schema.org has no name for. */
export function eventJsonLd(event: unknown, options: HtmlOptions = {}): Fields {
  return toJsonLd(read(event, options));
}

const JSON_TYPE = 'application/json';

function printerOf(tag: PartTag): HtmlPrinter {
  return (event, options = {}) => {
    const details = read(event, options);
    const { json = true, lang } = options;
    const level = levelOf(options) ?? (tag === 'event-header' ? 1 : 2);
    const content = PARTS[tag].html(details, { ...contextOf(options, level), level, isInPage: false });
    const script = json ? dataScript(JSON_TYPE, detailsFor(tag, details)) : undefined;
    return finish(details, options, host(tag, options, { 'heading-level': levelOf(options), lang }, script, content));
  };
}

function read(event: unknown, { baseUrl, lang }: HtmlOptions): EventDetails {
  return readEvent(withArrays(event), { baseUrl, language: lang }).details;
}

/**
 * Turns the lists in a result of `readEvent` into arrays. This module has a reader of its own, so that no bundle for
 * browsers is divided because of it, and the reader knows only its own lists.
 */
function withArrays(value: unknown, depth = 0): unknown {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if (Symbol.iterator in value && 'toJSON' in value) return [...(value as Iterable<unknown>)];
    if (depth > 1 || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withArrays(one, depth + 1)]));
  } catch {
    // The reader reports data that cannot be accessed.
    return value;
  }
}

function levelOf({ headingLevel: level }: HtmlOptions): number | undefined {
  return [1, 2, 3, 4, 5, 6].find((one) => one === level);
}

function contextOf({ lang }: HtmlOptions, level: number): Context {
  const used = new Set<string>(['event-data']);
  const id = (name: string | undefined) => {
    if (!name || /\s/.test(name) || used.has(name)) return {};
    used.add(name);
    return { id: name };
  };
  return { words: new Wording(lang), level, isInPage: false, id };
}

/** Returns the element, or the node with its class name and its attributes as `data-` attributes. */
function host(
  tag: Tag,
  { form }: HtmlOptions,
  { lang, ...attributes }: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly (Markup | undefined)[]
): Markup {
  const inside = lines(...content);
  const body: Printable = inside?.text ? ['\n', inside, '\n'] : undefined;
  if (form !== 'class') return element(tag, { ...attributes, lang }, body);
  const data = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
  return element('div', { class: tag, ...data, lang }, body);
}

function finish(details: EventDetails, { jsonLd }: HtmlOptions, ...blocks: readonly (Markup | undefined)[]): string {
  const script = jsonLd ? dataScript('application/ld+json', toJsonLd(details)) : undefined;
  return `${print(lines(...blocks, script))}\n`;
}
