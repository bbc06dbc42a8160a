import type { HtmlReader } from './source.js';

/**
 * Marks an element that waits for its data: `:state(loading)` for CSS and scripts, and `aria-busy` for assistive
 * technology on what the element shows already. The author's fallback is not marked: it is complete as it stands, and a
 * `slot` may have no `aria-busy`.
 *
 * Nothing is written on the host. A framework that takes over the HTML of a server (hydration) compares the attributes
 * of the host, and reports one that the server has not written. `aria-busy` is an attribute, since Chromium ignores the
 * busy state of `ElementInternals` on an element without a role.
 */
export class BusyState {
  readonly #host: HTMLElement;
  /** The states of the element, for CSS. */
  readonly states: CustomStateSet;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.states = host.attachInternals().states;
  }

  /**
   * Returns a loader of a reader that reads as if the element did not wait. The style sheet for the time before the
   * script shows text that the page hides; without the mark it does not apply, and the reader finds what is hidden.
   */
  whileIdle(load: (() => Promise<HtmlReader>) | undefined): (() => Promise<HtmlReader>) | undefined {
    return (
      load &&
      (async () => {
        const read = await load();
        return (host) => {
          this.states.delete('loading');
          return read(host);
        };
      })
    );
  }

  /** Set after each rendering, because the content may be another one. */
  set isBusy(isBusy: boolean) {
    this.states[isBusy ? 'add' : 'delete']('loading');
    for (const child of this.#host.shadowRoot!.children)
      if (child.localName !== 'slot') child.ariaBusy = isBusy ? 'true' : null;
  }
}
