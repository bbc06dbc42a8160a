const KEY = 'event-page-elements';

/**
 * An entry in the history of the page, with the current address. With it, "back" closes the view; on a phone, "back" is
 * a button or a swipe. The address stays the same, because another fragment would make "back" fire `hashchange`.
 */
export class HistoryEntry {
  readonly #onBack: () => void;
  #id: string | undefined;
  #address = '';

  constructor(onBack: () => void) {
    this.#onBack = onBack;
  }

  /** Adds the entry to the history. */
  push(): void {
    this.#id = crypto.randomUUID?.() ?? String(Math.random());
    const state: unknown = history.state;
    this.#address = location.href;
    history.pushState({ ...(typeof state === 'object' ? state : {}), [KEY]: this.#id }, '');
    window.addEventListener('popstate', this.#onPopState);
  }

  /**
   * Removes the entry after the view was closed in another way, so that one "back" is enough. If the page goes to
   * another address at once, that address is kept.
   */
  consume(): void {
    window.removeEventListener('popstate', this.#onPopState);
    const id = this.#id;
    this.#id = undefined;
    if (id !== undefined) setTimeout(() => isCurrent(id) && history.back());
  }

  /**
   * Replaces the entry with another place in the page. The id is cleared, because WebKit keeps the state of an entry
   * that is replaced.
   */
  replace(url: string): void {
    window.removeEventListener('popstate', this.#onPopState);
    this.#id = undefined;
    location.replace(url);
  }

  /** Whether the entry is the current one of the history. */
  get isCurrent(): boolean {
    return this.#id !== undefined && isCurrent(this.#id);
  }

  /** Handles "back". A link within the page fires `popstate` too, but it leads forward. */
  readonly #onPopState = (): void => {
    if (isCurrent(this.#id) || location.href !== this.#address) return;
    this.#id = undefined;
    this.#onBack();
  };
}

function isCurrent(id: string | undefined): boolean {
  return (history.state as Record<string, unknown> | null)?.[KEY] === id;
}
