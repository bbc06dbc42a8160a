import type { TemplateResult } from 'lit';
import type { Gallery, Photo } from '../model/event-details.js';
import { photoTemplate } from '../templates/photo.js';
import type { AuthorHints } from './author-hints.js';
import { isFirstOnPage } from './parts.js';
import { PhotoFailures } from './photo-failures.js';
import { SlideDeck } from './slide-deck.js';
import type { SlideshowHost, SlideTurns } from './slide-turns.js';
import type { Words } from './words.js';

export interface PhotoSlidesOptions {
  readonly words: Words;
  readonly hints: AuthorHints;
  readonly turns: SlideTurns;
  /** What holds the slides; there after the host's first render with photos. */
  readonly container: () => HTMLElement | null;
  /** The control that gets the focus of a photo that goes. */
  readonly next: () => HTMLElement | null | undefined;
}

/** The photos in their slides: what each shows, what happens when a picture does not arrive, and where the focus of what goes is given to. */
export class PhotoSlides {
  readonly #host: SlideshowHost;
  readonly #options: PhotoSlidesOptions;
  readonly #deck: SlideDeck;
  readonly #failures = new PhotoFailures((index) => this.#deck.refreshAt(index));
  #gallery: Gallery | undefined;
  /** What all slides say, so that they are rendered again when it changes. */
  #wording = '';

  constructor(host: SlideshowHost, options: PhotoSlidesOptions) {
    this.#host = host;
    this.#options = options;
    this.#deck = new SlideDeck(host, {
      container: options.container,
      slide: (index, isLoaded) => this.#slide(index, isLoaded),
      onFind: (index) => options.turns.turn(index, 'find'),
    });
  }

  /** The photos that are there now. */
  get gallery(): Gallery | undefined {
    return this.#gallery;
  }

  /** The slide that is shown. */
  get current(): HTMLElement | undefined {
    return this.#deck.current;
  }

  /** The slide at `index`, if it was built. */
  at(index: number): HTMLElement | undefined {
    return this.#deck.at(index);
  }

  photo(index: number): Photo {
    return this.#gallery!.associatedMedia.at(index)!;
  }

  /** Shows the host's photo of these; the slides are no part of its template: see SlideDeck. */
  show(gallery: Gallery | undefined): void {
    const { words, turns, next } = this.#options;
    const { count, index } = this.#host;
    const deck = this.#deck;
    const isNew =
      gallery?.associatedMedia !== this.#gallery?.associatedMedia ||
      (count > 0 && !this.#options.container()?.firstChild);
    this.#gallery = gallery;
    if (isNew) {
      this.#failures.clear();
      deck.reset(count);
    }
    if (!count) return;
    const wording = [words.language, words.say('imageOf'), words.roleDescription('slide'), words.say('photo')].join();
    if (!isNew && wording !== this.#wording) deck.refresh();
    this.#wording = wording;
    // A script may turn to another photo while something inside the one shown has the focus.
    const loses = deck.current?.contains(this.#focused) && deck.current;
    deck.show(index, [turns.step(1), turns.hasActed ? turns.step(-1) : undefined]);
    if (loses && loses !== deck.current) next()?.focus();
  }

  /** What had the focus may go by `change`: then the photo gets it. */
  keepFocus(change: () => void): void {
    const hadFocus = this.#focused !== null;
    change();
    if (hadFocus && !this.#focused) this.focus();
  }

  /** Gives the photo the focus; it is no stop of its own. */
  focus(): void {
    const photo = this.#deck.current?.querySelector<HTMLElement>('.figure');
    photo?.setAttribute('tabindex', '-1');
    photo?.focus({ preventScroll: true });
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #slide(index: number, isLoaded: boolean): TemplateResult {
    const { words, hints } = this.#options;
    const failures = this.#failures;
    const photo = this.photo(index);
    if (isLoaded) hints.checkPhoto(photo, index);
    return photoTemplate(
      photo,
      { index, count: this.#host.count, words },
      {
        isLoaded,
        // Only what may be the largest thing on the first screen is fetched before everything else.
        isFirst: index === 0 && isFirstOnPage(this.#host),
        isMissing: failures.isMissing(index),
        retries: failures.retriesOf(index),
        onError: () => this.#onError(index),
        onLoad: () => this.keepFocus(() => failures.arrived(index)),
        onRetry: () => failures.retry(index),
      },
    );
  }

  #onError(index: number): void {
    const { turns, words } = this.#options;
    if (this.#failures.isMissing(index)) turns.say(words.say('photoCouldNotBeLoaded'));
    this.#failures.failed(index);
  }
}
