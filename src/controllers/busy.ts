/** Says that an element waits for its data: `aria-busy` for assistive technology, `:state(loading)` for CSS. Both through internals, so that no attribute of the author's is touched. */
export class BusyState {
  readonly #internals: ElementInternals;

  constructor(host: HTMLElement) {
    this.#internals = host.attachInternals();
  }

  set isBusy(isBusy: boolean) {
    this.#internals.ariaBusy = isBusy ? 'true' : null;
    if (isBusy) this.#internals.states.add('loading');
    else this.#internals.states.delete('loading');
  }
}
