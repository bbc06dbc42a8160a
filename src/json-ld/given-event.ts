import { findEvent } from '../model/json-ld/find-event.js';
import type { PageFacts } from '../model/json-ld/subject.js';
import { isToSearch } from '../model/fields.js';

/**
 * Finds the event in data that were given to an element, by the same rule as in the JSON-LD of the page. If there is
 * none, the data are returned unchanged.
 *
 * @param urls the page's own addresses
 */
export function findGivenEvent(data: unknown, urls: readonly string[]): unknown {
  try {
    return isToSearch(data) ? (findEvent([data], pageFacts(urls), true) ?? data) : data;
  } catch {
    // The reader reports data that cannot be accessed.
    return data;
  }
}

/** Returns what the document says about the page, which identifies the page's own event among others. */
export function pageFacts(urls: readonly string[]): PageFacts {
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()).filter(Boolean);
  return { urls, headings, title: document.title, language: document.documentElement.lang };
}
