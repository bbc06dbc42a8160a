/**
 * Says that an element waits for its data: `aria-busy` for assistive technology, `:state(loading)` for CSS.
 * An attribute, since Chromium tells nobody of a busy state that stands in the internals of an element without a role.
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
    // The first time in any case: a copy has the attribute of what it was copied from.
    if (isBusy === this.#isBusy) return;
    this.#isBusy = isBusy;
    this.#states[isBusy ? 'add' : 'delete']('loading');
    this.#host.ariaBusy = isBusy ? 'true' : null;
  }
}
