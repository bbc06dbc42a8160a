import type { ReactiveController } from 'lit';
import type { EnlargedView } from './enlarged/enlarged-view.js';
import type { PhotoAddresses } from './photo-addresses.js';
import type { PhotoSlides } from './photo-slides.js';
import { BeforeEnlargeEvent } from './slide-events.js';
import type { SlideTurns } from './slide-turns.js';
import type { Slideshow } from './slideshow.js';

/**
 * Opens the enlarged view, a lazy part. Its code is loaded shortly before it is needed, because most visitors never
 * open it.
 */
export class EnlargeLauncher implements ReactiveController {
  readonly #slideshow: Slideshow;
  readonly #turns: SlideTurns;
  readonly #slides: PhotoSlides;
  readonly #addresses: PhotoAddresses;
  #view: EnlargedView | undefined;

  constructor(slideshow: Slideshow, turns: SlideTurns, slides: PhotoSlides, addresses: PhotoAddresses) {
    this.#slideshow = slideshow;
    this.#turns = turns;
    this.#slides = slides;
    this.#addresses = addresses;
    slideshow.host.addController(this);
  }

  hostUpdated(): void {
    if (this.#slideshow.dialog) this.#view!.update();
  }

  hostDisconnected(): void {
    this.#view?.close();
  }

  /** Loads the code when the focus or the pointer reaches the button. */
  readonly prepare = ({ target }: Event): void => {
    if ((target as Element).closest('#enlarge')) load().catch(() => undefined);
  };

  readonly open = async (): Promise<void> => {
    const { host, current } = this.#slideshow;
    this.#slideshow.stop();
    if (!current || !host.dispatchEvent(new BeforeEnlargeEvent(host.index, current))) return;
    const modules = await load().catch(() => undefined);
    // If the network fails, the picture in the enlarged view could not be loaded either.
    if (!modules) return this.#turns.announceWord('photoCouldNotBeLoaded');
    const [{ EnlargedView }, { Swipe }] = modules;
    this.#view ??= new EnlargedView(this.#slideshow, this.#turns, this.#addresses, Swipe);
    this.#view.open(() => (this.#slideshow.control('enlarge') ?? this.#slides).focus());
  };
}

const load = () => Promise.all([import('./enlarged/enlarged-view.js'), import('./swipe/swipe.js')]);
