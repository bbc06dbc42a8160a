import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isUnmodified } from './own-events.js';

/**
 * The time that a browser may take to follow a link within the page. Firefox follows it later than in the next task.
 */
const FOLLOW_MS = 50;

/**
 * Handles a link to the current address: it fires no `hashchange`, but the visitor asks for that entry again. Loaded on
 * demand, only if the address of the page has a fragment.
 */
export class RepeatedHashLink implements ReactiveController {
  readonly #onRepeat: (event: Event) => void;

  constructor(host: ReactiveControllerHost, onRepeat: (event: Event) => void) {
    this.#onRepeat = onRepeat;
    host.addController(this);
  }

  hostConnected(): void {
    // The enlarged view keeps its clicks from the page, so they are only seen on their way to it.
    window.addEventListener('click', this.#onClick, { capture: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('click', this.#onClick, { capture: true });
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (!location.hash || !event.composedPath().some(leadsHere)) return;
    // In the meantime, the page may cancel the click, and the browser moves the focus to the target of the fragment.
    setTimeout(() => {
      if (isUnmodified(event)) this.#onRepeat(event);
    }, FOLLOW_MS);
  };
}

/** Whether the target is a link to the current address that opens in this tab. */
function leadsHere(target: EventTarget): boolean {
  return target instanceof HTMLAnchorElement && target.href === location.href && /^(_self)?$/i.test(target.target);
}
