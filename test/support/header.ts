/** Helpers for the tests of `event-header`. */
import type { EventHeaderElement } from '../../src/components/event-header/event-header.js';
import '../../src/define/event-header.js';
import { make, place, ready, show, textOf } from './fixtures.js';
import { generators, type Generator } from './generators.js';

export const DAY = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
export const TIME = { hour: 'numeric', minute: '2-digit' } as const;
export const ZONE = { timeZoneName: 'short' } as const;

/**
 * Formats an instant as `Intl` itself does: in UTC unless `options` has a time zone. The sign of an offset is a minus,
 * because a voice skips a hyphen.
 */
export function intl(instant: string, options: Intl.DateTimeFormatOptions = DAY, language = 'en'): string {
  const formatter = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  return formatter
    .format(new Date(instant))
    .replace(/\s/g, ' ')
    .replace(/(GMT|UTC)-/, '$1\u2212');
}

/** Formats a day and a time in a time zone, with the name of the zone. */
export const inZone = (instant: string, timeZone: string, language = 'en'): string =>
  intl(instant, { ...DAY, ...TIME, ...ZONE, timeZone }, language);

/** Formats a start and its end on the same day of a time zone, with the name of the zone once. */
export const onOneDay = (start: string, end: string, timeZone: string, language = 'en'): string =>
  `${intl(start, { ...DAY, ...TIME, timeZone }, language)} to ${intl(end, { ...TIME, ...ZONE, timeZone }, language)}`;

/** Shows an element in English. */
export const header = (attributes: Record<string, string> = {}, details?: unknown): Promise<EventHeaderElement> =>
  show('event-header', { lang: 'en', ...attributes }, details === undefined ? {} : { details });

/** Shows the data of a generator. The event in a list or a graph is searched for by a lazy part. */
export async function generated(name: Generator, attributes: Record<string, string> = {}): Promise<EventHeaderElement> {
  const element = make('event-header', { lang: 'en', ...attributes }, { details: generators[name] });
  const loaded = new Promise((done) => element.addEventListener('details-load', done, { once: true }));
  const home = place(element);
  await loaded;
  await ready(home);
  return element;
}

/** Returns the texts with one of these part names, in the order of the document. */
export function textsOf(element: Element, ...names: string[]): string[] {
  const selector = names.map((name) => `[part~="${name}"]`).join();
  return [...element.shadowRoot!.querySelectorAll(selector)].map(textOf);
}

/** Returns the texts of all lines and headings, in the order of the document. */
export function linesOf(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('p, h1, h2, h3, dt, dd:not(:has(p)), li:not(:has(p))')]
    .map(textOf)
    .filter(Boolean);
}

/** Returns each link as "text: address". */
export function linksOf(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('a')].map((link) => `${textOf(link)}: ${link.href}`);
}

/** Makes this page the canonical address `href` until the end of the test. */
export function setCanonical(href: string): void {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = href;
  document.head.append(link);
  links.add(link);
}

const links = new Set<HTMLLinkElement>();

afterEach(() => {
  links.forEach((link) => link.remove());
  links.clear();
});

/** Everything that the page has requested or stored. */
export const traces = (): string[] => [
  ...performance.getEntriesByType('resource').map(({ name }) => name),
  ...Object.keys({ ...localStorage }),
  ...Object.keys({ ...sessionStorage }),
  document.cookie,
];
