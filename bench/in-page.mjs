/* global window, performance, document, location, requestAnimationFrame, PerformanceObserver, MessageChannel */
/** Functions that run inside the page. Each is sent there as text, so none may use anything from outside itself. */

/** Runs before everything else in the page, in the same way whosever page it is. */
export function observe() {
  const seen = (window.bench = { firstPhoto: undefined, shift: 0 });
  // The browser's own note of the frame in which the picture was painted; the element timing API does not look into shadow roots, this one does.
  new PerformanceObserver((list) => {
    for (const { url, renderTime } of list.getEntries()) if (/\/photos\//.test(url)) seen.firstPhoto ??= renderTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  // After a press: style, layout and paint come after the animation callbacks, and a message after those.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => window.frameIsDone?.('');
  window.addEventListener('click', () => requestAnimationFrame(() => port2.postMessage('')), { capture: true });
}

/** The photo in the middle of the photo box: the number in its address, 0 while it has not arrived. */
export function photoAt({ x, y }) {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot.elementFromPoint(x, y) !== found)
    found = found.shadowRoot.elementFromPoint(x, y);
  const img = found?.localName === 'img' ? found : found?.querySelector('img');
  return img?.complete && img.naturalWidth ? Number(/(\d+)\.webp$/.exec(img.currentSrc)?.[1]) : 0;
}

/** Puts the focus on a button of the slideshow, wherever that is. */
export function focusButton(id) {
  const find = (root) =>
    root.querySelector(`#${id}`) ??
    [...root.querySelectorAll('*')].map((e) => e.shadowRoot && find(e.shadowRoot)).find(Boolean);
  find(document).focus();
}

/** Creates and removes a slideshow so many times, each long enough to be shown whole. */
export async function createAndRemove(times, count) {
  const response = await fetch(new URL(`photos-${count}.json`, location.href));
  const text = await response.text();
  for (let i = 0; i < times; i++) {
    const element = document.createElement('event-slideshow');
    element.details = JSON.parse(text);
    // A name that is taken makes a warning, and the console keeps the element that a warning names.
    element.heading = `Photos ${performance.now()}`;
    document.body.append(element);
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
    element.shadowRoot.querySelector('#next').click();
    element.remove();
  }
}
