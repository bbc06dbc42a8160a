import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest wait until the next look at the time. A timer of a browser cannot be longer than 24.8 days. */
const MAX_WAIT_MS = 86_400_000;

const clocks = new Set<Clock>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * The time for an element whose content depends on it. The element is updated when its content changes: at the next
 * such instant, and when the page is shown again. All elements share one timer and two listeners, and nothing ticks.
 *
 * While a control of the element has the focus, its time stands still. Otherwise a control could disappear under the
 * focus.
 */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changes: () => readonly number[];
  /** Whether the element is also updated while it can be seen. */
  readonly isTimed: boolean;
  #now = 0;

  /**
   * `changes` returns the instants, in ms since 1970, at which the content of the element changes. With `isTimed`
   * false, the element is updated only when the page is shown again, so that nothing moves while somebody reads.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, changes: () => readonly number[], isTimed = true) {
    this.#host = host;
    this.#changes = changes;
    this.isTimed = isTimed;
    host.addController(this);
  }

  /** The time of the last update, in ms since 1970. */
  get now(): number {
    return this.#now;
  }

  /** The next instant at which the content changes; `Infinity` if it does not change any more. */
  get next(): number {
    // Not `Math.min(...)`: an argument for each of thousands of changes overflows the stack.
    return this.#changes().reduce((next, change) => (change > this.#now && change < next ? change : next), Infinity);
  }

  hostConnected(): void {
    if (!clocks.size) {
      document.addEventListener('visibilitychange', check);
      window.addEventListener('pageshow', check);
    }
    clocks.add(this);
    if (this.isTimed) this.#host.addEventListener('focusout', this.check);
  }

  hostDisconnected(): void {
    clocks.delete(this);
    this.#host.removeEventListener('focusout', this.check);
    wait();
    if (clocks.size) return;
    document.removeEventListener('visibilitychange', check);
    window.removeEventListener('pageshow', check);
  }

  hostUpdate(): void {
    if (!this.#now || !this.#hasFocus) this.#now = Date.now();
  }

  hostUpdated(): void {
    wait();
  }

  /** Updates the element if its content has changed. */
  readonly check = (): void => {
    if (this.next <= Date.now()) this.#host.requestUpdate();
  };

  get #hasFocus(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement);
  }
}

function check(): void {
  if (document.visibilityState === 'hidden') return;
  for (const clock of clocks) clock.check();
  wait();
}

/** Waits for the next change of any element. */
function wait(): void {
  clearTimeout(timer);
  const now = Date.now();
  // A change that has passed already waits for the focus to leave.
  const timed = [...clocks].filter((clock) => clock.isTimed);
  const next = Math.min(...timed.map((clock) => clock.next).filter((time) => time > now));
  if (next < Infinity) timer = setTimeout(check, Math.min(next - now, MAX_WAIT_MS));
}
