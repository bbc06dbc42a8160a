/** Each step makes the picture so much larger. */
const STEP = 1.5;
/** A small picture may be seen larger than it was made, for eyes that need it: so many times what fits. */
const LEAST_MAXIMUM = 3;

/**
 * The size of one picture inside a box that scrolls: from what fits to its actual size. The browser does the panning. Sizes are read when a button is pressed
 * and at no other time.
 */
export class Zoom {
  readonly #box: () => HTMLElement | null;
  /** Times what fits. */
  #factor = 1;
  #maximum = Infinity;
  /** Width of the picture while it fits, in px. */
  #fitting = 0;

  constructor(box: () => HTMLElement | null) {
    this.#box = box;
  }

  get isZoomed(): boolean {
    return this.#factor > 1;
  }

  get isAtMaximum(): boolean {
    return this.#factor >= this.#maximum;
  }

  /** Seen whole again. */
  reset(): void {
    this.#factor = 1;
    this.#maximum = Infinity;
    this.#picture?.style.removeProperty('inline-size');
  }

  /** One step larger or smaller. Gives the size in times its actual size, or 0 where it fits again, and `undefined` at an end or without a picture. */
  step(by: 1 | -1): number | undefined {
    const [box, picture] = [this.#box(), this.#picture];
    if (!box || !picture?.naturalWidth || (by > 0 ? this.isAtMaximum : !this.isZoomed)) return undefined;
    if (!this.isZoomed) this.#fitting = fittingWidth(picture);
    const actual = picture.naturalWidth / this.#fitting;
    this.#maximum = Math.max(actual, LEAST_MAXIMUM);
    const next = Math.min(Math.max(this.#factor * STEP ** by, 1), this.#maximum);
    // The actual size is never passed by without a stop.
    const passesActual = (this.#factor - actual) * (next - actual) < 0;
    const middle = middleOf(box);
    this.#factor = passesActual && actual > 1 ? actual : next < 1.02 ? 1 : next;
    if (this.#factor === 1) picture.style.removeProperty('inline-size');
    else picture.style.inlineSize = `${this.#fitting * this.#factor}px`;
    box.classList.toggle('zoomed', this.isZoomed);
    scrollTo(box, middle);
    return this.isZoomed ? this.#factor / actual : 0;
  }

  get #picture(): HTMLImageElement | null | undefined {
    return this.#box()?.querySelector('img');
  }
}

/** The width in which a picture is seen that its box contains and never enlarges. */
function fittingWidth({ naturalWidth, naturalHeight, clientWidth, clientHeight }: HTMLImageElement): number {
  return naturalWidth * Math.min(1, clientWidth / naturalWidth, clientHeight / naturalHeight);
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
