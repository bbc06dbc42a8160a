import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeElementComposed, outermostHost } from './composed-tree.js';
import { LazyPart } from './lazy-part.js';
import { isPageFragment } from './page-address.js';

interface Entries {
  readonly length: number;
  readonly at: (index: number) => { readonly id?: string } | undefined;
}

const lists = new Set<EntryAddresses>();
/** The last `hashchange` or click that a list has handled. If an id is in several lists, only one opens its entry. */
let handledEvent: Event | undefined;

/**
 * The addresses of the entries of an element. The address of an entry is `#` and its id. An entry without an id has its
 * number in the address instead, after the id of the element (`#gallery-3`) or a word (`#photo-3`). If several elements
 * with this word have no id, only the first one uses `#photo-3`, because an address leads to one place only.
 */
export abstract class EntryAddresses implements ReactiveController {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly word: string;
  readonly #entries: () => Entries | undefined;
  readonly #repeatedLink: LazyPart<unknown>;

  /** `word` begins the addresses if neither the entry nor the element has an id. */
  constructor(host: ReactiveControllerHost & HTMLElement, word: string, entries: () => Entries | undefined) {
    this.host = host;
    this.word = word;
    this.#entries = entries;
    this.#repeatedLink = new LazyPart(host, async () => {
      const { RepeatedHashLink } = await import('./repeated-hash-link.js');
      return new RepeatedHashLink(host, this.#onHashChange);
    });
    host.addController(this);
  }

  /** Shows the entry at `index`, because of its address, and scrolls to it. With `takesFocus`, it gets the focus. */
  protected abstract open(index: number, takesFocus: boolean): void;

  hostConnected(): void {
    lists.add(this);
    window.addEventListener('hashchange', this.#onHashChange);
    if (location.hash) this.#repeatedLink.request();
  }

  hostDisconnected(): void {
    lists.delete(this);
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  /** The number of the entries. */
  get count(): number {
    return this.#entries()?.length ?? 0;
  }

  /** Returns the fragment of an entry without `#`; `undefined` if the entry has no address. */
  fragmentOf(index: number, prefix = this.#prefix): string | undefined {
    const entry = this.#entries()?.at(index);
    return entry && (entry.id ?? (prefix && prefix + (index + 1)));
  }

  /** Returns the index of the entry that the address of the page names. */
  findIndex(): number | undefined {
    const prefix = this.#prefix;
    for (let i = 0; location.hash && i < this.count; i++) if (isPageFragment(this.fragmentOf(i, prefix))) return i;
    return undefined;
  }

  /**
   * The fragment before the number of an entry; `undefined` if another element uses it. An element without entries
   * leaves the prefix to the next element, unless its entries are loading.
   */
  get #prefix(): string | undefined {
    const { host, word } = this;
    let first: EntryAddresses | undefined;
    // Lists inside the same outermost shadow host are in the order in which they were connected.
    for (const list of lists)
      if (
        list.word === word &&
        !list.host.id &&
        (list.count || list.host.matches(':state(loading)')) &&
        (!first || isBefore(list.host, first.host))
      )
        first = list;
    return host.id || first === this ? `${host.id || word}-` : undefined;
  }

  readonly #onHashChange = (event: Event): void => {
    this.#repeatedLink.request();
    const index = event === handledEvent ? undefined : this.findIndex();
    if (index === undefined) return;
    handledEvent = event;
    this.open(index, hasFollowedLink());
  };
}

/** Whether the visitor has just followed a link to the current address, or no element has the focus. */
function hasFollowedLink(): boolean {
  const active = activeElementComposed();
  return !active || active === document.body || (active as HTMLAnchorElement).hash === location.hash;
}

/** Whether `a` comes before `b` in the page. Elements inside the same outermost shadow host do not. */
function isBefore(a: Element, b: Element): boolean {
  return (outermostHost(a).compareDocumentPosition(outermostHost(b)) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
