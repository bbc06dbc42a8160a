/* global window, document, requestAnimationFrame, performance, getComputedStyle, MutationObserver, Element */
/**
 * Installs the helpers of the checks for focus, live regions and keys. Runs first in the page. It is sent as text, so
 * it cannot use anything from outside itself.
 */
export function prepare() {
  const LIVE = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], output';
  const lab = (window.lab = { announced: [], prevented: [] });
  const regions = new Map();

  /** Returns the texts of a node that assistive technology gets, including alternative texts. */
  function exposed(node) {
    if (node.nodeType === 3) return node.data.trim() ? [node.data.trim()] : [];
    if (node.nodeType !== 1) return [];
    if (node.ariaHidden === 'true' || node.inert || node.hidden) return [];
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return [];
    if (node.localName === 'img') return node.alt ? [node.alt] : [];
    const inside = node.shadowRoot ?? (node.localName === 'slot' && node.assignedNodes().length ? null : node);
    return (inside ? [...inside.childNodes] : node.assignedNodes()).flatMap(exposed);
  }

  /** Records the texts that were added to live regions. */
  function recordAnnouncements() {
    for (const region of window.bench?.findAll(LIVE) ?? []) {
      const texts = exposed(region);
      const before = regions.get(region);
      regions.set(region, texts);
      if (!before) continue;
      const rest = [...before];
      const added = texts.filter((text) => {
        const i = rest.indexOf(text);
        if (i >= 0) rest.splice(i, 1);
        return i < 0;
      });
      if (added.length) lab.announced.push(region.ariaAtomic === 'true' ? texts.join(' ') : added.join(' '));
    }
  }
  const observer = new MutationObserver(recordAnnouncements);
  const watch = (root) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  watch(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };

  window.addEventListener('keydown', (event) => event.defaultPrevented && lab.prevented.push(event.key));

  /** Returns the focused element, shadow roots included. */
  lab.focused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };

  /** Returns a node and its ancestors in the flat tree. */
  lab.path = (node) => {
    const path = [];
    for (let at = node; at; at = at.assignedSlot ?? at.parentNode ?? at.host) path.push(at);
    return path;
  };

  /** Returns the centres of the first photos, one for each slideshow. */
  lab.places = () =>
    window.bench
      .findAll('img[src$="/1.webp"]')
      .map((img) => img.getBoundingClientRect())
      .filter(({ width }) => width > 100)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));

  /** Returns the number of the photo that the counter shows. */
  lab.counter = () => {
    const all = window.bench.findAll('.counter, [part~="counter"], .swiper-pagination, .pswp__counter');
    return Number(/(\d+) (?:of|von|\/) \d+/.exec(all.map((e) => e.textContent).join(' '))?.[1]);
  };

  /** Returns the number of different positions of a photo within half a second after a press. */
  lab.placesWhileEntering = async (number, press) => {
    const seen = new Set();
    const end = performance.now() + 500;
    press();
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      const img = window.bench.findAll(`img[src$="/${number}.webp"]`)[0];
      if (img?.getBoundingClientRect().width) seen.add(Math.round(img.getBoundingClientRect().x));
    }
    return seen.size;
  };

  /** Returns the ids that more than one element of a tree has. */
  lab.duplicateIds = () => {
    const roots = [document, ...window.bench.findAll('*').flatMap((e) => e.shadowRoot ?? [])];
    return roots.flatMap((root) => {
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    });
  };
}

/** Returns the contrast with the most common colour of a picture, which at least some pixels reach. */
export async function contrastIn(picture) {
  const PIXELS = 12;
  const response = await fetch(`data:image/png;base64,${picture}`);
  const bitmap = await window.createImageBitmap(await response.blob());
  const canvas = new window.OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
  const counts = new Map();
  for (let i = 0; i < data.length; i += 4) {
    const colour = [data[i], data[i + 1], data[i + 2]].join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const luminance = (colour) => {
    const [r, g, b] = colour.split(',').map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const colours = [...counts].sort((a, b) => b[1] - a[1]);
  const background = luminance(colours[0][0]);
  const ratios = colours.flatMap(([colour, pixels]) => {
    const other = luminance(colour);
    return Array(pixels).fill((Math.max(background, other) + 0.05) / (Math.min(background, other) + 0.05));
  });
  // The edges of an icon are blurred, and each pixel may have its own colour. It is enough if some pixels stand out.
  return ratios.sort((a, b) => b - a)[PIXELS];
}
