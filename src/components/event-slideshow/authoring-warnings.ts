import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSameText } from './announcement.js';
import type { Photo } from '../../model/event-details.js';
import { diagnose, nameOf } from '../../page/diagnose.js';

/** The heading or label of each connected slideshow, to find two slideshows with the same name. */
const names = new Map<HTMLElement, string>();

/**
 * Warns in the console, once each, if a screen reader user would miss the name of the slideshow or the alternative text
 * of a photo.
 */
export class AuthoringWarnings implements ReactiveController {
  readonly #host: HTMLElement;
  #hasWarnedOfName = false;
  #hasWarnedOfPhoto = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    names.delete(this.#host);
  }

  /**
   * Warns if the name is missing, or if another slideshow has the same name: a visitor cannot tell such landmarks
   * apart. `isRequired`: whether the slideshow needs a name, because it is not inside `event-page`.
   */
  checkName(name: string, isRequired: boolean): void {
    const isTaken = name !== '' && [...names].some(([other, taken]) => other !== this.#host && taken === name);
    names.set(this.#host, name);
    if (this.#hasWarnedOfName || !(isTaken || (isRequired && !name))) return;
    this.#hasWarnedOfName = true;
    void diagnose(nameOf(this.#host), ({ slideshowName }) => slideshowName(isTaken ? name : ''));
  }

  /**
   * Warns if the alternative text is missing or repeats the caption. If it is empty beside a caption, that is the
   * author's choice.
   */
  checkPhoto({ alt, caption }: Photo, index: number): void {
    const isRepeated = !!alt && !!caption && isSameText(alt, caption);
    if (this.#hasWarnedOfPhoto || !(isRepeated || alt === undefined || !(alt || caption))) return;
    this.#hasWarnedOfPhoto = true;
    void diagnose(nameOf(this.#host), ({ photoText }) => photoText(index, isRepeated));
  }
}
