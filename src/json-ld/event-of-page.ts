import { findEvent, findGivenEvent } from '../model/json-ld/find-event.js';

/**
 * Finds the event of the page in JSON-LD. The document says what the page is about, which identifies the page's own
 * event among others.
 *
 * @param blocks the JSON of each script, or the data that were given to an element
 * @param urls the page's own addresses
 * @param isGiven whether an element was given the data. If there is no event in them, they are returned unchanged.
 */
export function findEventOfPage(blocks: readonly unknown[], urls: readonly string[], isGiven: boolean): unknown {
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()).filter(Boolean);
  const page = { urls, headings, title: document.title, language: document.documentElement.lang };
  return isGiven ? findGivenEvent(blocks[0], page) : findEvent(blocks, page);
}
