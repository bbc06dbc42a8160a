import type { EnlargedView, EnlargedViewOptions } from './enlarged/enlarged-view.js';
import { BeforeEnlargeEvent } from './slide-events.js';
import type { SlideshowHost } from './slide-turns.js';

/** Opens the larger view. Its code comes when it is about to be needed: most visitors read on. */
export class Enlarging {
  readonly #host: SlideshowHost;
  readonly #options: EnlargedViewOptions;
  #view: EnlargedView | undefined;

  constructor(host: SlideshowHost, options: EnlargedViewOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The open dialog. */
  get dialog(): HTMLDialogElement | undefined {
    return this.#view?.dialog.open ? this.#view.dialog : undefined;
  }

  /** The focus or the pointer is on one of the controls: on the button itself, it will be wanted. */
  readonly prepare = ({ target }: Event): void => {
    if ((target as Element).closest('#enlarge')) load().catch(() => undefined);
  };

  readonly open = async (): Promise<void> => {
    const shown = this.#options.shown();
    if (!shown || !this.#host.dispatchEvent(new BeforeEnlargeEvent(shown.index, shown.photo))) return;
    const modules = await load().catch(() => undefined);
    // Without a line there is no larger picture either.
    if (!modules) return this.#options.turns.sayWord('photoCouldNotBeLoaded');
    const [{ EnlargedView }, { Swipe }] = modules;
    this.#view ??= new EnlargedView(this.#host, this.#options, Swipe);
    this.#view.open();
  };

  update(): void {
    if (this.dialog) this.#view!.update();
  }

  close(): void {
    this.#view?.close();
  }
}

const load = () => Promise.all([import('./enlarged/enlarged-view.js'), import('./swipe/swipe.js')]);
