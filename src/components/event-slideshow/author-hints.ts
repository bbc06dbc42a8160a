import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSameText } from './announcement.js';
import type { Photo } from '../../model/event-details.js';
import { diagnose, nameOf } from '../../page/diagnose.js';

const names = new Map<HTMLElement, string>();

/** Tells the author in the console, each once, what a screen reader's user will miss: a name of the slideshow's own, and words for a photo. */
export class AuthorHints implements ReactiveController {
  readonly #host: HTMLElement;
  #isNameTold = false;
  #isPhotoTold = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    names.delete(this.#host);
  }

  /** Several landmarks of one name cannot be told apart. `mustHave`: whether the slideshow stands alone and needs a name. */
  checkName(name: string, mustHave: boolean): void {
    const isTaken = name !== '' && [...names].some(([other, taken]) => other !== this.#host && taken === name);
    names.set(this.#host, name);
    if (this.#isNameTold || !(isTaken || (mustHave && !name))) return;
    this.#isNameTold = true;
    void diagnose(nameOf(this.#host), ({ slideshowName }) => slideshowName(isTaken ? name : ''));
  }

  /** An empty alternative text beside a caption is the author's choice; none at all is not. */
  checkPhoto({ alt, caption }: Photo, index: number): void {
    const isRepeated = !!alt && !!caption && isSameText(alt, caption);
    if (this.#isPhotoTold || !(isRepeated || alt === undefined || !(alt || caption))) return;
    this.#isPhotoTold = true;
    void diagnose(nameOf(this.#host), ({ photoText }) => photoText(index, isRepeated));
  }
}
