/* global window, performance, document, location, requestAnimationFrame, PerformanceObserver, MessageChannel, NodeFilter */
/** Functions that run inside the page. Each is sent there as text, so none may use anything from outside itself. */

/** Runs before everything else in the page, in the same way whosever page it is. */
export function observe() {
  const seen = (window.bench = { firstPhoto: undefined, shift: 0, everyShift: 0 });
  // The browser's own note of the frame in which the picture was painted; the element timing API does not look into shadow roots, this one does.
  new PerformanceObserver((list) => {
    for (const { url, renderTime } of list.getEntries()) if (/\/photos\//.test(url)) seen.firstPhoto ??= renderTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      seen.everyShift += value;
      if (!hadRecentInput) seen.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  // After a press: style, layout and paint come after the animation callbacks, and a message after those.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => window.frameIsDone?.('');
  window.addEventListener('click', () => requestAnimationFrame(() => port2.postMessage('')), { capture: true });

  /** All that a selector finds, inside shadow roots too. */
  seen.findAll = (selector, root = document) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? seen.findAll(selector, e.shadowRoot) : [])),
  ];

  /** The photo that is seen at a point: the number in its address, 0 while it has not arrived. */
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

  /** The middle of photo 1, where it is seen. */
  seen.middle = () => {
    const img = seen.findAll('img[src$="/1.webp"]').find((e) => e.getBoundingClientRect().width);
    const { x, y, width, height } = img.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };

  /** How many nodes the document has, shadow roots included. */
  seen.countNodes = (root = document) => {
    let count = 0;
    for (const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL); walker.nextNode(); count++)
      if (walker.currentNode.shadowRoot) count += 1 + seen.countNodes(walker.currentNode.shadowRoot);
    return count;
  };
}

/** Puts the focus on a button of the slideshow, wherever that is. */
export function focusButton(selector) {
  window.bench.findAll(selector)[0].focus();
}

/** Creates and removes so many of our slideshows, each long enough to be shown whole; the peers' pages bring theirs. */
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
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
    element.shadowRoot.querySelector('#next').click();
    element.remove();
    await new Promise((done) => setTimeout(done, 20));
  }
}
