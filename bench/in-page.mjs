/*
 * global window, performance, document, location, requestAnimationFrame, PerformanceObserver, MessageChannel,
 * NodeFilter
 */
/** Functions that run in the page. Each is sent there as text, so it cannot use anything from outside itself. */

/** Installs the observers and helpers of the bench. Runs first in the page, in the same way for every candidate. */
export function observe() {
  const seen = (window.bench = { firstPhoto: undefined, shift: 0, everyShift: 0 });
  // The browser reports the frame in which it painted the photo. This API covers shadow roots; the element timing API
  // does not.
  new PerformanceObserver((list) => {
    for (const { url, renderTime } of list.getEntries()) if (/\/photos\//.test(url)) seen.firstPhoto ??= renderTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      seen.everyShift += value;
      if (!hadRecentInput) seen.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  // The order after a press is: animation callbacks, style, layout and paint, then this message.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => window.frameIsDone?.('');
  window.addEventListener('click', () => requestAnimationFrame(() => port2.postMessage('')), { capture: true });

  /** Returns all matches of a selector, shadow roots included. */
  seen.findAll = (selector, root = document) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? seen.findAll(selector, e.shadowRoot) : [])),
  ];

  /** Returns the number of the photo at a point, read from its address. It is 0 until the photo has loaded. */
  seen.photoAt = ({ x, y }) => {
    const found = new Set();
    const look = (root) => {
      for (const e of root.elementsFromPoint(x, y)) {
        if (found.has(e)) continue;
        found.add(e);
        if (e.shadowRoot) look(e.shadowRoot);
      }
    };
    look(document);
    const imgs = [...found].filter((e) => e.localName === 'img' && e.checkVisibility({ opacityProperty: true }));
    const img = imgs.find(({ currentSrc }) => /\d+\.webp$/.test(currentSrc));
    return img?.complete && img.naturalWidth ? Number(/(\d+)\.webp$/.exec(img.currentSrc)[1]) : 0;
  };

  /** Returns the centre of the visible photo 1. */
  seen.firstPhotoCentre = () => {
    const img = seen.findAll('img[src$="/1.webp"]').find((e) => e.getBoundingClientRect().width);
    const { x, y, width, height } = img.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };

  /** Returns the number of nodes in the document, shadow roots included. */
  seen.countNodes = (root = document) => {
    let count = 0;
    for (const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL); walker.nextNode(); count++)
      if (walker.currentNode.shadowRoot) count += 1 + seen.countNodes(walker.currentNode.shadowRoot);
    return count;
  };
}

/** Focuses a button of the slideshow, which may be in a shadow root. */
export function focusButton(selector) {
  window.bench.findAll(selector)[0].focus();
}

/**
 * Creates and removes `event-slideshow` elements. Each stays until it has rendered completely. The peers' pages have
 * their own function.
 */
export async function createAndRemove(times, count) {
  const response = await fetch(new URL(`photos-${count}.json`, location.href));
  const text = await response.text();
  for (let i = 0; i < times; i++) {
    const element = document.createElement('event-slideshow');
    element.details = JSON.parse(text);
    // A duplicate name causes a warning, and the console keeps a reference to the element in the warning.
    element.heading = `Photos ${performance.now()}`;
    document.body.append(element);
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
    element.shadowRoot.querySelector('#next').click();
    element.remove();
    await new Promise((done) => setTimeout(done, 20));
  }
}
