import type { ReactiveControllerHost } from 'lit';
import { announcementOf } from './announcement.js';
import type { Photo } from '../../model/event-details.js';
import type { StringKey } from '../../words/en.js';
import { announcerFor } from '../../page/announcer.js';
import { isRtl } from '../../page/language.js';
import { BeforeSlideChangeEvent, SlideChangeEvent, type SlideChangeReason } from './slide-events.js';
import type { Words } from '../../words/words.js';

export interface SlideshowHost extends ReactiveControllerHost, HTMLElement {
  index: number;
  readonly count: number;
  loop: boolean;
  announce: string | null | undefined;
}

export interface SlideTurnsOptions {
  readonly words: Words;
  readonly photo: (index: number) => Photo;
  /** From where an announcement is heard: inside an open dialog, or the host. */
  readonly place: () => Element;
  /** Shows the host's index at once. */
  readonly render: () => void;
  /** Before any change by the visitor: what runs by itself stops. */
  readonly onAct: () => void;
}

/** An address and the slide show are silent, since nobody pressed anything; what has happened already (a text was found, an address is there) cannot be canceled. */
const ANNOUNCED: readonly SlideChangeReason[] = ['user', 'find'];
const CANCELABLE: readonly SlideChangeReason[] = ['user', 'autoplay'];

/** All that turns to another photo other than a script: what is asked first, shown, said and told, in this order. */
export class SlideTurns {
  /** Whether the visitor has turned to a photo yet. */
  hasActed = false;
  readonly #host: SlideshowHost;
  readonly #options: SlideTurnsOptions;

  constructor(host: SlideshowHost, options: SlideTurnsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The index one step on or back, or `undefined` at an end. */
  step(by: 1 | -1): number | undefined {
    const { index, count, loop } = this.#host;
    const next = index + by;
    if (next >= 0 && next < count) return next;
    return loop && count > 1 ? (next + count) % count : undefined;
  }

  /** A button, an arrow key or a swipe. At an end it says so. */
  readonly press = (by: 1 | -1): void => {
    const index = this.step(by);
    if (index === undefined) {
      this.#options.onAct();
      this.sayWord(by === 1 ? 'lastImage' : 'firstImage');
    } else this.turn(index, 'user');
  };

  /** Shows the photo at `index`. Asked for again, the one that is shown is said again. */
  turn(index: number, reason: SlideChangeReason): void {
    const host = this.#host;
    const { render } = this.#options;
    const previousIndex = host.index;
    if (reason !== 'autoplay') this.#options.onAct();
    if (index === previousIndex) {
      if (ANNOUNCED.includes(reason)) this.#announce(index);
      return;
    }
    if (CANCELABLE.includes(reason) && !host.dispatchEvent(new BeforeSlideChangeEvent(index, previousIndex, reason)))
      return;
    // What a script has changed by now is there first.
    render();
    if (index >= host.count) return;
    this.hasActed = true;
    host.index = index;
    if (ANNOUNCED.includes(reason)) this.#announce(index);
    // The old photo is hidden before the browser goes on, which matters for find-in-page.
    render();
    host.dispatchEvent(new SlideChangeEvent(index, previousIndex, reason));
  }

  /** Left and Right turn, mirrored from right to left; with `hasEdges` Home and End lead to the first and the last. Whether it was such a key. */
  byKey(event: KeyboardEvent, hasEdges = false): boolean {
    const { count } = this.#host;
    const { key } = event;
    if (count < 2 || !isPlain(event)) return false;
    const isArrow = key === 'ArrowLeft' || key === 'ArrowRight';
    if (!isArrow && !(hasEdges && (key === 'Home' || key === 'End'))) return false;
    event.preventDefault();
    if (isArrow) this.press((key === 'ArrowRight') === isRtl(this.#host) ? -1 : 1);
    else this.turn(key === 'Home' ? 0 : count - 1, 'user');
    return true;
  }

  /** In the page's language, unless another is named. */
  say(text: string, language = this.#options.words.language): void {
    if (this.#host.announce !== 'off') announcerFor(this.#options.place()).say(text, language);
  }

  /** In the word's own language: on a page in another one English may stand in. */
  sayWord(key: StringKey): void {
    const { words } = this.#options;
    this.say(words.text(key), words.lang(key));
  }

  /** One text has one language. With the author's words in it it is theirs: they are the longer part, and the number is understood in any voice. */
  #announce(index: number): void {
    const { words, photo } = this.#options;
    const { alt, caption, inLanguage } = photo(index);
    const position = words.text('imageOf', { number: index + 1, count: this.#host.count });
    if (this.#host.announce === 'position' || !(alt || caption)) this.say(position, words.lang('imageOf'));
    else this.say(announcementOf(position, photo(index)), inLanguage);
  }
}

/** Not a chord, and nobody has used it: what the page or the browser does with keys and clicks stays theirs. */
export function isPlain(event: KeyboardEvent | MouseEvent): boolean {
  return !(event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
}
