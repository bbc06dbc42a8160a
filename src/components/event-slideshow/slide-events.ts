import type { Photo } from '../../model/event-details.js';

/**
 * The reason for a change: a control, a key or a swipe (`user`), find-in-page (`find`), a photo address (`hash`), or
 * autoplay that the visitor has started (`autoplay`).
 */
export type SlideChangeReason = 'user' | 'find' | 'hash' | 'autoplay';

class SlideEvent extends Event {
  /** Index of the new photo, from 0. */
  readonly index: number;
  /** Index of the previous photo, from 0. */
  readonly previousIndex: number;
  /** `user`, `find`, `hash` or `autoplay`: what the visitor did. */
  readonly reason: SlideChangeReason;

  constructor(type: string, cancelable: boolean, index: number, previousIndex: number, reason: SlideChangeReason) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.index = index;
    this.previousIndex = previousIndex;
    this.reason = reason;
  }
}

/** Fires when the visitor is about to turn to another photo. If the event is canceled, the current photo stays. */
export class BeforeSlideChangeEvent extends SlideEvent {
  /** The name of the event. */
  static readonly eventName = 'before-slide-change';

  constructor(index: number, previousIndex: number, reason: SlideChangeReason) {
    super(BeforeSlideChangeEvent.eventName, true, index, previousIndex, reason);
  }
}

/** Fires when another photo is shown because of an action of the visitor. Does not fire for changes by a script. */
export class SlideChangeEvent extends SlideEvent {
  /** The name of the event. */
  static readonly eventName = 'slide-change';

  constructor(index: number, previousIndex: number, reason: SlideChangeReason) {
    super(SlideChangeEvent.eventName, false, index, previousIndex, reason);
  }
}

/**
 * Fires when the visitor is about to enlarge a photo. If the event is canceled, the enlarged view does not open, and
 * the page can show the photo in its own viewer.
 */
export class BeforeEnlargeEvent extends Event {
  /** The name of the event. */
  static readonly eventName = 'before-enlarge';
  /** Index of the photo, from 0. */
  readonly index: number;
  /** The photo that would be enlarged. */
  readonly photo: Photo;

  constructor(index: number, photo: Photo) {
    super(BeforeEnlargeEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.index = index;
    this.photo = photo;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'before-enlarge': BeforeEnlargeEvent;
    'before-slide-change': BeforeSlideChangeEvent;
    'slide-change': SlideChangeEvent;
  }
}
