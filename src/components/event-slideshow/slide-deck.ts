import { render, type ReactiveController, type TemplateResult } from 'lit';
import type { Slideshow } from './slideshow.js';

/**
 * Number of slides in a group element. A hidden slide still has a box: with ten thousand siblings, one "Next" costs ten
 * times as much.
 */
const GROUP_SIZE = 50;
/** Duration of one slice of work in idle time. */
const SLICE_MS = 8;

const HIDDEN = 'until-found';

/**
 * How much of a slide is built. The text is built early, for find-in-page. The picture is fetched only when the slide
 * is about to be shown.
 */
const TEXT = 1;
const PICTURE = 2;

/**
 * The slides of a slideshow. The deck shows one slide and hides the others with `hidden=until-found`, so that
 * find-in-page still finds them. It builds slides that are far away in idle time. A change of photo affects two slides,
 * whatever their number. So Lit renders single slides here, and the template of the host never loops over all slides.
 */
export class SlideDeck implements ReactiveController {
  readonly #slideshow: Slideshow;
  readonly #template: (index: number, isLoaded: boolean) => TemplateResult;
  readonly #onFind: (index: number) => void;
  #container: HTMLElement | undefined;
  #groups: HTMLElement[] = [];
  #slides: HTMLElement[] = [];
  /** The progress of each slide: 0, `TEXT` or `PICTURE`. */
  #progress = new Uint8Array();
  #shown = -1;
  #builtCount = 0;
  #isScheduled = false;
  /** Indices of the slides whose pictures are fetched next. */
  #ahead: readonly (number | undefined)[] = [];

  /**
   * `template` renders the content of one slide; `isLoaded` says whether its picture may be fetched. `onFind` is called
   * if find-in-page, or a link to text, finds text in a hidden slide.
   */
  constructor(
    slideshow: Slideshow,
    template: (index: number, isLoaded: boolean) => TemplateResult,
    onFind: (index: number) => void,
  ) {
    this.#slideshow = slideshow;
    this.#template = template;
    this.#onFind = onFind;
    slideshow.host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#prepareToPrint);
    this.buildAhead();
    this.#buildRest();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#prepareToPrint);
  }

  /** The slide that is shown. */
  get current(): HTMLElement | undefined {
    return this.#slides[this.#shown];
  }

  /** The slide at `index`, if it has been built. */
  at(index: number): HTMLElement | undefined {
    return this.#slides[index];
  }

  /**
   * Prepares for other photos. The content of each slide is rendered again when it is needed. With `keepsSlides`, the
   * slide elements stay, so that the focus and the reading position are kept. Otherwise they are created again. With a
   * count of 0, the deck is empty.
   */
  reset(count: number, keepsSlides: boolean): void {
    const container = this.#slideshow.part('slides');
    if (container !== this.#container) {
      this.#container = container;
      container?.addEventListener('beforematch', this.#onBeforeMatch);
    }
    this.#progress = new Uint8Array(count);
    this.#builtCount = 0;
    if (!keepsSlides) {
      this.#shown = -1;
      this.#slides = [];
      this.#groups = [];
      container?.replaceChildren();
      // The new photos may need less height than the old ones.
      if (container) container.style.minBlockSize = '';
    }
    const end = Math.ceil(count / GROUP_SIZE);
    for (const removed of [...this.#groups.splice(end), ...this.#slides.splice(count)]) removed?.remove();
    const groups = Array.from({ length: end - this.#groups.length }, () => createWrapper('group'));
    this.#groups.push(...groups);
    container?.append(...groups);
  }

  /** Shows one slide. `ahead`: indices of other slides whose pictures are fetched. */
  show(index: number, ahead: readonly (number | undefined)[]): void {
    const slide = this.#build(index, PICTURE);
    const previous = this.#shown;
    if (previous !== index) {
      this.#shown = index;
      this.#hide(previous);
      this.reveal(slide);
    }
    this.#ahead = ahead;
    this.buildAhead();
    this.#buildRest();
  }

  /** Returns the slide at `index` with its picture, and builds it if necessary. */
  ready(index: number): HTMLElement {
    return this.#build(index, PICTURE);
  }

  /** Makes a slide visible beside the current one. */
  reveal(slide: HTMLElement): void {
    slide.hidden = false;
    // The slide may be in another group than the current slide.
    slide.parentElement!.hidden = false;
  }

  /** Hides a slide again, unless it has become the current one. */
  conceal(slide: HTMLElement): void {
    if (slide !== this.current) this.#hide(this.#slides.indexOf(slide));
  }

  /** Renders all built slides again, after a change of language or words. */
  refresh(): void {
    this.#progress.forEach((progress, i) => progress && this.#render(i));
  }

  /** Renders one slide again. */
  refreshAt(index: number): void {
    if (this.#progress[index]) this.#render(index);
  }

  #render(index: number): void {
    const isLoaded = this.#progress[index] === PICTURE;
    render(this.#template(index, isLoaded), this.#slides[index]!, { host: this.#slideshow.host });
  }

  #hide(index: number): void {
    this.#slides[index]?.setAttribute('hidden', HIDDEN);
    if (groupOf(index) !== groupOf(this.#shown)) this.#groups[groupOf(index)]?.setAttribute('hidden', HIDDEN);
  }

  #build(index: number, progress: typeof TEXT | typeof PICTURE): HTMLElement {
    const parent = this.#groups[groupOf(index)]!;
    // A group is filled in order, so that the slides are in the order of the photos. Their content may be built later.
    if (!this.#slides[index]) {
      const start = groupOf(index) * GROUP_SIZE;
      const end = Math.min(start + GROUP_SIZE, this.#progress.length);
      for (let i = start + parent.childElementCount; i < end; i++)
        parent.append((this.#slides[i] = createWrapper('slide')));
    }
    if (this.#progress[index]! < progress) {
      this.#progress[index] = progress;
      this.#render(index);
    }
    return this.#slides[index]!;
  }

  /**
   * Fetches the next pictures if the current one has arrived, after the frame that shows it, so that they do not delay
   * it.
   */
  buildAhead(): void {
    requestAnimationFrame(() =>
      setTimeout(() => {
        const isLoading = this.current?.querySelector('img')?.complete === false;
        if (isLoading || !this.#slideshow.host.isConnected) return;
        for (const i of this.#ahead) if (i! < this.#progress.length) this.#build(i!, PICTURE);
      }),
    );
  }

  /** Builds the other slides in idle time, in slices. Until a slide is built, find-in-page does not find it. */
  #buildRest(): void {
    if (this.#isScheduled || !this.#slideshow.host.isConnected || this.#builtCount >= this.#progress.length) return;
    this.#isScheduled = true;
    whenIdle(() => {
      this.#isScheduled = false;
      const end = performance.now() + SLICE_MS;
      while (this.#builtCount < this.#progress.length && performance.now() < end) this.#build(this.#builtCount++, TEXT);
      this.#buildRest();
    });
  }

  readonly #onBeforeMatch = (event: Event): void => {
    const index = this.#slides.indexOf((event.target as Element).closest<HTMLElement>('.slide')!);
    if (index >= 0) this.#onFind(index);
  };

  /**
   * Builds all slides with their pictures. If lazy pictures became eager at this point, Chromium would print only a
   * few.
   */
  readonly #prepareToPrint = (): void => {
    for (let i = 0; i < this.#progress.length; i++) this.#build(i, PICTURE);
  };
}

const groupOf = (index: number): number => Math.floor(index / GROUP_SIZE);

/**
 * Creates an element without role and name. An element with `hidden=until-found` stays in the accessibility tree; only
 * its content is removed.
 */
function createWrapper(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.setAttribute('hidden', HIDDEN);
  return element;
}

function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 2000 });
  else setTimeout(callback, 50);
}
