/** Reads the elements of a page through their shadow roots. Each function runs in the page. */

/** Returns every element of the package with its heading, and either its photos or its text, links and dates. */
export function readElements() {
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() || null;
  const path = (href) => new URL(href).href.replace(location.origin, '');
  const find = (root, selector) => [...root.querySelectorAll(selector)];
  return find(document, '*')
    .filter(({ localName, shadowRoot }) => localName.startsWith('event-') && shadowRoot)
    .map(({ localName: tag, shadowRoot: root }) => {
      const common = { tag, heading: text(root.querySelector('[part="heading"]:not(li *)')) };
      if (tag === 'event-slideshow')
        return {
          ...common,
          photos: find(root, '.figure').map((figure) => ({
            caption: text(figure.querySelector('[part="caption"]')),
            credit: text(figure.querySelector('[part="credit"]')),
            markup: find(figure, '[part="caption"] *').map(({ localName, href }) =>
              [localName, href && path(href)].filter(Boolean).join(' '),
            ),
          })),
          credit: text(root.querySelector('.set-credit')),
        };
      return {
        ...common,
        text: text(root),
        links: find(root, 'a[href]').map(({ href }) => path(href)),
        dates: find(root, 'time').map(({ dateTime }) => dateTime),
      };
    });
}

/** Returns the current photo of each slideshow: its source, alternative text, loading state, width and right edge. */
export function readPictures() {
  return [...document.querySelectorAll('event-slideshow')].map(({ shadowRoot, index }) => {
    const img = shadowRoot.querySelectorAll('.figure')[index]?.querySelector('img');
    const { width, right } = img.getBoundingClientRect();
    return { address: img.currentSrc, alt: img.alt, isLoaded: img.complete && img.naturalWidth > 0, width, right };
  });
}

/** Returns the addresses, handlers and elements anywhere in the page that could run a script. */
export function readDangers() {
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isAddress = /^(?:href|src|srcset|action|formaction|srcdoc|poster)$/.test(name);
        // These attributes of our elements are data. The browser does not follow them.
        if (element.localName.startsWith('event-')) continue;
        // Browsers ignore white space and control characters in a scheme.
        // eslint-disable-next-line no-control-regex
        if (isAddress && /javascript:/i.test(value.replace(/[\x00-\x20]/g, ''))) found.push(`${name}=${value}`);
        // WordPress has handlers of its own, but only in the light DOM outside the content.
        if (name.startsWith('on') && (root !== document || element.closest('.entry-content')))
          found.push(`${element.localName} ${name}=${value}`);
      }
      if (root !== document && /^(?:script|iframe|object|embed)$/.test(element.localName))
        found.push(element.localName);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return found;
}

/** Presses every link in every shadow root without leaving the page. Returns the number of links. */
export function pressAllLinks() {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('a[href]') ? [element] : []),
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  document.addEventListener(
    'click',
    (event) => event.composedPath()[0].protocol?.startsWith('http') && event.preventDefault(),
    true,
  );
  const links = all(document).filter(({ hash, protocol }) => protocol !== 'mailto:' && !hash);
  for (const link of links) link.click();
  return links.length;
}
