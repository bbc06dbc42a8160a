import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { autoplayWords } from '../../../words/en-on-demand.js';
import { autoplayControl } from './autoplay-control.js';
import type { Words } from '../../../words/words.js';

interface Host extends ReactiveControllerHost {
  autoplay: boolean;
  interval: number;
  readonly count: number;
}

/** Shorter is not read to the end. In ms. */
const LEAST = 2000;
/** Longer is no time at all to a browser. */
const MOST = 2 ** 31 - 1;
const USUAL = 7000;

/**
 * The slide show that runs by itself once the visitor has started it, and never again after anything else that the visitor does.
 * Not offered to who wants less motion. A hidden tab waits.
 */
export class Autoplay implements ReactiveController {
  readonly #host: Host;
  readonly #words: Words;
  readonly #onTick: () => boolean;
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onTick` turns to the next photo and says whether there will be another. */
  constructor(host: Host, words: Words, onTick: () => boolean) {
    words.add(autoplayWords);
    this.#host = host;
    this.#words = words;
    this.#onTick = onTick;
    host.addController(this);
  }

  /** Whether there is a button for it. */
  get isOffered(): boolean {
    return this.#host.autoplay && this.#host.count > 1 && !this.#reducedMotion.matches;
  }

  get isRunning(): boolean {
    return this.#timer !== undefined;
  }

  /** The button; nothing where less motion is wanted, or there is one photo. */
  get control(): TemplateResult | typeof nothing {
    return this.isOffered ? autoplayControl(this.isRunning, this.#words, this.#toggle) : nothing;
  }

  hostConnected(): void {
    this.#reducedMotion.addEventListener('change', this.#onSetting);
  }

  hostDisconnected(): void {
    this.#reducedMotion.removeEventListener('change', this.#onSetting);
    this.stop();
  }

  hostUpdate(): void {
    if (!this.isOffered) this.stop();
  }

  start(): void {
    this.#wait();
    this.#host.requestUpdate();
  }

  stop(): void {
    if (!this.isRunning) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  readonly #toggle = (): void => (this.isRunning ? this.stop() : this.start());

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tick, Math.min(Math.max(LEAST, Number(this.#host.interval) || USUAL), MOST));
  }

  readonly #tick = (): void => {
    if (document.hidden || this.#onTick()) this.#wait();
    else this.stop();
  };

  readonly #onSetting = (): void => this.#host.requestUpdate();
}
