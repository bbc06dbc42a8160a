import type { Photo } from '../../model/event-details.js';

/**
 * Why another photo is shown: a control, the browser's find-in-page, the address of a photo, or the slide show that the
 * visitor started.
 */
export type SlideChangeReason = 'user' | 'find' | 'hash' | 'autoplay';

class SlideEvent extends Event {
  /** From 0. */
  readonly index: number;
  readonly previousIndex: number;
  readonly reason: SlideChangeReason;

  constructor(type: string, cancelable: boolean, index: number, previousIndex: number, reason: SlideChangeReason) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.index = index;
    this.previousIndex = previousIndex;
    this.reason = reason;
  }
}

/** The visitor is about to turn to another photo. Canceling it keeps the photo. */
export class BeforeSlideChangeEvent extends SlideEvent {
  static readonly eventName = 'before-slide-change';

  constructor(index: number, previousIndex: number, reason: SlideChangeReason) {
    super(BeforeSlideChangeEvent.eventName, true, index, previousIndex, reason);
  }
}

/** Another photo is shown, because of what the visitor did. Does not fire for what a script set. */
export class SlideChangeEvent extends SlideEvent {
  static readonly eventName = 'slide-change';

  constructor(index: number, previousIndex: number, reason: SlideChangeReason) {
    super(SlideChangeEvent.eventName, false, index, previousIndex, reason);
  }
}

/** The visitor is about to see a photo enlarged. Canceling it leaves the page to show it in its own way. */
export class BeforeEnlargeEvent extends Event {
  static readonly eventName = 'before-enlarge';
  /** From 0. */
  readonly index: number;
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
