// The autoloader finds the tags and class names of the package in the page, now and later, and fetches only the files
// that they need. It requests all these files at once, also those that they import in turn.
import { blockSelector, findIn, UNCHANGED } from './upgrade/blocks.js';
import { PARTS } from './upgrade/parts.js';
import { COLUMNS, FIELDS, PART_SELECTOR, TAGS, type PartTag, type Tag } from './tags.js';
import type * as upgrading from './upgrade.js';
import { watch, type Root } from './upgrade/watch.js';

/** What the first file of an element exports. */
interface Part {
  readonly define: () => void;
}

/** After this time, the parts no longer wait for a photo. The style sheet waits 5 s for the elements. */
const PATIENCE_MS = 2000;

/** The exports of the core, as soon as it has arrived. */
let core: typeof upgrading | undefined;
const pages = new WeakSet<Element>();
let hasWarned = false;

/**
 * Fetches the elements that `root` needs, and turns nodes with their class names into elements. Each element is ready
 * as soon as its own files have arrived, whatever the others do. The autoloader calls the function for the document and
 * for everything that is added to it.
 *
 * @param root the node that is searched, itself included; the document by default
 * @returns the elements that have replaced nodes
 */
export async function upgrade(root: Root = document): Promise<HTMLElement[]> {
  // What has arrived already is upgraded before the next paint.
  const elements = core ? upgradeNow(root) : [];
  const missing = missingIn(root);
  if (missing.size) await firstPhotos(root);
  await Promise.all(
    [...missing].map(async ([tag, files]) => {
      try {
        const [part] = await Promise.all([...files].map((file) => load<Part>(file)));
        core = await load<typeof upgrading>(PARTS.core);
        part!.define();
        if (root.isConnected) elements.push(...upgradeNow(root));
      } catch (error) {
        giveUp(tag, root, error as Error);
      }
    }),
  );
  return elements;
}

/**
 * Does the same as `upgrade` for the content of `root`, and for everything that is added to it later. The autoloader
 * calls it for the document; shadow roots of your own need a call.
 *
 * @param root the node that is observed; the document by default, because scripts replace its `body`
 * @returns a function that ends the observation
 */
export function observe(root: Root = document): () => void {
  return watch(root, upgrade);
}

observe();

function load<T>(file: string): Promise<T> {
  return import(`./parts/${file}.js`) as Promise<T>;
}

/**
 * Waits until the slideshows on the screen have their first photo, if it is in the HTML. On a slow line, the parts
 * would take half of its bandwidth; docs/decisions/0013 has the figures.
 */
async function firstPhotos(root: Root): Promise<void> {
  const photos = findIn(root, 'event-slideshow, .event-slideshow').map((node) => node.querySelector('img'));
  const loading = photos.filter((img) => {
    const box = img?.getClientRects()[0];
    return box && !img.complete && box.top < innerHeight && box.bottom >= 0;
  });
  const arrived = Promise.allSettled(loading.map((img) => img!.decode()));
  await Promise.race([arrived, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
}

/** Upgrades what is defined. The shadow root of an `event-page` will contain elements whose files are missing. */
function upgradeNow(root: Root): HTMLElement[] {
  const elements = core!.upgrade(root);
  for (const page of [root, ...elements].flatMap((node) => findIn(node, TAGS[0]!)))
    if (page.shadowRoot && !pages.has(page)) {
      pages.add(page);
      observe(page.shadowRoot);
    }
  return elements;
}

/** Returns the tags that `root` needs and that are not defined, with their files. */
function missingIn(root: Root): Map<Tag, Set<string>> {
  const missing = TAGS.filter((tag) => !customElements.get(tag));
  const files = new Map<Tag, Set<string>>();
  const add = (tag: Tag, list?: readonly string[]): void => {
    const [code, reader] = PARTS.elements[tag]!;
    if (missing.includes(tag)) files.set(tag, new Set([...(files.get(tag) ?? code), ...(list ?? reader)]));
  };
  if (missing.length)
    for (const node of findIn(root, `${missing.join()}, ${blockSelector(missing)}`)) {
      const tag = missing.find((one) => one === node.localName) ?? missing.find((one) => node.classList.contains(one))!;
      const [src, from, details] = ['src', 'from', 'details'].map(
        (name) => node.getAttribute(name) ?? node.getAttribute(`data-${name}`),
      );
      const scripts = [...(from ? document : node).querySelectorAll('script[type$=json]')].map(
        ({ textContent }) => textContent,
      );
      const hasHtml = !(src ?? details ?? from ?? scripts[0]) && node.querySelector(':scope > :not(script)');
      add(tag, hasHtml ? undefined : from ? PARTS.from : []);
      if (src && !details) preload(src);
      if (tag === TAGS[0] && !node.querySelector(PART_SELECTOR))
        for (const part of partsOf(details ? [details] : src ? [] : scripts)) add(part, []);
    }
  return files;
}

/** Returns the elements that an `event-page` will show of these data, as far as it can be told without reading them. */
function partsOf(texts: readonly string[]): PartTag[] {
  const nodes = texts.flatMap((text) => {
    try {
      const value = JSON.parse(text) as { readonly '@graph'?: unknown };
      return [value, value['@graph']].flat();
    } catch {
      return [];
    }
  });
  const isShown = (tag: PartTag): boolean => !(tag in COLUMNS) || nodes.some((node) => FIELDS[tag]! in Object(node));
  return (Object.keys(FIELDS) as PartTag[]).filter(isShown);
}

/** Requests the data of an element together with its code. */
function preload(src: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: src });
  // An address that is not fetched, such as `javascript:`, does not belong in the page.
  if (link.href.startsWith('http')) document.head.append(link);
}

/** Leaves the nodes of an element that cannot be loaded as they are. The style sheets must not wait for it. */
function giveUp(tag: Tag, root: Root, { message }: Error): void {
  for (const node of findIn(root, `${tag}, ${blockSelector([tag])}`)) node.setAttribute(UNCHANGED, '');
  if (!hasWarned)
    console.warn(
      `<${tag}> could not be loaded (${message}). Its HTML stays as it was written. ` +
        'Copy the whole folder "cdn" of one version of event-page-elements. On another host, its files need the header ' +
        '"Access-Control-Allow-Origin"; with integrity, the hashes of the same version.',
    );
  hasWarned = true;
}
