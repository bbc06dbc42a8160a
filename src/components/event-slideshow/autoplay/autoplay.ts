import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icons.js';
import { autoplayWords } from '../../../words/en-on-demand.js';
import { iconButton } from '../slide-controls.js';
import type { SlideTurns } from '../slide-turns.js';
import type { Slideshow } from '../slideshow.js';

/** A shorter interval is not enough time to read a caption. */
const MIN_INTERVAL_MS = 2000;
/** `setTimeout` overflows above this and fires at once. */
const MAX_INTERVAL_MS = 2 ** 31 - 1;
const DEFAULT_INTERVAL_MS = 7000;

const startIcon = () => icon('M7 5v14l11-7z');
const stopIcon = () => icon('M7 7h10v10H7z');

/**
 * Autoplay of a slideshow. It starts when the visitor presses its button, and stops for good at any other action of the
 * visitor. It is not available under reduced motion. It pauses while the tab is hidden.
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

  /** The button that starts or stops autoplay; `nothing` under reduced motion or for a single photo. */
  get control(): TemplateResult | typeof nothing {
    if (!this.#isAvailable) return nothing;
    const { words } = this.#slideshow;
    return this.#isRunning
      ? iconButton('stopSlideShow', stopIcon(), words, this.#toggle, 'autoplay')
      : iconButton('startSlideShow', startIcon(), words, this.#toggle, 'autoplay');
  }

  hostConnected(): void {
    this.#reducedMotion.addEventListener('change', this.#onMotionChange);
  }

  hostDisconnected(): void {
    this.#reducedMotion.removeEventListener('change', this.#onMotionChange);
    this.stop();
  }

  hostUpdate(): void {
    if (!this.#isAvailable) this.stop();
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
    this.#scheduleNext();
    this.#slideshow.host.requestUpdate();
  }

  get #isAvailable(): boolean {
    const { host, count } = this.#slideshow;
    return host.autoplay && count > 1 && !this.#reducedMotion.matches;
  }

  get #isRunning(): boolean {
    return this.#timer !== undefined;
  }

  readonly #toggle = (): void => (this.#isRunning ? this.stop() : this.#start());

  #scheduleNext(): void {
    clearTimeout(this.#timer);
    const interval = Number(this.#slideshow.host.interval) || DEFAULT_INTERVAL_MS;
    this.#timer = setTimeout(this.#showNext, Math.min(Math.max(MIN_INTERVAL_MS, interval), MAX_INTERVAL_MS));
  }

  readonly #showNext = (): void => {
    if (document.hidden) return this.#scheduleNext();
    const next = this.#slideshow.step(1);
    if (next !== undefined) this.#turns.turn(next, 'autoplay');
    if (this.#slideshow.step(1) === undefined) this.stop();
    // A listener of the turn may have stopped it, or moved the element.
    else if (this.#isRunning) this.#scheduleNext();
  };

  readonly #onMotionChange = (): void => this.#slideshow.host.requestUpdate();
}
