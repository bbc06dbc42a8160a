import type { TemplateResult } from 'lit';
import { PART_SELECTOR } from '../../tags.js';
import type { AuthoringWarnings } from './authoring-warnings.js';
import { photoTemplate } from './photo.js';
import { PictureAttempts } from './picture-attempts.js';
import { hasSamePicture, isSamePhoto } from './same-photo.js';
import { SlideDeck } from './slide-deck.js';
import type { SlideTurns } from './slide-turns.js';
import type { Slideshow } from './slideshow.js';

/** The words that slides show. */
const WORDS = ['imageOf', 'photo', 'photoCouldNotBeLoaded', 'tryAgain'] as const;

/** The photos in their slides: the content of each, pictures that fail, and the focus inside a photo that goes. */
export class PhotoSlides {
  readonly deck: SlideDeck;
  readonly #slideshow: Slideshow;
  readonly #turns: SlideTurns;
  readonly #warnings: AuthoringWarnings;
  /** Only for photos whose picture has failed at least once. */
  #attempts = new Map<number, PictureAttempts>();
  /** What the deck shows now. */
  #shown: Slideshow['photos'];
  /** All words in the slides as one text, which shows whether they have to be rendered again. */
  #wording = '';

  constructor(slideshow: Slideshow, turns: SlideTurns, warnings: AuthoringWarnings) {
    this.#slideshow = slideshow;
    this.#turns = turns;
    this.#warnings = warnings;
    this.deck = new SlideDeck(
      slideshow,
      (index, isLoaded) => this.#slide(index, isLoaded),
      (index) => turns.turn(index, 'find'),
    );
  }

  /** Shows the host's photo. The slides are not part of the host's template: see `SlideDeck`. */
  show(): void {
    const { count, host, photos, words } = this.#slideshow;
    const { index } = host;
    const deck = this.deck;
    const before = this.#shown;
    const isEmpty = count > 0 && !this.#slideshow.part('slides')?.firstChild;
    const isNew = photos !== before || isEmpty;
    this.#shown = photos;
    if (isNew) {
      // Any change of the data reads all of it again. If the shown photo still has its index, its slide stays, with the
      // focus in it.
      const keepsSlides =
        !isEmpty && deck.current === deck.at(index) && isSamePhoto(before?.at(index), photos?.at(index));
      const kept = [...this.#attempts].filter(([i]) => hasSamePicture(before?.at(i), photos?.at(i)));
      this.#attempts = new Map(kept);
      deck.reset(count, keepsSlides);
    }
    if (!count) return;
    const wording = [words.language, words.roleDescription('slide'), ...WORDS.map((word) => words.text(word))].join();
    if (!isNew && wording !== this.#wording) deck.refresh();
    this.#wording = wording;
    // A script may turn to another photo while something inside the shown one has the focus.
    const focused = deck.current?.contains(this.#slideshow.focused ?? null) && deck.current;
    deck.show(index, [this.#slideshow.step(1), this.#turns.hasActed ? this.#slideshow.step(-1) : undefined]);
    if (focused && focused !== deck.current) this.#slideshow.control('next')?.focus();
  }

  /** Runs `change`. If the focused element goes with it, the photo gets the focus. */
  keepFocus(change: () => void): void {
    const hadFocus = this.#slideshow.focused !== undefined;
    change();
    if (hadFocus && !this.#slideshow.focused) this.focus();
  }

  /** Moves the focus to the photo, which is no tab stop of its own. */
  focus(): void {
    const photo = this.deck.current?.querySelector<HTMLElement>('.figure');
    photo?.setAttribute('tabindex', '-1');
    photo?.focus({ preventScroll: true });
  }

  #slide(index: number, isLoaded: boolean): TemplateResult {
    const { host, count, words } = this.#slideshow;
    const photo = this.#slideshow.photo(index);
    if (isLoaded) this.#warnings.checkPhoto(photo, index);
    return photoTemplate(
      photo,
      { index, count, words },
      {
        isLoaded,
        // Only a photo that may be the largest thing on the first screen is fetched before everything else.
        isFirst: index === 0 && isFirstOnPage(host),
        attempts: this.#attempts.get(index),
        onError: (event) => this.#onError(index, event),
        onLoad: (event) => this.#onLoad(index, event),
        onRetry: () => this.#onRetry(index),
      },
    );
  }

  #onError(index: number, event: Event): void {
    if (!this.#isCurrent(index, event)) return;
    const { contentUrl, thumbnail } = this.#slideshow.photo(index);
    const attempts = this.#attempts.get(index) ?? new PictureAttempts([contentUrl, thumbnail]);
    this.#attempts.set(index, attempts);
    const hasFailedAgain = attempts.failed();
    if (hasFailedAgain && index === this.#slideshow.host.index) this.#turns.announceWord('photoCouldNotBeLoaded');
    this.deck.refreshAt(index);
  }

  #onLoad(index: number, event: Event): void {
    if (this.#isCurrent(index, event) && this.#attempts.get(index)?.loaded())
      this.keepFocus(() => this.deck.refreshAt(index));
  }

  #onRetry(index: number): void {
    this.#slideshow.stop();
    this.#attempts.get(index)?.retry();
    this.deck.refreshAt(index);
  }

  /** Ignore `load` and `error` of an image that has been replaced. */
  #isCurrent(index: number, { target }: Event): boolean {
    return this.deck.at(index)?.contains(target as Node) ?? false;
  }
}

/** Whether no other element of the package comes before this one. */
function isFirstOnPage(element: Element): boolean {
  return document.querySelector(`event-page, ${PART_SELECTOR}`) === element;
}
