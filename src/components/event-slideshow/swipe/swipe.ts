import { swipingStyles } from './swipe.styles.js';
import { isRtl } from '../../../page/language.js';

export interface SwipeOptions {
  /** What follows the finger; nothing where there is nothing to turn to. */
  readonly current: () => HTMLElement | null | undefined;
  /** What comes along from the side, where that is known. It is shown, inert, for as long as the finger moves. */
  readonly neighbour?: (by: 1 | -1) => HTMLElement | undefined;
  readonly canTurn: (by: 1 | -1) => boolean;
  readonly turn: (by: 1 | -1) => void;
  /** A finger moves the photo, whether it will turn or not. */
  readonly onMove?: () => void;
}

/** Before a finger has gone so far, it may yet be a tap or a scroll. In px. */
const SLOP = 8;
/** A turn: this part of the width, or as fast as this in px per ms. */
const FAR = 0.25;
const FAST = 0.4;
/** After so long without a move a finger has come to rest, in ms. */
const RESTED = 100;
/** Where there is nothing to turn to, only this part of the way is followed. */
const RESISTANCE = 0.25;
/** How long what was let go takes to its place, in ms. */
const SETTLE = 220;

const HIDDEN = 'until-found';

/**
 * Turning with a finger or a pen, which the picture follows. Up and down stay the page's, two fingers the browser's (`touch-action` in the style sheet), and a
 * mouse has buttons. At rest there is no transform and nothing that scrolls. An extra: every photo is reached without it.
 */
export class Swipe {
  readonly #options: SwipeOptions;
  #surface: HTMLElement | undefined;
  #pointer: { readonly id: number; readonly x: number; readonly y: number } | undefined;
  #current: HTMLElement | undefined;
  #beside: HTMLElement | undefined;
  #dx = 0;
  /** Of the last moves, for the speed at the end. */
  #last = { x: 0, time: 0, speed: 0 };
  #hasMoved = false;

  constructor(options: SwipeOptions) {
    this.#options = options;
  }

  /** The element in which fingers count; called after every change. A photo that was on its way out and is asked for again is there at once. */
  attach(surface: HTMLElement | undefined): void {
    const current = this.#options.current();
    if (current?.inert && current !== this.#beside) present(current);
    if (surface === this.#surface) return;
    this.#surface = surface;
    const root = surface?.getRootNode() as ShadowRoot | undefined;
    const sheet = swipingStyles.styleSheet!;
    if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    surface?.addEventListener('pointerdown', this.#onDown);
    surface?.addEventListener('pointermove', this.#onMove);
    surface?.addEventListener('pointerup', this.#onUp);
    surface?.addEventListener('pointercancel', this.#onCancel);
    surface?.addEventListener('click', this.#onClick, { capture: true });
  }

  readonly #onDown = (event: PointerEvent): void => {
    this.#hasMoved = false;
    if (event.pointerType === 'mouse') return;
    // A second finger zooms, and one on a zoomed page moves that.
    if (!event.isPrimary || (visualViewport?.scale ?? 1) > 1.01) return this.#onCancel();
    this.#pointer = { id: event.pointerId, x: event.clientX, y: event.clientY };
    this.#last = { x: event.clientX, time: event.timeStamp, speed: 0 };
  };

  readonly #onMove = (event: PointerEvent): void => {
    const pointer = this.#pointer;
    if (event.pointerId !== pointer?.id) return;
    const [dx, dy] = [event.clientX - pointer.x, event.clientY - pointer.y];
    if (!this.#current && !this.#begin(event, dx, dy)) return;
    const { x, time } = this.#last;
    if (event.timeStamp > time)
      this.#last = { x: event.clientX, time: event.timeStamp, speed: (event.clientX - x) / (event.timeStamp - time) };
    this.#follow(dx);
  };

  #begin({ pointerId }: PointerEvent, dx: number, dy: number): boolean {
    if (Math.abs(dy) > SLOP && Math.abs(dy) >= Math.abs(dx)) this.#pointer = undefined;
    if (!this.#pointer || Math.abs(dx) <= SLOP) return false;
    const current = this.#options.current();
    if (!current) {
      this.#pointer = undefined;
      return false;
    }
    // What is still on its way from the turn before is where it goes to.
    for (const animation of current.getAnimations()) animation.cancel();
    present(current);
    this.#options.onMove?.();
    this.#current = current;
    this.#hasMoved = true;
    this.#surface!.setPointerCapture(pointerId);
    this.#surface!.classList.add('swiping');
    return true;
  }

  #follow(dx: number): void {
    const by = this.#stepFor(dx);
    const beside = this.#options.canTurn(by) ? this.#options.neighbour?.(by) : undefined;
    if (beside !== this.#beside) {
      this.#putAway(this.#beside);
      this.#beside = beside;
      if (beside) showBeside(beside);
    }
    this.#dx = this.#options.canTurn(by) ? dx : dx * RESISTANCE;
    move(this.#current!, this.#dx);
    if (beside) move(beside, this.#dx - Math.sign(dx) * this.#width);
  }

  readonly #onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer?.id) return;
    const { speed, time } = this.#last;
    const isFlick =
      event.timeStamp - time < RESTED && Math.abs(speed) > FAST && Math.sign(speed) === Math.sign(this.#dx);
    this.#end(Math.abs(this.#dx) > this.#width * FAR || isFlick);
  };

  readonly #onCancel = (): void => this.#end(false);

  #end(isTurn: boolean): void {
    const [current, beside, dx, width] = [this.#current, this.#beside, this.#dx, this.#width];
    this.#pointer = this.#current = this.#beside = undefined;
    this.#dx = 0;
    if (!current) return;
    this.#surface!.classList.remove('swiping');
    const by = this.#stepFor(dx);
    const side = Math.sign(dx);
    move(current, 0);
    this.#putAway(beside);
    // A script may have turned in the meantime.
    if (isTurn && current === this.#options.current()) this.#options.turn(by);
    const now = this.#options.current();
    if (!now || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    if (now === current) this.#settle(current, dx, 0);
    else {
      this.#settle(now, dx - side * width, 0);
      if (beside) this.#leave(current, dx, side * width);
    }
  }

  #settle(element: HTMLElement, from: number, to: number): Animation {
    return element.animate([{ transform: translation(from) }, { transform: translation(to) }], {
      duration: SETTLE,
      easing: 'ease-out',
    });
  }

  /** The photo before goes out of sight, for no one but the eye. */
  #leave(element: HTMLElement, from: number, to: number): void {
    const surface = this.#surface!;
    surface.classList.add('swiping');
    showBeside(element);
    const isOver = (): void => {
      if (this.#current !== element && this.#beside !== element) this.#putAway(element);
      if (!this.#current) surface.classList.remove('swiping');
    };
    this.#settle(element, from, to).finished.then(isOver, isOver);
  }

  /** Out of sight again, unless it is the one that is shown by now. */
  #putAway(element: HTMLElement | undefined): void {
    if (!element) return;
    move(element, 0);
    present(element);
    const current = this.#options.current();
    if (element === current) return;
    element.setAttribute('hidden', HIDDEN);
    const group = element.parentElement;
    if (!group?.contains(current ?? null)) group?.setAttribute('hidden', HIDDEN);
  }

  /** The finger pulls the next photo in from where the page reads to. */
  #stepFor(dx: number): 1 | -1 {
    return dx < 0 === isRtl(this.#surface!) ? -1 : 1;
  }

  get #width(): number {
    return this.#surface!.clientWidth;
  }

  /** The end of a swipe is no tap on the link below; a key press has no `detail`. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#hasMoved || event.detail === 0) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function showBeside(element: HTMLElement): void {
  element.inert = true;
  element.classList.add('beside');
  element.removeAttribute('hidden');
  // The wrapper that it stands in with others may be another one.
  element.parentElement?.removeAttribute('hidden');
}

function present(element: HTMLElement): void {
  element.inert = false;
  element.classList.remove('beside');
}

const translation = (dx: number): string => `translateX(${dx}px)`;

function move(element: HTMLElement, dx: number): void {
  if (dx) element.style.transform = translation(dx);
  else element.style.removeProperty('transform');
}
