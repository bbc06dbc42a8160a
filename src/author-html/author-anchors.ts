import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Scrolls to the host when the URL fragment changes and names a node of the author's HTML inside the host. A link in a
 * table of contents does this. The host shows the text of the node in another place, so the node itself has no box that
 * a browser could scroll to.
 */
export class AuthorAnchors implements ReactiveController {
  readonly #host: HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#scrollToHost);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#scrollToHost);
  }

  readonly #scrollToHost = (): void => {
    const target = this.#host.querySelector(':target');
    if (target && !target.checkVisibility()) this.#host.scrollIntoView();
  };
}
