/** Each step makes the picture so much larger. */
const STEP = 1.5;
/** A small picture may be seen larger than it was made, for eyes that need it: so many times what fits. */
const LEAST_MAXIMUM = 3;

/**
 * The size of one picture inside a box that scrolls: from what fits to its actual size. The browser does the panning.
 * Sizes are read when a button is pressed or the window has got another size, and at no other time.
 */
export class Zoom {
  readonly #box: () => HTMLElement | null;
  /** Width of the picture, in px; 0 while it fits. */
  #width = 0;
  #maximum = Infinity;

  constructor(box: () => HTMLElement | null) {
    this.#box = box;
  }

  get isZoomed(): boolean {
    return this.#width > 0;
  }

  /** Also while there is no picture yet. */
  get isAtMaximum(): boolean {
    return !this.#picture?.naturalWidth || this.#width >= this.#maximum;
  }

  /** Seen whole again. */
  reset(): void {
    this.#maximum = Infinity;
    this.#show(0);
  }

  /** The box has another size: the picture keeps its own, unless it would be seen whole. */
  refit(): void {
    if (this.isZoomed && this.#width <= this.#measure()) this.reset();
  }

  /**
   * One step larger or smaller. Gives the size in times its actual size, or 0 where it fits again, and `undefined` at
   * an end or without a picture.
   */
  step(by: 1 | -1): number | undefined {
    const [box, picture] = [this.#box(), this.#picture];
    if (!box || !picture?.naturalWidth || (by > 0 ? this.isAtMaximum : !this.isZoomed)) return undefined;
    const fitting = this.#measure();
    const actual = picture.naturalWidth;
    const now = this.#width || fitting;
    const next = Math.min(now * STEP ** by, this.#maximum);
    // The actual size is never passed by without a stop.
    const passesActual = (now - actual) * (next - actual) < 0;
    const middle = middleOf(box);
    this.#show(passesActual && actual > fitting ? actual : next < fitting * 1.02 ? 0 : next);
    scrollTo(box, middle);
    return this.#width / actual;
  }

  #show(width: number): void {
    this.#width = width;
    const picture = this.#picture;
    if (width) picture!.style.inlineSize = `${width}px`;
    else picture?.style.removeProperty('inline-size');
    this.#box()?.classList.toggle('zoomed', this.isZoomed);
  }

  /**
   * The width in which the picture is seen that its box contains and never enlarges; how large it may become follows
   * from that.
   */
  #measure(): number {
    const { offsetWidth, offsetHeight } = this.#box()!;
    const { naturalWidth, naturalHeight } = this.#picture!;
    const fitting = naturalWidth * Math.min(1, offsetWidth / naturalWidth, offsetHeight / naturalHeight);
    this.#maximum = Math.max(naturalWidth, fitting * LEAST_MAXIMUM);
    return fitting;
  }

  get #picture(): HTMLImageElement | null | undefined {
    return this.#box()?.querySelector('img');
  }
}

/** What stands in the middle of a box, as parts of its content's width and height. */
function middleOf(box: HTMLElement): readonly [number, number] {
  return [
    (Math.abs(box.scrollLeft) + box.clientWidth / 2) / box.scrollWidth,
    (box.scrollTop + box.clientHeight / 2) / box.scrollHeight,
  ];
}

function scrollTo(box: HTMLElement, [x, y]: readonly [number, number]): void {
  const left = x * box.scrollWidth - box.clientWidth / 2;
  // From right to left a box is scrolled by negative numbers.
  box.scrollLeft = getComputedStyle(box).direction === 'rtl' ? -left : left;
  box.scrollTop = y * box.scrollHeight - box.clientHeight / 2;
}
