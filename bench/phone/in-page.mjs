/* global window, performance, document, requestAnimationFrame, PerformanceObserver */
/** Functions that run in the page. Each is sent there as text, so it cannot use anything from outside itself. */

/** Installs the observers. Runs first in the page, in the same way for every form. */
export function observe() {
  const seen = (window.bench = { firstPhoto: undefined, shift: 0 });
  // The frame in which the browser painted a photo. This API covers shadow roots; the element timing API does not. It
  // reports only what is larger than all before, so the pages have no text that is larger than their first photo.
  new PerformanceObserver((list) => {
    for (const { url, renderTime } of list.getEntries()) if (/\/photos\//.test(url)) seen.firstPhoto ??= renderTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Presses Next again and again, three frames apart, until another photo comes. Returns the time of the press that did
 * it, in ms since the navigation: the first moment at which a visitor would not have pressed in vain.
 */
export async function pressUntilTurned(selector, limit) {
  const findAll = (wanted, root = document) => [
    ...root.querySelectorAll(wanted),
    ...[...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? findAll(wanted, e.shadowRoot) : [])),
  ];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  /** Where the first photo is, and which one it is: it moves, it is hidden, or its address changes. */
  const state = () =>
    findAll('img')
      .filter((img) => /council-table/.test(img.currentSrc || img.src))
      .map((img) => `${Math.round(img.getBoundingClientRect().x)} ${img.checkVisibility({ visibilityProperty: true })}`)
      .join();
  const end = performance.now() + limit;
  while (performance.now() < end) {
    const button = findAll(selector).find((e) => e.checkVisibility({ visibilityProperty: true }));
    if (button) {
      const before = state();
      const pressed = performance.now();
      button.click();
      for (let i = 0; i < 3; i++) {
        await frame();
        if (state() !== before) return pressed;
      }
    } else await frame();
  }
  throw new Error('Next does nothing');
}
