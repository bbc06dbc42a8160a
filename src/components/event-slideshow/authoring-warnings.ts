import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSameText } from './announcement.js';
import type { Photo } from '../../model/event-details.js';
import { diagnose, nameOf } from '../../page/diagnose.js';

const names = new Map<HTMLElement, string>();

/**
 * Warns in the console, each once, about what a screen reader user will miss: a name for the slideshow, and an
 * alternative text for a photo.
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
   * Several landmarks with one name cannot be told apart. `isRequired`: whether the slideshow stands alone and so needs
   * a name.
   */
  checkName(name: string, isRequired: boolean): void {
    const isTaken = name !== '' && [...names].some(([other, taken]) => other !== this.#host && taken === name);
    names.set(this.#host, name);
    if (this.#hasWarnedOfName || !(isTaken || (isRequired && !name))) return;
    this.#hasWarnedOfName = true;
    void diagnose(nameOf(this.#host), ({ slideshowName }) => slideshowName(isTaken ? name : ''));
  }

  /** An empty alternative text beside a caption is the author's choice; a missing one is not. */
  checkPhoto({ alt, caption }: Photo, index: number): void {
    const isRepeated = !!alt && !!caption && isSameText(alt, caption);
    if (this.#hasWarnedOfPhoto || !(isRepeated || alt === undefined || !(alt || caption))) return;
    this.#hasWarnedOfPhoto = true;
    void diagnose(nameOf(this.#host), ({ photoText }) => photoText(index, isRepeated));
  }
}
