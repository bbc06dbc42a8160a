import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isUnmodified } from './slide-turns.js';

/** How long a browser may take to follow a link within the page. Firefox does it later than in the next task. */
const FOLLOW_MS = 50;

/**
 * A link to the current address fires no `hashchange`, and yet the visitor asks for that photo again. Loaded only if
 * the page has such an address.
 */
export class RepeatedHashLink implements ReactiveController {
  readonly #onRepeat: (event: Event) => void;

  constructor(host: ReactiveControllerHost, onRepeat: (event: Event) => void) {
    this.#onRepeat = onRepeat;
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
    // Until then the page may cancel the click, and the browser moves the focus to the target of the fragment in the
    // page.
    setTimeout(() => {
      if (isUnmodified(event)) this.#onRepeat(event);
    }, FOLLOW_MS);
  };
}

/** Whether it is a link to the current address that opens in this tab. */
function leadsHere(target: EventTarget): boolean {
  return target instanceof HTMLAnchorElement && target.href === location.href && /^(_self)?$/i.test(target.target);
}
