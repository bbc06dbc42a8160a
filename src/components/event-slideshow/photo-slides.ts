import type { TemplateResult } from 'lit';
import type { Gallery, Photo } from '../../model/event-details.js';
import { isSamePhoto } from './same-photo.js';
import { photoTemplate } from './photo.js';
import type { AuthorHints } from './author-hints.js';
import { PART_SELECTOR } from '../../tags.js';
import { PhotoFailures } from './photo-failures.js';
import { SlideDeck } from './slide-deck.js';
import type { SlideshowHost, SlideTurns } from './slide-turns.js';
import type { Words } from '../../words/words.js';

export interface PhotoSlidesOptions {
  readonly words: Words;
  readonly hints: AuthorHints;
  readonly turns: SlideTurns;
  /** What holds the slides; there after the host's first render with photos. */
  readonly container: () => HTMLElement | null;
  /** Before anything that the visitor does to a photo. */
  readonly onAct: () => void;
  /** The control that gets the focus of a photo that goes. */
  readonly next: () => HTMLElement | null | undefined;
}

/** What is said in slides. */
const WORDS = ['imageOf', 'photo', 'photoCouldNotBeLoaded', 'tryAgain'] as const;

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

  /** The slide at `index` with its picture, at once. */
  ready(index: number): HTMLElement {
    return this.#deck.ready(index);
  }

  photo(index: number): Photo {
    return this.#gallery!.associatedMedia.at(index)!;
  }

  /** Shows the host's photo of these; the slides are no part of its template: see SlideDeck. */
  show(gallery: Gallery | undefined): void {
    const { words, turns, next } = this.#options;
    const { count, index } = this.#host;
    const deck = this.#deck;
    const [before, photos] = [this.#gallery?.associatedMedia, gallery?.associatedMedia];
    const isEmpty = count > 0 && !this.#options.container()?.firstChild;
    const isNew = photos !== before || isEmpty;
    this.#gallery = gallery;
    if (isNew) {
      // Any change of the data reads all anew. Where the photo that is shown is still in its place, its slide stays, with what has the focus in it.
      const isSame = (i: number): boolean => isSamePhoto(before?.at(i), photos?.at(i));
      this.#failures.keep((i) => before?.at(i)?.contentUrl === photos?.at(i)?.contentUrl);
      deck.reset(count, !isEmpty && deck.current === deck.at(index) && isSame(index));
    }
    if (!count) return;
    const wording = [words.language, words.roleDescription('slide'), ...WORDS.map((word) => words.text(word))].join();
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
    const { words, hints, onAct } = this.#options;
    const failures = this.#failures;
    const photo = this.photo(index);
    // What arrives, or does not, for a picture that was there before says nothing of the one that is there now.
    const ofThis =
      (act: (img: HTMLImageElement) => void) =>
      ({ target }: Event): void => {
        if (this.#deck.at(index)?.contains(target as Node)) act(target as HTMLImageElement);
      };
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
        onError: ofThis((img) => this.#onError(index, img)),
        onLoad: ofThis(() => this.keepFocus(() => failures.arrived(index))),
        onRetry: () => {
          onAct();
          failures.retry(index);
        },
      },
    );
  }

  #onError(index: number, img: HTMLImageElement): void {
    const { thumbnail } = this.photo(index);
    // The file behind a preview may be gone, and then the preview is better than nothing.
    if (thumbnail && img.getAttribute('src') !== thumbnail) {
      img.removeAttribute('srcset');
      img.src = thumbnail;
      return;
    }
    if (index === this.#host.index && this.#failures.isMissing(index))
      this.#options.turns.sayWord('photoCouldNotBeLoaded');
    this.#failures.failed(index);
  }
}

/** Whether no other element of the package stands before this one. */
function isFirstOnPage(element: Element): boolean {
  return document.querySelector(`event-page, ${PART_SELECTOR}`) === element;
}
