import { findGivenEvent } from '../model/json-ld/find-event.js';
import type { PageFacts } from '../model/json-ld/subject.js';

/**
 * Finds the event in data that were given to an element, by the same rule as in the JSON-LD of the page.
 *
 * @param urls the page's own addresses
 */
export function findGivenEventOfPage(data: unknown, urls: readonly string[]): unknown {
  return findGivenEvent(data, pageFacts(urls));
}

/** Returns what the document says about the page, which identifies the page's own event among others. */
export function pageFacts(urls: readonly string[]): PageFacts {
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()).filter(Boolean);
  return { urls, headings, title: document.title, language: document.documentElement.lang };
}
