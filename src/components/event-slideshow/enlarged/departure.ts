import { isUnmodified } from '../slide-turns.js';
import type { PhotoAddresses } from '../photo-addresses.js';
import { HistoryEntry } from './history-entry.js';

/** The dialog, as its departures see it. */
interface Dialog {
  readonly element: HTMLDialogElement;
  readonly hasFocus: boolean;
  focusClose(): void;
  /** `isLeft`: the visitor has gone to another place of the page and has the focus there. */
  close(isLeft: boolean): void;
}

/**
 * The ways out of the enlarged view other than its Close button: "back", and links in captions to other places of the
 * page.
 */
export class Departure {
  readonly #dialog: Dialog;
  readonly #addresses: PhotoAddresses;
  readonly #entry = new HistoryEntry(() => this.#leave());
  /** The address of the page when the view was opened. */
  #address = '';

  constructor(dialog: Dialog, addresses: PhotoAddresses) {
    this.#dialog = dialog;
    this.#addresses = addresses;
    dialog.element.addEventListener('click', this.#onClick);
  }

  /** Starts when the view opens. `hasHistory`: "back" closes it. */
  start(hasHistory: boolean): void {
    this.#address = location.href;
    window.addEventListener('hashchange', this.#onHashChange);
    if (hasHistory) this.#entry.push();
  }

  /** Ends when the view has closed. */
  end(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
    this.#entry.consume();
  }

  /**
   * A link to a place in the page takes over the history entry of the view: "back" then leads to where the visitor came
   * from.
   */
  readonly #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link?.hash || !isUnmodified(event) || !this.#entry.isCurrent) return;
    if (withoutHash(link.href) !== withoutHash(location.href) || !/^(_self)?$/i.test(link.target)) return;
    event.preventDefault();
    this.#entry.replace(link.href);
  };

  /**
   * A place in the page would stay behind the dialog; if the link led to one of the photos, the slideshow has turned to
   * it by now.
   */
  readonly #onHashChange = (): void => {
    const { fragment } = this.#addresses;
    const isOwn = (name: string): boolean => new URL(`#${name}`, location.href).hash === location.hash;
    if (fragment === undefined || !(isOwn(encodeURIComponent(fragment)) || isOwn(fragment))) this.#leave();
    // The browser has moved the focus to the page, where nothing can have it now.
    else if (!this.#dialog.hasFocus) this.#dialog.focusClose();
  };

  /** After a link the browser has moved the focus along; after "back" it has not. */
  #leave(): void {
    this.#dialog.close(location.href !== this.#address && !this.#dialog.hasFocus);
  }
}

const withoutHash = (url: string): string => url.replace(/#.*/s, '');
