import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Addresses of what the author wrote inside an element, such as the entries of a table of contents: what is read there is shown in another place, so it has no box
 * that a browser could scroll to. The element itself is where it stands.
 */
export class AuthorAnchors implements ReactiveController {
  readonly #host: HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => {
    const target = this.#host.querySelector(':target');
    if (target && !target.checkVisibility()) this.#host.scrollIntoView();
  };
}
