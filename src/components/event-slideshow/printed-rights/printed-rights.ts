import { html, nothing, render, type ReactiveController } from 'lit';
import { licenceName, rightsOf } from '../../../model/rights.js';
import { inParentheses } from '../../../ui/text.js';
import type { SlideDeck } from '../slide-deck.js';
import type { Slideshow } from '../slideshow.js';
import { printedRightsStyles } from './printed-rights.styles.js';

/**
 * Prints copyright notice and licence after the caption and the credit of each photo. On the screen, the enlarged view
 * has them. Until the page is printed, they are not in the document, so that they cost nothing and are not found.
 */
export class PrintedRights implements ReactiveController {
  readonly #slideshow: Slideshow;
  readonly #deck: SlideDeck;
  #blocks: HTMLElement[] = [];

  constructor(slideshow: Slideshow, deck: SlideDeck) {
    this.#slideshow = slideshow;
    this.#deck = deck;
    slideshow.host.shadowRoot!.adoptedStyleSheets.push(printedRightsStyles.styleSheet!);
    slideshow.host.addController(this);
  }

  // The deck listens before this class does, so that all slides have been built.
  hostConnected(): void {
    window.addEventListener('beforeprint', this.#prepareToPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#prepareToPrint);
  }

  /**
   * Adds the rights to the slides. They stay there, hidden by the style sheet, because some browsers report the end of
   * printing too early.
   */
  readonly #prepareToPrint = (): void => {
    for (const block of this.#blocks) block.remove();
    this.#blocks = [];
    for (let i = 0; i < this.#slideshow.count; i++) this.#addTo(i);
  };

  #addTo(index: number): void {
    const { gallery, words } = this.#slideshow;
    const photo = this.#slideshow.photo(index);
    const { copyrightNotice, license } = rightsOf(photo, gallery);
    if (!copyrightNotice && !license) return;
    const block = document.createElement('div');
    block.setAttribute('part', 'printed-rights');
    const lang = photo.copyrightNotice ? photo.inLanguage : undefined;
    const lines = html`
      ${copyrightNotice ? html`<p dir="auto" lang=${lang ?? nothing}>${copyrightNotice}</p>` : nothing}
      ${license ? html`<p dir="auto">${licenceName(license)}${license.url ? inParentheses(license.url, words) : nothing}</p>` : nothing}
    `;
    render(lines, block);
    this.#deck.at(index)?.append(block);
    this.#blocks.push(block);
  }
}
