/**
 * Says that an element waits for its data: `aria-busy` for assistive technology, `:state(loading)` for CSS.
 * An attribute, since Chromium tells nobody of a busy state that stands in the internals of an element without a role.
 */
export class BusyState {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#states = host.attachInternals().states;
  }

  set isBusy(isBusy: boolean) {
    if (isBusy === this.#states.has('loading')) return;
    this.#states[isBusy ? 'add' : 'delete']('loading');
    this.#host.ariaBusy = isBusy ? 'true' : null;
  }
}
