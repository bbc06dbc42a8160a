import type { TemplateResult } from 'lit';
import { LazyPart } from '../../page/lazy-part.js';
import type { AuthoringWarnings } from './authoring-warnings.js';
import { photoTemplate } from './photo.js';
import { PictureAttempts } from './picture-attempts.js';
import { hasSamePicture, isSamePhoto } from './same-photo.js';
import { SlideDeck } from './slide-deck.js';
import type { SlideTurns } from './slide-turns.js';
import type { Slideshow } from './slideshow.js';

/** The words that slides show. */
const WORDS = ['imageOf', 'photo', 'photoCouldNotBeLoaded', 'tryAgain'] as const;

/**
 * Shows the photos in their slides. It renders the content of each slide, handles pictures that fail to load, and keeps
 * the focus if the focused element is removed.
 */
export class PhotoSlides {
  readonly deck: SlideDeck;
  readonly #slideshow: Slideshow;
  readonly #turns: SlideTurns;
  readonly #warnings: AuthoringWarnings;
  /** The attempts to load a picture, only for photos whose picture has failed at least once. */
  #attempts = new Map<number, PictureAttempts>();
  /** The photos that the deck shows now. */
  #shown: Slideshow['photos'];
  /** All words in the slides as one text. If it changes, the slides are rendered again. */
  #wording = '';
  /** Prints the rights in the photos. It is loaded when the first slide of a photo with rights is built. */
  readonly #printedRights: LazyPart<unknown>;

  constructor(slideshow: Slideshow, turns: SlideTurns, warnings: AuthoringWarnings) {
    this.#slideshow = slideshow;
    this.#turns = turns;
    this.#warnings = warnings;
    this.deck = new SlideDeck(
      slideshow,
      (index, isLoaded) => this.#slide(index, isLoaded),
      (index) => turns.turn(index, 'find'),
    );
    this.#printedRights = new LazyPart(slideshow.host, async () => {
      const { PrintedRights } = await import('./printed-rights/printed-rights.js');
      return new PrintedRights(slideshow, this.deck);
    });
  }

  /** Shows the photo at the host's index. The slides are not part of the host's template: see `SlideDeck`. */
  show(): void {
    const { count, host, photos, words } = this.#slideshow;
    const { index } = host;
    const deck = this.deck;
    const before = this.#shown;
    const isEmpty = count > 0 && !this.#slideshow.part('slides')?.firstChild;
    const isNew = photos !== before || isEmpty;
    this.#shown = photos;
    if (isNew) {
      // After any change of the data, all of it is read again. If the shown photo still has its index, its slide stays,
      // with the focus in it.
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
    // A script may turn to another photo while an element in the current slide has the focus.
    const focused = deck.current?.contains(this.#slideshow.focused ?? null) && deck.current;
    deck.show(index, [this.#slideshow.step(1), this.#turns.hasActed ? this.#slideshow.step(-1) : undefined]);
    if (focused && focused !== deck.current) this.#slideshow.control('next')?.focus();
  }

  /** Runs `change`. If it removes the focused element, the photo gets the focus. */
  keepFocus(change: () => void): void {
    const hadFocus = this.#slideshow.focused !== undefined;
    change();
    if (hadFocus && !this.#slideshow.focused) this.focus();
  }

  /** Moves the focus to the photo, which is not a tab stop. */
  focus(): void {
    const photo = this.deck.current?.querySelector<HTMLElement>('.figure');
    photo?.setAttribute('tabindex', '-1');
    photo?.focus({ preventScroll: true });
  }

  #slide(index: number, isLoaded: boolean): TemplateResult {
    const { host, count, gallery, words } = this.#slideshow;
    const photo = this.#slideshow.photo(index);
    if (isLoaded) this.#warnings.checkPhoto(photo, index);
    const { license, copyrightNotice } = { ...gallery, ...photo };
    if (license || copyrightNotice) this.#printedRights.request();
    return photoTemplate(
      photo,
      { index, count, words },
      {
        isLoaded,
        // Only a picture that may be the largest element on the first screen is fetched with high priority.
        isFirst: index === 0 && isFirstSlideshow(host),
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
    this.deck.buildAhead();
  }

  #onLoad(index: number, event: Event): void {
    this.deck.buildAhead();
    if (this.#isCurrent(index, event) && this.#attempts.get(index)?.loaded())
      this.keepFocus(() => this.deck.refreshAt(index));
  }

  #onRetry(index: number): void {
    this.#slideshow.stop();
    this.#attempts.get(index)?.retry();
    this.deck.refreshAt(index);
  }

  /** Whether the event is from the current image, and not from an image that has been replaced. */
  #isCurrent(index: number, { target }: Event): boolean {
    return this.deck.at(index)?.contains(target as Node) ?? false;
  }
}

/** Whether the element is the first slideshow of the page. It may be inside the layout of an `event-page`. */
function isFirstSlideshow(element: Element): boolean {
  const first = document.querySelector('event-slideshow, event-page:not(:has(event-slideshow))');
  return first === element || first === (element.getRootNode() as Partial<ShadowRoot>).host;
}
