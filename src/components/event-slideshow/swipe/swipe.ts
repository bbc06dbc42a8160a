import { isRtl } from '../../../page/language.js';
import { swipeStyles } from './swipe.styles.js';

/** The slides or the enlarged photo that a finger moves. */
export interface SwipeTarget {
  /** The element that follows the finger; `undefined` if no element follows it now. */
  readonly current: HTMLElement | undefined;
  canTurn(by: 1 | -1): boolean;
  turn(by: 1 | -1): void;
  /** Called when a finger begins to move the photo, even if there is no further photo. */
  onMove?(): void;
  /** Returns the slide that moves in from the side, for a target that shows two slides at a time. */
  neighbour?(by: 1 | -1): HTMLElement;
  /** Shows a slide beside the current one. */
  showBeside?(slide: HTMLElement): void;
  /** Hides the slide again, unless it has become the current one. */
  hideBeside?(slide: HTMLElement): void;
}

/** Up to this distance in px, a movement may still become a tap or a scroll. */
const SLOP = 8;
/** A swipe turns to another photo if it covers more than this fraction of the width. */
const MIN_DISTANCE = 0.25;
/** A swipe that is faster than this, in px per ms, turns to another photo at any distance. */
const MIN_SPEED = 0.4;
/** A finger that has not moved for this time is at rest. */
const REST_MS = 100;
/** At the first and the last photo, the photo follows only this fraction of the movement. */
const RESISTANCE = 0.25;
/** Duration of the settle animation. */
const SETTLE_MS = 220;

/**
 * Turns to another photo when a finger or a pen swipes. The photo follows the finger. Vertical movements scroll the
 * page, and two fingers zoom (`touch-action` in the style sheet). With a mouse, the visitor uses the buttons. At rest,
 * there is no transform and no scroll container. Every photo can be reached without a swipe.
 */
export class Swipe {
  readonly #target: SwipeTarget;
  #surface: HTMLElement | undefined;
  #pointer: { readonly id: number; readonly x: number; readonly y: number } | undefined;
  #current: HTMLElement | undefined;
  #beside: HTMLElement | undefined;
  #dx = 0;
  /** The last movement, which gives the speed at the end. */
  #last = { x: 0, time: 0, speed: 0 };
  #hasMoved = false;

  constructor(target: SwipeTarget) {
    this.#target = target;
  }

  /** Listens on `surface`, unless it already listens there. Called after every update. */
  attach(surface: HTMLElement | undefined): void {
    const { current } = this.#target;
    // A slide that was moving out may have become the current one again.
    if (current?.inert && current !== this.#beside) this.#target.hideBeside?.(current);
    if (surface === this.#surface) return;
    this.#surface = surface;
    const root = surface?.getRootNode() as ShadowRoot | undefined;
    const sheet = swipeStyles.styleSheet!;
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
    // A second finger zooms, and one finger on a zoomed page moves the page.
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
    const { current } = this.#target;
    if (!current) {
      this.#pointer = undefined;
      return false;
    }
    // A settle animation of the previous swipe ends at once.
    for (const animation of current.getAnimations()) animation.cancel();
    this.#target.hideBeside?.(current);
    this.#target.onMove?.();
    this.#current = current;
    this.#hasMoved = true;
    this.#surface!.setPointerCapture(pointerId);
    this.#surface!.classList.add('swiping');
    return true;
  }

  #follow(dx: number): void {
    const by = this.#stepFor(dx);
    const canTurn = this.#target.canTurn(by);
    const beside = canTurn ? this.#target.neighbour?.(by) : undefined;
    if (beside !== this.#beside) {
      this.#putAway(this.#beside);
      this.#beside = beside;
      if (beside) this.#target.showBeside?.(beside);
    }
    this.#dx = canTurn ? dx : dx * RESISTANCE;
    move(this.#current!, this.#dx);
    if (beside) move(beside, this.#dx - Math.sign(dx) * this.#width);
  }

  readonly #onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer?.id) return;
    const { speed, time } = this.#last;
    const isFlick =
      event.timeStamp - time < REST_MS && Math.abs(speed) > MIN_SPEED && Math.sign(speed) === Math.sign(this.#dx);
    this.#end(Math.abs(this.#dx) > this.#width * MIN_DISTANCE || isFlick);
  };

  readonly #onCancel = (): void => this.#end(false);

  #end(isTurn: boolean): void {
    const target = this.#target;
    const [current, beside, dx, width] = [this.#current, this.#beside, this.#dx, this.#width];
    this.#pointer = this.#current = this.#beside = undefined;
    this.#dx = 0;
    if (!current) return;
    this.#surface!.classList.remove('swiping');
    const by = this.#stepFor(dx);
    const side = Math.sign(dx);
    move(current, 0);
    this.#putAway(beside);
    // A script may have turned to another photo in the meantime.
    if (isTurn && current === target.current) target.turn(by);
    const now = target.current;
    if (!now || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    if (now === current) void this.#settle(current, dx, 0);
    else {
      void this.#settle(now, dx - side * width, 0);
      if (beside) this.#moveOut(current, dx, side * width);
    }
  }

  #settle(element: HTMLElement, from: number, to: number): Promise<unknown> {
    const frames = [{ transform: translation(from) }, { transform: translation(to) }];
    return element.animate(frames, { duration: SETTLE_MS, easing: 'ease-out' }).finished.catch(() => undefined);
  }

  /** Moves the previous photo out of view. It is visible, but inert. */
  #moveOut(element: HTMLElement, from: number, to: number): void {
    const surface = this.#surface!;
    surface.classList.add('swiping');
    this.#target.showBeside?.(element);
    void this.#settle(element, from, to).then(() => {
      if (this.#current !== element && this.#beside !== element) this.#putAway(element);
      if (!this.#current) surface.classList.remove('swiping');
    });
  }

  #putAway(element: HTMLElement | undefined): void {
    if (!element) return;
    move(element, 0);
    this.#target.hideBeside?.(element);
  }

  /** Returns the step of a movement. In left-to-right text, a movement to the left leads to the next photo. */
  #stepFor(dx: number): 1 | -1 {
    return dx < 0 === isRtl(this.#surface!) ? -1 : 1;
  }

  get #width(): number {
    return this.#surface!.clientWidth;
  }

  /**
   * Suppresses the click at the end of a swipe, so that it does not follow a link below the finger. A click by a key
   * has the `detail` 0, and is not suppressed.
   */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#hasMoved || event.detail === 0) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const translation = (dx: number): string => `translateX(${dx}px)`;

function move(element: HTMLElement, dx: number): void {
  if (dx) element.style.transform = translation(dx);
  else element.style.removeProperty('transform');
}
