/** Factor by which each step enlarges the picture. */
const STEP = 1.5;
/**
 * The maximum is the actual size, but at least this multiple of the fitting size. So visitors with low vision can
 * enlarge a small picture beyond its actual size.
 */
const MIN_MAXIMUM = 3;

/**
 * The zoom of one picture inside a scroll container, from the fitting size to the maximum. The browser does the
 * panning. Sizes are read only when a button is pressed or the window is resized.
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

  /** Whether the picture is as large as possible, or there is no picture yet. */
  get isAtMaximum(): boolean {
    return !this.#picture?.naturalWidth || this.#width >= this.#maximum;
  }

  /** Shows the whole picture again. */
  reset(): void {
    this.#maximum = Infinity;
    this.#show(0);
  }

  /** Handles a new size of the box. The picture keeps its size, unless the whole picture would fit. */
  refit(): void {
    if (this.isZoomed && this.#width <= this.#measure()) this.reset();
  }

  /**
   * Zooms one step in or out. Returns the size as a multiple of the actual size, or 0 if the picture fits again.
   * Returns `undefined` if the size cannot change or there is no picture.
   */
  step(by: 1 | -1): number | undefined {
    const [box, picture] = [this.#box(), this.#picture];
    if (!box || !picture?.naturalWidth || (by > 0 ? this.isAtMaximum : !this.isZoomed)) return undefined;
    const fitting = this.#measure();
    const actual = picture.naturalWidth;
    const now = this.#width || fitting;
    const next = Math.min(now * STEP ** by, this.#maximum);
    // No step skips the actual size.
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
   * Returns the width at which the whole picture fits into its box, without enlarging it. Also updates the maximum,
   * which depends on that width.
   */
  #measure(): number {
    const { offsetWidth, offsetHeight } = this.#box()!;
    const { naturalWidth, naturalHeight } = this.#picture!;
    const fitting = naturalWidth * Math.min(1, offsetWidth / naturalWidth, offsetHeight / naturalHeight);
    this.#maximum = Math.max(naturalWidth, fitting * MIN_MAXIMUM);
    return fitting;
  }

  get #picture(): HTMLImageElement | null | undefined {
    return this.#box()?.querySelector('img');
  }
}

/** Returns the point in the middle of the box, as fractions of the width and height of its content. */
function middleOf(box: HTMLElement): readonly [number, number] {
  return [
    (Math.abs(box.scrollLeft) + box.clientWidth / 2) / box.scrollWidth,
    (box.scrollTop + box.clientHeight / 2) / box.scrollHeight,
  ];
}

function scrollTo(box: HTMLElement, [x, y]: readonly [number, number]): void {
  const left = x * box.scrollWidth - box.clientWidth / 2;
  // In right-to-left text, scroll positions are negative.
  box.scrollLeft = getComputedStyle(box).direction === 'rtl' ? -left : left;
  box.scrollTop = y * box.scrollHeight - box.clientHeight / 2;
}
