import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPlain } from './slide-turns.js';

/** How long a browser may take to follow a link within the page; Firefox does it later than in the next task. In ms. */
const FOLLOWED = 50;

/**
 * A link to where the page is already changes nothing that `hashchange` would tell, and yet the visitor asks for that photo again. Loaded where the page has such an
 * address.
 */
export class LinkAgain implements ReactiveController {
  readonly #onAgain: (event: Event) => void;

  constructor(host: ReactiveControllerHost, onAgain: (event: Event) => void) {
    this.#onAgain = onAgain;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    window.removeEventListener('click', this.#onClick);
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (!location.hash || !event.composedPath().some(leadsHere)) return;
    // Until then the page may keep it from being followed, and the browser takes the focus to where the fragment leads in the page itself.
    setTimeout(() => {
      if (isPlain(event)) this.#onAgain(event);
    }, FOLLOWED);
  };
}

/** Whether it is a link that stays in this tab, and at this address. */
function leadsHere(target: EventTarget): boolean {
  return target instanceof HTMLAnchorElement && target.href === location.href && /^(_self)?$/i.test(target.target);
}
