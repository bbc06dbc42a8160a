/** The events of the demo pages, by the page and the place in it. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Returns the events. The scripts of two pages make theirs, and give them to elements of the document. Here they give
 * them to a document that only collects them.
 */
export async function demoEvents() {
  const events = { 'demo/event.json': JSON.parse(readFileSync('demo/event.json', 'utf8')) };
  const add = (name, { details }) => details && (events[name] = details);
  globalThis.document = {
    createElement: () => ({}),
    getElementById: (id) => ({ append: (element) => add(`demo/today.html#${id}`, element) }),
    querySelector: () =>
      new Proxy({}, { set: (_, name, value) => (add('demo/everything.html', { [name]: value }), true) }),
  };
  try {
    for (const script of ['everything', 'today']) await import(pathToFileURL(`demo/${script}.js`).href);
  } finally {
    delete globalThis.document;
  }
  return events;
}
