import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EntryList } from '../model/entry-list.js';
import type { Photo } from '../model/event-details.js';
import { isPlain } from './slide-turns.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How long a browser may take to follow a link within the page; Firefox does it later than in the next task. In ms. */
const FOLLOWED = 50;

const hosts = new Set<Host>();

/**
 * The addresses of single photos: `#` and the photo's id, else the slideshow's id and the photo's number. Of the slideshows without an id only the first
 * answers to `#photo-3`, since an address can mean one thing only.
 */
export class PhotoAddresses implements ReactiveController {
  readonly #host: Host;
  readonly #onHash: (hash: string) => void;

  /** `onHash`: the address of the page has got another fragment. */
  constructor(host: Host, onHash: (hash: string) => void) {
    this.#host = host;
    this.#onHash = onHash;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    window.addEventListener('hashchange', this.#onHashChange);
    window.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    window.removeEventListener('hashchange', this.#onHashChange);
    window.removeEventListener('click', this.#onClick);
  }

  /** What stands after the `#` in the page's address, decoded. */
  get hash(): string {
    const fragment = location.hash.slice(1);
    try {
      return decodeURIComponent(fragment);
    } catch {
      return fragment;
    }
  }

  /** The photo that answers to a fragment. */
  find(photos: EntryList<Photo> | undefined, hash = this.hash): number | undefined {
    if (!hash || !photos) return undefined;
    const number = this.#answers && hash.startsWith(this.#prefix) ? hash.slice(this.#prefix.length) : '';
    const index = /^[1-9]\d*$/.test(number) ? Number(number) - 1 : -1;
    if (index >= 0 && index < photos.length && !photos.at(index)!.id) return index;
    for (let i = 0; i < photos.length; i++) if (photos.at(i)!.id === hash) return i;
    return undefined;
  }

  /** The fragment of a photo, or nothing where none would lead to it. */
  idOf(photo: Photo, index: number): string | undefined {
    return photo.id ?? (this.#answers ? `${this.#prefix}${index + 1}` : undefined);
  }

  get #prefix(): string {
    return `${this.#host.id || 'photo'}-`;
  }

  get #answers(): boolean {
    return Boolean(this.#host.id) || firstOf([...hosts].filter(({ id }) => !id)) === this.#host;
  }

  readonly #onHashChange = (): void => this.#onHash(this.hash);

  /** A link to where the page is already changes nothing that `hashchange` would tell, and yet the visitor asks for that photo again. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!location.hash || !event.composedPath().some(leadsHere)) return;
    // Until then the page may keep it from being followed, and the browser takes the focus to where the fragment leads in the page itself.
    setTimeout(() => {
      if (isPlain(event)) this.#onHashChange();
    }, FOLLOWED);
  };
}

/** Whether the visitor has just followed a link to here, or is nowhere in particular. */
export function cameByLink(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return !active || active === document.body || (active as HTMLAnchorElement).hash === location.hash;
}

/** Whether it is a link that stays in this tab, and at this address. */
function leadsHere(target: EventTarget): boolean {
  return target instanceof HTMLAnchorElement && target.href === location.href && !target.target;
}

/** The first in the page; those in one shadow root count as they came. */
function firstOf(elements: Host[]): Host | undefined {
  return elements.reduce<Host | undefined>((first, one) => (first && !isBefore(one, first) ? first : one), undefined);
}

function isBefore(a: Element, b: Element): boolean {
  return Boolean(outermost(a).compareDocumentPosition(outermost(b)) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}
