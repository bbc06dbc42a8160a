import { render } from 'lit';
import { enlargedStyles } from '../styles/enlarged.js';
import { enlarged, type Enlarged } from '../templates/enlarged.js';
import { announcerFor, type Announcer } from './announcer.js';
import { copyText } from './clipboard.js';
import { HistoryEntry } from './history-entry.js';
import type { SlideshowHost, SlideTurns } from './slide-turns.js';
import { Swipe } from './swipe.js';
import type { Words } from './words.js';
import { Zoom } from './zoom.js';

/** What it shows now. */
export type Shown = Pick<Enlarged, 'photo' | 'name' | 'credit' | 'url' | 'index' | 'count' | 'loop'>;

export interface EnlargedViewOptions {
  readonly words: Words;
  readonly turns: SlideTurns;
  /** Nothing, when there is no photo any more. */
  readonly shown: () => Shown | undefined;
  readonly hasHistory: () => boolean;
  /** Focus goes back to where the view was opened. */
  readonly onClose: () => void;
}

/**
 * The larger view: a native modal dialog, so that Tab, Escape and what is behind it are the browser's business. It turns through the same photos as the
 * slideshow and has no state of its own but zoom. Loaded when it is first asked for.
 */
export class EnlargedView {
  readonly dialog = document.createElement('dialog');
  readonly #host: SlideshowHost;
  readonly #options: EnlargedViewOptions;
  readonly #zoom = new Zoom(() => this.dialog.querySelector('.stage'));
  readonly #entry = new HistoryEntry(() => this.close());
  readonly #swipe: Swipe;
  readonly #sizes = new ResizeObserver(() => this.#offerScrolling());
  #announcer: Announcer | undefined;
  #shown: Shown | undefined;
  #copyResult: Enlarged['copyResult'];
  #hasFailed = false;

  constructor(host: SlideshowHost, options: EnlargedViewOptions) {
    this.#host = host;
    this.#options = options;
    this.dialog.addEventListener('close', this.#onClose);
    this.dialog.addEventListener('keydown', this.#onKeyDown);
    this.#swipe = new Swipe({
      // A zoomed picture is moved, not turned.
      current: () => (this.#zoom.isZoomed ? undefined : this.dialog.querySelector<HTMLElement>('.stage')),
      canTurn: (by) => options.turns.step(by) !== undefined,
      turn: options.turns.press,
    });
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, enlargedStyles.styleSheet!];
  }

  open(): void {
    if (this.dialog.open || !this.#host.isConnected) return;
    // What the page's announcer has just said would be said again when the dialog closes.
    announcerFor(this.#host).clear();
    this.#host.shadowRoot!.append(this.dialog);
    this.update();
    this.dialog.showModal();
    this.#announcer = announcerFor(this.dialog);
    this.#announcer.prepare();
    this.#sizes.observe(this.dialog);
    this.#button('close').focus();
    if (this.#options.hasHistory()) this.#entry.push();
    this.#sayWhatOpened();
  }

  /** With Chromium a screen reader says nothing of a dialog that opens, and with no browser its name. */
  #sayWhatOpened(): void {
    const { words, turns } = this.#options;
    const { name, index, count } = this.#shown!;
    const position = count > 1 ? words.say('imageOf', { number: index + 1, count }) : '';
    turns.say([name ?? words.say('photos'), position].filter(Boolean).join('. '));
  }

  /** Shows what the slideshow shows now. */
  update(): void {
    const shown = this.#options.shown();
    if (!shown) return this.close();
    if (shown.photo !== this.#shown?.photo) {
      this.#zoom.reset();
      this.#copyResult = undefined;
      this.#hasFailed = false;
    }
    this.#shown = shown;
    this.#render(shown);
  }

  close(): void {
    if (!this.#shown) return;
    this.#announcer?.clear();
    this.dialog.close();
    this.#sizes.disconnect();
    this.#entry.consume();
    this.dialog.remove();
    this.#shown = undefined;
    this.#options.onClose();
  }

  #render(shown: Shown): void {
    const { words, turns } = this.#options;
    const hadFocus = this.dialog.contains(this.#host.shadowRoot!.activeElement);
    this.dialog.setAttribute('aria-label', shown.name ?? words.say('photos'));
    const view: Enlarged = {
      ...shown,
      isEnlarged: true,
      zoom: this.#zoom,
      copyResult: this.#copyResult,
      hasFailed: this.#hasFailed,
      onPress: turns.press,
      onZoom: this.#onZoom,
      onCopy: () => void this.#onCopy(),
      onClose: () => this.close(),
      onError: () => this.#setFailed(true),
      onRetry: () => this.#setFailed(false),
    };
    render(enlarged(view, words), this.dialog, { host: this.#host });
    this.#swipe.attach(this.dialog.querySelector<HTMLElement>('.enlarged')!);
    this.#offerScrolling();
    if (hadFocus && !this.dialog.contains(this.#host.shadowRoot!.activeElement)) this.#button('close').focus();
  }

  #again(): void {
    if (this.#shown) this.#render(this.#shown);
  }

  /** A caption that does not fit is scrolled by key as well, which not every browser offers by itself. */
  #offerScrolling(): void {
    const words = this.dialog.querySelector<HTMLElement>('.words')!;
    if (words.scrollHeight > words.clientHeight) words.tabIndex = 0;
    else words.removeAttribute('tabindex');
  }

  #setFailed(hasFailed: boolean): void {
    this.#hasFailed = hasFailed;
    this.#again();
  }

  readonly #onZoom = (by: 1 | -1): void => {
    const { words, turns } = this.#options;
    const size = this.#zoom.step(by);
    this.#again();
    if (size === undefined) return;
    turns.say(size === 0 ? words.say('fitToWindow') : size === 1 ? words.say('actualSize') : words.percent(size));
  };

  readonly #onCopy = async (): Promise<void> => {
    const { words, turns } = this.#options;
    this.#copyResult = (await copyText(this.#shown?.url ?? '')) ? 'copied' : 'failed';
    this.#again();
    turns.say(words.say(this.#copyResult === 'copied' ? 'linkCopied' : 'copyFailedLinkSelected'));
    const field = this.dialog.querySelector('input');
    field?.focus();
    field?.select();
  };

  /** In the zoomed picture, a long caption and the field with the link the keys are the browser's. Nothing is heard of them by a dialog around. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (!(event.target as Element).closest('.stage, .words, input')) this.#options.turns.byKey(event, true);
  };

  /** With Escape. The event comes late in WebKit, when the view may be open again. */
  readonly #onClose = (): void => {
    if (!this.dialog.open) this.close();
  };

  #button(id: string): HTMLElement {
    return this.dialog.querySelector<HTMLElement>(`#${id}`)!;
  }
}
