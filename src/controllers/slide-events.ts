/** Why another photo is shown: a control, or the browser's find-in-page. */
export type SlideChangeReason = 'user' | 'find';

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

/** The visitor has turned to another photo. Does not fire for what a script set. */
export class SlideChangeEvent extends SlideEvent {
  static readonly eventName = 'slide-change';

  constructor(index: number, previousIndex: number, reason: SlideChangeReason) {
    super(SlideChangeEvent.eventName, false, index, previousIndex, reason);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'before-slide-change': BeforeSlideChangeEvent;
    'slide-change': SlideChangeEvent;
  }
}
