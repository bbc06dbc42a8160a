/**
 * Marks an element that waits for its data: `aria-busy` for assistive technology, `:state(loading)` for CSS.
 * `aria-busy` is an attribute, since Chromium ignores the busy state of `ElementInternals` on an element without a
 * role.
 */
export class BusyState {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet;
  #isBusy: boolean | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#states = host.attachInternals().states;
  }

  set isBusy(isBusy: boolean) {
    // The first call always sets the state, because a cloned element has the attribute of its original.
    if (isBusy === this.#isBusy) return;
    this.#isBusy = isBusy;
    this.#states[isBusy ? 'add' : 'delete']('loading');
    this.#host.ariaBusy = isBusy ? 'true' : null;
  }
}
