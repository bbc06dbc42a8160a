import { isUnmodified } from '../../../page/own-events.js';
import { isPageFragment } from '../../../page/page-address.js';
import type { PhotoAddresses } from '../photo-addresses.js';
import { HistoryEntry } from './history-entry.js';

/** The members of the enlarged view that this class uses. */
interface Dialog {
  readonly element: HTMLDialogElement;
  readonly hasFocus: boolean;
  focusClose(): void;
  /** `isLeft`: whether the visitor has gone to another place in the page, and the focus is there. */
  close(isLeft: boolean): void;
}

/**
 * Handles the ways to leave the enlarged view other than its Close button: "back", and links in captions to other
 * places in the page.
 */
export class Departure {
  readonly #dialog: Dialog;
  readonly #addresses: PhotoAddresses;
  readonly #entry = new HistoryEntry(() => this.#closeDialog());
  /** The address of the page when the view was opened. */
  #address = '';

  constructor(dialog: Dialog, addresses: PhotoAddresses) {
    this.#dialog = dialog;
    this.#addresses = addresses;
    dialog.element.addEventListener('click', this.#onClick);
  }

  /** Starts to listen when the view opens. `hasHistory`: whether "back" closes the view. */
  start(hasHistory: boolean): void {
    this.#address = location.href;
    window.addEventListener('hashchange', this.#onHashChange);
    if (hasHistory) this.#entry.push();
  }

  /** Stops listening when the view has closed. */
  end(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
    this.#entry.consume();
  }

  /**
   * Lets a link to a place in the page replace the history entry of the view, so that "back" leads to where the visitor
   * came from.
   */
  readonly #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link?.hash || !isUnmodified(event) || !this.#entry.isCurrent) return;
    if (withoutHash(link.href) !== withoutHash(location.href) || !/^(_self)?$/i.test(link.target)) return;
    event.preventDefault();
    this.#entry.replace(link.href);
  };

  /**
   * Closes the view if the address leads to another place, which would stay behind the dialog. If it leads to one of
   * the photos, the slideshow has already turned to that photo.
   */
  readonly #onHashChange = (): void => {
    const { fragment } = this.#addresses;
    if (!isPageFragment(fragment)) this.#closeDialog();
    // The browser has moved the focus to the page, which is inert behind the dialog.
    else if (!this.#dialog.hasFocus) this.#dialog.focusClose();
  };

  /** Closes the view. After a link, the browser has moved the focus to the target. After "back", it has not. */
  #closeDialog(): void {
    this.#dialog.close(location.href !== this.#address && !this.#dialog.hasFocus);
  }
}

const withoutHash = (url: string): string => url.replace(/#.*/s, '');
