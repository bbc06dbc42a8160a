import { render, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

export interface SlideDeckOptions {
  /** The element that holds the slides; it is there after the host's first render with photos. */
  readonly container: () => HTMLElement | null;
  /** What stands in one slide. `isLoaded`: whether its picture may be fetched. */
  readonly slide: (index: number, isLoaded: boolean) => TemplateResult;
  /** Find-in-page, or a link to text, has found something in a slide that is not shown. */
  readonly onFind: (index: number) => void;
}

/** Slides that stand together in one wrapper. Each hidden slide is still a box: ten thousand siblings make one "Next" cost ten times as much. */
const GROUP = 50;
/** How long one slice of building in idle time may take, in ms. */
const SLICE = 8;

const HIDDEN = 'until-found';

/**
 * The slides of a slideshow: shows one, hides the others so that find-in-page still finds them, and builds those far away in idle time.
 * Changing the photo touches two slides, whatever their number; so Lit renders the content of single slides here, and the host never loops over all.
 */
export class SlideDeck implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SlideDeckOptions;
  #container: HTMLElement | undefined;
  #groups: HTMLElement[] = [];
  #slides: HTMLElement[] = [];
  /** 0: not built, 1: built, 2: its picture may be fetched. */
  #progress = new Uint8Array();
  #shown = -1;
  #built = 0;
  #isWaiting = false;
  /** Slides whose pictures are fetched next. */
  #ahead: readonly (number | undefined)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: SlideDeckOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#prepareToPrint);
    this.#buildAhead();
    this.#buildRest();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#prepareToPrint);
  }

  /** The slide that is shown. */
  get current(): HTMLElement | undefined {
    return this.#slides[this.#shown];
  }

  /** The slide at `index`, if it was built. */
  at(index: number): HTMLElement | undefined {
    return this.#slides[index];
  }

  /** The slide at `index` with its picture, at once. */
  ready(index: number): HTMLElement {
    return this.#build(index, true);
  }

  /**
   * Other photos: what stands in the slides is rendered again as it is wanted. The slides themselves stay with `keepsSlides`, so that nobody's focus or place
   * is lost; else they are made anew. With 0 the deck is empty.
   */
  reset(count: number, keepsSlides: boolean): void {
    const container = this.#options.container() ?? undefined;
    if (container !== this.#container) {
      this.#container = container;
      container?.addEventListener('beforematch', this.#find);
    }
    this.#progress = new Uint8Array(count);
    this.#built = 0;
    if (!keepsSlides) {
      this.#shown = -1;
      this.#slides = [];
      this.#groups = [];
      container?.replaceChildren();
      // Other photos may be lower than those were.
      if (container) container.style.minBlockSize = '';
    }
    const end = Math.ceil(count / GROUP);
    for (const gone of [...this.#groups.splice(end), ...this.#slides.splice(count)]) gone?.remove();
    const groups = Array.from({ length: end - this.#groups.length }, () => wrapper('group'));
    this.#groups.push(...groups);
    container?.append(...groups);
  }

  /** Shows one slide. `ahead` are the slides whose pictures are fetched as well. */
  show(index: number, ahead: readonly (number | undefined)[]): void {
    const slide = this.#build(index, true);
    if (this.#shown !== index) {
      this.#hide(this.#shown, index);
      slide.hidden = false;
      this.#groups[group(index)]!.hidden = false;
      this.#shown = index;
    }
    this.#ahead = ahead;
    this.#buildAhead();
    this.#buildRest();
  }

  /** Renders all slides again that are there, after a change of language or of words. */
  refresh(): void {
    this.#progress.forEach((progress, i) => progress && this.#render(i));
  }

  /** Renders one slide again. */
  refreshAt(index: number): void {
    if (this.#progress[index]) this.#render(index);
  }

  #render(index: number): void {
    render(this.#options.slide(index, this.#progress[index] === 2), this.#slides[index]!, { host: this.#host });
  }

  #hide(index: number, next: number): void {
    const slide = this.#slides[index];
    if (!slide) return;
    slide.setAttribute('hidden', HIDDEN);
    if (group(index) !== group(next)) this.#groups[group(index)]!.setAttribute('hidden', HIDDEN);
  }

  #build(index: number, isLoaded: boolean): HTMLElement {
    const parent = this.#groups[group(index)]!;
    // A group is filled in order, so that the document has the photos in theirs; contents may come later.
    if (!this.#slides[index]) {
      const start = group(index) * GROUP;
      const end = Math.min(start + GROUP, this.#progress.length);
      for (let i = start + parent.childElementCount; i < end; i++) parent.append((this.#slides[i] = wrapper('slide')));
    }
    const slide = this.#slides[index]!;
    const progress = isLoaded ? 2 : 1;
    if (this.#progress[index]! < progress) {
      this.#progress[index] = progress;
      this.#render(index);
    }
    return slide;
  }

  /** Not in the frame that shows a photo, which comes the sooner. */
  #buildAhead(): void {
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (this.#host.isConnected) for (const i of this.#ahead) if (i! < this.#progress.length) this.#build(i!, true);
      }),
    );
  }

  /** In idle time, in slices: until then find-in-page does not know the far slides. */
  #buildRest(): void {
    if (this.#isWaiting || !this.#host.isConnected || this.#built >= this.#progress.length) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      const end = performance.now() + SLICE;
      while (this.#built < this.#progress.length && performance.now() < end) this.#build(this.#built++, false);
      this.#buildRest();
    });
  }

  readonly #find = (event: Event): void => {
    const index = this.#slides.indexOf((event.target as Element).closest<HTMLElement>('.slide')!);
    if (index >= 0) this.#options.onFind(index);
  };

  /** Sets every address; turning lazy pictures eager at this point prints only a few of them in Chromium. */
  readonly #prepareToPrint = (): void => {
    for (let i = 0; i < this.#progress.length; i++) this.#build(i, true);
  };
}

const group = (index: number): number => Math.floor(index / GROUP);

/** Without role and name: what carries `hidden=until-found` keeps its own place in the accessibility tree, and only its content leaves it. */
function wrapper(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.setAttribute('hidden', HIDDEN);
  return element;
}

function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 2000 });
  else setTimeout(callback, 50);
}
