import { render } from 'lit';
import type { Photo } from '../../../model/event-details.js';
import { formatPercent } from '../../../words/format-number.js';
import { largeSources } from '../picture-sources.js';
import { copyWords } from '../../../words/en.js';
import { enlargedWords } from '../../../words/en-on-demand.js';
import { enlargedStyles } from './enlarged.styles.js';
import { enlarged, type Enlarged } from './enlarged-template.js';
import { announcerFor, type Announcer } from '../../../page/announcer.js';
import { copyText } from '../../../page/clipboard.js';
import { HistoryEntry } from './history-entry.js';
import { isPlain, type SlideshowHost, type SlideTurns } from '../slide-turns.js';
import type { Swipe } from '../swipe/swipe.js';
import type { Words } from '../../../words/words.js';
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

const stop = (event: Event): void => event.stopPropagation();

const keyOf = (photo: Photo): string => [photo.id ?? photo.caption, largeSources(photo)[0]].join();
const pageOf = (url: string): string => url.replace(/#.*/s, '');

/**
 * The larger view: a native modal dialog, so that Tab, Escape and what is behind it are the browser's business. It turns through the same photos as the
 * slideshow and has no state of its own but zoom. Loaded when it is first asked for.
 */
export class EnlargedView {
  readonly dialog = document.createElement('dialog');
  readonly #host: SlideshowHost;
  readonly #options: EnlargedViewOptions;
  readonly #zoom = new Zoom(() => this.dialog.querySelector('.stage'));
  readonly #entry = new HistoryEntry(() => this.#leave());
  readonly #swipe: Swipe;
  readonly #sizes = new ResizeObserver(() => this.#onResize());
  #announcer: Announcer | undefined;
  #shown: Shown | undefined;
  /** The address of the page when it opened. */
  #address = '';
  #copyResult: Enlarged['copyResult'];
  #hasFailed = false;
  #substitute = 0;
  /** How many photos were shown, and how often a picture was asked for. */
  #turned = 0;
  #asked = 0;

  constructor(host: SlideshowHost, options: EnlargedViewOptions, swipe: typeof Swipe) {
    this.#host = host;
    this.#options = options;
    options.words.add({ ...enlargedWords, ...copyWords });
    this.dialog.addEventListener('close', this.#onClose);
    this.dialog.addEventListener('keydown', this.#onKeyDown);
    this.dialog.addEventListener('keyup', stop);
    this.dialog.addEventListener('click', this.#onClick);
    this.#swipe = new swipe({
      // A zoomed picture is moved, not turned.
      current: () => (this.#zoom.isZoomed ? undefined : this.dialog.querySelector<HTMLElement>('.stage')),
      canTurn: (by) => options.turns.step(by) !== undefined,
      turn: options.turns.press,
    });
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, enlargedStyles.styleSheet!];
  }

  open(): void {
    // The photos may have gone while the code came.
    if (this.dialog.open || !this.#host.isConnected || !this.#options.shown()) return;
    // What the page's announcer has just said would be said again when the dialog closes.
    announcerFor(this.#host).clear();
    this.#host.shadowRoot!.append(this.dialog);
    this.update();
    this.dialog.showModal();
    if (this.#isUnseen) return this.close();
    this.#announcer = announcerFor(this.dialog);
    this.#announcer.prepare();
    this.#sizes.observe(this.dialog);
    this.#address = location.href;
    window.addEventListener('hashchange', this.#onHashChange);
    this.#button('close').focus();
    if (this.#options.hasHistory()) this.#entry.push();
    this.#sayWhatOpened();
  }

  /** With Chromium a screen reader says nothing of a dialog that opens, and with no browser its name. */
  #sayWhatOpened(): void {
    const { words, turns } = this.#options;
    const { name, index, count } = this.#shown!;
    const position = count > 1 ? words.text('imageOf', { number: index + 1, count }) : '';
    turns.say([name ?? words.text('photos'), position].filter(Boolean).join('. '));
  }

  /** Shows what the slideshow shows now. */
  update(): void {
    const shown = this.#options.shown();
    if (!shown) return this.close();
    if (this.#isOther(shown)) {
      this.#zoom.reset();
      this.#copyResult = undefined;
      this.#hasFailed = false;
      this.#substitute = 0;
      this.#asked++;
      this.#turned++;
    }
    this.#shown = shown;
    this.#render(shown);
  }

  /** After an edit of the data the same photo is another object; without one, another number is another photo, also one of the same file. */
  #isOther(shown: Shown): boolean {
    const before = this.#shown;
    if (!before || keyOf(shown.photo) !== keyOf(before.photo)) return true;
    return shown.index !== before.index && shown.credit === before.credit;
  }

  /** `isLeft`: the visitor has gone to another place of the page, and has the focus there. */
  close(isLeft = false): void {
    if (!this.#shown) return;
    this.#announcer?.clear();
    // A dialog that closes gives the focus back by itself, unless it has gone before.
    if (isLeft) this.dialog.remove();
    this.dialog.close();
    this.#sizes.disconnect();
    window.removeEventListener('hashchange', this.#onHashChange);
    this.#entry.consume();
    this.dialog.remove();
    this.#shown = undefined;
    if (!isLeft) this.#options.onClose();
  }

  #render(shown: Shown): void {
    const { words, turns } = this.#options;
    const hadFocus = this.dialog.contains(this.#host.shadowRoot!.activeElement);
    this.dialog.setAttribute('aria-label', shown.name ?? words.text('photos'));
    const view: Enlarged = {
      ...shown,
      isEnlarged: true,
      zoom: this.#zoom,
      copyResult: this.#copyResult,
      hasFailed: this.#hasFailed,
      substitute: this.#substitute,
      turned: this.#turned,
      asked: this.#asked,
      onPress: turns.press,
      onZoom: this.#onZoom,
      onCopy: () => void this.#onCopy(),
      onClose: () => this.close(),
      onError: this.#ofCurrent(this.#onError),
      onLoad: this.#ofCurrent(() => this.#setFailed(false)),
      onRetry: this.#onRetry,
    };
    render(enlarged(view, words), this.dialog, { host: this.#host });
    this.#swipe.attach(this.dialog.querySelector<HTMLElement>('.enlarged')!);
    this.#offerScrolling();
    const active = this.#host.shadowRoot!.activeElement;
    // What had it has gone, or is no stop any more.
    if (hadFocus && (!this.dialog.contains(active) || active!.matches('.stage:not([tabindex])')))
      this.#button('close').focus();
  }

  #again(): void {
    if (this.#shown) this.#render(this.#shown);
  }

  #onResize(): void {
    if (this.#isUnseen) return this.close();
    this.#zoom.refit();
    this.#again();
  }

  /** With what is around it the page may hide the dialog, and would then be dead under it. On paper it is not to be seen. */
  get #isUnseen(): boolean {
    return !this.dialog.getClientRects().length && !matchMedia('print').matches;
  }

  /** A caption that does not fit is scrolled by key as well, which not every browser offers by itself. */
  #offerScrolling(): void {
    const words = this.dialog.querySelector<HTMLElement>('.words')!;
    if (words.scrollHeight > words.clientHeight) words.tabIndex = 0;
    else if (words.matches(':focus')) words.tabIndex = -1;
    else words.removeAttribute('tabindex');
  }

  /** What comes of a picture that is not shown any more says nothing of the one that is. */
  #ofCurrent(act: () => void): (event: Event) => void {
    return ({ target }) => {
      if (this.#shown && target === this.dialog.querySelector('.stage img')) act();
    };
  }

  #setFailed(hasFailed: boolean): void {
    this.#hasFailed = hasFailed;
    this.#again();
  }

  readonly #onError = (): void => {
    if (this.#substitute + 1 < largeSources(this.#shown!.photo).length) {
      this.#substitute++;
      return this.#again();
    }
    // Asked for again, in vain.
    if (this.#hasFailed) this.#options.turns.sayWord('photoCouldNotBeLoaded');
    this.#setFailed(true);
  };

  readonly #onRetry = (): void => {
    this.#asked++;
    this.#substitute = 0;
    this.#again();
  };

  readonly #onZoom = (by: 1 | -1): void => {
    const { words, turns } = this.#options;
    const size = this.#zoom.step(by);
    this.#again();
    if (size === undefined) return;
    if (size === 0 || size === 1) turns.sayWord(size ? 'actualSize' : 'fitToWindow');
    else turns.say(formatPercent(size, words.language || 'en'));
  };

  readonly #onCopy = async (): Promise<void> => {
    this.#copyResult = (await copyText(this.#shown?.url ?? '')) ? 'copied' : 'failed';
    this.#again();
    this.#options.turns.sayWord(this.#copyResult === 'copied' ? 'linkCopied' : 'copyFailedLinkSelected');
    const field = this.dialog.querySelector('input');
    field?.focus();
    field?.select();
  };

  /** In the zoomed picture, a long caption and the field with the link the keys are the browser's. Nothing is heard of them by a dialog around. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    stop(event);
    // A key held down on what opened it, or on Close, would open and close it again and again.
    if (event.key === 'Enter' && (event.target as Element).id === 'close') {
      if (event.repeat) event.preventDefault();
      else this.#ignoreRepeats();
    }
    // Let go, it is heard where the focus is by then.
    if (event.key === 'Escape') this.#host.addEventListener('keyup', stop, { once: true });
    if (!(event.target as Element).closest('.zoomed, .words[tabindex], input')) this.#options.turns.byKey(event, true);
  };

  #ignoreRepeats(): void {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.repeat) event.preventDefault();
    };
    this.#host.addEventListener('keydown', onKeyDown);
    this.#host.addEventListener('keyup', () => this.#host.removeEventListener('keydown', onKeyDown), { once: true });
  }

  /** With an entry of its own in the history a link to a place in the page takes that over: "back" leads from there to where the visitor came from. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link?.hash || !isPlain(event) || !this.#entry.isCurrent) return;
    if (pageOf(link.href) !== pageOf(location.href) || !/^(_self)?$/i.test(link.target)) return;
    event.preventDefault();
    this.#entry.replace(link.href);
  };

  /** A link in a caption leads to a place in the page, which would stay behind the dialog; one to a photo of these has turned to it by now. */
  readonly #onHashChange = (): void => {
    const id = this.#shown?.url?.split('#').pop();
    const isOwn = (name: string): boolean => new URL(`#${name}`, location.href).hash === location.hash;
    if (!id || !(isOwn(id) || isOwn(decodeURIComponent(id)))) this.#leave();
    // The link has lost it to the page, where nothing can have it now.
    else if (!this.dialog.contains(this.#host.shadowRoot!.activeElement)) this.#button('close').focus();
  };

  /** By a link the browser has taken the focus along, by Back it has not. */
  #leave(): void {
    this.close(location.href !== this.#address && !this.dialog.contains(this.#host.shadowRoot!.activeElement));
  }

  /** With Escape. The event comes late in WebKit, when the view may be open again. */
  readonly #onClose = (): void => {
    if (!this.dialog.open) this.close();
  };

  #button(id: string): HTMLElement {
    return this.dialog.querySelector<HTMLElement>(`#${id}`)!;
  }
}
