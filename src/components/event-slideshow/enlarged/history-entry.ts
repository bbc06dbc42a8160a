const KEY = 'event-page-elements';

/**
 * One entry in the history of the page, with the address that it has: "back", which on a telephone is a button or a
 * swipe, then closes what was opened. The address stays the same, since another fragment would make "back" fire
 * `hashchange`.
 */
export class HistoryEntry {
  readonly #onBack: () => void;
  #id: string | undefined;
  #address = '';

  constructor(onBack: () => void) {
    this.#onBack = onBack;
  }

  push(): void {
    this.#id = crypto.randomUUID?.() ?? String(Math.random());
    const state: unknown = history.state;
    this.#address = location.href;
    history.pushState({ ...(typeof state === 'object' ? state : {}), [KEY]: this.#id }, '');
    window.addEventListener('popstate', this.#onPopState);
  }

  /**
   * It was closed in another way: the entry goes, so that "back" is needed once only. A page that goes on to another
   * address at once keeps that.
   */
  consume(): void {
    window.removeEventListener('popstate', this.#onPopState);
    const id = this.#id;
    this.#id = undefined;
    if (id !== undefined) setTimeout(() => isCurrent(id) && history.back());
  }

  /** Another place of the page takes it over. (WebKit keeps the state of what is replaced.) */
  replace(url: string): void {
    window.removeEventListener('popstate', this.#onPopState);
    this.#id = undefined;
    location.replace(url);
  }

  /** Whether what was opened is what "back" leads from. */
  get isCurrent(): boolean {
    return this.#id !== undefined && isCurrent(this.#id);
  }

  /** It comes with a link within the page, too, which leads on and not back. */
  readonly #onPopState = (): void => {
    if (isCurrent(this.#id) || location.href !== this.#address) return;
    this.#id = undefined;
    this.#onBack();
  };
}

function isCurrent(id: string | undefined): boolean {
  return (history.state as Record<string, unknown> | null)?.[KEY] === id;
}
