/**
 * Finds the content of a slideshow's block that no photo shows, such as a film or a form, and shows it after the
 * photos. The nodes stay where they are, so a form keeps what was typed, and a frame is not loaded again.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { allUnshown, HEADINGS } from '../upgrade/unshown.js';

/** The children of each host that stay visible. */
const keptChildren = new WeakMap<Element, ReadonlySet<Element>>();

/**
 * Returns the children of the host that stay visible: those with content that no photo shows, even if they also hold
 * an image. The texts after such a child are about it, up to the next photo. So is a heading before it that stands
 * after a photo.
 */
export function keptIn(host: Element): ReadonlySet<Element> {
  const childOf = (element: Element): Element =>
    element.parentElement === host ? element : childOf(element.parentElement!);
  const unshown = new Set(allUnshown(host, 'event-slideshow').map(childOf));
  const kept = new Set<Element>();
  let isAfterPhoto = false;
  let isAfterKept = false;
  /** The last heading after a photo, and what follows it. */
  let section: Element[] = [];
  for (const child of unshown.size ? host.children : []) {
    const isKept = unshown.has(child);
    const isPhoto = !isKept && child.matches('img, :has(img)');
    if (isKept) for (const one of [...section, child]) kept.add(one);
    else if (isAfterKept && !isPhoto && child.localName !== 'figcaption') kept.add(child);
    if (isPhoto || isKept) {
      isAfterPhoto ||= isPhoto;
      isAfterKept = isKept && isAfterPhoto;
      section = [];
    } else if (isAfterPhoto && child.matches(HEADINGS)) section = [child];
    else if (section[0]) section.push(child);
  }
  keptChildren.set(host, kept);
  return kept;
}

/** Shows the kept children of a slideshow after its photos, while there are photos. */
export class KeptContent implements ReactiveController {
  readonly #host: Element & { readonly count: number };
  #shown: ReadonlySet<Element> = new Set();

  constructor(host: ReactiveControllerHost & Element & { readonly count: number }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const kept = (this.#host.count && keptChildren.get(this.#host)) || new Set<Element>();
    for (const child of this.#shown) if (!kept.has(child)) child.removeAttribute('slot');
    for (const child of kept) if (child.slot !== 'kept') child.slot = 'kept';
    this.#shown = kept;
  }
}
