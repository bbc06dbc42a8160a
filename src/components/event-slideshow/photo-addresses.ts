import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EntryList } from '../../model/entry-list.js';
import type { Photo } from '../../model/event-details.js';
import { Later } from '../../page/later.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly count: number };

const hosts = new Set<Host>();
/** The change of address, or the click, that was answered last: a photo's id may stand in several slideshows, and one of them answers. */
let answered: Event | undefined;

/**
 * The addresses of single photos: `#` and the photo's id, else the slideshow's id and the photo's number. Of the slideshows without an id only the first
 * answers to `#photo-3`, since an address can mean one thing only.
 */
export class PhotoAddresses implements ReactiveController {
  readonly #host: Host;
  readonly #onHash: (hash: string) => boolean;
  readonly #again: Later<unknown>;

  /** `onHash`: the address of the page has got another fragment. Whether one of the photos has answered to it. */
  constructor(host: Host, onHash: (hash: string) => boolean) {
    this.#host = host;
    this.#onHash = onHash;
    this.#again = new Later(host, async () => {
      const { LinkAgain } = await import('./link-again.js');
      return new LinkAgain(host, this.#onHashChange);
    });
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    window.addEventListener('hashchange', this.#onHashChange);
    if (location.hash) this.#again.want();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    window.removeEventListener('hashchange', this.#onHashChange);
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
    const prefix = this.#prefix;
    for (let i = 0; hash && i < (photos?.length ?? 0); i++)
      if (fragmentOf(photos!.at(i)!, prefix, i) === hash) return i;
    return undefined;
  }

  /** The fragment of a photo, or nothing where none would lead to it. */
  idOf(photo: Photo, index: number): string | undefined {
    return fragmentOf(photo, this.#prefix, index);
  }

  /** What stands before the number of a photo; nothing where another slideshow answers. One without photos leaves its addresses to the next, unless they are on their way. */
  get #prefix(): string | undefined {
    const { id } = this.#host;
    const others = [...hosts].filter(({ id, count, ariaBusy }) => !id && (count || ariaBusy));
    return id || firstOf(others) === this.#host ? `${id || 'photo'}-` : undefined;
  }

  readonly #onHashChange = (event: Event): void => {
    this.#again.want();
    if (event !== answered && this.#onHash(this.hash)) answered = event;
  };
}

function fragmentOf({ id }: Photo, prefix: string | undefined, index: number): string | undefined {
  return id ?? (prefix && prefix + (index + 1));
}

/** Whether the visitor has just followed a link to here, or is nowhere in particular. */
export function cameByLink(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return !active || active === document.body || (active as HTMLAnchorElement).hash === location.hash;
}

/** The first in the page; those in one shadow root count as they came. */
function firstOf(elements: Host[]): Host | undefined {
  return elements.reduce<Host | undefined>((first, one) => (first && !isBefore(one, first) ? first : one), undefined);
}

function isBefore(a: Element, b: Element): boolean {
  return (outermost(a).compareDocumentPosition(outermost(b)) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

function outermost(element: Element): Element {
  const { host } = element.getRootNode() as ShadowRoot;
  return host ? outermost(host) : element;
}
