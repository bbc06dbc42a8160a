import { nothing, svg, type ReactiveController, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icons.js';
import { autoplayWords } from '../../../words/en-on-demand.js';
import { iconButton } from '../slide-controls.js';
import type { SlideTurns } from '../slide-turns.js';
import type { Slideshow } from '../slideshow.js';

/** Shorter is too short to read a caption. */
const MIN_INTERVAL_MS = 2000;
/** `setTimeout` overflows above this and fires at once. */
const MAX_INTERVAL_MS = 2 ** 31 - 1;
const DEFAULT_INTERVAL_MS = 7000;

const startIcon = () => icon(svg`<path d="M7 5v14l11-7z" />`);
const stopIcon = () => icon(svg`<path d="M7 7h10v10H7z" />`);

/**
 * Autoplay: it starts when the visitor presses its button, and stops for good with anything else that the visitor does.
 * It is not offered under reduced motion. A hidden tab suspends it.
 */
export class Autoplay implements ReactiveController {
  readonly #slideshow: Slideshow;
  readonly #turns: SlideTurns;
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(slideshow: Slideshow, turns: SlideTurns) {
    slideshow.words.add(autoplayWords);
    this.#slideshow = slideshow;
    this.#turns = turns;
    slideshow.host.addController(this);
  }

  /** The button; nothing under reduced motion, or for a single photo. */
  get control(): TemplateResult | typeof nothing {
    if (!this.#isOffered) return nothing;
    const { words } = this.#slideshow;
    return this.#isRunning
      ? iconButton('stopSlideShow', stopIcon(), words, this.#toggle, 'autoplay')
      : iconButton('startSlideShow', startIcon(), words, this.#toggle, 'autoplay');
  }

  hostConnected(): void {
    this.#reducedMotion.addEventListener('change', this.#onSetting);
  }

  hostDisconnected(): void {
    this.#reducedMotion.removeEventListener('change', this.#onSetting);
    this.stop();
  }

  hostUpdate(): void {
    if (!this.#isOffered) this.stop();
  }

  stop(): void {
    if (!this.#isRunning) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#slideshow.running = undefined;
    this.#slideshow.host.requestUpdate();
  }

  #start(): void {
    this.#slideshow.running = this;
    this.#wait();
    this.#slideshow.host.requestUpdate();
  }

  get #isOffered(): boolean {
    const { host, count } = this.#slideshow;
    return host.autoplay && count > 1 && !this.#reducedMotion.matches;
  }

  get #isRunning(): boolean {
    return this.#timer !== undefined;
  }

  readonly #toggle = (): void => (this.#isRunning ? this.stop() : this.#start());

  #wait(): void {
    clearTimeout(this.#timer);
    const interval = Number(this.#slideshow.host.interval) || DEFAULT_INTERVAL_MS;
    this.#timer = setTimeout(this.#tick, Math.min(Math.max(MIN_INTERVAL_MS, interval), MAX_INTERVAL_MS));
  }

  readonly #tick = (): void => {
    if (document.hidden) return this.#wait();
    const next = this.#slideshow.step(1);
    if (next !== undefined) this.#turns.turn(next, 'autoplay');
    if (this.#slideshow.step(1) === undefined) this.stop();
    else this.#wait();
  };

  readonly #onSetting = (): void => this.#slideshow.host.requestUpdate();
}
