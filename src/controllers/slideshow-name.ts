import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { diagnose, nameOf } from './diagnose.js';

const names = new Map<HTMLElement, string>();

/** Tells the author, once, when a slideshow has no name of its own: several landmarks of one name cannot be told apart. */
export class SlideshowName implements ReactiveController {
  readonly #host: HTMLElement;
  #hasWarned = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    names.delete(this.#host);
  }

  /** `mustHave`: whether it stands alone and needs a name. */
  check(name: string, mustHave: boolean): void {
    const isTaken = name !== '' && [...names].some(([other, taken]) => other !== this.#host && taken === name);
    names.set(this.#host, name);
    if (this.#hasWarned || !(isTaken || (mustHave && !name))) return;
    this.#hasWarned = true;
    void diagnose(nameOf(this.#host), ({ slideshowName }) => slideshowName(isTaken ? name : ''));
  }
}
