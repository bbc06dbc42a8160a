import type { ReactiveController } from 'lit';
import { announcerFor } from '../../page/announcer.js';
import { isRtl } from '../../page/language.js';
import { isUnmodified, keepKey } from '../../page/own-events.js';
import type { StringKey } from '../../words/en.js';
import { announcementOf } from './announcement.js';
import { BeforeSlideChangeEvent, SlideChangeEvent, type SlideChangeReason } from './slide-events.js';
import type { Slideshow } from './slideshow.js';

/**
 * The reasons that are announced. Photo addresses and autoplay are silent: the visitor has not asked for a photo here.
 */
const ANNOUNCED: readonly SlideChangeReason[] = ['user', 'find'];
/** The reasons for which `before-slide-change` fires. A match of find-in-page or a photo address cannot be undone. */
const CANCELABLE: readonly SlideChangeReason[] = ['user', 'autoplay'];

/**
 * Turns to another photo on behalf of the visitor. A turn fires `before-slide-change`, announces the photo, renders it,
 * and fires `slide-change`, in this order.
 */
export class SlideTurns implements ReactiveController {
  /** Whether a turn has already shown another photo, for any reason. */
  hasActed = false;
  readonly #slideshow: Slideshow;

  constructor(slideshow: Slideshow) {
    this.#slideshow = slideshow;
    slideshow.host.addController(this);
  }

  hostConnected(): void {
    announcerFor(this.#slideshow.host).prepare();
  }

  /**
   * Handles a button, an arrow key or a swipe. If there is no further photo, it announces "First image" or "Last
   * image".
   */
  readonly press = (by: 1 | -1): void => {
    // Pending changes are rendered first, so the visitor can turn to photos that a script has just set.
    this.#slideshow.render();
    const index = this.#slideshow.step(by);
    if (index !== undefined) return this.turn(index, 'user');
    this.#slideshow.stop();
    this.announceWord(by === 1 ? 'lastImage' : 'firstImage');
  };

  /** Shows the photo at `index`. If it is shown already, it is announced again. */
  turn(index: number, reason: SlideChangeReason): void {
    const slideshow = this.#slideshow;
    const { host } = slideshow;
    const previousIndex = host.index;
    if (reason !== 'autoplay') slideshow.stop();
    if (index === previousIndex) {
      if (ANNOUNCED.includes(reason)) this.#announcePhoto(index);
      return;
    }
    if (CANCELABLE.includes(reason) && !host.dispatchEvent(new BeforeSlideChangeEvent(index, previousIndex, reason)))
      return;
    // Changes that a listener has made are rendered first.
    slideshow.render();
    if (index >= slideshow.count) return;
    this.hasActed = true;
    host.index = index;
    if (ANNOUNCED.includes(reason)) this.#announcePhoto(index);
    // The old photo is hidden before the browser continues: find-in-page relies on that.
    slideshow.render();
    host.dispatchEvent(new SlideChangeEvent(index, previousIndex, reason));
  }

  /**
   * Handles the left and right arrow keys, mirrored in right-to-left text. With `hasEdges`, it also handles Home and
   * End, which lead to the first and the last photo. Returns whether it has handled the key.
   */
  handleKey(event: KeyboardEvent, hasEdges = false): boolean {
    this.#slideshow.render();
    const { host, count } = this.#slideshow;
    const { key } = event;
    if (count < 2 || !isUnmodified(event)) return false;
    const isArrow = key === 'ArrowLeft' || key === 'ArrowRight';
    if (!isArrow && !(hasEdges && (key === 'Home' || key === 'End'))) return false;
    keepKey(event, host);
    if (isArrow) this.press((key === 'ArrowRight') === isRtl(host) ? -1 : 1);
    else this.turn(key === 'Home' ? 0 : count - 1, 'user');
    return true;
  }

  /** Announces a text in the page's language, unless another is given. */
  announce(text: string, language = this.#slideshow.words.language): void {
    const { host, dialog } = this.#slideshow;
    // A picture may fail after the slideshow has left the page.
    if (host.isConnected && host.announce !== 'off') announcerFor(dialog ?? host).say(text, language);
  }

  /** Announces a word in its own language, which is English if the word has no translation. */
  announceWord(key: StringKey): void {
    const { words } = this.#slideshow;
    this.announce(words.text(key), words.languageOf(key));
  }

  /**
   * Announces the photo at `index`. An announcement has one language. If it contains the author's text, it has the
   * language of that text, because the text is the longer part, and a number is understood in any voice.
   */
  #announcePhoto(index: number): void {
    const { host, words, count } = this.#slideshow;
    const photo = this.#slideshow.photo(index);
    const position = words.text('imageOf', { number: index + 1, count });
    if (host.announce === 'position' || !(photo.alt || photo.caption))
      this.announce(position, words.languageOf('imageOf'));
    else this.announce(announcementOf(position, photo, words.mark('stop')), photo.inLanguage);
  }
}
