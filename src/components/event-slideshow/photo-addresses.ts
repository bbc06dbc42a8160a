import type { ReactiveController } from 'lit';
import type { Photo } from '../../model/event-details.js';
import { activeElementComposed, outermostHost } from '../../page/composed-tree.js';
import { LazyPart } from '../../page/lazy-part.js';
import { isPageFragment } from '../../page/page-address.js';
import type { PhotoSlides } from './photo-slides.js';
import type { SlideTurns } from './slide-turns.js';
import type { Slideshow } from './slideshow.js';

const slideshows = new Set<Slideshow>();
/**
 * The last `hashchange` or click that a slideshow has handled. If a photo id is in several slideshows, only one turns.
 */
let handledEvent: Event | undefined;

/**
 * The photo addresses of a slideshow. The address of a photo is `#` and its id. A photo without an id has its number in
 * the address instead, after the id of the slideshow (`#gallery-3`) or the word "photo" (`#photo-3`). If several
 * slideshows have no id, only the first one uses `#photo-3`, because an address leads to one place only.
 */
export class PhotoAddresses implements ReactiveController {
  readonly #slideshow: Slideshow;
  readonly #turns: SlideTurns;
  readonly #slides: PhotoSlides;
  readonly #repeatedLink: LazyPart<unknown>;

  constructor(slideshow: Slideshow, turns: SlideTurns, slides: PhotoSlides) {
    const { host } = slideshow;
    this.#slideshow = slideshow;
    this.#turns = turns;
    this.#slides = slides;
    this.#repeatedLink = new LazyPart(host, async () => {
      const { RepeatedHashLink } = await import('./repeated-hash-link.js');
      return new RepeatedHashLink(host, this.#onHashChange);
    });
    host.addController(this);
  }

  hostConnected(): void {
    slideshows.add(this.#slideshow);
    window.addEventListener('hashchange', this.#onHashChange);
    if (location.hash) this.#repeatedLink.request();
  }

  hostDisconnected(): void {
    slideshows.delete(this.#slideshow);
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  /**
   * Shows the photo that the address of the page names, unless the visitor has already turned to another. That happens
   * when the first photos arrive: a heading alone is a gallery, too. More of them may arrive while the browser parses
   * the page.
   */
  onNewPhotos(previousCount: number | undefined): void {
    if (this.#turns.hasActed || (previousCount && document.readyState !== 'loading')) return;
    const { host } = this.#slideshow;
    const index = this.#findIndex();
    if (index === undefined) return;
    host.index = index;
    // If the visitor has scrolled meanwhile, or the browser has restored a scroll position, the page stays there. It
    // still scrolls if the browser has scrolled to the author's own figure, which the slideshow replaces.
    if (!scrollY || host.querySelector(':target')) void host.updateComplete.then(() => host.scrollIntoView());
  }

  /** The fragment of the shown photo without `#`; `undefined` if the photo has no address. */
  get fragment(): string | undefined {
    const { current, host } = this.#slideshow;
    return current && fragmentOf(current, this.#prefix, host.index);
  }

  /** The index of the photo that the address of the page names. */
  #findIndex(): number | undefined {
    const prefix = this.#prefix;
    for (let i = 0; location.hash && i < this.#slideshow.count; i++) {
      const fragment = fragmentOf(this.#slideshow.photo(i), prefix, i);
      if (fragment !== undefined && isPageFragment(fragment)) return i;
    }
    return undefined;
  }

  /**
   * The fragment before the number of the photo; `undefined` if another slideshow uses it. A slideshow without photos
   * leaves the prefix to the next slideshow, unless its photos are loading.
   */
  get #prefix(): string | undefined {
    const { id } = this.#slideshow.host;
    const others = [...slideshows].filter(({ host, count }) => !host.id && (count || host.matches(':state(loading)')));
    return id || firstOf(others) === this.#slideshow ? `${id || 'photo'}-` : undefined;
  }

  readonly #onHashChange = (event: Event): void => {
    this.#repeatedLink.request();
    const index = event === handledEvent ? undefined : this.#findIndex();
    if (index === undefined) return;
    handledEvent = event;
    const takesFocus = hasFollowedLink();
    this.#turns.turn(index, 'hash');
    this.#slideshow.host.scrollIntoView();
    if (takesFocus) this.#slides.focus();
  };
}

function fragmentOf({ id }: Photo, prefix: string | undefined, index: number): string | undefined {
  return id ?? (prefix && prefix + (index + 1));
}

/** Whether the visitor has just followed a link to the current address, or no element has the focus. */
function hasFollowedLink(): boolean {
  const active = activeElementComposed();
  return !active || active === document.body || (active as HTMLAnchorElement).hash === location.hash;
}

/**
 * Returns the first slideshow in the page. Slideshows inside the same outermost shadow host are in the order in which
 * they were connected.
 */
function firstOf(slideshows: readonly Slideshow[]): Slideshow | undefined {
  return slideshows.find(({ host }) => !slideshows.some((other) => isBefore(other.host, host)));
}

function isBefore(a: Element, b: Element): boolean {
  return (outermostHost(a).compareDocumentPosition(outermostHost(b)) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
